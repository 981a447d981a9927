import type { Face } from './figures';
import type { PageRun } from './types';

const BOLD = /\*\*([^*\n]+)\*\*/g;

/** The runs of a text in a face: Markdown's bold becomes bold, line breaks of the draft are none on the page. */
export function runsOf(text: string, face: Face, bold = false): PageRun[] {
  const flat = text.replace(/(?<![ \t])[ \t]*[\r\n]+[ \t\u3000]*/g, '');
  const runs: PageRun[] = [];
  let at = 0;
  for (const match of flat.matchAll(BOLD)) {
    if (match.index > at) runs.push(run(flat.slice(at, match.index), face, bold));
    runs.push(run(match[1]!, face, true));
    at = match.index + match[0].length;
  }
  if (at < flat.length) runs.push(run(flat.slice(at), face, bold));
  return runs;
}

function run(text: string, face: Face, bold: boolean): PageRun {
  return bold ? { text, face, bold } : { text, face };
}
