/** What each part of a document is and what the norms ask of it, for the part under the cursor. */
import { GENRES, genreByTitleWord, genreName } from '@biganzi/shared';
import type { DocumentAnalysis } from '../analysis/types';
import type { Closing, OfficialDocument, SourceFile, Span } from '../document/types';
import { GENRE_DEFINITIONS, GENRE_LIST } from '../genres';
import type { Classification, ClosingFormula, GenreDefinition } from '../genres/types';
import { plainMarkdown } from '../markdown';
import type { Basis } from '../norms';
import { decisionMarkdown } from './genre-decision';
import { genreBrief, genreMarkdown } from './genre-text';
import { type ExplainLink, type HoverText, holds } from './hover-text';
import { basisLine } from './rule-text';

type Describe = (place: Place) => string | undefined;

interface Place {
  readonly file: SourceFile;
  readonly document: OfficialDocument;
  readonly genre: Classification;
  readonly offset: number;
  readonly explain?: ExplainLink | undefined;
}

export function partAt(
  file: SourceFile,
  analysis: DocumentAnalysis,
  offset: number,
  explain?: ExplainLink,
): HoverText | undefined {
  const { document, classification } = analysis;
  const place: Place = { file, document, genre: classification, offset, explain };
  for (const { span, describe } of parts(document)) {
    if (!span || !holds(span, offset)) continue;
    const markdown = describe(place);
    if (markdown !== undefined) return { span, markdown };
  }
  return abbreviationAt(place);
}

/** The parts with something to say, the narrower before those that hold them. */
function parts(document: OfficialDocument): { span?: Span; describe: Describe }[] {
  const { title, header, recipients, closings, definitions } = document;
  return [
    { span: title?.genreWord?.span, describe: genreWord },
    { span: title?.suffix?.span, describe: () => SUFFIX },
    { span: title?.issuer?.span, describe: () => ISSUER },
    { span: title?.matter?.span, describe: () => MATTER },
    ...header.documentNumbers.map(({ span, agency, year, serial }) => ({
      span,
      describe: () => documentNumber(agency, year, serial),
    })),
    { span: recipients?.span, describe: recipientsText },
    ...closings.map((closing) => ({
      span: closing.span,
      describe: (place: Place) => closingText(closing, place),
    })),
    ...definitions.map(({ span, term }) => ({
      span,
      describe: ({ file }: Place) => definitionText(file, document, term.text, span),
    })),
  ];
}

const TITLE_BASIS: Basis = {
  norm: 'regulation',
  clause: '第九条第七项',
  force: 'mandatory',
  says: '标题由发文机关名称、事由和文种组成。',
};

const ISSUER = block('发文机关名称', '标题的第一部分，说明谁发文。用全称或者规范化简称，与署名、印章一致。', [
  TITLE_BASIS,
]);

const MATTER = block(
  '事由',
  '标题的第二部分，前面一般用“关于”引出。用一句话准确、简要地概括公文的主要内容，一文一事。',
  [TITLE_BASIS],
);

const SUFFIX = block('标题后的括注', '说明文件的状态，如试行、暂行、征求意见稿，不是文种的一部分。', []);

function genreWord({ file, document, genre, explain }: Place): string | undefined {
  const word = document.title?.genreWord?.text ?? '';
  const id = genreByTitleWord(word) ?? (genre.genre === 'unknown' ? undefined : genre.genre);
  if (id === undefined) return undefined;
  const more = explain && `[${genreName(id)}的写法，怎样与相近文种区分](${explain(id)})`;
  // Where nothing can be opened the whole text stands here, and it compares the genres itself.
  const parts = more
    ? [decisionMarkdown(file, genre), `${genreBrief(id)}\n\n${more}`]
    : [decisionMarkdown(file, genre, false), genreMarkdown(id)];
  return parts.join('\n\n---\n\n');
}

function documentNumber(agency: string, year: string, serial: string): string {
  const made = [
    agency && `机关代字“${plainMarkdown(agency)}”`,
    year && `年份“${plainMarkdown(year)}”`,
    serial && `发文顺序号“${plainMarkdown(serial)}”`,
  ].filter(Boolean);
  return block(
    '发文字号',
    `由发文机关代字、年份、发文顺序号组成${made.length > 0 ? `，这里是${made.join('、')}` : ''}。年份写全称，用六角括号〔〕括起；顺序号不编虚位（1不写成01），不加“第”字，后面加“号”字。联合行文用主办机关的发文字号。`,
    [
      {
        norm: 'regulation',
        clause: '第九条第五项',
        force: 'mandatory',
        says: '发文字号的组成，联合行文用主办机关的。',
      },
      { norm: 'format', clause: '7.2.5', force: 'mandatory', says: '年份、顺序号和括号的写法。' },
    ],
  );
}

const RECIPIENTS_WANTED: Readonly<Record<GenreDefinition['recipients'], string>> = {
  required: '要写主送机关',
  optional: '可写可不写主送机关',
  none: '不写主送机关',
};

function recipientsText({ genre, document }: Place): string {
  const definition = genre.genre === 'unknown' ? undefined : GENRE_DEFINITIONS[genre.genre];
  const count = document.recipients?.organs.length ?? 0;
  const wanted = definition ? `${genreName(definition.id)}${RECIPIENTS_WANTED[definition.recipients]}。` : '';
  const upward: Basis[] = definition?.directions.includes('up')
    ? [
        {
          norm: 'regulation',
          clause: '第十五条第一项',
          force: 'general',
          says: '上行文原则上主送一个上级机关，根据需要抄送相关上级机关和同级机关，不抄送下级机关。',
        },
      ]
    : [];
  return block(
    '主送机关',
    `公文的主要受理机关，用全称、规范化简称或者同类型机关统称。顶格写，末尾用全角冒号。${wanted}这里有${count}个。`,
    [
      { norm: 'regulation', clause: '第九条第八项', force: 'mandatory', says: '主送机关的名称写法。' },
      { norm: 'format', clause: '7.3.2', force: 'mandatory', says: '主送机关的位置和标点。' },
      ...upward,
    ],
  );
}

function closingText({ formula, text }: Closing, { genre }: Place): string | undefined {
  const owners = GENRE_LIST.flatMap((definition) => {
    const found = definition.closings.find(({ pattern }) => matches(pattern, formula));
    return found ? [{ definition, found }] : [];
  });
  const own = genre.genre === 'unknown' ? undefined : GENRE_DEFINITIONS[genre.genre];
  if (!own || (owners.length === 0 && !isWrong(own, formula))) return undefined;
  const mine = owners.find(({ definition }) => definition === own);
  const name = genreName(own.id);
  const whose = owners.map(({ definition, found }) => `- ${GENRES[definition.id].name}${usedWhen(found)}`);
  const offered = own.closings
    .filter((closing) => closing.text)
    .map((closing) => `“${closing.text}”${usedWhen(closing)}`);
  const verdict = mine
    ? `用在${name}里，相配${mine.found.when ? `：${mine.found.when}` : ''}。`
    : `这是一篇${name}，${name}不用这句${isWrong(own, formula) || owners.length > 0 ? '' : '，也不见于其他文种'}。`;
  const instead = mine || offered.length === 0 ? [] : [`${name}可用：${offered.join('、')}`];
  const others = whose.length > 0 ? ['用这句的文种：', whose.join('\n')] : [];
  return [`**结束语**　“${plainMarkdown(text)}”`, verdict, ...instead, ...others].join('\n\n');
}

function usedWhen({ when }: ClosingFormula): string {
  return when ? `（${when}）` : '';
}

function isWrong({ wrongClosings }: GenreDefinition, formula: string): boolean {
  return wrongClosings.some(({ pattern }) => matches(pattern, formula));
}

function matches(pattern: RegExp, formula: string): boolean {
  return formula.search(pattern) >= 0;
}

function definitionText(file: SourceFile, document: OfficialDocument, term: string, span: Span): string {
  const rest = file.text.slice(span.end, document.span.end);
  const times = term === '' ? 0 : rest.split(term).length - 1;
  const use = times === 0 ? '后文没有再用到它，可以不注。' : `后文用了${times}次。`;
  return block(
    '简称',
    `从这里起以“${plainMarkdown(term)}”为简称。${use}先写全称、注明简称，之后一律用简称，不两种混用。`,
    [{ norm: 'custom', force: 'customary', says: '非规范化简称先用全称并注明简称，沿用原《办法》的做法。' }],
  );
}

/** An abbreviation where it is used: what it stands for was said above. */
function abbreviationAt({ file, document, offset }: Place): HoverText | undefined {
  for (const { term, span } of document.definitions) {
    if (term.text.length < 2 || offset < span.end) continue;
    const from = Math.max(span.end, offset - term.text.length + 1);
    const start = file.text.slice(from, offset + term.text.length).indexOf(term.text) + from;
    if (start < from || start > offset) continue;
    const said = file.text
      .slice(Math.max(document.span.start, span.start - 30), span.end)
      .split(/[\r\n。；]/)
      .at(-1);
    return {
      span: { start, end: start + term.text.length },
      markdown: `**简称**　“${plainMarkdown(term.text)}”在前文注明：${plainMarkdown(said?.trim() ?? '')}`,
    };
  }
  return undefined;
}

function block(name: string, text: string, basis: readonly Basis[]): string {
  const bases = basis.map((b) => `- ${basisLine(b)}`).join('\n');
  return [`**${name}**　${text}`, bases].filter((line) => line !== '').join('\n\n');
}
