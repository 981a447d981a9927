import { isMentioned } from '../../document';
import type { Definition, OfficialDocument, Span } from '../../document/types';
import { replaceFix } from '../../edits';
import { matchesIn } from '../../language/text/punctuated-text';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'wording/first-use-abbrev',
    title: '简称首次出现没有注明',
    severity: 'info',
    basis: [
      {
        norm: 'former-measures',
        force: 'customary',
        says: '使用非规范化简称，先用全称并注明简称，这一做法沿用至今',
      },
      { norm: 'regulation', clause: '第九条', force: 'mandatory', says: '发文机关署全称或者规范化简称' },
    ],
    genres: 'any',
    fix: 'mixed',
    mention: 'keep',
    explanation:
      '“市目标办”这样的内部简称，本单位的人一看就懂，外单位和后来的人未必知道全称。首次出现写全称并注明简称，后文再用简称。' +
      '同一事物定了两种简称，也容易造成误解。',
    remedy: '首次出现处写全称，后面加“（以下简称“××”）”。',
    exceptions: [
      {
        text: '政府办、编办、网信办、信访办、安委办等各地通行的简称，不提示。',
        example: {
          in: 'notice',
          text: '由县政府办、县委编办、市网信办负责。',
        },
      },
      {
        text: '已经注明“以下简称”的不提示。',
        example: {
          in: 'notice',
          text: '此项工作由市目标管理办公室（以下简称“市目标办”）牵头，市目标办每月通报。',
        },
      },
      { text: '引号、书名号里的不提示。', example: { in: 'notice', text: '“市目标办”的提法不作修改。' } },
    ],
    messages: {
      unknown: '“{term}”不是通行的简称，首次出现建议写全称，并注明“（以下简称“{term}”）”。',
      again: '前面已经简称为“{term}”，这里又用全称，建议全文用简称。',
      twice: '前面已经简称为“{first}”，这里又简称为“{second}”，同一事物建议只用一种简称。',
    },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '此项工作由⟦市目标办⟧牵头，市目标办每月通报。',
          fixed: '此项工作由〔全称〕（以下简称“市目标办”）牵头，市目标办每月通报。',
        },
      ],
      good: [],
    },
  },
  ({ document, report }) => {
    const defined = document.definitions.map(({ term }) => term.text);
    const seen = new Set<string>();
    for (const { match, span } of matchesIn(document, LOCAL_OFFICE)) {
      const [term, name = ''] = match;
      if (seen.has(term) || COMMON.has(name) || isMentioned(document, span)) continue;
      seen.add(term);
      if (defined.some((known) => term.endsWith(known))) continue;
      const fixes = [replaceFix('写全称并注明简称', span, `〔全称〕（以下简称“${term}”）`)];
      report({ message: 'unknown', data: { term }, span, fixes });
    }
    for (const definition of document.definitions) {
      const again = fullNameAgain(document, definition);
      if (again)
        report({ message: 'again', data: { term: definition.term.text }, span: again, severity: 'hint' });
    }
    const byName = new Map<string, Definition>();
    for (const definition of document.definitions) {
      const { term, span } = definition;
      const name = nameBefore(document, span.start);
      if (name === undefined) continue;
      const first = byName.get(name)?.term.text;
      if (first === undefined) byName.set(name, definition);
      else if (first !== term.text)
        report({ message: 'twice', data: { first, second: term.text }, span: term.span });
    }
  },
);

/** 市目标办 in a list, or as a subject: what stands around it leaves no room for 办 as a verb. */
const LOCAL_OFFICE =
  /(?<=^|[、，。；：由与和及向报经])[省市县区州]([\u4e00-\u9fff]{2,3})办(?=[、，。；：]|组成|牵头|负责|会同|联合|备案|汇总|审核|统筹|协调|$)/gm;
/** The middles of names that are current everywhere. */
const COMMON: ReadonlySet<string> = new Set(
  [
    '政府 人大 政协 党委 纪委 委编 委网信 网信 委台 港澳 法制 信访 委信访 文明 委文明 扶贫 双拥 人防 防汛',
    '爱卫 金融 政研 督查 国安 委国安 安委 安委会 食安 食安委 河长 河长制 林长 林长制 防指 减灾 减灾委 巡察',
    '委巡察 委农 依法治 疫情防控 招商 打私 打非 双创 创城 创建 治超 机关事务 政务 数据 大数据 退役军人 森防',
    '森防指 消安委 道安 禁毒 禁毒委 扫黑 平安 创文 创卫 应急 防火 政府外 政府侨 政府研究',
  ].flatMap((row) => row.split(' ')),
);

/** Where the body names in full, for the first time again, what the definition has abbreviated. */
function fullNameAgain(
  { text, span, paragraphs }: OfficialDocument,
  definition: Definition,
): Span | undefined {
  const { term, span: bracket } = definition;
  const before =
    /[一-鿿]{0,40}$/.exec(
      text.slice(Math.max(0, bracket.start - span.start - 40), bracket.start - span.start),
    )?.[0] ?? '';
  const start = before.lastIndexOf(term.text.charAt(0), before.length - term.text.length - LONGER);
  if (start < 0) return undefined;
  const name = before.slice(start);
  if (name.length < term.text.length + LONGER) return undefined;
  for (const paragraph of paragraphs) {
    if (paragraph.span.end <= bracket.end) continue;
    const from = Math.max(0, bracket.end - paragraph.span.start);
    const at = paragraph.text.indexOf(name, from);
    if (at < 0) continue;
    const end = paragraph.span.start + at + name.length;
    // Perhaps defined anew.
    if (/^[（(一-鿿]?[（(]/.test(paragraph.text.slice(at + name.length))) continue;
    return { start: end - name.length, end };
  }
  return undefined;
}

/** A full name is so much longer than its abbreviation, in characters. */
const LONGER = 3;

/** The twelve characters before a definition's bracket, when they are a long enough name to tell it by. */
function nameBefore({ text, span }: OfficialDocument, start: number): string | undefined {
  const before = text.slice(Math.max(0, start - span.start - 12), start - span.start);
  return /^[\u4e00-\u9fff]{12}$/.test(before) ? before : undefined;
}
