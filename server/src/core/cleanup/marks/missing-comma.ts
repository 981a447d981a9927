/** A space that stands for a comma between two short clauses. */

import type { OfficialDocument, SourceFile } from '../../document/types';
import { replaceFix } from '../../edits';
import { matchesIn } from '../../language/text/punctuated-text';
import { areShortClauses } from '../../language/text/short-clauses';
import type { MarkFault } from './types';

export function* findSpacesForCommas(
  _file: SourceFile,
  document: OfficialDocument,
): Iterable<MarkFault<'space'>> {
  for (const { match, start, block } of matchesIn(document, SPACE)) {
    if (block.kind === 'title' || block.kind === 'heading') continue;
    const [, first, gap, second] = match;
    if (!areShortClauses(first!, second!)) continue;
    const span = { start: start + first!.length, end: start + first!.length + gap!.length };
    const data = { first: first!, second: second! };
    yield { message: 'space', data, span, fixes: [replaceFix('改为逗号', span, '，', 'safe')] };
  }
}

/** Two clauses of four characters, the second at the end of its clause. */
const SPACE = /([\u3400-\u9fff]{4})([ \u3000]{1,2})([\u3400-\u9fff]{4})(?=[，。；,;])/g;
