/** The places of right and of misspelt texts, described, with the answer beside them. */
import type { TypoDetector } from '../../server/src/core/typos/detect';
import { characterOf } from '../../server/src/core/typos/model';
import { EDIT_KINDS, type EditKind, type Site } from '../../server/src/core/typos/sites';
import { Samples } from './fit-net';
import type { Misspelt, Slip } from './slips';

export type SamplesByKind = Readonly<Record<EditKind, Samples>>;

export function noSamples(inputs: number): SamplesByKind {
  return Object.fromEntries(EDIT_KINDS.map((kind) => [kind, new Samples(inputs)])) as never;
}

/** What is near a slip is odd because of it: how much the fit heeds that it be left alone. */
const NEAR_WEIGHT = 0.3;
const NEAR = 3;

/** `around`: the whole document. */
export function addSamples(
  to: SamplesByKind,
  detector: TypoDetector,
  { text, slips }: Misspelt,
  weight = 1,
): void {
  let offset = 0;
  for (const line of text.split('\n')) {
    for (const site of detector.sitesOf(line)) {
      const [start, end] = boundsOf(site);
      const here = slips
        .filter((slip) => slip.start - NEAR < offset + end && offset + start < slip.end + NEAR)
        .map((slip) => ({ ...slip, wrong: text.slice(slip.start, slip.end) }));
      const right = rightEdit(detector, site, [offset + start, line.slice(start, end)], here);
      const rows = site.edits.map((_, index) => detector.describe(site, index, line, text));
      to[site.kind].add(rows, right, right >= 0 || here.length === 0 ? weight : NEAR_WEIGHT * weight);
    }
    offset += line.length + 1;
  }
}

export function boundsOf({ sentence, start, end }: Site): [number, number] {
  const from = sentence.offsets[start] as number;
  return [from, end === start ? from : (sentence.offsets[end - 1] as number) + 1];
}

/** The edit after which the text reads as it would without the slip, however much of it the two replace. */
function rightEdit(
  { model }: TypoDetector,
  site: Site,
  [start, own]: readonly [number, string],
  slips: readonly (Slip & { readonly wrong: string })[],
): number {
  const wanted = slips.map((slip) => core(slip.start, slip.wrong, slip.right));
  return site.edits.findIndex(({ tokens }) => {
    const meant = tokens.map((id) => characterOf(model, id) ?? '').join('');
    return wanted.includes(core(start, own, meant));
  });
}

/** What a replacement changes, and where: without what is the same at both ends. */
function core(start: number, own: string, meant: string): string {
  let head = 0;
  while (head < Math.min(own.length, meant.length) && own[head] === meant[head]) head++;
  let tail = 0;
  while (
    tail < Math.min(own.length, meant.length) - head &&
    own[own.length - 1 - tail] === meant[meant.length - 1 - tail]
  ) {
    tail++;
  }
  return `${start + head} ${own.slice(head, own.length - tail)} ${meant.slice(head, meant.length - tail)}`;
}
