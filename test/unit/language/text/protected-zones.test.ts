import assert from 'node:assert/strict';
import { parse } from '../../../../server/src/core/document';
import { isProtected, protectedZones } from '../../../../server/src/core/language/text/protected-zones';
import { textBlocks } from '../../../../server/src/core/language/text/punctuated-text';

const paper = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n\n甲县教育局\n2024年5月6日\n`;

/** Whether `part` of the body is left alone. */
function zoneOf(body: string, part: string): boolean {
  const text = paper(body);
  const start = text.indexOf(part);
  assert.ok(start >= 0, part);
  return isProtected(parse(text).documents[0]!, { start, end: start + part.length });
}

describe('protected zones', () => {
  const PROTECTED: readonly (readonly [string, string])[] = [
    ['会议于12:30开始，请准时。', '12:30'],
    ['贴于2007-03-01 23:48:09。', '23:48:09'],
    ['比例尺为1:500，请核对。', '1:500'],
    ['共计1,125人，占12.5%。', '1,125'],
    ['共计1,125人，占12.5%。', '12.5'],
    ['升级到v2.10.3版。', '2.10.3'],
    ['网址为http://www.gov.cn/a,b?c=d，请查。', 'http://www.gov.cn/a,b?c=d'],
    ['登录www.gov.cn查询。', 'www.gov.cn'],
    ['发至zhang.san@gov.cn邮箱。', 'zhang.san@gov.cn'],
    ['见[说明](a,b)。', '[说明](a,b)'],
    ['运行`a, b`即可。', '`a, b`'],
    ['按照甲政发〔2024〕5号办理。', '甲政发〔2024〕5号'],
    ['符合GB/T 9704—2012要求。', 'GB/T 9704—2012'],
    ['读Learn to code, build and test it well一书。', 'code, build'],
    ['存在C:\\a\\b.txt里。', 'C:\\a\\b.txt'],
    ['多出&nbsp;一处。', '&nbsp;'],
  ];
  for (const [body, part] of PROTECTED) it(`holds ${part}`, () => assert.ok(zoneOf(body, part)));

  const OPEN: readonly (readonly [string, string])[] = [
    ['各校要排查,要整改。', ','],
    ['各校(含幼儿园)要排查。', '('],
    ['要用VS Code,不用别的。', ','],
  ];
  for (const [body, part] of OPEN) it(`leaves open ${part} in ${body}`, () => assert.ok(!zoneOf(body, part)));

  it('holds tables, CRLF and a full-width space notwithstanding', () => {
    const text = paper('| a,b | 甲,乙 |\n| --- | --- |\n| 丙,丁 | c |').replace(/\n/g, '\r\n');
    const { documents } = parse(text);
    const at = text.indexOf('甲,乙');
    assert.ok(isProtected(documents[0]!, { start: at, end: at + 3 }));
  });

  it('finds verse, names and the tail for whoever joins lines', () => {
    const text = paper('锦绣山河美，\n万里江山红。\n𠮷祥如意年，\n人民乐安康。');
    const kinds = protectedZones(parse(text).documents[0]!).map(({ kind }) => kind);
    assert.ok(kinds.includes('poem') && kinds.includes('tail'));
  });

  it('is found once for a document', () => {
    const [document] = parse(paper('各校要排查。')).documents;
    assert.equal(protectedZones(document!), protectedZones(document!));
    assert.deepEqual(protectedZones(parse('').documents[0]!), []);
  });

  it('blanks zones in running text and keeps offsets', () => {
    const text = paper('会议于12:30开始,请准时。');
    for (const block of textBlocks(parse(text).documents[0]!)) {
      assert.equal(block.text.length, block.span.end - block.span.start);
    }
    const blocks = textBlocks(parse(text).documents[0]!).map((block) => block.text);
    assert.ok(blocks.includes('会议于□□□□□开始,请准时。'));
  });
});
