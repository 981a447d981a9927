import type { XmlElement } from '../xml/parse';
import { below } from '../xml/parse';
import { symbolText } from './symbols';
import type { Piece } from './types';

/** What a child of a run gives to the text; undefined for nothing. `hasText`: the paragraph has some before it. */
export function pieceOf(element: XmlElement, hasText: boolean): Pick<Piece, 'kind' | 'text'> | undefined {
  switch (element.name) {
    case 'w:t':
      return shown('text', textOf(element));
    case 'w:tab':
      return { kind: 'mark', text: '\t' };
    case 'w:ptab':
      return { kind: 'fixed', text: '\t' };
    case 'w:br': {
      const type = element.attributes['w:type'] ?? 'textWrapping';
      if (type === 'textWrapping') return { kind: 'mark', text: '\n' };
      return hasText ? { kind: 'fixed', text: '\n' } : undefined;
    }
    case 'w:cr':
      return { kind: 'mark', text: '\n' };
    case 'w:noBreakHyphen':
      return { kind: 'fixed', text: '-' };
    case 'w:sym':
      return shown('fixed', symbolText(element.attributes['w:font'], element.attributes['w:char']));
    case 'w:ruby':
      return shown('fixed', rubyBase(element));
    default:
      return undefined;
  }
}

function shown(kind: Piece['kind'], text: string): Pick<Piece, 'kind' | 'text'> | undefined {
  return text === '' ? undefined : { kind, text };
}

/** As Word shows it: blanks at the ends count only where the element says so, and a line end in it is a space. */
function textOf({ text, attributes }: XmlElement): string {
  const kept =
    attributes['xml:space'] === 'preserve'
      ? text
      : text.replace(/^[ \t\r\n]+|(?<![ \t\r\n])[ \t\r\n]+$/g, '');
  return kept.replace(/[\t\r\n]/g, ' ');
}

function rubyBase(element: XmlElement): string {
  const bases = [...below(element, 'w:rubyBase')];
  return bases.flatMap((base) => [...below(base, 'w:t')].map(textOf)).join('');
}
