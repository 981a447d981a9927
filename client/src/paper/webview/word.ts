import type { WordFinding, WordView } from '@biganzi/shared';
import type { PaperLabels, PaperRequest } from '../messages';
import { button, element } from './element';

export function drawWord(
  view: WordView,
  labels: PaperLabels,
  send: (request: PaperRequest) => void,
): HTMLElement[] {
  if ('problem' in view) return [element('p', 'empty', view.problem)];
  const { text, genreName, findings, writable } = view;
  const actions = [
    ...(writable
      ? [
          button(labels.annotate, () => send({ type: 'annotate' })),
          button(labels.revise, () => send({ type: 'revise' })),
        ]
      : []),
    button(labels.importDraft, () => send({ type: 'importDraft' })),
  ];
  const bar = element(
    'div',
    'bar',
    element('strong', '', genreName),
    ...counts(findings, labels),
    ...actions,
  );
  const body = element('div', 'draft');
  const card = (finding: WordFinding, after: Element) => {
    body.querySelector('.card')?.remove();
    after.after(drawCard(finding, labels));
  };
  let at = 0;
  for (const line of text.split('\n')) {
    const paragraph = element('p', '');
    const own = findings.filter(({ start, end }) => start <= at + line.length && end > at);
    paragraph.append(...marked(line, at, own, (finding) => card(finding, paragraph)));
    body.append(paragraph);
    at += line.length + 1;
  }
  return [bar, body];
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
  choose: (finding: WordFinding) => void,
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
    const [finding] = findings.filter(({ start, end }) => start - offset <= from && end - offset >= to);
    if (!finding || piece === '') return [piece];
    const mark = element('mark', finding.severity, piece);
    mark.title = [finding.message, finding.basis].filter(Boolean).join('\n');
    mark.tabIndex = 0;
    mark.addEventListener('click', () => choose(finding));
    mark.addEventListener('keydown', ({ key }) => {
      if (key === 'Enter') choose(finding);
    });
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
