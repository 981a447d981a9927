import type { WordRun } from '../read/types';
import { escapeXml } from '../xml/escape';
import { child, type XmlDocument } from '../xml/parse';
import type { RunPlan } from './plan';
import type { Stamp } from './types';

/** What the writer of runs needs to know of the part. */
export interface RunContext {
  readonly xml: XmlDocument;
  readonly stamp: Stamp;
  readonly nextId: () => number;
  /** The id of a comment by its number in the plan. */
  readonly commentId: (comment: number) => number;
}

/** What follows upon what within a run. */
type Token =
  | { readonly kind: 'content'; readonly xml: string; readonly deleted: boolean }
  | { readonly kind: 'between'; readonly xml: string };

/** The run anew, with its revisions and the marks of comments; what is not touched is copied as it stands. */
export function rewriteRun(run: WordRun, plan: RunPlan, context: RunContext): string {
  const { xml, stamp } = context;
  const { source, prefix: w } = xml;
  const { element } = run;
  const properties = child(element, 'w:rPr');
  const look = properties ? source.slice(properties.start, properties.end) : '';
  const head = source.slice(element.start, element.contentStart).replace(/\/>$/, '>');
  const tail = `</${w}r>`;
  const by = () => `${w}id="${context.nextId()}" ${w}author="${stamp.author}" ${w}date="${stamp.date}"`;

  const inserted = (text: string): string => {
    const revision = `<${w}ins ${by()}><${w}r>${withoutChange(look, w)}${textXml(text, w)}</${w}r></${w}ins>`;
    if (!run.insertion) return revision;
    // Two insertions do not nest: another's is closed before ours, and goes on behind it.
    const opening = source.slice(run.insertion.start, run.insertion.contentStart);
    const again = opening.replace(new RegExp(`\\b${w}id="\\d+"`), () => `${w}id="${context.nextId()}"`);
    return `</${w}ins>${revision}${again}`;
  };
  const marksAt = (at: number): string => {
    const ends = plan.ends.filter((one) => one.at === at).map(({ comment }) => commentEnd(context, comment));
    const insertions = plan.insertions.filter((one) => one.at === at).map(({ text }) => inserted(text));
    const starts = plan.starts
      .filter((one) => one.at === at)
      .map(({ comment }) => commentStart(context, comment));
    // A comment on deleted words takes in what replaces them.
    return [...insertions, ...ends, ...starts].join('');
  };
  const isDeleted = (at: number) => plan.deletions.some(({ start, end }) => start <= at && at < end);
  const cuts = new Set([
    ...plan.deletions.flatMap(({ start, end }) => [start, end]),
    ...[...plan.insertions, ...plan.starts, ...plan.ends].map(({ at }) => at),
  ]);
  const done = new Set<number>();
  const tokens: Token[] = [];
  const mark = (at: number): void => {
    if (!cuts.has(at) || done.has(at)) return;
    done.add(at);
    const marks = marksAt(at);
    if (marks !== '') tokens.push({ kind: 'between', xml: marks });
  };
  /** What cannot be cut has the marks of its inside behind it. */
  const marksWithin = (start: number, text: string): void => {
    for (let at = start + 1; at <= start + text.length; at++) mark(at);
  };
  const content = (text: string, deleted: boolean) => tokens.push({ kind: 'content', xml: text, deleted });

  if (element.name !== 'w:r') {
    for (const { start } of run.pieces) mark(start);
    content(source.slice(element.start, element.end), false);
    for (const { start, text } of run.pieces) marksWithin(start, text);
    // A formula is not a run: it is copied as it stands.
    return tokens.map((token) => token.xml).join('');
  }
  for (const one of element.children) {
    if (one === properties) continue;
    const piece = run.pieces.find((candidate) => candidate.element === one);
    const raw = source.slice(one.start, one.end);
    if (!piece) {
      // What is nested in a choice of forms is not cut.
      const nested = run.pieces.filter(
        (candidate) => one.start <= candidate.element.start && candidate.element.end <= one.end,
      );
      for (const { start } of nested) mark(start);
      content(raw, false);
      for (const { start, text } of nested) marksWithin(start, text);
      continue;
    }
    const end = piece.start + piece.text.length;
    mark(piece.start);
    if (piece.kind !== 'text') {
      content(raw, isDeleted(piece.start));
      marksWithin(piece.start, piece.text);
    } else {
      const inner = [...cuts].filter((at) => at > piece.start && at < end).sort((a, b) => a - b);
      const edges = [piece.start, ...inner, end];
      for (const [index, from] of edges.slice(0, -1).entries()) {
        mark(from);
        const text = piece.text.slice(from - piece.start, edges[index + 1]! - piece.start);
        const deleted = isDeleted(from);
        const tag = deleted ? 'delText' : 't';
        const whole = inner.length === 0 && !deleted;
        content(whole ? raw : `<${w}${tag} xml:space="preserve">${escapeXml(text)}</${w}${tag}>`, deleted);
      }
    }
    // A mark at the end belongs here when nothing of the run follows.
    if (piece === run.pieces.at(-1)) mark(end);
  }
  return join(tokens, {
    kept: (xmlOfRun) => `${head}${look}${xmlOfRun}${tail}`,
    deleted: (xmlOfRun) => `<${w}del ${by()}>${head}${look}${xmlOfRun}${tail}</${w}del>`,
  });
}

function join(
  tokens: readonly Token[],
  wrap: { kept(xml: string): string; deleted(xml: string): string },
): string {
  let result = '';
  let open = '';
  let deleted = false;
  const flush = () => {
    if (open !== '') result += deleted ? wrap.deleted(open) : wrap.kept(open);
    open = '';
  };
  for (const token of tokens) {
    if (token.kind === 'between') {
      flush();
      result += token.xml;
      continue;
    }
    if (token.deleted !== deleted) flush();
    deleted = token.deleted;
    open += token.xml;
  }
  flush();
  return result;
}

export function commentStart({ xml: { prefix: w }, commentId }: RunContext, comment: number): string {
  return `<${w}commentRangeStart ${w}id="${commentId(comment)}"/>`;
}

export function commentEnd({ xml: { prefix: w }, commentId }: RunContext, comment: number): string {
  const id = commentId(comment);
  return `<${w}commentRangeEnd ${w}id="${id}"/><${w}r><${w}commentReference ${w}id="${id}"/></${w}r>`;
}

/** The look of new text: without the record of a change that was made to the look of the old. */
function withoutChange(look: string, w: string): string {
  if (!look.includes('rPrChange')) return look;
  return look.replace(new RegExp(`<${w}rPrChange\\b.*?</${w}rPrChange>`, 's'), '');
}

/** Text as the children of a run. */
export function textXml(text: string, w = 'w:'): string {
  return text
    .split(/(\t)/)
    .filter((part) => part !== '')
    .map((part) => (part === '\t' ? `<${w}tab/>` : `<${w}t xml:space="preserve">${escapeXml(part)}</${w}t>`))
    .join('');
}
