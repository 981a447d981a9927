/** Places of the seed compilation that look like a defect and are none; `../shared/domain/seed-defects.md` ends with them. */
import type { Finding } from '../../server/src/core/findings';

interface NegativeCase {
  /** A rule's id, or a group with a slash: number/ */
  readonly rule: string;
  /** What a finding of the rule must not touch; without it the rule has to be silent on these lines. */
  readonly words?: RegExp;
  /** 1-based, first and last; without it the whole text. */
  readonly lines?: readonly [number, number];
  readonly why: string;
}

export const NEGATIVE_CASES: readonly NegativeCase[] = [
  { rule: 'structure/heading-trailing-punct', why: '小标题末尾没有标点；“一是……。”独立成行' },
  { rule: 'structure/inline-ordinal-set', lines: [29, 45], why: '“一是……。”独立成行' },
  { rule: 'punct/dun-between-quotes', words: /》《/g, why: '书名号之间没有顿号' },
  { rule: 'punct/dun-between-quotes', words: /“[^“”\n、]*、[^“”\n]*”(?!、)/g, why: '引号里的顿号' },
  { rule: 'wording/typo-table', words: /“[^“”\n]*”/g, lines: [121, 129], why: '引号里的比喻词' },
  { rule: 'wording/redundant', words: /献策不决策|服从不盲从|用权不越权/g, why: '对仗的反复' },
  {
    rule: 'cite/misquote',
    words: /国之废兴|由乎辅佐|学不可以已|不求闻达于诸侯/g,
    why: '字句与典籍一致，或是化用',
  },
  { rule: 'number/count-list-mismatch', why: '项数与列举相符' },
  { rule: 'report/no-embedded-request', lines: [30, 45], why: '讲解文种，不是使用' },
  { rule: 'closing/mismatch', lines: [30, 45], why: '讲解文种，不是使用' },
  { rule: 'addressing/recipient-missing', lines: [3, 3], why: '“同志们”是称谓' },
  { rule: 'addressing/recipient-missing', lines: [73, 73], why: '“同志们”是称谓' },
  { rule: 'date/signature-date-arabic', lines: [118, 118], why: '成文日期已是阿拉伯数字' },
  { rule: 'number/', words: /二十四小时|八小时工作制|三足鼎立|万金油/g, why: '定型的汉字数字' },
  { rule: 'number/', words: /一针见血|一字千金|三思而后行|一根针/g, why: '定型词里的汉字数字' },
];

/** One line for each case that is flagged. */
export function flaggedNegatives(text: string, findings: readonly Finding[]): readonly string[] {
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length;
  return NEGATIVE_CASES.flatMap(({ rule, words, lines, why }) => {
    const places = words === undefined ? undefined : [...text.matchAll(words)];
    const flagged = findings.flatMap((finding) => {
      if (rule.endsWith('/') ? !finding.rule.startsWith(rule) : finding.rule !== rule) return [];
      return (finding.places ?? [finding.span]).filter((span) => {
        const line = lineAt(span.start);
        if (lines && (line < lines[0] || line > lines[1])) return false;
        return (
          places === undefined ||
          places.some(({ index, 0: word }) => span.start < index + word.length && index < span.end)
        );
      });
    });
    return flagged.map((span) => `${rule} line ${lineAt(span.start)}: ${why}`);
  });
}
