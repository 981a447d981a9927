/** Ordinals with one bracket of each width, or with one bracket. */

import type { OfficialDocument, SourceFile } from '../../document/types';
import { replaceFix } from '../../edits';
import { matchesIn } from '../../language/text/punctuated-text';
import type { MarkFault } from './types';

export function* findMixedBrackets(
  _file: SourceFile,
  document: OfficialDocument,
): Iterable<MarkFault<'mixed' | 'half'>> {
  for (const { match, span } of matchesIn(document, MIXED)) {
    const right = `（${match[1] ?? match[2]!}）`;
    const data = { wrong: match[0], right };
    yield { message: 'mixed', data, span, fixes: [replaceFix(`改为“${right}”`, span, right, 'safe')] };
  }
  if (FIFTH.test(document.text)) return;
  for (const { match, span } of matchesIn(document, HALF)) {
    const right = `（${match[1]!}）`;
    const data = { wrong: match[0], right };
    yield { message: 'half', data, span, fixes: [replaceFix(`改为“${right}”`, span, right, 'suggest')] };
  }
}

const NUMBER = '\\d{1,3}|[一二三四五六七八九十]{1,3}';
const MIXED = new RegExp(`（(${NUMBER})\\)|\\((${NUMBER})）`, 'g');
const HALF = new RegExp(`(?<=^|[\\r\\n；。：][ \\u3000]{0,20})(${NUMBER})[)）](?=[\\u3400-\\u9fff“《])`, 'g');
/** （1） stands above: then 1） is the level below it. */
const FIFTH = /[（(]1[）)]/;
