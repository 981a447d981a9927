import { homedir } from 'node:os';
import { join } from 'node:path';

/** Outside the repository: survives `git clean`, and one copy serves every clone on the machine. */
export function cacheFolder(): string {
  const base = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  return join(base, 'biganzi');
}
