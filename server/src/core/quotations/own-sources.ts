/**
 * Lines that an office gives itself: laws, party documents, speeches. None of these are shipped, for their wording changes
 * and an old one would be told to be right; with them a quotation is held against the office's own copy.
 */
import type { QuotedSource } from '../settings';
import { createQuotationIndex } from './quotation-index';
import { encodeWorks } from './store';
import type { Quotation, QuotationIndex } from './types';

const indexes = new WeakMap<readonly QuotedSource[], QuotationIndex>();

/** The office's lines before the classics; either may be missing. The same list is read once. */
export function withSources(
  sources: readonly QuotedSource[] | undefined,
  classics: QuotationIndex | undefined,
): QuotationIndex | undefined {
  if (sources === undefined || sources.length === 0) return classics;
  const own = indexes.get(sources) ?? indexOf(sources);
  indexes.set(sources, own);
  return classics === undefined ? own : joined(own, classics);
}

function indexOf(sources: readonly QuotedSource[]): QuotationIndex {
  return createQuotationIndex(
    encodeWorks(
      sources.map(({ text, title, author }) => ({
        authors: author === undefined ? [] : [author],
        dynasty: '',
        title,
        standing: 'well-known',
        // A sentence or two of a law is not the law: what is not found here may stand there all the same.
        whole: false,
        text,
      })),
    ),
  );
}

const pairs = new WeakMap<QuotationIndex, WeakMap<QuotationIndex, QuotationIndex>>();

/** One object for the same two: answers are kept with a document by the index that gave them. */
function joined(own: QuotationIndex, classics: QuotationIndex): QuotationIndex {
  const known = pairs.get(own)?.get(classics);
  if (known) return known;
  const both: QuotationIndex = {
    find: (text, quoted) => {
      const first = own.find(text, quoted);
      const free = ({ span }: Quotation) =>
        !first.some((other) => other.span.start < span.end && span.start < other.span.end);
      return [...first, ...classics.find(text, quoted).filter(free)].sort(
        (a, b) => a.span.start - b.span.start,
      );
    },
    worksCalled: (title) => [...own.worksCalled(title), ...classics.worksCalled(title)],
    authorCalled: (name) => own.authorCalled(name) ?? classics.authorCalled(name),
    names: new Set([...own.names, ...classics.names]),
    poets: classics.poets,
  };
  const ofOwn = pairs.get(own) ?? new WeakMap<QuotationIndex, QuotationIndex>();
  ofOwn.set(classics, both);
  pairs.set(own, ofOwn);
  return both;
}
