import assert from 'node:assert/strict';
import { findDocumentNumbers, isDate, type OfficialDocument, parse } from '../../../server/src/core/document';

function documentOf(text: string): OfficialDocument {
  const [document] = parse(text).documents;
  assert.ok(document !== undefined);
  return document;
}

describe('dates', () => {
  const dates: readonly (readonly [text: string, value: string])[] = [
    ['2024年5月6日', '2024-5-6'],
    ['二〇二四年五月六日', '2024-5-6'],
    ['二○二四年十二月三十一日', '2024-12-31'],
    ['2024 年 5 月 6 日', '2024-5-6'],
    ['２０２４年５月６日', '2024-5-6'],
    ['2024年×月×日', '2024-?-?'],
    ['××年×月×日', '?-?-?'],
    ['2024年　月　日', '2024-?-?'],
    ['2024年5月', '2024-5-?'],
    ['2024.5.6', '2024-5-6'],
    ['2024-05-06', '2024-5-6'],
    ['2024/5/6', '2024-5-6'],
    ['（2024年5月6日）', '2024-5-6'],
  ];
  for (const [text, value] of dates) {
    it(text, () => {
      const { date } = documentOf(`关于开会的通知\r\n各科室：\r\n　　请参加😀。\r\n办公室\r\n${text}\r\n`);
      assert.equal(date?.text, text);
      assert.equal(`${date?.year ?? '?'}-${date?.month ?? '?'}-${date?.day ?? '?'}`, value);
    });
  }
  for (const text of ['', '2024年', '5月6日', '2024年5月6日星期一开会', '第706号', '一二三四五'])
    it(`is none: ${text}`, () => assert.equal(isDate(text), false));
});

describe('attachment notes', () => {
  /** number:name of each item. */
  const cases: readonly (readonly [note: string, items: string])[] = [
    ['附件：资金测算表', ':资金测算表'],
    ['附：资金测算表', ':资金测算表'],
    ['附件：1.甲方案\n　　2.乙方案', '1:甲方案|2:乙方案'],
    ['附件：\n1．甲方案\n2、乙方案', '1:甲方案|2:乙方案'],
    ['附件：1. 甲实施\r\n　　　　方案\r\n　　　2. 乙', '1:甲实施\r\n　　　　方案|2:乙'],
    ['附件1：甲方案\n附件2：乙方案', '1:甲方案|2:乙方案'],
    ['附件1.甲方案\n2.乙方案', '1:甲方案|2:乙方案'],
    ['附件：《𠮷林镇方案》', ':《𠮷林镇方案》'],
  ];
  for (const [note, expected] of cases) {
    it(JSON.stringify(note), () => {
      const document = documentOf(
        `关于报送方案的报告\n县政府：\n　　现报送方案。\n${note}\n甲局\n2024年5月6日`,
      );
      assert.equal(
        document.attachmentNote?.items.map((item) => `${item.number ?? ''}:${item.name.text}`).join('|'),
        expected,
      );
      assert.equal(document.signatures.map(({ text }) => text).join(), '甲局');
    });
  }

  it('is none: prose after it, no text at all', () => {
    assert.equal(documentOf('附件：方案。各单位要认真学习，抓好落实。\n正文。').attachmentNote, undefined);
    assert.equal(documentOf('').attachmentNote, undefined);
  });
});

describe('copies', () => {
  const cases: readonly (readonly [text: string, organs: string])[] = [
    ['抄送：县委办，县人大办、县政协办。', '县委办|县人大办|县政协办'],
    ['抄报:市政府', '市政府'],
    ['抄送：县委各部门，\r\n　　　县法院。', '县委各部门|县法院'],
    ['抄送：𠮷林镇（含林场），县委', '𠮷林镇（含林场）|县委'],
  ];
  for (const [text, organs] of cases) {
    it(JSON.stringify(text), () => {
      const { copyTo } = documentOf(`关于开会的通知\n各科室：\n　　请参加。\n办公室\n2024年5月6日\n${text}`);
      assert.equal(copyTo?.organs.map((organ) => organ.text).join('|'), organs);
    });
  }

  it('is found without a date', () => {
    const document = documentOf('关于开会的通知\n各科室：\n　　请参加。\n抄送：县委办。');
    assert.equal(document.copyTo?.text, '抄送：县委办。');
    assert.equal(document.paragraphs.length, 1);
  });

  it('is none in the empty text', () => assert.equal(documentOf('').copyTo, undefined));
});

describe('recipients', () => {
  /** organs divided by |, then the end mark. */
  const cases: readonly (readonly [line: string, organs: string])[] = [
    ['市人民政府：', '市人民政府：'],
    ['各乡镇人民政府，县直各部门、各单位:', '各乡镇人民政府|县直各部门|各单位:'],
    ['各市（州、盟）人民政府：', '各市（州、盟）人民政府：'],
    ['市人民政府，', '市人民政府，'],
    ['市人民政府', '市人民政府'],
    ['市财政局 市教育局：', '市财政局|市教育局：'],
    ['马××副主席：', '马××副主席：'],
    ['𠮷林镇政府：', '𠮷林镇政府：'],
  ];
  for (const [line, expected] of cases) {
    it(line, () => {
      const { recipients } = documentOf(`关于防汛工作的报告\r\n${line}\r\n　　现将有关情况报告如下。`);
      assert.equal(
        `${recipients?.organs.map(({ text }) => text).join('|')}${recipients?.terminator?.text ?? ''}`,
        expected,
      );
    });
  }
  for (const line of [
    '现将有关情况报告如下：',
    '会议决定：',
    '主要目标：',
    '',
    '　　为了防汛，作如下决定：',
    '时间：5月6日',
  ]) {
    it(`is none: ${line}`, () =>
      assert.equal(documentOf(`关于防汛工作的报告\n${line}\n　　正文。`).recipients, undefined));
  }
});

describe('document numbers', () => {
  /** agency, brackets, year, serial. */
  const cases: readonly (readonly [text: string, numbers: string])[] = [
    ['清政发〔2024〕5号', '清政发〔2024〕5'],
    ['（国办发[2018]38号）和国发(2019) 5号', '国办发[2018]38 国发(2019)5'],
    ['按照国发【2024】第005号执行', '国发【2024】005'],
    ['清政发〔24〕×号', '清政发〔24〕×'],
    ['请示（〔1996〕武司字第82号）', '武司字〔1996〕82'],
    ['𠮷政发〔2024〕5号😀\r\n', '𠮷政发〔2024〕5'],
    ['〔188〕的注释，第5号楼', ''],
    ['', ''],
    ['　　', ''],
  ];
  for (const [text, expected] of cases) {
    it(JSON.stringify(text), () => {
      const found = findDocumentNumbers(text, 100);
      assert.equal(
        found
          .map(
            ({ agency, brackets, year, serial }) => `${agency}${brackets[0]}${year}${brackets[1]}${serial}`,
          )
          .join(' '),
        expected,
      );
      for (const { span, text: own } of found)
        assert.equal(text.slice(span.start - 100, span.end - 100), own);
    });
  }

  it('of an order stands below or on its title', () => {
    assert.equal(documentOf('国务院令\n第706号\n现予公布。').header.documentNumbers[0]?.serial, '706');
    assert.equal(
      documentOf('人民银行令〔2025〕第12号（办法）\n现予公布。').header.documentNumbers[0]?.serial,
      '12',
    );
  });
});
