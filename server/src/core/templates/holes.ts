/**
 * What a template leaves open reads 〔要写什么〕 in the draft too: a field that the writer passes over leaves its hint as
 * plain words otherwise, and “用于用途” goes out.
 */
import {
  escapeSnippet,
  isMirror,
  parseSnippet,
  type SnippetPart,
  type TabStop,
  tabStopsOf,
} from './snippet-syntax';

/** 〔…〕 that is no year of a document number and no footnote's figure: at least two characters, at most forty. */
export const HOLE = /〔(?![\s\d〇零一二三四五六七八九十百]{1,12}[届号期次年]?〕)[^〔〕\r\n]{2,40}〕/g;

/** The snippet body, each field's hint in brackets. Hints with ×× and choices stay: they show by themselves. */
export function withHoles(body: string): string {
  const parts = parseSnippet(body);
  const named = new Set(tabStopsOf(parts).flatMap((stop) => (isMirror(stop) ? [] : [stop.index])));
  const write = (part: SnippetPart): string => {
    if (part.kind === 'text') return escapeSnippet(part.text);
    if (part.kind === 'variable')
      return `\${${part.name}${part.children.length > 0 ? `:${all(part.children)}` : ''}}`;
    return writeStop(part);
  };
  const all = (some: readonly SnippetPart[]): string => some.map(write).join('');
  const writeStop = ({ index, children, choices }: TabStop): string => {
    if (choices.length > 0)
      return `\${${index}|${choices.map((one) => one.replace(/[\\,|]/g, '\\$&')).join(',')}|}`;
    if (children.length > 0) {
      const hint = all(children);
      return `\${${index}:${isPlain(children) && !/[×〔]/.test(hint) ? `〔${hint}〕` : hint}}`;
    }
    // The end, or the twin of a field that has a hint.
    return index === 0 || named.has(index) ? `$${index}` : `\${${index}:〔……〕}`;
  };
  return all(parts);
}

function isPlain(parts: readonly SnippetPart[]): boolean {
  return parts.every(({ kind }) => kind === 'text');
}
