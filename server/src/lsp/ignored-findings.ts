import type { IgnoredFinding } from '@biganzi/shared';
import * as z from 'zod';

const text = z.string().max(200).catch('');
const ignoredSchema = z.array(
  z.object({ rule: z.string(), words: z.string().max(100_000), before: text, after: text }),
);

/** What a client said; a wrong list is as if it were empty. */
export function readIgnored(value: unknown): readonly IgnoredFinding[] {
  const read = ignoredSchema.safeParse(value);
  return read.success ? read.data : [];
}

/** The findings that the user wants no more of, by document. The client keeps them over a restart, not the server. */
export class IgnoredFindings {
  private readonly byUri: Map<string, readonly IgnoredFinding[]>;

  constructor(initial: ReadonlyMap<string, readonly IgnoredFinding[]>) {
    this.byUri = new Map(initial);
  }

  of(uri: string): readonly IgnoredFinding[] {
    return this.byUri.get(uri) ?? [];
  }

  set(uri: string, ignored: readonly IgnoredFinding[]): void {
    if (ignored.length === 0) this.byUri.delete(uri);
    else this.byUri.set(uri, ignored);
  }
}
