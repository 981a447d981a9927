import {
  CLIENT_COMMANDS,
  type ClientCommand,
  type GenreId,
  type IgnoredFinding,
  isGenreId,
  type SpeechChoice,
} from '@biganzi/shared';
import * as z from 'zod';
import { readIgnored } from './ignored-findings';
import { readSpeechChoice } from './speech-choices';

export const DEFAULT_DEBOUNCE_MS = 150;

/** initializationOptions, validated: whatever is wrong is as if it were left out. */
export interface Initialization {
  readonly settings: unknown;
  readonly extensionPath?: string;
  readonly debounceMs: number;
  readonly readsProjectFiles: boolean;
  readonly commands: ReadonlySet<ClientCommand>;
  readonly snippetLanguages: ReadonlySet<string>;
  readonly genres: ReadonlyMap<string, GenreId>;
  readonly speeches: ReadonlyMap<string, SpeechChoice>;
  readonly ignored: ReadonlyMap<string, readonly IgnoredFinding[]>;
}

const optionsSchema = z.object({
  settings: z.unknown().optional(),
  extensionPath: z.string().optional().catch(undefined),
  debounceMs: z.number().min(0).max(10_000).catch(DEFAULT_DEBOUNCE_MS),
  readsProjectFiles: z.boolean().catch(true),
  commands: z.array(z.string()).catch([]),
  snippetLanguages: z.array(z.string()).catch([]),
  genres: z.record(z.string(), z.string()).catch({}),
  speeches: z.record(z.string(), z.unknown()).catch({}),
  ignored: z.record(z.string(), z.unknown()).catch({}),
});

const KNOWN_COMMANDS: readonly string[] = Object.values(CLIENT_COMMANDS);

export function readInitialization(options: unknown): Initialization {
  const given = optionsSchema.safeParse(options ?? {});
  const read = given.success ? given.data : optionsSchema.parse({});
  const { commands, snippetLanguages, genres, speeches, ignored, ...rest } = read;
  return {
    ...rest,
    settings: read.settings,
    commands: new Set(commands.filter((id): id is ClientCommand => KNOWN_COMMANDS.includes(id))),
    snippetLanguages: new Set(snippetLanguages),
    genres: new Map(
      Object.entries(genres).filter((entry): entry is [string, GenreId] => isGenreId(entry[1])),
    ),
    speeches: new Map(Object.entries(speeches).map(([uri, choice]) => [uri, readSpeechChoice(choice)])),
    ignored: new Map(Object.entries(ignored).map(([uri, list]) => [uri, readIgnored(list)])),
  };
}
