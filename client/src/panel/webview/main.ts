/** The page of 讲话体检. It draws what the extension sends, and sends back what the reader asks for. */
import type {
  CoverageResult,
  LayerResult,
  Named,
  ProtocolRange,
  QiResult,
  Remark,
  ReviewResult,
} from '@biganzi/shared';
import type { PanelDraft, PanelLabels, PanelRequest, PanelState } from '../messages';
import { button, html, svg } from './elements';
import { asPng, asSvg } from './picture';
import { radar } from './radar';
import { Reader } from './read-aloud';
import { stanceSection } from './stances';

declare function acquireVsCodeApi(): { postMessage(message: PanelRequest): void };

const editor = acquireVsCodeApi();

/** What is drawn, and what is being read: reading goes on while the page is drawn anew. */
let shown: PanelState | undefined;
let status = '';
let isReading = false;

const reader = new Reader({
  follow: (range) => editor.postMessage({ type: 'follow', range }),
  say: (text) => {
    status = text;
    const line = document.getElementById('reading-status');
    if (line) line.textContent = text;
  },
  changed: (reading) => {
    isReading = reading;
    const toggle = document.getElementById('read-aloud');
    if (toggle && shown) toggle.textContent = reading ? shown.labels.stopReading : shown.labels.readAloud;
  },
});

window.addEventListener('message', ({ data }: MessageEvent<PanelState | PanelDraft>) => {
  if (data.type === 'state') render(data);
  else if (shown?.review) {
    const { characters, minutes } = shown.review;
    void reader.read(data.lines, minutes > 0 ? characters / minutes : NATURAL_PACE, shown.labels);
  }
});
editor.postMessage({ type: 'ready' });

/** Characters a minute, for a draft that has no length yet. */
const NATURAL_PACE = 220;

function render(state: PanelState): void {
  shown = state;
  const { labels, review } = state;
  document.documentElement.lang = labels.language;
  const page = document.getElementById('page');
  if (!page) return;
  const focused = document.activeElement?.id;
  const scrolled = document.documentElement.scrollTop;
  if (review) page.replaceChildren(...sections(review, labels));
  else page.replaceChildren(html('p', { class: 'empty' }, labels.empty));
  document.documentElement.scrollTop = scrolled;
  if (focused) document.getElementById(focused)?.focus();
}

function sections(review: ReviewResult, labels: PanelLabels): HTMLElement[] {
  const head = header(review, labels);
  if (!review.scored) return [head, readingBar(labels), html('p', { class: 'empty' }, labels.short)];
  const chart = radar(review.qi, labels);
  return [
    head,
    readingBar(labels),
    html('div', { class: 'columns' }, html('div', { class: 'chart' }, chart), scoreTable(review.qi, labels)),
    exportButtons(chart, review, labels),
    adviceSection(review.qi, labels),
    stanceSection(review, labels, ({ range }) => editor.postMessage({ type: 'reveal', range })),
    html(
      'div',
      { class: 'columns' },
      layerSection(review.layers, labels),
      remarkSection(review.remarks, labels),
    ),
    ...(review.coverage.length > 0 ? [coverageSection(review.coverage, labels)] : []),
  ];
}

function header(review: ReviewResult, labels: PanelLabels): HTMLElement {
  const { title, occasion, occasions, occasionSource, audience, audiences, characters, minutes } = review;
  const size = `${labels.characters.replace('{0}', String(characters))}　${labels.minutes.replace('{0}', String(Math.max(1, Math.round(minutes))))}`;
  return html(
    'header',
    {},
    html('h1', {}, title),
    html(
      'div',
      { class: 'facts' },
      html('span', {}, size),
      choice(
        'occasion',
        labels.occasion,
        [{ id: '', name: labels.automatic }, ...occasions],
        occasion.id,
        (id) => editor.postMessage({ type: 'choose', occasion: id }),
      ),
      html('span', { class: 'quiet' }, occasionSource),
      choice(
        'audience',
        labels.audience,
        [{ id: '', name: labels.automatic }, ...audiences],
        audience ?? '',
        (id) => editor.postMessage({ type: 'choose', audience: id }),
      ),
    ),
  );
}

/** The button that reads the draft, and where it is. */
function readingBar(labels: PanelLabels): HTMLElement {
  const toggle = () => {
    if (isReading) reader.stop();
    else editor.postMessage({ type: 'read' });
  };
  return html(
    'div',
    { class: 'actions' },
    button(isReading ? labels.stopReading : labels.readAloud, toggle, {
      id: 'read-aloud',
      class: 'secondary',
    }),
    html('span', { id: 'reading-status', class: 'quiet', role: 'status' }, status),
  );
}

function choice(
  id: string,
  label: string,
  items: readonly Named[],
  chosen: string,
  choose: (id: string) => void,
): HTMLElement {
  const select = html(
    'select',
    { id },
    ...items.map((item) =>
      html('option', { value: item.id, selected: item.id === chosen ? '' : undefined }, item.name),
    ),
  );
  select.addEventListener('change', () => choose(select.value));
  return html('label', {}, `${label} `, select);
}

/** What the radar shows, in words and figures. */
function scoreTable(qi: readonly QiResult[], labels: PanelLabels): HTMLElement {
  const head = [labels.qi, labels.score, '', labels.target, labels.level];
  return html(
    'table',
    { class: 'scores' },
    html('thead', {}, html('tr', {}, ...head.map((text) => html('th', { scope: 'col' }, text)))),
    html(
      'tbody',
      {},
      ...qi.map(({ name, score, target, atMost, met, level }) =>
        html(
          'tr',
          { class: met ? 'met' : 'unmet' },
          html('th', { scope: 'row' }, name),
          html('td', { class: 'number' }, String(score)),
          html('td', { class: 'meter' }, meter(score, target)),
          html(
            'td',
            { class: 'quiet' },
            atMost ? labels.atMost.replace('{0}', String(target)) : String(target),
          ),
          html('td', {}, level),
        ),
      ),
    ),
  );
}

function meter(score: number, target: number): SVGSVGElement {
  return svg(
    'svg',
    { class: 'bar', viewBox: '0 0 100 10', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    svg('rect', { class: 'track', width: 100, height: 10 }),
    svg('rect', { class: 'fill', width: score, height: 10 }),
    svg('rect', { class: 'mark', x: Math.min(99, target), width: 1, height: 10 }),
  );
}

function exportButtons(chart: SVGSVGElement, { report }: ReviewResult, labels: PanelLabels): HTMLElement {
  return html(
    'div',
    { class: 'actions' },
    button(
      labels.exportPng,
      () => {
        asPng(chart)
          .then((content) => editor.postMessage({ type: 'export', format: 'png', content }))
          // Where the page can draw no picture, the drawing itself is saved.
          .catch(() => editor.postMessage({ type: 'export', format: 'svg', content: asSvg(chart) }));
      },
      { id: 'export-png' },
    ),
    button(
      labels.exportSvg,
      () => editor.postMessage({ type: 'export', format: 'svg', content: asSvg(chart) }),
      {
        id: 'export-svg',
      },
    ),
    button(
      labels.exportMarkdown,
      () => editor.postMessage({ type: 'export', format: 'md', content: report }),
      {
        id: 'export-md',
      },
    ),
  );
}

function adviceSection(qi: readonly QiResult[], labels: PanelLabels): HTMLElement {
  const wanting = qi.filter(({ met }) => !met);
  return html(
    'section',
    { 'aria-labelledby': 'advice' },
    html('h2', { id: 'advice' }, labels.advice),
    ...(wanting.length === 0 ? [html('p', {}, labels.noAdvice)] : []),
    ...wanting.map(({ id, advice, snippets }) => {
      const [conclusion = '', ...rest] = advice;
      return html(
        'article',
        {},
        html('h3', {}, conclusion),
        ...rest.map((text) => html('p', {}, text)),
        html(
          'div',
          { class: 'actions' },
          ...snippets.map(({ prefix, name, body }) =>
            button(labels.insert.replace('{0}', name), () => editor.postMessage({ type: 'insert', body }), {
              id: `insert-${id}-${prefix}`,
              class: 'secondary',
            }),
          ),
        ),
      );
    }),
  );
}

function layerSection({ score, parts }: LayerResult, labels: PanelLabels): HTMLElement {
  return html(
    'section',
    { 'aria-labelledby': 'layers' },
    html('h2', { id: 'layers' }, labels.layers.replace('{0}', String(score))),
    html(
      'dl',
      {},
      ...parts.flatMap(({ name, score: points, max, detail }) => [
        html('dt', {}, name, html('span', { class: 'number' }, max > 0 ? ` ${points}/${max}` : ` ${points}`)),
        html('dd', { class: 'quiet' }, detail),
      ]),
    ),
  );
}

function remarkSection(remarks: readonly Remark[], labels: PanelLabels): HTMLElement {
  return html(
    'section',
    { 'aria-labelledby': 'remarks' },
    html('h2', { id: 'remarks' }, labels.remarks),
    html(
      'ul',
      { class: 'remarks' },
      ...remarks.map(({ text, ranges }, index) => {
        const [range] = ranges;
        if (!range) return html('li', {}, text);
        return html('li', {}, placeLink(text, range, `remark-${index}`));
      }),
    ),
  );
}

function coverageSection(coverage: readonly CoverageResult[], labels: PanelLabels): HTMLElement {
  return html(
    'section',
    { 'aria-labelledby': 'coverage' },
    html('h2', { id: 'coverage' }, labels.coverage),
    html(
      'ul',
      { class: 'coverage' },
      ...coverage.map(({ name, ranges }, index) => {
        const [range] = ranges;
        if (!range) return html('li', { class: 'unmet' }, `○ ${name}（${labels.notTouched}）`);
        return html('li', {}, '● ', placeLink(name, range, `coverage-${index}`));
      }),
    ),
  );
}

/** Goes to the place in the draft. */
function placeLink(text: string, range: ProtocolRange, id: string): HTMLButtonElement {
  return button(text, () => editor.postMessage({ type: 'reveal', range }), { id, class: 'link' });
}
