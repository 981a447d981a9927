import type { ProtocolRange, QiResult, ReviewResult } from '@biganzi/shared';
import { t } from '../localization';

/** A line of the view, as plain data. */
export interface SpeechNode {
  /** The same from review to review, so that an open line stays open while the text changes. */
  readonly id?: string;
  readonly label: string;
  readonly description?: string;
  readonly tooltip?: string;
  /** The name of a theme icon. */
  readonly icon?: string;
  /** Where a click goes. */
  readonly range?: ProtocolRange;
  /** A click inserts this snippet instead. */
  readonly snippet?: string;
  readonly children?: readonly SpeechNode[];
}

/** 五气 with their categories and evidence, then stances, layers, remarks and coverage. */
export function speechNodes(review: ReviewResult): readonly SpeechNode[] {
  return [
    overview(review),
    ...(review.scored ? review.qi.map(qiNode) : []),
    stanceNode(review),
    layerNode(review),
    ...(review.remarks.length > 0 ? [remarkNode(review)] : []),
    ...coverageNodes(review),
  ];
}

function overview({ occasion, occasionSource, characters, minutes, scored }: ReviewResult): SpeechNode {
  const size = t('{0} 字，约 {1} 分钟', characters, Math.max(1, Math.round(minutes)));
  return {
    label: scored ? size : t('文本过短，不打分'),
    description: t('场合：{0}（{1}）', occasion.name, occasionSource),
    icon: 'mic',
  };
}

function qiNode({
  id,
  name,
  score,
  level,
  target,
  atMost,
  met,
  categories,
  penalties,
  advice,
  snippets,
}: QiResult): SpeechNode {
  return {
    id,
    label: `${name} ${score}`,
    description: atMost ? t('{0}，不超过 {1} 为宜', level, target) : t('{0}，建议 {1} 以上', level, target),
    tooltip: advice.join('\n'),
    icon: met ? 'pass' : 'warning',
    children: [
      ...categories.map(
        ({ id: category, name, found, need, evidence }): SpeechNode => ({
          id: `${id}/${category}`,
          label: name,
          description: found >= need ? t('够了') : found > 0 ? t('还差一些') : t('还没有'),
          tooltip: t('依据折合 {0} 分，这样长的讲话 {1} 分算够', rounded(found), rounded(need)),
          icon: found >= need ? 'check' : found > 0 ? 'circle-outline' : 'circle-slash',
          children: evidence.map(
            ({ text, range, reason }): SpeechNode => ({
              label: oneLine(text),
              description: lineOf(range),
              tooltip: reason,
              range,
            }),
          ),
        }),
      ),
      ...penalties.map(
        ({ points, reason, range }): SpeechNode => ({
          label: t('扣 {0}：{1}', points, reason),
          icon: 'remove',
          ...(range ? { range, description: lineOf(range) } : {}),
        }),
      ),
      ...snippets.map(
        ({ prefix, name, body }): SpeechNode => ({
          label: t('插入“{0}”', name),
          description: prefix,
          icon: 'add',
          snippet: body,
        }),
      ),
    ],
  };
}

function stanceNode({ stances }: ReviewResult): SpeechNode {
  const { names, shares, target, advice } = stances;
  return {
    id: 'stances',
    label: t('三种站位'),
    description: t('情{0}% 理{1}% 威{2}%', shares.emotion, shares.reason, shares.authority),
    icon: advice.length > 0 ? 'warning' : 'pass',
    children: [
      ...(['emotion', 'reason', 'authority'] as const).map(
        (id): SpeechNode => ({
          id: `stances/${id}`,
          label: `${names[id]} ${shares[id]}%`,
          description: t('这类场合约 {0}%', target[id]),
          children: stances.sentences
            .filter((sentence) => sentence[id] > 0)
            .map(({ range }): SpeechNode => ({ label: lineOf(range), range })),
        }),
      ),
      ...advice.map((text): SpeechNode => ({ label: text, tooltip: text, icon: 'lightbulb' })),
    ],
  };
}

function layerNode({ layers }: ReviewResult): SpeechNode {
  return {
    id: 'layers',
    label: t('层次感 {0}', layers.score),
    icon: layers.score >= 60 ? 'pass' : 'warning',
    children: layers.parts.map(
      ({ name, score, max, detail }): SpeechNode => ({
        label: max > 0 ? `${name} ${score}/${max}` : `${name} ${score}`,
        description: detail,
        tooltip: detail,
      }),
    ),
  };
}

function remarkNode({ remarks }: ReviewResult): SpeechNode {
  return {
    id: 'remarks',
    label: t('念起来'),
    description: String(remarks.length),
    icon: 'megaphone',
    children: remarks.map(({ text, ranges }): SpeechNode => {
      const [only] = ranges;
      if (ranges.length === 1 && only) return { label: text, description: lineOf(only), range: only };
      return { label: text, children: ranges.map((range) => ({ label: lineOf(range), range })) };
    }),
  };
}

function coverageNodes({ coverage }: ReviewResult): SpeechNode[] {
  return (['field', 'level'] as const).flatMap((wanted) => {
    const items = coverage.filter(({ kind }) => kind === wanted);
    if (items.length === 0) return [];
    const touched = items.filter(({ ranges }) => ranges.length > 0).length;
    return [
      {
        id: wanted,
        label: wanted === 'field' ? t('横到边') : t('纵到底'),
        description: `${touched}/${items.length}`,
        icon: touched === items.length ? 'pass' : 'warning',
        children: items.map(
          ({ name, ranges }): SpeechNode => ({
            label: name,
            icon: ranges.length > 0 ? 'check' : 'circle-slash',
            description: ranges.length > 0 ? t('{0} 处', ranges.length) : t('没有提到'),
            ...(ranges[0] ? { range: ranges[0] } : {}),
          }),
        ),
      },
    ];
  });
}

export function lineOf({ start }: ProtocolRange): string {
  return t('第 {0} 行', start.line + 1);
}

function rounded(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
