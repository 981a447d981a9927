import type { Row } from './rows';
import type { Directive } from './types';

/** What comments and front matter say to the program. */

const COMMAND =
  /^(?:biganzi|gw)-(genre|disable-next-line|disable-file|disable|enable)(?![\w-])\s{0,9}([:：]?)([\s\S]*)$/;
const GENRE = /^文种\s*[:：]\s*(\S[\s\S]*)$/;
const FRONT_GENRE = /^(?:genre|文种)\s*[:：]\s*(\S.*)$/;
const MAX_COMMENT = 2000;
const HAN_FIRST = /^\p{Script=Han}/u;

/** The directive in a comment or in front matter, or undefined when it holds none. */
export function readDirective(row: Row): Directive | undefined {
  if (row.kind === 'frontMatter') return readFrontMatter(row);
  if (row.kind !== 'comment' || row.text.length > MAX_COMMENT) return undefined;
  const content = row.text.slice(4, -3).trim();
  const span = { start: row.start, end: row.end };
  const genre = GENRE.exec(content);
  if (genre !== null) return { span, kind: 'genre', values: [genre[1]!.trim()] };
  const command = COMMAND.exec(content);
  if (command === null) return undefined;
  const kind = command[1] as Directive['kind'];
  const rest = command[3]!.trim();
  if (kind === 'genre') return rest === '' ? undefined : { span, kind, values: [rest] };
  // biganzi-disable: 照录来文 names no rule, so the colon begins the reason.
  if (command[2] !== '' && HAN_FIRST.test(rest)) return { span, kind, values: [], reason: rest };
  const colon = rest.search(/[:：]/);
  const ids = colon < 0 ? rest : rest.slice(0, colon);
  const reason = colon < 0 ? '' : rest.slice(colon + 1).trim();
  const values = ids.split(/[\s,，、]+/).filter((id) => id !== '');
  return { span, kind, values, ...(reason === '' ? {} : { reason }) };
}

function readFrontMatter(row: Row): Directive | undefined {
  for (const match of row.text.matchAll(/[^\r\n]+/g)) {
    const line = match[0].trim();
    const value = FRONT_GENRE.exec(line)?.[1]
      ?.trim()
      .replace(/^(["'])(.*)\1$/, '$2');
    if (value === undefined || value === '') continue;
    const start = row.start + match.index + match[0].indexOf(line);
    return { span: { start, end: start + line.length }, kind: 'genre', values: [value] };
  }
  return undefined;
}
