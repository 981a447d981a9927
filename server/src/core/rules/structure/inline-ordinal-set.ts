import type { InlineOrdinal, Sentence } from '../../document/types';
import { hanNumeral } from '../../document/written-ordinals';
import { replaceFix } from '../../edits';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'structure/inline-ordinal-set',
    title: '段内序次语不成套',
    severity: 'warning',
    basis: [
      {
        norm: 'custom',
        force: 'customary',
        says: '“首先、其次”“第一、第二”“一是、二是”各成一套，不混用，不缺项',
      },
    ],
    genres: 'any',
    fix: 'mixed',
    explanation:
      '“首先、其次、再次”“第一、第二、第三”“一是、二是、三是”各是一套，混着用或者只有“一是”没有“二是”，条理就乱了。',
    remedy: '统一用其中一套，并核对有没有漏项。',
    exceptions: [
      {
        text: '“首先”单用（“首先，向大家表示感谢”）不提示。',
        example: { in: 'notice', text: '首先，向长期关心教育的同志们表示感谢。' },
      },
      {
        text: '下一段接着写“二是”的，不提示。',
        example: {
          in: 'notice',
          text: '一是加强领导。要明确责任人。\n　　二是严格检查。要消除隐患。',
        },
      },
      {
        text: '“一是一、二是二”不是序次语，不提示。',
        example: { in: 'notice', text: '一是一，二是二，不得含糊。\n　　请认真落实。' },
      },
    ],
    messages: {
      mixed: '前面用“{first}”，这里用“{wrong}”，不是一套。建议改为“{right}”。',
      alone: '只有“一是”，没有“二是”。请核对是否漏项；只有一点的，删去“一是”。',
    },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '首先，要加强领导。其次，要落实责任。⟦第三，⟧要严格检查。',
          fixed: '首先，要加强领导。其次，要落实责任。再次，要严格检查。',
        },
      ],
      good: [],
    },
  },
  ({ document, report }) => {
    const { paragraphs } = document;
    for (const [index, { sentences, text }] of paragraphs.entries()) {
      const ordinals = sentences.flatMap(({ ordinal }) => (ordinal ? [ordinal] : []));
      for (const [place, ordinal] of ordinals.entries()) {
        const before = ordinals[place - 1];
        const right = before && instead(ordinal, before, ordinals);
        if (!before || right === undefined) continue;
        report({
          message: 'mixed',
          data: { first: bare(before), wrong: bare(ordinal), right: right.replace(/[，,、：:]$/, '') },
          span: ordinal.span,
          fixes: [replaceFix(`改为“${right}”`, ordinal.span, right)],
        });
      }
      const first = sentences.find(({ ordinal }) => ordinal?.series === 'shi' && ordinal.value === 1);
      if (!first?.ordinal || GOES_ON.test(text.slice(first.span.start - paragraphs[index]!.span.start + 1)))
        continue;
      const later = paragraphs.slice(index + 1);
      if (later.length === 0 || later.some((paragraph) => GOES_ON.test(paragraph.text)) || isIdiom(first))
        continue;
      report({ message: 'alone', span: first.ordinal.span });
    }
  },
);

/** Any second member, at the head of a sentence or inside one. */
const GOES_ON = /[二三四2]是|第二|其二|其次|另一[是方个]|再者|再一个|二要|二则|二来/;

/** 一是一，二是二 */
function isIdiom({ text }: Sentence): boolean {
  return /^一是一/.test(text);
}

function bare({ text }: InlineOrdinal): string {
  return text.replace(/[，,、：:]$/, '');
}

/** What should stand for `ordinal`, which goes on from `before` in another series. */
function instead(
  ordinal: InlineOrdinal,
  before: InlineOrdinal,
  all: readonly InlineOrdinal[],
): string | undefined {
  if (
    ordinal.text.startsWith('最后') ||
    ordinal.series === before.series ||
    ordinal.value !== before.value + 1
  )
    return undefined;
  // Where the series of this one begins anew as well, the two are lists of their own.
  if (all.some(({ series, value }) => series === ordinal.series && value < ordinal.value)) return undefined;
  if (before.series === 'shi') return `${hanNumeral(ordinal.value)}是`;
  if (before.series === 'di') return `第${hanNumeral(ordinal.value)}，`;
  if (before.series === 'qi') return `其${hanNumeral(ordinal.value)}，`;
  const word = ['', '', '其次', '再次', '最后'][ordinal.value];
  return word ? `${word}，` : undefined;
}
