import { type ReviewResult, STANCES, type StanceKind, type StanceSentenceResult } from '@biganzi/shared';
import type { PanelLabels } from '../messages';
import { html, svg } from './elements';

const WIDTH = 1000;
const HEIGHT = 28;

/** The shares of the three stances beside those of the occasion, and a strip that shows where each one stands. */
export function stanceSection(
  { stances }: ReviewResult,
  labels: PanelLabels,
  reveal: (sentence: StanceSentenceResult) => void,
): HTMLElement {
  const { names, shares, target, advice } = stances;
  return html(
    'section',
    { 'aria-labelledby': 'stances' },
    html('h2', { id: 'stances' }, labels.stances),
    html(
      'ul',
      { class: 'stances' },
      ...STANCES.map((id) =>
        html(
          'li',
          {},
          html('span', { class: `key ${id}`, 'aria-hidden': 'true' }),
          html('span', { class: 'stance-name' }, names[id]),
          bar(id, shares[id], target[id]),
          html('span', { class: 'number' }, `${shares[id]}%`),
          html('span', { class: 'quiet' }, `${labels.target} ${target[id]}%`),
        ),
      ),
    ),
    stances.sentences.length === 0
      ? html('p', { class: 'quiet' }, labels.noStance)
      : strip(stances.sentences, names, labels, reveal),
    ...advice.map((text) => html('p', { class: 'note' }, text)),
  );
}

function bar(id: StanceKind, share: number, target: number): SVGSVGElement {
  return svg(
    'svg',
    { class: 'bar', viewBox: '0 0 100 10', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    svg('rect', { class: 'track', width: 100, height: 10 }),
    svg('rect', { class: id, width: share, height: 10 }),
    svg('rect', { class: 'mark', x: Math.min(99, target), width: 1, height: 10 }),
  );
}

/** From the beginning of the speech to its end, left to right; each piece goes to its sentence. */
function strip(
  sentences: readonly StanceSentenceResult[],
  names: Readonly<Record<StanceKind, string>>,
  labels: PanelLabels,
  reveal: (sentence: StanceSentenceResult) => void,
): SVGSVGElement {
  const pieces = sentences.map((sentence, index) => {
    const strongest = STANCES.reduce((best, id) => (sentence[id] > sentence[best] ? id : best));
    const line = labels.line.replace('{0}', String(sentence.range.start.line + 1));
    const piece = svg(
      'rect',
      {
        id: `piece-${index}`,
        class: `piece ${strongest}`,
        x: (sentence.from * WIDTH).toFixed(1),
        width: Math.max(3, (sentence.to - sentence.from) * WIDTH).toFixed(1),
        height: HEIGHT,
        tabindex: -1,
        role: 'button',
        'aria-label': `${names[strongest]}，${line}`,
      },
      svg('title', {}, `${names[strongest]}，${line}`),
    );
    piece.addEventListener('click', () => reveal(sentence));
    piece.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        reveal(sentence);
      }
    });
    return piece;
  });
  // One stop for the tab key, where one was last; the arrows go from sentence to sentence.
  pieces[0]?.setAttribute('tabindex', '0');
  for (const piece of pieces) {
    piece.addEventListener('focus', () => {
      for (const each of pieces) each.setAttribute('tabindex', each === piece ? '0' : '-1');
    });
  }
  const element = svg(
    'svg',
    {
      class: 'strip',
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      preserveAspectRatio: 'none',
      role: 'group',
      'aria-label': labels.stanceStrip,
    },
    svg('rect', { class: 'track', width: WIDTH, height: HEIGHT }),
    ...pieces,
  );
  element.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const now = pieces.indexOf(document.activeElement as SVGRectElement);
    const next = pieces[now + step];
    if (step === 0 || now < 0 || !next) return;
    event.preventDefault();
    next.focus();
  });
  return element;
}
