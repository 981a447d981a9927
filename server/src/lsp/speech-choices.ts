import { DRAFT_MODES, type SpeechChoice } from '@biganzi/shared';
import * as z from 'zod';
import type { SpeechSettings } from '../core/settings';
import { AUDIENCES, OCCASIONS } from '../core/speech';

const choiceSchema = z.object({
  occasion: z.string().optional().catch(undefined),
  audience: z.string().optional().catch(undefined),
  mode: z.enum(DRAFT_MODES).optional().catch(undefined),
});

/** What a client said of a speech; whatever is wrong is as if it were left out. */
export function readSpeechChoice(value: unknown): SpeechChoice {
  const read = choiceSchema.safeParse(value);
  return read.success ? read.data : {};
}

/** What the engine takes of it: an occasion or an audience that it does not know is left to it. */
export function speechSettings({ occasion, audience, mode }: SpeechChoice): SpeechSettings {
  const known = OCCASIONS.find(({ id }) => id === occasion)?.id;
  const listeners = AUDIENCES.find(({ id }) => id === audience)?.id;
  return {
    ...(known ? { occasion: known } : {}),
    ...(listeners ? { audience: listeners } : {}),
    ...(mode ? { mode } : {}),
  };
}

/** What the user said of single speeches. The client keeps it over a restart, not the server. */
export class SpeechChoices {
  private readonly byUri: Map<string, SpeechChoice>;

  constructor(initial: ReadonlyMap<string, SpeechChoice>) {
    this.byUri = new Map(initial);
  }

  of(uri: string): SpeechChoice {
    return this.byUri.get(uri) ?? {};
  }

  set(uri: string, choice: SpeechChoice): void {
    this.byUri.set(uri, choice);
  }
}
