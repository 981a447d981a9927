/** What a draft, a file name or a setting says is shown on a terminal, never obeyed by it. */

/** Control characters but tab and line end, and those that turn the direction of what follows them. */
const COMMANDS =
  /\r(?!\n)|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** The text with a sign for each control character, its picture (␛) or U+FFFD: of the same length. */
export function visible(text: string): string {
  return text.replace(COMMANDS, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '\u2421' : '\ufffd';
  });
}

/** The same in one line, of the same length: a line end is ␊, a tab a space. */
export function visibleLine(text: string): string {
  return visible(text).replace(/\r/g, '\u240d').replace(/\n/g, '\u240a').replace(/\t/g, ' ');
}

/** JSON whose every character a terminal may be given: JSON itself leaves U+007F to U+009F as they are. */
export function jsonText(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent).replace(COMMANDS, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
