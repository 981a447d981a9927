import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type CleanUpOptions, cleanUp } from '../../../server/src/core/cleanup/pipeline';
import { STEPS } from '../../../server/src/core/cleanup/steps';
import { applyEdits } from '../../../server/src/core/edits';

const clean = (text: string, options?: CleanUpOptions): string => cleanUp(text, options).text;

/** A paragraph of a paper, so that what is looked at stands in running text. */
const PLAIN = '各水管所要提前检修闸门，备足物料，昼夜值守。';

describe('cleaning a pasted text', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['half-width marks', '会议开得好,大家都说(真好)!', '会议开得好，大家都说（真好）！'],
    ['spaces from a broken line', '各所要及时处置险 情，做好记录。', '各所要及时处置险情，做好记录。'],
    ['a comma lost', '本所人手较少 经验不足，请予支持。', '本所人手较少，经验不足，请予支持。'],
    ['figures and letters', '从 2024 年 5 月起，由 XX 主任负责。', '从2024年5月起，由XX主任负责。'],
    [
      'a line broken in a word',
      `${PLAIN}\n汛期将至，各水管所要提前检修闸门、机泵和通信设\n备，备足物料。`,
      `${PLAIN}\n汛期将至，各水管所要提前检修闸门、机泵和通信设备，备足物料。`,
    ],
    [
      'a page number in a word',
      '汛期将至，各水管所要提前检修闸门、机泵和通信设\n1\n备，备足物料。\n汛期过后，各水管所要及时总结经验教训，报局办公\n2\n室备案。',
      '汛期将至，各水管所要提前检修闸门、机泵和通信设备，备足物料。\n汛期过后，各水管所要及时总结经验教训，报局办公室备案。',
    ],
    [
      'headings run into their text, their ordinals too',
      '一、检修设备 各水管所要在五月底前完成全部设备的检修,逐一登记。\n二、备足物料 各水管所要按照定额备足编织袋、块石,登记造册。',
      '一、检修设备\n各水管所要在五月底前完成全部设备的检修，逐一登记。\n二、备足物料\n各水管所要按照定额备足编织袋、块石，登记造册。',
    ],
    ['ghosts of figures', '全文一般不超过 0 1500 字,特殊情况除外。', '全文一般不超过1500字，特殊情况除外。'],
    ['radicals of a PDF file', '⽂字材料要准确，不能想当然。', '文字材料要准确，不能想当然。'],
    ['an astral character', '在𠮷家坝,要设 雨量站。', '在𠮷家坝，要设雨量站。'],
    ['dashes', '他的体会----写作要多练。', '他的体会——写作要多练。'],
  ];
  for (const [name, before, after] of cases) {
    it(`mends ${name}`, () => assert.equal(clean(before), after));
  }

  it('keeps CRLF line ends', () => {
    const before = `${PLAIN}\r\n汛期将至,各水管所要提前检修闸门、机泵和通信设\r\n备，备足物料。\r\n`;
    assert.equal(
      clean(before),
      `${PLAIN}\r\n汛期将至，各水管所要提前检修闸门、机泵和通信设备，备足物料。\r\n`,
    );
  });

  const kept: readonly (readonly [string, string])[] = [
    ['an empty text', ''],
    ['times, ratios, figures', '会议9:30开始，比例为1:500，共计1,125人，占12.5%。'],
    ['code', '```\nconst a = [1, 2];\n```\n\n用`a, b`表示两个变量。'],
    ['a table', '| 姓 名 | 单 位 |\n| --- | --- |\n| 王 川 | 局 办 |'],
    ['links', '见[通知,原文](http://a.gov.cn/b,c)，网址http://a.gov.cn/b,c。'],
    ['document numbers and standards', '依据GB/T 9704—2012和水发〔2024〕5号文件办理。'],
    ['verse', '水波潋滟，风也悠悠，\n堤上行人，不知忧愁，\n汛来之时，谁守闸口？'],
    ['an English sentence', 'The dam is safe, but the gate is old.'],
    ['the tail of a paper', `${PLAIN}\n\n乙县水利局　乙县财政局\n2024年5月6日\n`],
    ['figures that are a list', '各组得分依次为5 15 25，名次已定。'],
  ];
  for (const [name, text] of kept) {
    it(`leaves alone ${name}`, () => assert.equal(clean(text), text));
  }

  it('leaves spaces beside figures where it is told to', () => {
    assert.equal(clean('从 2024 年起,执行 新标准。', { cjkLatinSpace: false }), '从 2024 年起，执行新标准。');
  });

  it('obeys the writer’s switches', () => {
    const text = '<!-- biganzi-disable-next-line paste/cjk-space -->\n各所要及时处置险 情，做好记录。';
    assert.equal(clean(text), text);
  });

  it('changes nothing outside the range', () => {
    const line = '各水管所要认真 排查,发现隐患 及时处置,不留死角。\n';
    const range = { start: line.length, end: 2 * line.length };
    const { text, edits } = cleanUp(line.repeat(3), { range });
    assert.equal(text, `${line}各水管所要认真排查，发现隐患及时处置，不留死角。\n${line}`);
    for (const { span } of edits) assert.ok(range.start <= span.start && span.end <= range.end);
  });

  it('tells what it did, in the order of the steps', () => {
    const { steps } = cleanUp('⽂稿要认真 核对,不能有错。');
    assert.deepEqual(
      steps.map(({ id, count }) => [id, count]),
      [
        ['paste/compat-char', 1],
        ['paste/cjk-space', 1],
        ['punct/halfwidth-in-cjk', 1],
      ],
    );
    assert.ok(steps.every(({ title }) => title.length > 0));
    assert.equal(new Set(STEPS.map(({ id }) => id)).size, STEPS.length);
  });

  it('makes edits no larger than what they change', () => {
    const before = '各所要认真 排查,落实责任,及时 报告。';
    const { edits } = cleanUp(before);
    assert.deepEqual(
      edits.map(({ span, newText }) => [before.slice(span.start, span.end), newText]),
      [
        [' ', ''],
        [',', '，'],
        [',', '，'],
        [' ', ''],
      ],
    );
  });
});

/** Pieces of pasted texts, damaged and whole. */
const PIECES = [
  ...[
    '一、检修设备 ',
    '（一）备足物料',
    '一是',
    '二是 ',
    '各水管所要提前检修闸门，备足物料，',
    '确保安全。',
    '险 情',
    '2024 年',
  ],
  ...[
    ' ',
    '　　',
    '\n',
    '\r\n',
    '\n\n',
    ',',
    ':',
    '(',
    ')',
    '“',
    '”',
    '1',
    '0 1500 字',
    'XX',
    ' S VS ',
    '9:30',
    '----',
    '...',
    '。。',
  ],
  ...[
    '&nbsp;',
    '“>',
    '<br>',
    '⽂',
    '\u200b',
    '𠮷',
    '\ud842',
    '```',
    '| a | b |',
    '第一篇：',
    '# ',
    '谢谢大家！',
    '来源：网络',
    '附件1 ',
  ],
];
const pasted = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));
const han = (text: string): string => text.replace(/[^\p{Script=Han}]/gu, '');
/** Steps that take out characters: what is left of a page, ghosts, and radicals for characters. */
const TAKES_OUT =
  /compat-char|html-residue|timestamp-residue|ad-residue|page-number|fused-digits|duplicate-ordinal|displaced-char/;

describe('cleaning any text', () => {
  for (const [name, texts] of [
    ['pasted', pasted],
    ['random', fc.string({ unit: 'binary', maxLength: 200 })],
  ] as const) {
    it(`does nothing a second time, and its edits make its text (${name})`, () => {
      fc.assert(
        fc.property(texts, (text) => {
          const { text: once, edits } = cleanUp(text);
          assert.equal(applyEdits(text, edits), once);
          assert.equal(clean(once), once);
          let last = 0;
          for (const { span } of edits) {
            assert.ok(last <= span.start && span.start <= span.end && span.end <= text.length);
            last = span.end;
          }
        }),
        { numRuns: 300 },
      );
    });
  }

  it('loses no Han character but ghosts and residue', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        const { text: after, steps } = cleanUp(text);
        if (steps.some(({ id }) => TAKES_OUT.test(id))) return;
        assert.equal(han(after), han(text));
      }),
      { numRuns: 300 },
    );
  });
});
