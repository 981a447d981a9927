import { GENRES, type GenreId } from '@biganzi/shared';
import { endsLikeTitle } from '../../document/title-words';
import type { Fix } from '../../findings';
import type { Classification } from '../../genres/types';
import { officialSign } from '../../language/organs/sent-as-official';
import { titleWordsInUse } from '../../language/paper/title-words-in-use';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'title/missing-genre',
    title: '标题没有文种',
    severity: 'error',
    basis: [
      {
        norm: 'regulation',
        clause: '第九条第七项',
        force: 'mandatory',
        says: '标题由发文机关名称、事由和文种组成',
      },
    ],
    genres: 'statutory',
    fix: 'suggest',
    explanation:
      '公文标题末尾要写文种，收文单位看标题就知道是要办理的通知、要答复的请示，还是只供了解的报告。“关于开展安全检查”只有事由，看不出要做什么。',
    remedy: '在标题末尾补上“的通知”“的请示”“的报告”等。',
    exceptions: [
      {
        text: '讲话、总结等事务文书不提示；条例、规定、办法等法规的标题不提示。',
        example: {
          text: '清河县教育局关于学校食堂管理的规定\n\n各学校：\n　　为加强食堂管理，现将有关事项通知如下。\n　　特此通知。\n\n清河县教育局\n2024年5月6日\n',
          genre: 'notice',
        },
      },
      {
        text: '命令和信函可以没有标题，没有标题的不提示。',
        example: {
          text: lines(
            '清河县教育局',
            '',
            '各学校：',
            '　　为保障师生安全，现将有关事项通知如下：',
            '　　一、检查时间为5月10日至20日。',
            '　　特此通知。',
            '',
            '清河县教育局',
            '2024年5月6日',
            '',
          ),
          genre: 'letter',
        },
      },
      {
        text: '没有主送机关，也没有发文字号的，看不出是正式公文，不提示。',
        example: {
          text: lines(
            '清河县教育局关于开展安全检查',
            '',
            '　　为保障师生安全，现将有关事项通知如下：',
            '　　一、检查时间为5月10日至20日。',
            '　　特此通知。',
            '',
            '清河县教育局',
            '2024年5月6日',
            '',
          ),
          genre: 'notice',
        },
      },
    ],
    messages: {
      missing: '标题只有事由，没有文种，请在末尾补上文种，如“{genre}”。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '⟦清河县教育局关于开展安全检查⟧',
            '',
            '各学校：',
            '　　现将有关事项通知如下：',
            '　　一、检查时间为5月10日至20日。',
            '　　特此通知。',
            '',
            '清河县教育局',
            '2024年5月6日',
            '',
          ),
          fixed: lines(
            '清河县教育局关于开展安全检查的通知',
            '',
            '各学校：',
            '　　现将有关事项通知如下：',
            '　　一、检查时间为5月10日至20日。',
            '　　特此通知。',
            '',
            '清河县教育局',
            '2024年5月6日',
            '',
          ),
          genre: 'notice',
        },
      ],
      good: [],
    },
  },
  ({ document, genre, report }) => {
    const { title } = document;
    const words = titleWordsInUse(document);
    if (!title || !words || title.genreWord || !officialSign(document) || title.endMark) return;
    const about = words.text.indexOf('关于');
    if (about < 0 || endsLikeTitle(words.text) || OTHER_WORD.test(words.text) || /[》”）]$/.test(words.text))
      return;
    const candidates = candidatesFor(genre);
    const last = words.span(words.text.length - 1, words.text.length).end;
    const of = words.text.endsWith('的') ? '' : '的';
    const fixes: Fix[] = candidates.map((id, index) => ({
      title: `补上“${of}${GENRES[id].name}”`,
      kind: 'suggest',
      edits: [{ span: { start: last, end: last }, newText: of + GENRES[id].name }],
      ...(index === 0 ? { preferred: true } : {}),
    }));
    report({
      message: 'missing',
      data: { genre: candidates.map((id) => GENRES[id].name).join('”“') },
      span: words.span(0, words.text.length),
      fixes,
    });
  },
);

/** Words in the place of a genre: the business of genre/non-statutory-title, or papers of another sort. */
const OTHER_WORD = /(?:申请书?|批文|批示|回复|专报|快报|公示|预案|责任书|议程|材料)$/;

/** The likeliest first. */
function candidatesFor({ genre, runnerUp }: Classification): GenreId[] {
  const found = [genre, runnerUp?.genre];
  return found.filter(
    (id): id is GenreId => id !== undefined && id !== 'unknown' && GENRES[id].family === 'statutory',
  );
}
