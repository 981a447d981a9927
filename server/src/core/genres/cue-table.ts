import type { GenreAnswer } from '@biganzi/shared';
import type { Span } from '../document/types';
import { CueScanner } from './cue-scanner';
import { type NormalText, spanOf } from './normal-text';
import type { Places } from './places';
import type { Cue, CuePlace } from './types';

/** A cue with the answer that it speaks for. */
export interface OwnedCue {
  readonly owner: GenreAnswer;
  readonly cue: Cue;
}

/** A cue that was found. */
export interface FoundCue {
  readonly owner: GenreAnswer;
  readonly cue: Cue;
  readonly span: Span;
}

interface Table {
  readonly place: CuePlace;
  readonly cues: readonly OwnedCue[];
  readonly scanner: CueScanner;
}

/** All cues, grouped by place and compiled once. */
export class CueTable {
  private readonly tables: readonly Table[];

  constructor(cues: readonly OwnedCue[]) {
    const places = [...new Set(cues.map(({ cue }) => cue.place))];
    this.tables = places.map((place) => {
      const here = cues.filter(({ cue }) => cue.place === place);
      return { place, cues: here, scanner: new CueScanner(here.map(({ cue }) => cue)) };
    });
  }

  find(places: Places): FoundCue[] {
    return this.tables.flatMap(({ place, cues, scanner }) => {
      const normal: NormalText = places[place];
      return scanner.scan(normal.text).map((hit) => {
        const { owner, cue } = cues[hit.cue]!;
        return { owner, cue, span: spanOf(normal, hit.start, hit.end) };
      });
    });
  }
}
