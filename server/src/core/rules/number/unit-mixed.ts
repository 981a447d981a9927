import type { Span } from '../../document/types';
import { replaceFix } from '../../edits';
import { numberMatches } from '../../language/text/number-text';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'number/unit-mixed',
    title: '同一种单位写法不一',
    severity: 'info',
    basis: [{ norm: 'custom', force: 'customary', says: '同一篇文件里，同一种单位用同一种写法' }],
    genres: 'any',
    fix: 'safe',
    explanation: '前面写“5km”，后面写“8公里”，是同一种单位，读的人却要换算一下。正文里一般统一用中文名称。',
    remedy: '正文统一用一种写法，优先用中文名称。',
    exceptions: [
      {
        text: '表格用符号、正文用中文名称的固定分工，不提示。',
        example: { in: 'notice', text: '道路5公里。\n\n| 路段 | 长度 |\n| --- | --- |\n| 甲路 | 5km |\n' },
      },
      {
        text: '“km/h”等组合单位、型号里的字母不提示。',
        example: {
          in: 'notice',
          text: '新建道路5公里，限速60km/h，型号为8km3。',
        },
      },
    ],
    messages: { mixed: '同一种单位，前后写法不一：“{wrong}”建议统一写作“{right}”。' },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '新建道路5⟦km⟧，改建道路8公里。',
          fixed: '新建道路5公里，改建道路8公里。',
        },
      ],
      good: [],
    },
  },
  ({ document, report }) => {
    for (const { forms, pattern } of FAMILIES) {
      const found = numberMatches(document, pattern).map(({ match, span }) => {
        const text = match[1]!;
        const place: Span = { start: span.end - text.length, end: span.end };
        return { text, place };
      });
      const counts = new Map<string, number>();
      for (const { text } of found) counts.set(text, (counts.get(text) ?? 0) + 1);
      if (counts.size < 2) continue;
      // The Chinese name that stands most often; a text of symbols only keeps the one that it uses most.
      const ranked = [...counts].sort((a, b) => b[1] - a[1]).map(([text]) => text);
      const right = ranked.find((text) => forms.includes(text)) ?? ranked[0]!;
      for (const { text, place } of found) {
        if (text === right) continue;
        const fixes = [replaceFix(`改为“${right}”`, place, right, 'safe')];
        report({ message: 'mixed', data: { wrong: text, right }, span: place, fixes });
      }
    }
  },
);

interface UnitFamily {
  /** The Chinese names. */
  readonly forms: readonly string[];
  readonly pattern: RegExp;
}

function family(forms: readonly string[], symbols: readonly string[]): UnitFamily {
  const all = [...forms, ...symbols].join('|');
  return { forms, pattern: new RegExp(`(?<=\\d)[多余]?[ ]?(${all})(?![A-Za-z\\d/²³·])`, 'g') };
}

const FAMILIES: readonly UnitFamily[] = [
  family(['公里', '千米'], ['km', 'Km', 'KM']),
  family(['平方米', '平米'], ['㎡', 'm²', 'm2']),
  family(['千瓦'], ['kW', 'KW', 'kw', 'Kw']),
  family(['公斤', '千克'], ['kg', 'Kg', 'KG']),
  family(['万元'], ['w元', 'W元', 'w', 'W']),
];
