import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Texts that once broke a claim, as small as they could be made. */
const PATH = join(__dirname, 'seeds.json');

export interface Seed {
  /** The claim that it broke; all are tried on it. */
  readonly claim: string;
  readonly text: string;
}

export function seeds(): readonly Seed[] {
  return JSON.parse(readFileSync(PATH, 'utf8')) as readonly Seed[];
}

/** Adds a text to the seeds, unless it stands there. */
export function keepSeed(seed: Seed): void {
  const known = seeds();
  if (known.some(({ text }) => text === seed.text)) return;
  writeFileSync(PATH, `${JSON.stringify([...known, seed], undefined, 2)}\n`);
}
