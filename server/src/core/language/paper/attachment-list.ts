import { readNumber } from '../../document/numerals';
import type { AttachmentNote, Part, Span } from '../../document/types';

/** An attachment note (附件说明) piece by piece, as its writer set it. */

/** What a line of the note begins with: 附件：, 附件1：, 附：. */
export interface ListLabel extends Part {
  /** 件, 表, 图, 录, or empty. */
  readonly kind: string;
  readonly number?: number;
  readonly separator: string;
  /** The item that stands behind it on the line. */
  readonly item?: number;
}

export interface ListItem {
  /** Its number with the mark behind it (1. or 二、); empty where it has none. */
  readonly prefix: Part;
  readonly separator: string;
  /** The number as read, from the prefix or from a label before it. */
  readonly number?: number;
  readonly name: Part;
  /** Set where it goes on from the item before on the same line: the gap between the two. */
  readonly gap?: Span;
}

export interface AttachmentList {
  readonly labels: readonly ListLabel[];
  readonly items: readonly ListItem[];
}

const LABEL =
  /^附\s?(件|表|图|录)?\s{0,9}([一二三四五六七八九十\d０-９]{0,3})\s{0,9}([：:]|(?<=[\d０-９]\s{0,4})[.．、])\s{0,9}/;
const PREFIX = /^([\d０-９]{1,2}|[一二三四五六七八九十]{1,3})\s{0,9}([.．、：:])\s{0,9}(?=\S)/;
/** One more item on the same line. */
const NEXT = /(?:[；;，,、]\s{0,9}|(?<!\s)\s+)(?=[\d０-９]{1,2}\s{0,9}[.．、]\s{0,9}[^\d\s])/g;

export function readAttachmentList({ text, span }: AttachmentNote): AttachmentList {
  const labels: ListLabel[] = [];
  const items: { -readonly [K in keyof ListItem]: ListItem[K] }[] = [];
  const partAt = (start: number, end: number): Part => ({
    span: { start: span.start + start, end: span.start + end },
    text: text.slice(start, end),
  });
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const line = match[0];
    const lead = line.length - line.trimStart().length;
    let at = match.index + lead;
    const end = match.index + line.trimEnd().length;
    if (at >= end) continue;
    const label = LABEL.exec(text.slice(at, end));
    if (label) {
      const number = label[2] ? readNumber(label[2]) : undefined;
      labels.push({
        ...partAt(at, at + label[0].length),
        kind: label[1] ?? '',
        separator: label[3] ?? '',
        ...(number === undefined ? {} : { number }),
        ...(at + label[0].length < end ? { item: items.length } : {}),
      });
      at += label[0].length;
      if (at >= end) continue;
    }
    const content = text.slice(at, end);
    const prefix = PREFIX.exec(content);
    const last = items.at(-1);
    if (!prefix && !label && last) {
      last.name = partAt(last.name.span.start - span.start, end);
      continue;
    }
    const cuts = prefix ? [...content.slice(prefix[0].length).matchAll(NEXT)] : [];
    const base = at + (prefix?.[0].length ?? 0);
    let from = at;
    let gap: Span | undefined;
    for (const cut of [...cuts, undefined]) {
      const to = cut ? base + cut.index : end;
      const own = PREFIX.exec(text.slice(from, to));
      const nameStart = from + (own?.[0].length ?? 0);
      const number = own
        ? readNumber(own[1] ?? '')
        : labels.at(-1)?.item === items.length
          ? labels.at(-1)?.number
          : undefined;
      items.push({
        prefix: partAt(from, nameStart),
        separator: own?.[2] ?? '',
        name: partAt(nameStart, to),
        ...(number === undefined ? {} : { number }),
        ...(gap === undefined ? {} : { gap }),
      });
      if (!cut) break;
      from = to + cut[0].length;
      gap = { start: span.start + to, end: span.start + from };
    }
  }
  return { labels, items };
}

/** How many attachments the list names. */
export function countOf({ items }: AttachmentList): number {
  return Math.max(items.length, ...items.map(({ number }) => number ?? 0));
}
