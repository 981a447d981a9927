/**
 * The one way by which words that are not ours (a draft's, a setting's, a file name) get into Markdown. Editors fetch the
 * pictures of a hover as soon as they show it, so that a draft could call home.
 */

/** The words as Markdown that shows them and does nothing else: one line, no link, picture, HTML, icon or address. */
export function plainMarkdown(text: string): string {
  return text
    .replace(/(?<![ \t])[ \t]*[\r\n\v\f\u0085\u2028\u2029][ \t\r\n\v\f\u0085\u2028\u2029]*/g, ' ')
    .replace(MARKS, '\\$&');
}

/**
 * Marks of emphasis, code, links, pictures, HTML, tables and icons; what makes an address of words (http://, www., a@b.cn,
 * a.cn); what makes a list or a heading of a line. A backslash makes each a mere character. Other marks stay readable.
 */
const MARKS = /[\\`*_[\]<>|~$&@#]|:(?=\/)|(?<=[A-Za-z0-9])\.(?=[A-Za-z])|^[-+=]|(?<=^\d{1,9})[.)]/g;

/** Markdown for people who see its source: without the backslashes of `plainMarkdown`, code left as it is. */
export function withoutEscapes(markdown: string): string {
  return markdown
    .split(/(^(`{3,})[^`\n]*\n[\s\S]*?^\2$)/m)
    .map((part, index) =>
      index % 3 === 0 ? part.replace(/\\([!-/:-@[-`{-~])/g, '$1') : index % 3 === 1 ? part : '',
    )
    .join('');
}

/** The words as a block of code: shown as they are, line by line. */
export function codeBlock(text: string): string {
  // A fence that is longer than any run of backticks inside.
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const shown = text
    .replace(/\r\n?/g, '\n')
    .replace(/(?<!\n)\n+$/, '')
    // VS Code puts its icons into code too, where no backslash helps: an unseen joiner keeps the two characters apart.
    .replace(/\$(?=\()/g, '$\u2060');
  return `${fence}text\n${shown}\n${fence}`;
}
