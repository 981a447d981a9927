import type { Heading, OfficialDocument, Part, Span } from '../../document/types';
import { maskMentions } from '../../language/text/masked-text';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'structure/heading-parallelism',
    title: '同级小标题句式不齐',
    severity: 'hint',
    offByDefault: '小标题和排比句齐不齐是行文的讲究，正式文件也常有例外；只供打磨文稿时开启。',
    basis: [{ norm: 'textbook', force: 'customary', says: '同级标题句式、字数大体一致，层次错落有致' }],
    genres: 'any',
    fix: 'none',
    explanation:
      '同级的小标题，几个是“提高认识”这样的动宾短语，一个写成“关于……的问题”，或者独有一个带“要”字，念起来不齐。排比的句首多一字少一字，也是这样。',
    remedy: '把不齐的一个改成与其他几个同样的句式。',
    exceptions: [
      {
        text: '“基本情况、存在问题、下步打算”这样按内容命名的标题，不提示。',
        example: {
          in: 'notice',
          text: '一、基本情况\n　　已经检查。\n　　二、存在问题\n　　隐患不少。\n　　三、下步打算\n　　抓好整改。',
        },
      },
      {
        text: '三个以下的标题、两种句式各占一半的，不提示。',
        example: {
          in: 'notice',
          text: '一、要学\n　　学习文件。\n　　二、要干\n　　明确分工。\n　　三、检查\n　　排查。\n　　四、通报\n　　公开。',
        },
      },
    ],
    messages: {
      heading: '同级的标题是{pattern}，“{title}”句式不同，建议改得一致。',
      clause: '同一段里几处用“{pattern}”开头，这里写“{title}”，建议改得一致。',
    },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '一、提高认识\n　　要学习文件。\n　　二、⟦关于落实责任的问题⟧\n　　要明确分工。\n　　三、抓好检查\n　　要排查隐患。',
        },
      ],
      good: [],
    },
  },
  ({ document, report }) => {
    for (const group of siblings(document)) {
      for (const { name, pattern } of PATTERNS) {
        const fitting = group.filter(({ text }) => pattern.test(text));
        const odd = fitting.length === 1 ? fitting : group.filter((title) => !fitting.includes(title));
        if (group.length < 3 || odd.length !== 1) continue;
        const [title] = odd as [Part];
        const isOdd = fitting.length === 1;
        report({
          message: 'heading',
          data: { title: title.text, pattern: isOdd ? `不带${name}的` : `带${name}的` },
          span: title.span,
        });
      }
    }
    for (const paragraph of document.paragraphs) {
      const text = maskMentions(paragraph.text, paragraph.span.start, document.marks);
      for (const { span, head, shared } of brokenParallels(text, paragraph.span.start)) {
        report({ message: 'clause', data: { title: head, pattern: shared }, span });
      }
    }
  },
);

/** What all or none of a row of headings should have. */
const PATTERNS: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: '“要”字', pattern: /^要/ },
  { name: '“关于”', pattern: /^关于/ },
];

/** The titles of the headings of each level, anew under each higher heading. */
function siblings({ headings }: OfficialDocument): Part[][] {
  const groups: Part[][] = [];
  const open = new Map<number, Part[]>();
  for (const { level, title } of headings as readonly Heading[]) {
    for (const other of open.keys()) if (other > level) open.delete(other);
    const group = open.get(level);
    if (group) group.push(title);
    else {
      const begun = [title];
      open.set(level, begun);
      groups.push(begun);
    }
  }
  return groups;
}

/** In characters: how long the common head of parallel clauses must be. */
const HEAD = 5;

/** Clauses whose head is that of two others or more in the paragraph, but for one character put in. */
function brokenParallels(text: string, base: number): { span: Span; head: string; shared: string }[] {
  const heads = [...text.matchAll(/(?<=^|[。；，,;])[\u4e00-\u9fff]{6}/g)];
  const counts = new Map<string, number>();
  for (const [head] of heads) counts.set(head.slice(0, HEAD), (counts.get(head.slice(0, HEAD)) ?? 0) + 1);
  return heads.flatMap(({ 0: head, index }) => {
    for (let at = 1; at < HEAD; at++) {
      const shared = head.slice(0, at) + head.slice(at + 1);
      if ((counts.get(shared) ?? 0) < 2 || shared === head.slice(0, HEAD)) continue;
      const start = base + index;
      return [{ span: { start, end: start + head.length }, head, shared }];
    }
    return [];
  });
}
