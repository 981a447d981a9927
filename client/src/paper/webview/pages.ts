import type { PagesResult, PreviewLine, PreviewPage } from '@biganzi/shared';
import type { PaperLabels, PaperRequest } from '../messages';
import { button, element } from './element';

/** What is on the screen: after a keystroke one page of many is another, and laying out all would take longest. */
interface Drawn {
  readonly bar: HTMLElement;
  readonly sheets: HTMLElement;
  /** What each sheet shows. */
  keys: readonly string[];
}

let drawn: Drawn | undefined;

export function drawPages(
  result: PagesResult | null,
  labels: PaperLabels,
  send: (request: PaperRequest) => void,
): HTMLElement[] {
  if (!result || result.pages.length === 0) return [element('p', 'empty', labels.empty)];
  const { pages, pageNumber } = result;
  drawn = drawn?.sheets.isConnected ? drawn : frame(labels, send);
  const { bar, sheets } = drawn;
  const keys = pages.map((page) => JSON.stringify([page, pageNumber]));
  for (const [index, page] of pages.entries()) {
    const known = sheets.children[index];
    if (known && drawn.keys[index] === keys[index]) continue;
    const made = drawPage(page, index + 1, pageNumber);
    if (known) known.replaceWith(made);
    else sheets.append(made);
  }
  while (sheets.children.length > pages.length) sheets.lastElementChild?.remove();
  drawn.keys = keys;
  return [bar, sheets];
}

function frame(labels: PaperLabels, send: (request: PaperRequest) => void): Drawn {
  const sheets = element('div', 'sheets');
  sheets.addEventListener('click', ({ target }) => {
    const line =
      target instanceof Element ? target.closest<HTMLElement>('[data-line]')?.dataset.line : undefined;
    if (line !== undefined) send({ type: 'reveal', line: Number(line) });
  });
  const bar = element(
    'div',
    'bar',
    button(labels.print, () => {
      // On paper the sheets have their own size.
      sheets.style.removeProperty('zoom');
      send({ type: 'print', html: sheets.outerHTML });
      window.dispatchEvent(new Event('resize'));
    }),
  );
  return { bar, sheets, keys: [] };
}

function drawPage(
  { lines, imprint }: PreviewPage,
  number: number,
  form: PagesResult['pageNumber'],
): HTMLElement {
  const text = element('div', 'text', ...lines.map(drawLine));
  const foot = element('div', 'imprint');
  for (const [left, right] of imprint) {
    foot.append(element('div', 'row', element('span', '', left), element('span', '', right)));
  }
  const side = form === 'centre' ? 'centre' : number % 2 === 1 ? 'right' : 'left';
  const children = [
    text,
    ...(imprint.length > 0 ? [foot] : []),
    element('div', `number ${side}`, `— ${number} —`),
  ];
  return element('section', 'sheet', ...children);
}

function drawLine(line: PreviewLine): HTMLElement {
  const { runs, left, align, size, height, last, red, rule } = line;
  const classes = ['line', align, last ? 'last' : '', red ? 'red' : '', rule ? 'rule' : ''];
  const made = element('div', classes.filter(Boolean).join(' '));
  for (const { text, face, bold } of runs) made.append(element('span', bold ? `${face} bold` : face, text));
  made.style.setProperty('--left', String(left));
  made.style.setProperty('--size', String(size));
  made.style.setProperty('--height', String(height));
  made.dataset.line = String(line.line);
  return made;
}
