/** Dashes written with hyphens, minus signs or one long line. */

import type { OfficialDocument, SourceFile } from '../../document/types';
import { replaceFix } from '../../edits';
import { matchesIn } from '../../language/text/punctuated-text';
import type { MarkFault } from './types';

export function* findDashForms(
  _file: SourceFile,
  document: OfficialDocument,
): Iterable<MarkFault<'form' | 'subtitle'>> {
  for (const { match, span } of matchesIn(document, WRONG)) {
    const wrong = match[0];
    yield { message: 'form', data: { wrong }, span, fixes: [replaceFix('改为“——”', span, '——', 'safe')] };
  }
  for (const line of document.title?.lines.slice(1) ?? []) {
    const wrong = SUBTITLE.exec(line.text)?.[0];
    if (wrong === undefined) continue;
    const span = { start: line.span.start, end: line.span.start + wrong.length };
    yield {
      message: 'subtitle',
      data: { wrong },
      span,
      fixes: [replaceFix('改为“——”', span, '——', 'safe')],
    };
  }
}

const WRONG =
  /(?:(?<=[\u3400-\u9fff\ud840-\udfff”’》）。，！？])|(?=[-－—–―─]{2,8}[\u3400-\u9fff\ud840-\udfff“‘《（]))(?<![-－—–―─\d])(?:-{2,8}|－{2,8}|—{3,8}|–{2,8}|―{2,8}|─{3,8})(?![-－—–―─\d\w])/g;
const SUBTITLE = /^(?:[-－–]|—(?!—))(?=[\u3400-\u9fff“《])/;
