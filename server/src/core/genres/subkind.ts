import type { OfficialDocument } from '../document/types';
import { keptPer } from '../kept';
import { CueScanner } from './cue-scanner';
import type { Places } from './places';
import type { Cue, CuePlace, Direction, GenreDefinition, Subkind } from './types';

/** Which kind of the genre a document is, and in which direction it goes. */

/** The subkind with the most weight, the first on a tie; undefined when nothing speaks for any. */
export function subkindOf({ subkinds }: GenreDefinition, places: Places): Subkind | undefined {
  let best: Subkind | undefined;
  let most = 0;
  for (const subkind of subkinds) {
    const weight = weightOf(subkind.cues, places);
    if (weight > most) {
      best = subkind;
      most = weight;
    }
  }
  return best;
}

export function directionOf(
  { directions }: GenreDefinition,
  subkind: Subkind | undefined,
  document: OfficialDocument,
): Direction | undefined {
  if (subkind?.direction !== undefined) return subkind.direction;
  if (directions[0] === 'down' && directions.includes('public') && document.recipients === undefined)
    return 'public';
  return directions[0];
}

function weightOf(cues: readonly Cue[], places: Places): number {
  let weight = 0;
  for (const [place, table] of scannersOf(cues)) {
    for (const hit of table.scanner.scan(places[place].text)) weight += table.cues[hit.cue]!.weight;
  }
  return weight;
}

const scannersOf = keptPer(
  (cues: readonly Cue[]): ReadonlyMap<CuePlace, { cues: readonly Cue[]; scanner: CueScanner }> => {
    const places = [...new Set(cues.map((cue) => cue.place))];
    return new Map(
      places.map((place) => {
        const here = cues.filter((cue) => cue.place === place);
        return [place, { cues: here, scanner: new CueScanner(here) }] as const;
      }),
    );
  },
);
