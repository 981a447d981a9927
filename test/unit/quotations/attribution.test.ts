import assert from 'node:assert/strict';
import { attributionOf } from '../../../server/src/core/quotations/attribution';
import { quotationIndex } from '../../support/quotations';

/** Author and work that are named for the text in “…”. */
function named(text: string): string {
  const match = /“[^”]*”/.exec(text)!;
  const { author, work } = attributionOf(
    text,
    { start: match.index, end: match.index + match[0].length },
    quotationIndex(),
  );
  for (const one of [author, work]) if (one) assert.equal(text.slice(one.span.start, one.span.end), one.name);
  return `${author?.name ?? ''}|${work?.name ?? ''}`;
}

describe('quotations: attribution', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['陆游说：“甲”', '陆游|'],
    ['大诗人陆游曾在《示儿》中写道：“甲”', '陆游|示儿'],
    ['正如苏东坡所言，“甲”', '苏东坡|'],
    ['东坡居士有句名言：“甲”', '东坡居士|'],
    ['𠮷县人爱说郑板桥的“甲”', '郑板桥|'],
    ['“甲”——［清］郑燮《竹石》', '|竹石'],
    ['“甲”——郑燮《竹石》', '郑燮|竹石'],
    ['“甲”（宋·陆游）', '陆游|'],
    ['“甲”，这是杜甫的诗句。', '杜甫|'],
    ['“甲”出自《岳阳楼记》。', '|岳阳楼记'],
    ['《论语》有云：“甲”', '|论语'],
    ['崔道融说过：“甲”', '崔道融|'],
    ['宋代诗人某甲写道：“甲”', '某甲|'],
    ['北宋大家某某甲曾在《某某》里写道：“甲”', '某某甲|某某'],
    ['“甲”（唐·崔道融）', '崔道融|'],
    ['崔道融说：“甲”', '|'],
    ['崔道融同志说过：“甲”', '|'],
    ['苏轼引用过“甲”', '|'],
    ['李白和杜甫都说“甲”', '|'],
    ['赠苏轼的诗里说“甲”', '|'],
    ['王主任说：“甲”', '|'],
    ['杜甫的一生坎坷。有人说：“甲”', '|'],
    ['读《论语》的时候想到“甲”', '|'],
    ['　　“甲”\r\n', '|'],
  ];
  for (const [text, expected] of cases) it(text.trim(), () => assert.equal(named(text), expected));
});
