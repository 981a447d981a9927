/**
 * The snippet syntax of LSP: $1, ${1}, ${1:text}, ${1|one,two|}, ${NAME:text} and the escapes \$ \} \\.
 * No package reads just this without an editor around it. As in VS Code, what is malformed is plain text.
 */

export interface SnippetText {
  readonly kind: 'text';
  readonly text: string;
}

export interface TabStop {
  readonly kind: 'tabStop';
  /** 0 is where the cursor rests in the end. */
  readonly index: number;
  /** What stands in the place at first; empty for a bare $1. */
  readonly children: readonly SnippetPart[];
  /** The options of ${1|…|}. */
  readonly choices: readonly string[];
}

export interface SnippetVariable {
  readonly kind: 'variable';
  readonly name: string;
  readonly children: readonly SnippetPart[];
}

export type SnippetPart = SnippetText | TabStop | SnippetVariable;

interface Cursor {
  readonly body: string;
  at: number;
}

export function parseSnippet(body: string): readonly SnippetPart[] {
  return readParts({ body, at: 0 }, false);
}

/** Tab stops in the order of the text, those inside placeholders too. */
export function tabStopsOf(parts: readonly SnippetPart[]): readonly TabStop[] {
  return parts.flatMap((part) => {
    if (part.kind === 'text') return [];
    const inner = tabStopsOf(part.children);
    return part.kind === 'tabStop' ? [part, ...inner] : inner;
  });
}

/** `text` as a snippet body that inserts just that text. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/**
 * The plain text of a snippet. `show` says how a tab stop looks; a mirror ($1 of a ${1:text} elsewhere)
 * is shown as the stop that it mirrors, wherever that stands.
 */
export function renderSnippet(parts: readonly SnippetPart[], show: (stop: TabStop) => string): string {
  const originals = new Map<number, TabStop>();
  for (const stop of tabStopsOf(parts)) {
    if (!originals.has(stop.index) && !isMirror(stop)) originals.set(stop.index, stop);
  }
  const render = (part: SnippetPart): string => {
    if (part.kind === 'text') return part.text;
    if (part.kind === 'tabStop') return show(originals.get(part.index) ?? part);
    return part.children.length > 0 ? part.children.map(render).join('') : part.name;
  };
  return parts.map(render).join('');
}

export function isMirror(stop: TabStop): boolean {
  return stop.children.length === 0 && stop.choices.length === 0;
}

function readParts(cursor: Cursor, nested: boolean): readonly SnippetPart[] {
  const parts: SnippetPart[] = [];
  let text = '';
  while (cursor.at < cursor.body.length) {
    const char = cursor.body[cursor.at] ?? '';
    if (nested && char === '}') break;
    const escaped = /^\\([\\$}])/.exec(cursor.body.slice(cursor.at, cursor.at + 2));
    const variable = char === '$' ? readDollar(cursor) : undefined;
    if (variable) {
      if (text !== '') parts.push({ kind: 'text', text });
      text = '';
      parts.push(variable);
    } else {
      text += escaped?.[1] ?? char;
      cursor.at += escaped ? 2 : 1;
    }
  }
  if (text !== '') parts.push({ kind: 'text', text });
  return parts;
}

/** Reads what begins with `$`; leaves the cursor where it was and answers undefined for plain text. */
function readDollar(cursor: Cursor): SnippetPart | undefined {
  const rest = cursor.body.slice(cursor.at);
  const bare = /^\$(?:(\d+)|([A-Za-z_]\w*))|^\$\{(?:(\d+)|([A-Za-z_]\w*))\}/.exec(rest);
  if (bare) {
    cursor.at += bare[0].length;
    return stopOrVariable(bare[1] ?? bare[3], bare[2] ?? bare[4], [], []);
  }
  const choice = /^\$\{(\d+)\|((?:\\.|[^\\|])*)\|\}/.exec(rest);
  if (choice) {
    cursor.at += choice[0].length;
    const options = (choice[2] ?? '').match(/(?:\\.|[^\\,])+/g) ?? [];
    return stopOrVariable(
      choice[1],
      undefined,
      [],
      options.map((option) => option.replace(/\\(.)/g, '$1')),
    );
  }
  const open = /^\$\{(?:(\d+)|([A-Za-z_]\w*)):/.exec(rest);
  if (!open) return undefined;
  const inner: Cursor = { body: cursor.body, at: cursor.at + open[0].length };
  const children = readParts(inner, true);
  if (inner.body[inner.at] !== '}') return undefined;
  cursor.at = inner.at + 1;
  return stopOrVariable(open[1], open[2], children, []);
}

function stopOrVariable(
  index: string | undefined,
  name: string | undefined,
  children: readonly SnippetPart[],
  choices: readonly string[],
): SnippetPart {
  return index === undefined
    ? { kind: 'variable', name: name ?? '', children }
    : { kind: 'tabStop', index: Number(index), children, choices };
}
