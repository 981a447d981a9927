/** Marks that stand twice, or two that clash. */

import type { OfficialDocument, SourceFile } from '../../document/types';
import { replaceFix } from '../../edits';
import { matchesIn } from '../../language/text/punctuated-text';
import type { MarkFault } from './types';

export function* findDuplicateMarks(
  _file: SourceFile,
  document: OfficialDocument,
): Iterable<MarkFault<'same' | 'clash' | 'ellipsis'>> {
  for (const { match, span, block } of matchesIn(document, SAME)) {
    const wrong = match[0];
    const right = full(wrong.charAt(0)).repeat(/[！!？?]/.test(wrong) ? 3 : 1);
    const rest = block.text.slice(span.end - block.span.start);
    // ，，： with one comma is ，：, and which of the two stays is for the writer to say.
    const kind = MARK.test(rest) ? 'suggest' : 'safe';
    const fixes = [replaceFix(`改为“${right}”`, span, right, kind)];
    yield { message: 'same', data: { wrong, right }, span, fixes };
  }
  for (const { match, span } of matchesIn(document, CLASH)) {
    const wrong = match[0];
    if (wrong.charAt(0) === wrong.charAt(1)) continue;
    const [right, certain] = keep(wrong);
    const fixes = [replaceFix(`改为“${right}”`, span, right, certain ? 'safe' : 'suggest')];
    yield { message: 'clash', data: { wrong, right }, span, fixes };
  }
  for (const { match, start } of matchesIn(document, AFTER_ELLIPSIS)) {
    const span = { start: start + 2, end: start + 3 };
    const fixes = [replaceFix(`删去“${match[1]!}”`, span, '', 'safe')];
    yield { message: 'ellipsis', data: { mark: match[1]! }, span, severity: 'info', fixes };
  }
}

const FULL: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？' };
/** Half-width marks count where a Chinese character stands before them. */
const SAME =
  /，{2,}|、{2,}|；{2,}|：{2,}|(?<!。)。。(?!。)|！{4,}|？{4,}|(?<=[\u4e00-\u9fff])(?:,{2,}|;{2,}|:{2,})/g;
const CLASH =
  /(?<![，。、；：？！,;:])(?:[，、；：][，。、；：？！,;:](?![，。、；：？！])|。[，、；：？！](?![，。、；：？！])|[？！][，。、；：](?![，。、；：？！])|(?<=[\u4e00-\u9fff])[,;:][，。、；：])/g;
const AFTER_ELLIPSIS = /(?<!…)……([。，])/g;
const MARK = /^[，。、；：？！,;:]/;
const RANK = '？！。；：，、';

function full(mark: string): string {
  return FULL[mark] ?? mark;
}

/** The mark that stays, and whether that is certain: an end mark outranks the marks inside a sentence. */
function keep(pair: string): readonly [string, boolean] {
  const [first, second] = [full(pair.charAt(0)), full(pair.charAt(1))];
  if (first === second) return [first, true];
  const rank = (mark: string) => RANK.indexOf(mark);
  const right = rank(first) <= rank(second) ? first : second;
  return [right, '。？！'.includes(second)];
}
