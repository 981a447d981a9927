import { readNumber } from '../../document/numerals';
import type { BodyBlock, OfficialDocument, Span } from '../../document/types';
import { keptPerText } from '../../kept';
import { numberTexts } from '../../language/text/number-text';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'number/named-count-mismatch',
    title: '说的数目与点名列出的不符',
    severity: 'warning',
    basis: [
      { norm: 'regulation', clause: '第二十条第四项', force: 'mandatory', says: '人名、地名、数字等准确' },
    ],
    genres: 'any',
    fix: 'none',
    explanation:
      '前面点了三个村的名，后面说“上述4个村”；标题写“先进个人（10名）”，名单上只有9个人；说“从六个方面查摆”，下面只有五个方面。' +
      '名单和数目多半是先后改的，改了一处忘了另一处。',
    remedy: '对着名单数一遍，补上漏的，或者把数目改过来。',
    exceptions: [
      {
        text: '“甲、乙、丙等4个单位”可以不列全，只在数目比列出的还少时提示。',
        example: { in: 'notice', text: '大桥村、桑园村等4个村已经完成。' },
      },
      {
        text: '末一项里有“和”“及”，分不清是一项还是两项的，两种数法有一种相符就不提示。',
        example: { in: 'notice', text: '重点抓好三项工作：排查、整改和督查。' },
      },
      {
        text: '引号里的专名不核对。',
        example: { in: 'notice', text: '大力弘扬“三牛”精神，落实“四个最严”要求。' },
      },
    ],
    messages: {
      list: '说的是“{phrase}”，列出来的是{found}个，请核对。',
      heading: '标题写“{phrase}”，名单上是{found}个，请核对。',
      persons: '前面说“{phrase}”，下面只写了{found}人，请核对。',
      aspects: '前面说“{phrase}”，下面写了{found}个方面，请核对。',
    },
    examples: {
      bad: [
        { in: 'notice', text: '请大桥村、桑园村、新店村各作表态发言，⟦上述4个村⟧的材料于5月8日前报送。' },
        { in: 'notice', text: '重点抓好⟦三项⟧工作：排查、整改。' },
      ],
      good: [
        {
          in: 'notice',
          text: '请大桥村、桑园村、新店村各作表态发言，上述3个村的材料于5月8日前报送。',
          why: '相符',
        },
      ],
    },
  },
  ({ document, report }) => {
    const texts = numberTexts(document);
    for (const [index, { text, start }] of texts.entries()) {
      const earlier = () =>
        texts
          .slice(Math.max(0, index - 6), index)
          .map((one) => one.text)
          .join('\n');
      const claims = [...listsIn(text), ...listsAbove(text, earlier)];
      for (const { phrase, found, at } of claims) {
        report({
          message: 'list',
          data: { phrase, found },
          span: { start: start + at, end: start + at + phrase.length },
        });
      }
    }
    for (const { phrase, found, span } of namedUnderHeadings(document)) {
      report({ message: 'heading', data: { phrase, found }, span });
    }
    const persons = personsListed(document);
    if (persons)
      report({
        message: 'persons',
        data: { phrase: persons.phrase, found: persons.found },
        span: persons.span,
      });
    const aspects = aspectsOf(document);
    if (aspects)
      report({
        message: 'aspects',
        data: { phrase: aspects.phrase, found: aspects.found },
        span: aspects.span,
      });
  },
);

interface Claim {
  readonly phrase: string;
  readonly found: number;
  readonly at: number;
}

const NUMBER = '[两二三四五六七八九]|十[一二三四五六七八九]?|\\d{1,2}';
const MEASURE = '[个名位家所条项类种处座支]';
/** NaN where it is no number: nothing is equal to it. */
const hanNumber = (number: string): number => readNumber(number.replace('两', '二')) ?? Number.NaN;

/** How many members a list has: 甲、乙和丙 may be two or three. Undefined where it is no list. */
function membersOf(list: string): { fewest: number; most: number } | undefined {
  const members = list.split('、').filter((member) => member.trim() !== '');
  if (members.length < 2) return undefined;
  const joined = members.flatMap((member) => member.match(/[和及与或]|以及/g) ?? []).length;
  return { fewest: members.length, most: members.length + joined };
}

/** 三个村：甲村、乙村。 三个村（甲村、乙村） */
function listsBehind(text: string): Claim[] {
  return [...text.matchAll(BEHIND)].flatMap(({ index, groups }) => {
    const { phrase = '', number = '', list = '' } = groups!;
    const members = membersOf(list);
    // 六个部分：一、…… numbers its parts; 25个省（自治区、直辖市） says what counts as one.
    if (!members || /等|其他|……|^[一二三四五六七八九十]、|^自治/.test(list)) return [];
    const claimed = hanNumber(number);
    if (claimed >= members.fewest && claimed <= members.most) return [];
    return [{ phrase, found: members.fewest, at: index }];
  });
}

const BEHIND = new RegExp(
  '(?<![第一二三四五六七八九十百千\\d.每各前后另其之])(?<phrase>(?<number>' +
    NUMBER +
    ')' +
    MEASURE +
    ')(?:[\\u4e00-\\u9fff]{1,8}?)?(?:[：:（(]|，(?:即|分别[为是]|包括))(?<list>[^，。；：（）()\\d\\n]{4,120})(?=[。）)])',
  'g',
);

/** 甲村、乙村、丙村四个村; with 等 before the number, more may be meant than are named. */
function listsBefore(text: string): Claim[] {
  return [...text.matchAll(BEFORE)].flatMap(({ index, groups }) => {
    const { list = '', etc = '', phrase = '', number = '' } = groups!;
    const members = membersOf(list);
    if (!members || /[和及与或以]$/.test(list)) return [];
    const claimed = hanNumber(number);
    const isOff =
      etc === '等' ? claimed < members.fewest : claimed > members.most || claimed < members.fewest;
    if (!isOff || (etc === '' && members.fewest < 3)) return [];
    return [{ phrase, found: members.fewest, at: index + list.length + etc.length }];
  });
}

/** Without 等 the noun must be that of the last member: 新店村四个村. */
const BEFORE = new RegExp(
  '(?<list>[^，。；：（）()\\d\\n]{3,80}(?<noun>[\\u4e00-\\u9fff]))(?:(?<etc>等)(?=' +
    NUMBER +
    ')|(?=(?:' +
    NUMBER +
    ')' +
    MEASURE +
    '\\k<noun>))(?<phrase>(?<number>' +
    NUMBER +
    ')' +
    MEASURE +
    ')(?![\\d多余])',
  'g',
);

/** 甲村、乙村、丙村……上述4个村 */
/** `earlier` are the paragraphs before, asked for where one speaks of them. */
function listsAbove(text: string, earlier: () => string): Claim[] {
  return [...text.matchAll(ABOVE)].flatMap(({ index, groups }) => {
    const { phrase = '', number = '', noun = '' } = groups!;
    const before = `${earlier()}\n${text.slice(Math.max(0, index - 200), index)}`;
    const lists = [
      ...before.matchAll(
        new RegExp(`(?:[^，。；：、（）\\n]{1,20}${noun}[、和及])+[^，。；：、（）\\n]{1,20}${noun}`, 'g'),
      ),
    ];
    const list = lists.at(-1)?.[0];
    const members = list === undefined ? undefined : membersOf(list);
    if (!members || lists.length > 1) return [];
    const claimed = hanNumber(number);
    if (claimed >= members.fewest && claimed <= members.most) return [];
    return [{ phrase, found: members.fewest, at: index }];
  });
}

const ABOVE = new RegExp(
  [
    `(?<phrase>(?:上述|以上|上列|发言的|参会的|参加的|这)(?<number>${NUMBER})[个名位家所条]?(?<noun>街道|`,
    `社区|单位|部门|公司|[村镇乡县市区校局院所]))(?![\\u4e00-\\u9fff]{0,2}(?:方面|点))`,
  ].join(''),
  'g',
);

const IN_HEADING = new RegExp(`[（(](?<number>${NUMBER}|\\d{3})(?:[个名位家所户人]|个单位|个集体)[）)]`);

/** 先进个人（10名） over a paragraph of names. */
function* namedUnderHeadings({
  body,
}: OfficialDocument): Generator<{ phrase: string; found: number; span: Span }> {
  for (const [index, block] of body.entries()) {
    if (block.kind !== 'heading') continue;
    const claim = IN_HEADING.exec(block.text);
    if (!claim) continue;
    const next = body.slice(index + 1);
    const end = next.findIndex(({ kind }) => kind === 'heading');
    const under: readonly BodyBlock[] = next.slice(0, end < 0 ? next.length : end);
    const names = under.flatMap(({ kind, text }) => (kind === 'paragraph' ? [text] : []));
    const found = namesIn(names);
    if (found === undefined || found === hanNumber(claim.groups!.number!)) continue;
    const start = block.span.start + claim.index;
    yield { phrase: block.text, found, span: { start, end: start + claim[0].length } };
  }
}

/** How many names the lines hold; undefined where they are more than names. The first line alone counts where it is a list. */
function namesIn(lines: readonly string[]): number | undefined {
  const lists = lines.filter((line, index) => index === 0 || !/[。]/.test(line));
  if (lists.length === 0) return undefined;
  const names = lists.flatMap((line) =>
    line
      .trim()
      .replace(/[。；]$/, '')
      .split(/[、，,；]|\s{1,}|　+/)
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  );
  // Two-character names are set with a space between: 李　明.
  if (names.some((name) => name.length === 1 || name.length > 24 || /等$|[：:。的由应须报]/.test(name)))
    return undefined;
  return names.length >= 2 ? names.length : undefined;
}

const PERSON =
  /^\s*(?:[（(]?[\d一二三四五六七八九十]{1,3}[）)、.．]\s*)?[\u4e00-\u9fff·]{2,4}[，、]\s*[男女][，、]/;
const PERSONS = new RegExp(`等(?<number>${NUMBER})(?:名同志|名|位同志|人|同志)`);

/** 覃国梁等3名同志, and two lines that introduce a person. */
function personsListed({
  body,
  title,
}: OfficialDocument): { phrase: string; found: number; span: Span } | undefined {
  const lines = body.filter(({ kind, text }) => kind === 'paragraph' && PERSON.test(text));
  if (lines.length < 2) return undefined;
  const first = body.indexOf(lines[0]!);
  if (lines.some((line, index) => body.indexOf(line) !== first + index)) return undefined;
  const claims = [...body.slice(0, first), ...(title ? [title] : [])].flatMap(({ text, span }) => {
    const match = PERSONS.exec(text);
    return match ? [{ match, start: span.start + match.index }] : [];
  });
  const claim = claims[0];
  if (!claim || hanNumber(claim.match.groups!.number!) === lines.length) return undefined;
  const phrase = claim.match[0];
  return { phrase, found: lines.length, span: { start: claim.start, end: claim.start + phrase.length } };
}

const ASPECTS = new RegExp(
  `(?<phrase>(?:从|以下|如下|存在|这)(?:了)?(?<number>${NUMBER})个方面)(?![的]?(?:[^，。；]{0,6})(?:：|一是))`,
);

/** 从六个方面查摆, and five headings that each name a 方面. */
function aspectsOf({
  body,
  headings,
}: OfficialDocument): { phrase: string; found: number; span: Span } | undefined {
  const found = headings.filter(({ title }) => /方面$/.test(title.text.replace(/[。．.：:]$/, '')));
  const level = found[0]?.level;
  if (found.length < 2 || found.some((heading) => heading.level !== level)) return undefined;
  // All siblings between the first and the last are of the kind.
  const siblings = headings.filter(
    ({ span, level: own }) =>
      own === level && span.start >= found[0]!.span.start && span.start <= found.at(-1)!.span.start,
  );
  if (siblings.length !== found.length || (found[0]!.ordinal?.value ?? 1) !== 1) return undefined;
  for (const { kind, text, span } of body) {
    if (kind !== 'paragraph' || span.start >= found[0]!.span.start) continue;
    const match = ASPECTS.exec(text);
    if (!match) continue;
    if (hanNumber(match.groups!.number!) === found.length) return undefined;
    const start = span.start + match.index;
    return { phrase: match[0], found: found.length, span: { start, end: start + match[0].length } };
  }
  return undefined;
}

const listsIn = keptPerText((text) => [...listsBehind(text), ...listsBefore(text)]);
