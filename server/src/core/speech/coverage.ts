import type { Span } from '../document/types';
import type { SpeechText } from './speech-text';
import type { CoverageItem, CoverageReview } from './types';

/** 横到边、纵到底: whether every field and each of the four levels is touched. */

const LEVELS: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  {
    name: '上级精神',
    pattern:
      /党中央|国务院|中央|省委|省政府|市委|市政府|县委|总书记|党的[一二三四五六七八九十]+大|(?<![一二三四五六七八九十])[一二三四五六七八九十]+届[一二三四五六七八九]中全会|上级|方针|政策|路线/g,
  },
  {
    name: '本级部署',
    pattern:
      /(?:党委|党组|常委会|班子|我[省市县区局镇乡校院])[^，。；]{0,10}(?:研究|决定|确定|部署)|我们(?:确定|决定|定下|提出)|(?:今年|今后|下一步|当前|这次)[^，。；]{0,10}(?:任务|目标|重点|要求)|作出[^，。；]{0,10}部署|我们(?:要|必须|应该)|下面[，]?我[^，。；]{0,10}(?:点|个)|主要任务|工作重点|总目标/g,
  },
  {
    name: '基层落实',
    pattern:
      /各(?:单位|部门|级|地|乡镇|街道|科室|支部|村|县|区|企业|方面)|基层|一线|乡镇|街道|社区|村(?:级|委|干部)|车间|班组|窗口|牵头|落实到|抓落实|责任单位|地方/g,
  },
  {
    name: '个人行动',
    pattern:
      /每(?:一)?(?:个|位|名)(?:同志|人|党员|干部|职工)|人人|大家(?:都)?(?:要|应|来|能)|同志们(?:都)?(?:要|应)|从我做起|从自己做起|每个人|党员(?:干部)?(?:都)?要|领导干部(?:都)?要|希望(?:大家|同志们|你们)|我(?:带头|负责)|咱们|自己的(?:岗位|责任)|个人/g,
  },
];
/** Places shown of one item. */
const MOST = 20;

export function reviewCoverage(
  { text, own, base }: SpeechText,
  fields: readonly string[] = [],
): CoverageReview {
  const levels = LEVELS.map(({ name, pattern }) => ({ name, spans: places(own, base, pattern) }));
  const wanted = [...new Set(fields.map((field) => field.trim()).filter((field) => field !== ''))];
  const touched: CoverageItem[] = wanted.map((name) => ({ name, spans: mentions(text, base, name) }));
  const missing = [...touched, ...levels].filter(({ spans }) => spans.length === 0).map(({ name }) => name);
  return { fields: touched, levels, missing };
}

function places(text: string, base: number, pattern: RegExp): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(pattern)) {
    spans.push({ start: base + match.index, end: base + match.index + match[0].length });
    if (spans.length === MOST) break;
  }
  return spans;
}

/** A department is also touched where its field is: 教育局 by 教育. */
const ORGAN_END = /(?:局|委员会|委|办公室|办|厅|部|处|科|中心)$/;

function mentions(text: string, base: number, name: string): Span[] {
  const field = name.replace(ORGAN_END, '');
  const wanted = field.length >= 2 ? field : name;
  const spans: Span[] = [];
  for (let at = text.indexOf(wanted); at >= 0 && spans.length < MOST; at = text.indexOf(wanted, at + 1)) {
    const end = text.startsWith(name, at) ? at + name.length : at + wanted.length;
    spans.push({ start: base + at, end: base + end });
  }
  return spans;
}
