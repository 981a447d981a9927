/** Ellipses written with full stops or dots. */

import type { OfficialDocument, SourceFile } from '../../document/types';
import { replaceFix } from '../../edits';
import { matchesIn } from '../../language/text/punctuated-text';
import type { MarkFault } from './types';

export function* findEllipsisForms(
  _file: SourceFile,
  document: OfficialDocument,
): Iterable<MarkFault<'form'>> {
  for (const { match, start } of matchesIn(document, WRONG)) {
    const wrong = match[0].trim();
    const offset = match[0].indexOf(wrong);
    const span = { start: start + offset, end: start + offset + wrong.length };
    yield { message: 'form', data: { wrong }, span, fixes: [replaceFix('改为“……”', span, '……', 'safe')] };
  }
}

/** Dots beside Chinese text; a leader to a page number is longer or goes on with a digit. */
const WRONG =
  /。{3,6}|(?<=[\u3400-\u9fff”’》）、，])(?:\.{3,6}|．{3,6}|[·・]{3,6})(?![.．·・\w]|[ ]*\d)|(?<![.\w])\.{3,6}(?=[\u4e00-\u9fff”])|(?<!…)(?:…|…{3})(?![…\d]|[ ]*\d)/g;
