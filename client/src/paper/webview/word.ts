import type { WordFinding, WordView } from '@biganzi/shared';
import type { PaperLabels, PaperRequest } from '../messages';
import { type BulbAction, createBulb } from './bulb';
import { button, element } from './element';
import { createHover } from './hover';

export function drawWord(
  view: WordView,
  labels: PaperLabels,
  send: (request: PaperRequest) => void,
): HTMLElement[] {
  if ('problem' in view) return [element('p', 'empty', view.problem)];
  const { text, genreName, findings, parts, writable } = view;
  const actions: BulbAction[] = [
    ...(writable
      ? [
          { label: labels.annotate, run: () => send({ type: 'annotate' }) },
          { label: labels.revise, run: () => send({ type: 'revise' }) },
          { label: labels.applyLayout, run: () => send({ type: 'applyLayout' }) },
        ]
      : []),
    { label: labels.importDraft, run: () => send({ type: 'importDraft' }) },
  ];
  const all = [...findings, ...parts.flatMap((part) => part.findings)];
  const bar = element(
    'div',
    'bar',
    element('strong', '', genreName),
    ...counts(all, labels),
    ...actions.map(({ label, run }) => button(label, run)),
  );
  const body = element('div', 'draft');
  const hover = createHover(body);
  const bulb = createBulb(body, labels.bulb, actions, () => hover.hide());
  const point = (mark: HTMLElement, finding: WordFinding) => {
    mark.addEventListener('mouseenter', () => hover.show(mark, drawCard(finding, labels)));
    mark.addEventListener('mouseleave', () => hover.leave());
    mark.addEventListener('focus', () => {
      bulb.at(mark);
      hover.show(mark, drawCard(finding, labels));
    });
    mark.addEventListener('blur', () => hover.leave());
    mark.addEventListener('click', () => mark.focus());
  };
  body.append(...paragraphs(text, findings, point));
  for (const part of parts) {
    body.append(element('h2', '', part.name), ...paragraphs(part.text, part.findings, point));
  }
  walkByKeys(body, bulb.open, hover.hide);
  return [bar, body];
}

/** F8 and Shift+F8 lead through the findings, Ctrl+. opens the light bulb, as in the editor. */
function walkByKeys(body: HTMLElement, openBulb: () => void, hideHover: () => void): void {
  body.tabIndex = -1;
  const onKey = (event: KeyboardEvent) => {
    // A page that was drawn anew has keys of its own.
    if (!body.isConnected) return document.removeEventListener('keydown', onKey);
    if (event.key === 'F8') {
      const marks = [...body.querySelectorAll<HTMLElement>('mark')];
      const at = marks.findIndex((mark) => mark === document.activeElement);
      const step = event.shiftKey ? -1 : 1;
      const next = at < 0 ? (event.shiftKey ? marks.length - 1 : 0) : at + step;
      marks[(next + marks.length) % marks.length]?.focus();
    } else if (event.key === '.' && (event.ctrlKey || event.metaKey)) openBulb();
    else if (event.key === 'Escape') hideHover();
    else return;
    event.preventDefault();
  };
  document.addEventListener('keydown', onKey);
}

function paragraphs(
  text: string,
  findings: readonly WordFinding[],
  point: (mark: HTMLElement, finding: WordFinding) => void,
): HTMLElement[] {
  let at = 0;
  return text
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => {
      const own = findings.filter(({ start, end }) => start <= at + line.length && end >= at);
      const paragraph = element('p', '', ...marked(line, at, own, point));
      at += line.length + 1;
      return paragraph;
    });
}

function counts(findings: readonly WordFinding[], labels: PaperLabels): HTMLElement[] {
  if (findings.length === 0) return [element('span', '', labels.none)];
  return (['error', 'warning', 'info', 'hint'] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [element('span', severity, `${labels.severities[severity]} ${count}`)];
  });
}

/** The line in pieces: what has a finding can be pointed at, and chosen by mouse or key. */
function marked(
  line: string,
  offset: number,
  findings: readonly WordFinding[],
  point: (mark: HTMLElement, finding: WordFinding) => void,
): (Node | string)[] {
  const edges = new Set([0, line.length]);
  for (const { start, end } of findings) {
    edges.add(Math.max(0, start - offset));
    edges.add(Math.min(line.length, end - offset));
  }
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).flatMap((from, index): (Node | string)[] => {
    const to = sorted[index + 1] ?? line.length;
    const piece = line.slice(from, to);
    const covering = findings.filter(({ start, end }) => start - offset <= from && end - offset >= to);
    // Of several the one that is about the fewest words.
    const [finding] = [...covering].sort((a, b) => a.end - a.start - (b.end - b.start));
    if (!finding || piece === '') return [piece];
    const mark = element('mark', finding.severity, piece);
    mark.tabIndex = 0;
    point(mark, finding);
    return [mark];
  });
}

function drawCard({ severity, message, basis, fixes, rule }: WordFinding, labels: PaperLabels): HTMLElement {
  return element(
    'aside',
    `card ${severity}`,
    element('p', '', element('strong', '', labels.severities[severity]), ` ${message}`),
    ...(basis === '' ? [] : [element('p', 'quiet', `${labels.basis}${basis}`)]),
    ...(fixes.length === 0 ? [] : [element('p', '', `${labels.remedy}${fixes.join('；')}`)]),
    element('p', 'quiet', rule),
  );
}
