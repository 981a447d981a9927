/** Wrong characters of a text, told by the counts around them. */
import { createConfusions } from './confusions';
import { createDescriber, isQuoted, MOST_SUSPICIOUS, type Repeats } from './features';
import type { Net, TypoModel } from './model';
import { logOdds } from './nets';
import { isSettledWord } from './settled';
import { createSiteFinder, EDIT_KINDS, type Edit, type EditKind, type Site } from './sites';
import { FIRST, tokenize } from './tokens';

/** A place where something else was meant, most likely. Offsets in UTF-16 code units of the paragraph. */
export interface Suspicion {
  readonly kind: EditKind;
  readonly start: number;
  readonly end: number;
  /** What stands there. */
  readonly wrong: string;
  /** What may have been meant, the likeliest first. */
  readonly meant: readonly Meant[];
  /** Log-odds above those from which a hint is given. */
  readonly certainty: number;
  readonly level: 'warning' | 'hint';
  readonly site: Site;
}

export interface Meant {
  readonly text: string;
  readonly odds: number;
  readonly edit: Edit;
}

export interface TypoDetector {
  readonly model: TypoModel;
  /**
   * The suspicions in a paragraph, in order. `around`: the text of the document that holds it, the paragraph included:
   * what stands elsewhere in it is hardly a slip.
   */
  detect(paragraph: string, around: string): readonly Suspicion[];
  /** The places that detect() weighs, for the fit: without bound. */
  sitesOf(paragraph: string): Site[];
  describe(site: Site, index: number, text: string, around: string): Float32Array;
  /** Whether one character is easily typed or read for the other. */
  confuses(own: string, meant: string): boolean;
  /** How what stands there and what may have been meant are alike, as bits (confusions.ts); of two characters, what both have. */
  kindsOf(site: Site, edit: Edit): number;
}

/** No two places so near each other are told: the second is the first one's shadow. In tokens. */
const SHADOW = 2;
const KEPT_PARAGRAPHS = 4000;
const KEPT_SENTENCES = 10_000;

export function createTypoDetector(
  model: TypoModel,
  options: { readonly slack?: number } = {},
): TypoDetector {
  const { slack = 0 } = options;
  const confusions = createConfusions(model);
  const finder = createSiteFinder(model, confusions);
  const describer = createDescriber(model, confusions);
  const nets = new Map<EditKind, Net>();
  for (const kind of EDIT_KINDS) {
    const net = model.net(kind);
    if (net && net.inputs <= describer.length) nets.set(kind, net);
  }
  const kept = new Map<string, readonly Site[]>();
  const keptSentences = new Map<string, readonly Site[]>();
  /** In the text that was asked about last: an endless line asks for the same few strings at each of its places. */
  const counted = { text: '', counts: new Map<string, number>() };

  const occurrencesIn = (text: string, wanted: string): number => {
    if (counted.text !== text) {
      counted.text = text;
      counted.counts.clear();
    }
    const known = counted.counts.get(wanted);
    if (known !== undefined) return known;
    const count = occurrences(text, wanted);
    counted.counts.set(wanted, count);
    return count;
  };

  /** The places of a sentence are the same wherever it stands: after a key only one sentence is read again. */
  const sitesOf = (paragraph: string): Site[] =>
    tokenize(paragraph, model.table).flatMap((sentence) => {
      const { offsets } = sentence;
      const text = paragraph.slice(offsets[0], offsets[offsets.length - 1]);
      let found = keptSentences.get(text);
      if (!found) {
        found = finder.sitesOf(sentence);
        keptSentences.set(text, found);
        if (keptSentences.size > KEPT_SENTENCES)
          keptSentences.delete(keptSentences.keys().next().value ?? '');
      }
      return found.map((site) => ({ ...site, sentence }));
    });

  /** Those that might be told in the most suspicious of documents. */
  const keptSites = (paragraph: string): readonly Site[] => {
    let found = kept.get(paragraph);
    if (found) return found;
    found = sitesOf(paragraph).filter((site) => {
      const net = nets.get(site.kind);
      if (isQuoted(paragraph, site.sentence.offsets[site.start] as number)) return false;
      return (
        net && oddsOf(net, site, paragraph, () => MOST_SUSPICIOUS).some((one) => one >= net.hint - slack)
      );
    });
    kept.set(paragraph, found);
    if (kept.size > KEPT_PARAGRAPHS) kept.delete(kept.keys().next().value ?? '');
    return found;
  };

  const oddsOf = (net: Net, site: Site, text: string, repeats: (index: number) => Repeats): number[] =>
    site.edits.map((_, index) => logOdds(net, describer.describe(site, index, text, repeats(index))));

  const wordsOf = (tokens: readonly number[]): string =>
    tokens.map((id) => model.characters[id - FIRST] ?? '').join('');

  const repeatsIn = (site: Site, index: number, text: string, around: string): Repeats => {
    const { tokens, offsets } = site.sentence;
    const han = (at: number) =>
      at > 0 && at < tokens.length - 1 && (tokens[at] as number) >= FIRST
        ? (text[offsets[at] as number] as string)
        : '';
    const [before, behind] = [han(site.start - 1), han(site.end)];
    const own = text.slice(offsets[site.start] as number, endOf(site, text));
    const meant = wordsOf((site.edits[index] as Edit).tokens);
    // A neighbour that is no character says nothing.
    const count = (inside: string, left: boolean, right: boolean) =>
      (left && before === '') || (right && behind === '')
        ? 0
        : occurrencesIn(around, (left ? before : '') + inside + (right ? behind : ''));
    const elsewhere = (left: boolean, right: boolean) => Math.max(0, count(own, left, right) - 1);
    return {
      own: Math.max(elsewhere(true, false), elsewhere(false, true)),
      ownBetweenBoth: elsewhere(true, true),
      meant: Math.max(count(meant, true, false), count(meant, false, true)),
      meantBetweenBoth: count(meant, true, true),
    };
  };

  return {
    model,
    sitesOf,
    confuses: (own, meant) =>
      confusions.kindsOf(
        model.table[own.charCodeAt(0)] as number,
        model.table[meant.charCodeAt(0)] as number,
      ) !== 0,
    kindsOf: ({ sentence, start }, { tokens }) =>
      tokens.reduce((kinds, meant, i) => {
        const own = sentence.tokens[start + i] as number;
        return own === meant ? kinds : kinds & confusions.kindsOf(own, meant);
      }, 0xff),
    describe: (site, index, text, around) =>
      describer.describe(site, index, text, repeatsIn(site, index, text, around)),
    detect: (paragraph, around) => {
      const found: Suspicion[] = [];
      for (const site of keptSites(paragraph)) {
        const net = nets.get(site.kind) as Net;
        const odds = oddsOf(net, site, paragraph, (index) => repeatsIn(site, index, paragraph, around));
        const best = Math.max(...odds);
        if (best < net.hint - slack) continue;
        const meant = site.edits
          .map((edit, index) => ({ text: wordsOf(edit.tokens), odds: odds[index] as number, edit }))
          .sort((a, b) => b.odds - a.odds);
        const start = site.sentence.offsets[site.start] as number;
        const end = endOf(site, paragraph);
        const [before, behind] = [
          paragraph.slice(Math.max(0, start - 3), start),
          paragraph.slice(end, end + 3),
        ];
        if (isSettledWord(before, paragraph.slice(start, end), meant[0]?.text ?? '', behind)) continue;
        const changed = changedPart(paragraph.slice(start, end), meant);
        found.push({
          kind: site.kind,
          start: start + changed.skipped,
          end: start + changed.skipped + changed.wrong.length,
          wrong: changed.wrong,
          meant: changed.meant,
          certainty: best - net.hint,
          level: best >= net.warning ? 'warning' : 'hint',
          site,
        });
      }
      return withoutShadows(found);
    },
  };
}

/** Of a word with one wrong character only that one is told, with the corrections that leave the other as it is. */
function changedPart(
  own: string,
  meant: readonly Meant[],
): { skipped: number; wrong: string; meant: readonly Meant[] } {
  const best = meant[0]?.text ?? '';
  if (own.length !== 2 || best.length !== 2 || (own[0] !== best[0] && own[1] !== best[1])) {
    return { skipped: 0, wrong: own, meant };
  }
  const skipped = own[0] === best[0] ? 1 : 0;
  const same = meant.filter(({ text }) => text[1 - skipped] === own[1 - skipped]);
  return {
    skipped,
    wrong: own[skipped] ?? '',
    meant: same.map((one) => ({ ...one, text: one.text[skipped] ?? '' })),
  };
}

/** Behind the last token of the place. */
function endOf({ sentence, start, end }: Site, text: string): number {
  const at = sentence.offsets[end === start ? start : end - 1] as number;
  if (end === start) return at;
  return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}

function occurrences(text: string, wanted: string): number {
  let count = 0;
  for (let at = text.indexOf(wanted); at >= 0 && count < 16; at = text.indexOf(wanted, at + 1)) count++;
  return count;
}

function withoutShadows(found: readonly Suspicion[]): Suspicion[] {
  const kept: Suspicion[] = [];
  for (const one of [...found].sort((a, b) => b.certainty - a.certainty)) {
    const near = (other: Suspicion) =>
      other.site.sentence === one.site.sentence &&
      one.site.start - other.site.end < SHADOW &&
      other.site.start - one.site.end < SHADOW;
    if (!kept.some(near)) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}
