import type { QiResult } from '@biganzi/shared';
import type { PanelLabels } from '../messages';
import { svg } from './elements';

const WIDTH = 420;
const HEIGHT = 372;
const CENTRE = { x: WIDTH / 2, y: 192 };
const RADIUS = 132;
const RINGS = [20, 40, 60, 80, 100];

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The five scores against the targets of the occasion. Its figures stand in a table beside it for who cannot see it. */
export function radar(qi: readonly QiResult[], labels: PanelLabels): SVGSVGElement {
  const at = (index: number, value: number): Point => {
    const angle = (2 * Math.PI * index) / qi.length - Math.PI / 2;
    const distance = (RADIUS * value) / 100;
    return { x: CENTRE.x + distance * Math.cos(angle), y: CENTRE.y + distance * Math.sin(angle) };
  };
  const around = (value: (item: QiResult) => number) =>
    qi.map((item, index) => pair(at(index, value(item)))).join(' ');
  const summary = qi.map(({ name, score, target }) => `${name} ${score}/${target}`).join('，');
  const targets = around(({ target }) => target);
  const scores = around(({ score }) => score);
  return svg(
    'svg',
    {
      class: 'radar',
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      role: 'img',
      'aria-label': `${labels.radar}：${summary}`,
    },
    ...RINGS.map((ring) => svg('polygon', { class: 'ring', points: around(() => ring) })),
    ...qi.map((_, index) => svg('line', { class: 'axis', ...ends(CENTRE, at(index, 100)) })),
    svg('polygon', { class: 'scores', points: scores }),
    svg('polygon', { class: 'target', points: targets }),
    ...qi.map((item, index) => {
      const { x, y } = at(index, item.score);
      return svg('circle', { class: item.met ? 'dot' : 'dot low', cx: fixed(x), cy: fixed(y), r: 4 });
    }),
    ...qi.flatMap((item, index) => axisLabel(item, at(index, 100), index)),
    ...legend(labels),
  );
}

function legend({ score, target }: PanelLabels): SVGElement[] {
  const y = HEIGHT - 10;
  const entry = (kind: string, x: number, text: string) => [
    svg('line', { class: kind, x1: x, x2: x + 26, y1: y - 5, y2: y - 5 }),
    svg('text', { class: 'legend', x: x + 34, y }, text),
  ];
  return [...entry('scores', CENTRE.x - 92, score), ...entry('target', CENTRE.x + 16, target)];
}

/** Name and score beyond the end of the axis, on the side where there is room. */
function axisLabel({ name, score, met }: QiResult, end: Point, index: number): SVGTextElement[] {
  const right = end.x > CENTRE.x + 1;
  const left = end.x < CENTRE.x - 1;
  const anchor = right ? 'start' : left ? 'end' : 'middle';
  const x = end.x + (right ? 12 : left ? -12 : 0);
  const y = index === 0 ? end.y - 30 : end.y + (end.y > CENTRE.y ? 10 : -4);
  const common = { x: fixed(x), 'text-anchor': anchor };
  return [
    svg('text', { class: 'name', ...common, y: fixed(y) }, name),
    svg('text', { class: met ? 'value' : 'value low', ...common, y: fixed(y + 20) }, String(score)),
  ];
}

function ends(from: Point, to: Point): Record<string, string> {
  return { x1: fixed(from.x), y1: fixed(from.y), x2: fixed(to.x), y2: fixed(to.y) };
}

function pair({ x, y }: Point): string {
  return `${fixed(x)},${fixed(y)}`;
}

function fixed(value: number): string {
  return value.toFixed(1);
}
