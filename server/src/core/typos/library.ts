import type { TypoModelReader } from '../ports';
import { createTypoDetector, type TypoDetector } from './detect';
import { readModel } from './model';

/** The detector of wrong characters, read on first need and kept. */
export interface TypoLibrary {
  /** Undefined until it is loaded, and where it cannot be. */
  readonly detector: TypoDetector | undefined;
  /** Reads it once; the promise never rejects. Answers whether the detector is there that was not before. */
  load(): Promise<boolean>;
}

export function createTypoLibrary(reader: TypoModelReader): TypoLibrary {
  let detector: TypoDetector | undefined;
  let loading: Promise<void> | undefined;
  const read = async () => {
    const file = await reader.read();
    const model = file && readModel(file);
    if (model) detector = createTypoDetector(model);
  };
  return {
    get detector() {
      return detector;
    },
    load: async () => {
      if (detector) return false;
      loading ??= read();
      await loading;
      return detector !== undefined;
    },
  };
}
