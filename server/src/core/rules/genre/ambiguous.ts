import { GENRES, type GenreId, genreByTitleWord } from '@biganzi/shared';
import type { OfficialDocument, SourceFile, Span } from '../../document/types';
import { lineEndOf, wholeLines } from '../../edits';
import type { Fix } from '../../findings';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'genre/ambiguous',
    title: '文种不明确',
    severity: 'hint',
    basis: [
      { norm: 'custom', force: 'customary', says: '标题的文种、开头和结束语一致，读者一看便知是哪种公文。' },
    ],
    genres: 'any',
    fix: 'suggest',
    explanation:
      '从标题、开头、主送和结束语看，这篇文稿像两种文种，程序只能先按可能性大的一种检查。文种不明确，收文机关也同样会犹豫。',
    remedy: '在文件开头用一行注释指定文种，或者改写标题、结束语，让文种一目了然。',
    exceptions: [
      {
        text: '不足80字的文稿不判断。',
        example: { text: '各乡镇：\n　　有关事项通知如下：\n　　妥否，请批示。\n' },
      },
      {
        text: '已经用注释、文件头或者设置指定文种的，不提示。',
        example: {
          text: lines(
            '<!-- biganzi-genre: 通知 -->',
            '各乡镇人民政府，县政府各部门：',
            '　　为做好今冬明春森林防火工作，有关事项通知如下：',
            '　　一、加强巡护。落实巡护人员，重点时段每日巡护不少于两次。',
            '　　二、备足物资。县应急局要补充灭火器具。',
            '　　妥否，请批示。',
            '',
            '清河县应急管理局',
            '2025年11月3日',
            '',
          ),
        },
      },
      {
        text: '标题已经写明文种的，不提示；结束语等与它不相配，由相应的规则说明。',
        example: {
          text: lines(
            '清河县应急管理局关于做好森林防火工作的通知',
            '',
            '各乡镇人民政府，县政府各部门：',
            '　　为做好今冬明春森林防火工作，有关事项通知如下：',
            '　　一、加强巡护。落实巡护人员，重点时段每日巡护不少于两次。',
            '　　二、备足物资。县应急局要补充灭火器具。',
            '　　妥否，请批示。',
            '',
            '清河县应急管理局',
            '2025年11月3日',
            '',
          ),
        },
      },
    ],
    messages: {
      ambiguous: '这篇文稿像“{first}”，也像“{second}”，现在按“{first}”检查。可以在文件开头指定文种。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '各乡镇人民政府，县政府各部门：',
            '　　⟦为做好今冬明春森林防火工作，有关事项通知如下：⟧',
            '　　一、加强巡护。落实巡护人员，重点时段每日巡护不少于两次。',
            '　　二、备足物资。县应急局要补充灭火器具。',
            '　　妥否，请批示。',
            '',
            '清河县应急管理局',
            '2025年11月3日',
            '',
          ),
          fixed: lines(
            '<!-- biganzi-genre: 请示 -->',
            '各乡镇人民政府，县政府各部门：',
            '　　为做好今冬明春森林防火工作，有关事项通知如下：',
            '　　一、加强巡护。落实巡护人员，重点时段每日巡护不少于两次。',
            '　　二、备足物资。县应急局要补充灭火器具。',
            '　　妥否，请批示。',
            '',
            '清河县应急管理局',
            '2025年11月3日',
            '',
          ),
        },
      ],
      good: [],
    },
  },
  (context) => {
    const { file, document, genre } = context;
    const { runnerUp } = genre;
    if (genre.genre === 'unknown' || !runnerUp || runnerUp.genre === 'unknown' || genre.override) return;
    if (genre.confidence - runnerUp.confidence >= MARGIN || file.text.length < MIN_LENGTH) return;
    const span = headOf(document);
    if (!span || titleSays(document, genre.genre)) return;
    const candidates: readonly GenreId[] = [genre.genre, runnerUp.genre];
    const [first, second] = candidates.map((id) => GENRES[id].name);
    context.report({
      message: 'ambiguous',
      data: { first: first ?? '', second: second ?? '' },
      span,
      fixes: candidates.map((id) => chooseGenre(file, document, id)),
    });
  },
);

/** Closer than this, the two answers are as good as each other. */
const MARGIN = 0.35;
/** In code units: a shorter text has too little to go by. */
const MIN_LENGTH = 80;

function headOf({ title, paragraphs }: OfficialDocument): Span | undefined {
  if (title) return title.span;
  const first = paragraphs[0]?.sentences[0];
  return first?.span;
}

/** The title names the genre that the answer is: what contradicts it is a mistake in the text, not a doubt. */
function titleSays({ title }: OfficialDocument, genre: GenreId): boolean {
  return title?.genreWord !== undefined && genreByTitleWord(title.genreWord.text) === genre;
}

/** Puts the comment that names the genre on a line above the document's first block. */
function chooseGenre(file: SourceFile, document: OfficialDocument, id: GenreId): Fix {
  const { name } = GENRES[id];
  const first = document.children.find(({ kind }) => kind !== 'trivia' && kind !== 'frontMatter');
  const at = first?.span.start ?? document.span.start;
  const { start } = wholeLines(file, { start: at, end: at });
  const newText = `<!-- biganzi-genre: ${name} -->${lineEndOf(file)}`;
  return {
    title: `指定文种为“${name}”`,
    kind: 'suggest',
    edits: [{ span: { start, end: start }, newText }],
  };
}
