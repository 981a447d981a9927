import assert from 'node:assert/strict';
import { type OfficialDocument, parse } from '../../../server/src/core/document';

function read(text: string): OfficialDocument {
  return parse(text).documents[0]!;
}

describe('opening without a title: 题注', () => {
  const notes = [
    '（2024年3月5日清江县人民代表大会常务委员会第三次会议通过）',
    '（清江县第十五届人民代表大会第二次会议通过）',
    '2024年3月5日清江县第十五届人民代表大会第二次会议通过',
    '清江县第十五届人民代表大会常务委员会第三次会议通过',
    '（1989年12月26日县人大常委会通过　2014年4月24日县人大常委会修订）',
    '2021年4月7日 𠮷县人民法院审判委员会第1835次会议通过\r\n2021年4月15日 施行',
  ];
  for (const note of notes) {
    it(note, () => {
      const { title, titleNote, body } = read(`${note}\r\n　　为了加强管理，作如下决定。\r\n`);
      assert.equal(title, undefined);
      assert.equal(titleNote?.text, note);
      assert.equal(body.length, 1);
    });
  }

  it('stands above a title that names its genre', () => {
    const { title, titleNote } = read('（2024年3月5日县人大会议通过）\n关于植树的决议\n会议决定植树。');
    assert.equal(titleNote?.text, '（2024年3月5日县人大会议通过）');
    assert.equal(title?.plain, '关于植树的决议');
  });

  it('is none: a sentence, a day, a name, the empty text', () => {
    for (const text of [
      '',
      '会议审议并通过了工作报告。\n正文。',
      '审议通过\n　　会议审议了报告。',
      '（2024年3月5日）\n正文。',
      '（李××）\n正文。',
      '会议通过\n　　会议通过了报告。',
    ])
      assert.equal(read(text).titleNote, undefined, text);
  });
});

describe('opening without a title: organ and date', () => {
  const prose = '2022年是极为重要的一年，全县上下团结奋斗。';

  it('are the byline above the text', () => {
    const { byline, date, signatures, body, attachments } = read(
      `甲县统计局  乙县统计局\r\n2023年3月28日\r\n${prose}\r\n一、综合\r\n全年增长。`,
    );
    assert.equal(byline?.text, '甲县统计局  乙县统计局\r\n2023年3月28日');
    assert.equal(date, undefined);
    assert.deepEqual([signatures.length, attachments.length], [0, 0]);
    assert.equal(body[0]?.text, prose);
  });

  it('may be several organs, or stand on one line', () => {
    assert.equal(
      read(`甲县统计局\n乙县统计局\n2023年3月28日\n${prose}`).byline?.text,
      '甲县统计局\n乙县统计局\n2023年3月28日',
    );
    assert.equal(read(`𠮷县统计局 2023年3月28日\n${prose}`).byline?.text, '𠮷县统计局 2023年3月28日');
  });

  it('are a signature where nothing, or no prose, follows', () => {
    for (const text of ['甲县统计局\n2023年3月28日', '甲县统计局\n2023年3月28日\n附件\n名单\n张三']) {
      const { byline, signatures, date } = read(text);
      assert.equal(byline, undefined);
      assert.equal(signatures.length, 1);
      assert.equal(date?.year, 2023);
    }
  });
});
