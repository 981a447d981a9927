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
      const [start, end] = boundsOf(site, line);
      const here = slips.filter(
        (slip) => slip.start - NEAR < offset + end && offset + start < slip.end + NEAR,
      );
      const right = rightEdit(detector, site, offset + start, offset + end, here);
      const rows = site.edits.map((_, index) => detector.describe(site, index, line, text));
      to[site.kind].add(rows, right, right >= 0 || here.length === 0 ? weight : NEAR_WEIGHT * weight);
    }
    offset += line.length + 1;
  }
}

export function boundsOf({ sentence, start, end }: Site, _line: string): [number, number] {
  const from = sentence.offsets[start] as number;
  return [from, end === start ? from : (sentence.offsets[end - 1] as number) + 1];
}

function rightEdit(
  { model }: TypoDetector,
  site: Site,
  start: number,
  end: number,
  slips: readonly Slip[],
): number {
  return site.edits.findIndex(({ tokens }) => {
    const meant = tokens.map((id) => characterOf(model, id) ?? '').join('');
    return slips.some((slip) => slip.start === start && slip.end === end && slip.right === meant);
  });
}
