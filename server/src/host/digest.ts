import { createHash } from 'node:crypto';

/** 64 bits of SHA-256, in hexadecimal: enough to tell an office's findings apart, and no way back to the words. */
export function digest(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 16);
}
