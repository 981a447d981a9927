/** What may be written next: templates, closing formulae, the title's last word … as plain data. */
import type { Analysis } from '../analysis/types';
import type { Organization } from '../settings';
import type { ReviewOptions } from '../speech';
import { type CompletionEntry, entryOf, type Offer } from './completion-entry';
import {
  addressOffers,
  closingOffers,
  isAddressed,
  isSpoken,
  type Known,
  knownOf,
  openingOffers,
  titleOffers,
} from './completion-forms';
import { contactOffers, type Day, dateOffers, namedRecipients, signatureOffers } from './completion-names';
import { ordinalOffers } from './completion-ordinals';
import { calledSnippets, headerOffers, speechOffers, tailOffers, templateOffers } from './completion-pieces';
import { type Place, placeAt } from './completion-place';
import { type WantedQi, wantedQi } from './wanted-qi';

export type { CompletionEntry, CompletionKind } from './completion-entry';
export type { Day } from './completion-names';

/** What the draft does not tell. */
export interface CompletionOptions {
  readonly speech?: ReviewOptions;
  readonly organization?: Organization;
  /** Without it no date is offered. */
  readonly today?: Day;
}

/**
 * Entries for the cursor at `offset`, the best first. In the middle of a sentence there are none, unless a
 * snippet's prefix was typed. The list depends on every typed character: ask again after each.
 */
export function complete(
  { file, documents }: Analysis,
  offset: number,
  options: CompletionOptions = {},
): readonly CompletionEntry[] {
  const place = placeAt(file, offset);
  if (place === undefined) return [];
  const here = documents.findLast(({ document: { span } }) => span.start <= offset) ?? documents[0];
  const known = knownOf(here?.classification);
  const called = [...templateOffers(known, place), ...calledSnippets(place)];
  const wants =
    here && isSpoken(known.genre) && reviewed(place) ? wantedQi(here.document, options.speech ?? {}) : [];
  const offers = [...called, ...offersAt(place, known, wants, options)];
  return offers
    .map((offer, order) => entryOf(offer, place, order))
    .toSorted((left, right) => (left.sortKey < right.sortKey ? -1 : 1));
}

/** Between paragraphs and at the end the pieces that feed the lowest qi come first. */
function reviewed({ kind, typed }: Place): boolean {
  return typed === '' && (kind === 'body' || kind === 'end');
}

function offersAt(
  place: Place,
  known: Known,
  wants: readonly WantedQi[],
  { organization, today }: CompletionOptions,
): readonly Offer[] {
  const behindText = (): readonly Offer[] => [
    ...signatureOffers(known, place, organization),
    ...dateOffers(known, place, today),
  ];
  switch (place.kind) {
    case 'blank':
      return titleOffers(known, place);
    case 'top':
      return [...titleOffers(known, place), ...headerOffers(known, place)];
    case 'address': {
      const to = [
        ...dateOffers(known, place, today),
        ...namedRecipients(known, place, organization),
        ...addressOffers(known, place),
      ];
      const { genre } = known;
      if (genre !== undefined && (isAddressed(genre) || isSpoken(genre))) return to;
      return openingOffers(known, place);
    }
    case 'opening':
      return [...spoken(place, known, wants), ...openingOffers(known, place), ...begunOrdinals(place)];
    case 'body':
      return [...ordinalOffers(place), ...spoken(place, known, wants)];
    case 'end':
      return [
        ...spoken(place, known, wants),
        ...closingOffers(known, place),
        ...ordinalOffers(place),
        ...tailOffers(known, place),
        ...behindText(),
      ];
    case 'tail':
      return [...tailOffers(known, place), ...behindText(), ...contactOffers(known, place)];
  }
}

/** Before the first paragraph an ordinal is offered to those alone who begin one. */
function begunOrdinals(place: Place): readonly Offer[] {
  return place.typed === '' ? [] : ordinalOffers(place);
}

function spoken(place: Place, known: Known, wants: readonly WantedQi[]): readonly Offer[] {
  return isSpoken(known.genre) ? speechOffers(known, place, wants) : [];
}
