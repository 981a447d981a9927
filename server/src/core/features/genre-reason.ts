/** A sign of a genre in words, with what the draft has in its place. */
import type { SourceFile } from '../document/types';
import type { Evidence } from '../genres/types';

/** Characters of the draft that a reason quotes. */
const MOST_QUOTED = 30;

/**
 * 结尾用“以上请示”, where the sign is called 结尾用“特此请示” and covers its kin: a reason must not name words that the
 * draft does not have. Signs that quote nothing are followed by the words: 请求解决经费、编制：“所需资金”.
 */
export function reasonText({ cue, span }: Evidence, { text }: SourceFile): string {
  const found = clipped(text.slice(span.start, span.end));
  if (found === '' || cue.includes(`“${found}”`)) return cue;
  const [before = '', quoted, ...others] = cue.split('“');
  if (quoted === undefined || others.length > 0) return `${cue}：“${found}”`;
  return `${before}“${found}${quoted.slice(quoted.indexOf('”'))}`;
}

function clipped(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ').trim()];
  return characters.length > MOST_QUOTED
    ? `${characters.slice(0, MOST_QUOTED).join('')}…`
    : characters.join('');
}
