/** What of a file was not looked at: “没有发现问题” must not be said of it. */
import type { Analysis } from '../analysis/types';
import { MAX_LINES, scanLines } from '../document/lines';
import { mojibakeIn } from './mojibake';
import { MAX_CHECKED } from './run';

/** The reasons, in Chinese, each to be put behind the file's name; none for a file that was checked as a whole. */
export function uncheckedIn({ file, documents }: Analysis): readonly string[] {
  const mojibake = mojibakeIn(file.text);
  if (mojibake !== undefined) return [`${mojibake}，没有检查。`];
  const unread = firstUnreadLine(file.text);
  const tooLong = documents.filter(({ document, extent }) => {
    return extent !== 'nothing' && document.text.length > MAX_CHECKED;
  });
  return [
    ...tooLong.map(({ document: { index } }) => {
      const which = documents.length > 1 ? `第${index + 1}篇` : '';
      return `${which}太长，超过${MAX_CHECKED / 10_000}万字，只识别了文种，没有检查。请分成几个文件。`;
    }),
    ...(unread === undefined ? [] : [`行数太多，第${unread}行起没有检查。请分成几个文件。`]),
  ];
}

/** From 1; undefined when every line was read. */
function firstUnreadLine(text: string): number | undefined {
  // A line that is not blank takes two characters with its end.
  if (text.length < MAX_LINES * 2) return undefined;
  const last = scanLines(text)[MAX_LINES - 1];
  if (last === undefined) return undefined;
  const rest = /\S/.exec(text.slice(last.end));
  if (!rest) return undefined;
  let line = 1;
  for (const _ of text.slice(0, last.end + rest.index).matchAll(/\r\n|\r|\n/g)) line++;
  return line;
}
