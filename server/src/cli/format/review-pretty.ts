/** The speech review for people at a terminal: a bar for each qi, what it rests on, what to write. */
import pc from 'picocolors';
import {
  QI_IDS,
  type QiReview,
  SHORTEST_SCORED,
  type SpeechReview,
  STANCE_IDS,
  STANCE_NAMES,
} from '../../core/speech';
import type { LineIndex } from '../lines';
import { visibleLine } from '../visible';

/** Cells of a bar; one stands for five points. */
const CELLS = 20;
const SHOWN_EVIDENCE = 3;
const SHOWN_PLACES = 5;
const EXCERPT = 26;

const SOURCES = {
  option: '由参数指定',
  title: '据标题',
  opening: '据开场',
  default: '未能判断，按部署类估算',
} as const;

export function createReviewPrinter({ color }: { readonly color: boolean }) {
  const colors = pc.createColors(color);

  const bar = ({ score, target, atMost }: QiReview): string => {
    const full = Math.round((score / 100) * CELLS);
    const met = atMost ? score <= target : score >= target;
    const paint = met ? colors.green : colors.yellow;
    return `${paint('█'.repeat(full))}${colors.gray('░'.repeat(CELLS - full))}`;
  };

  const qiLines = (qi: QiReview, lines: LineIndex): string[] => {
    const { conclusion, gap, suggestion, deductions } = qi.advice;
    const strongest = [...qi.evidence].sort((a, b) => b.weight - a.weight).slice(0, SHOWN_EVIDENCE);
    const shown = strongest
      .sort((a, b) => a.span.start - b.span.start)
      .map(({ span, text, reason }) => {
        const { line, column } = lines.locate(span.start);
        return colors.gray(`      ${line}:${column}  ${clip(text)}  ${visibleLine(reason)}`);
      });
    return [
      `  ${qi.name} ${bar(qi)} ${String(qi.score).padStart(3)}  ${colors.gray(`证据 ${qi.evidence.length} 处`)}`,
      `      ${visibleLine(conclusion)}`,
      ...shown,
      ...[gap, suggestion, ...deductions]
        .filter((part) => part !== '')
        .map((part) => `      ${visibleLine(part)}`),
    ];
  };

  return {
    review: (review: SpeechReview, lines: LineIndex): string[] => {
      const { occasion, pace, layers, coverage, stances } = review;
      const head = `  场合：${occasion.name}（${SOURCES[occasion.source]}）。${pace.characters} 字，按每分钟 ${pace.rate} 字，约讲 ${pace.minutes} 分钟。`;
      if (!review.scored) return [head, `  正文不足 ${SHORTEST_SCORED} 字，不打分。`];
      const at = (start: number) => {
        const { line, column } = lines.locate(start);
        return `${line}:${column}`;
      };
      const places = (spans: readonly { start: number }[]): string => {
        const more = spans.length > SHOWN_PLACES ? ` 等 ${spans.length} 处` : '';
        return (
          spans
            .slice(0, SHOWN_PLACES)
            .map(({ start }) => at(start))
            .join(' ') + more
        );
      };
      const shares = STANCE_IDS.map(
        (id) => `${STANCE_NAMES[id]} ${stances.shares[id]}%${colors.gray(`（建议 ${stances.target[id]}%）`)}`,
      );
      const weakest = layers.parts.filter(({ score, max }) => score < max * 0.6);
      return [
        head,
        '',
        ...QI_IDS.flatMap((id) => qiLines(review.qi[id], lines)),
        '',
        `  三种站位：${shares.join('，')}`,
        ...stances.advice.map((advice) => `      ${visibleLine(advice)}`),
        `  层次感：${layers.score} 分`,
        ...weakest.map(({ name, detail }) => `      ${name}：${visibleLine(detail)}`),
        ...layers.stacking
          .slice(0, SHOWN_PLACES)
          .map(({ span, reason }) => `      ${at(span.start)}  ${visibleLine(reason)}`),
        ...(pace.longSentences.length > 0
          ? [
              `  长句：${pace.longSentences.length} 句超过 45 字，占 ${Math.round(100 * pace.longShare)}%。${places(pace.longSentences)}`,
            ]
          : []),
        ...(pace.breathless.length > 0 ? [`  一口气超过 35 字没有停顿：${places(pace.breathless)}`] : []),
        ...pace.repeatedOpenings.map(
          ({ opening, spans }) =>
            `  “${visibleLine(opening)}”开头的句子有 ${spans.length} 句：${places(spans)}`,
        ),
        ...(pace.emptyDensity > 5
          ? [`  套话每千字 ${pace.emptyDensity} 处：${places(pace.emptyPhrases)}`]
          : []),
        ...(coverage.missing.length > 0
          ? [`  横到边、纵到底，还没有讲到：${visibleLine(coverage.missing.join('、'))}`]
          : []),
      ];
    },
  };
}

function clip(text: string): string {
  const flat = visibleLine(text.replace(/\s+/g, ' '));
  const all = [...flat];
  return all.length <= EXCERPT ? flat : `${all.slice(0, EXCERPT).join('')}…`;
}
