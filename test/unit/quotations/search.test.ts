import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createQuotationIndex } from '../../../server/src/core/quotations/quotation-index';
import { encodeWorks, type StoredWork } from '../../../server/src/core/quotations/store';
import type { QuotationIndex } from '../../../server/src/core/quotations/types';
import { quotationIndex } from '../../support/quotations';

const work = (author: string, title: string, text: string, more: Partial<StoredWork> = {}): StoredWork => ({
  authors: [author],
  dynasty: '宋',
  title,
  standing: 'well-known',
  whole: true,
  text,
  ...more,
});

const small = createQuotationIndex(
  encodeWorks([
    work('甲', '山水', '青山绿水长相伴，明月清风不用钱。'),
    work('乙', '风月', '明月清风不用钱，柴门流水自年年。'),
    work('丙', '别本', '青山绿水长相守，明月清风不用钱。', { variant: true }),
    work('丁', '冷僻', '寒鸦数点归何处，老树无言立夕阳。', { standing: 'tail' }),
  ]),
);

/** What is found in `text`, whose “…” are quotations: kind, words, author. */
function found(text: string, index: QuotationIndex = small): string[] {
  const quoted = [...text.matchAll(/“([^”]*)”/g)].map((match) => ({
    start: match.index + 1,
    end: match.index + 1 + match[1]!.length,
  }));
  return index
    .find(text, quoted)
    .map(({ kind, span, work: { authors } }) => `${kind} ${text.slice(span.start, span.end)} ${authors[0]}`);
}

describe('quotations: search', () => {
  it('recognises a line, with and without marks', () => {
    assert.deepEqual(found('“青山绿水长相伴，明月清风不用钱。”'), [
      'exact 青山绿水长相伴，明月清风不用钱 甲',
    ]);
    assert.deepEqual(found('这里青山绿水长相伴,明月清风不用钱'), ['exact 青山绿水长相伴,明月清风不用钱 甲']);
    assert.deepEqual(found('“柴门流水自年年”'), ['exact 柴门流水自年年 乙']);
  });
  it('names the others that have the words', () => {
    const [line] = small.find('“明月清风不用钱”', [{ start: 1, end: 8 }]);
    assert.deepEqual(
      [line!.work, ...line!.others].map(({ title }) => title),
      ['山水', '风月', '别本'],
    );
  });
  it('takes an accepted wording for right', () => {
    assert.deepEqual(found('“青山绿水长相守，明月清风不用钱”'), [
      'variant 青山绿水长相守，明月清风不用钱 丙',
    ]);
  });
  it('finds a wrong character, one too many and one too few', () => {
    const slips = (text: string) =>
      small
        .find(text, [{ start: 1, end: text.length - 1 }])
        .flatMap((line) => line.slips.map(({ span, wrong, right }) => `${span.start} ${wrong}→${right}`));
    assert.deepEqual(slips('“柴门流水有年年”'), ['5 有→自']);
    assert.deepEqual(slips('“柴门流水自在年年”'), ['6 在→']);
    assert.deepEqual(slips('“青山绿水长相伴，清风明月不用钱”').length, 0);
    assert.deepEqual(slips('“青山绿水长伴，明月清风不用钱”'), ['6 →相']);
  });
  it('lets a line be where the words are another’s', () => {
    assert.deepEqual(found('“柴门流水贵客来”'), []);
    assert.deepEqual(found('柴门流水有年年'), [], 'no marks, no look-alike');
    assert.deepEqual(found('“不忘初心、牢记使命”'), []);
    assert.deepEqual(found('青山绿水，就是金山银山。'), []);
  });
  it('keeps its offsets behind astral characters and over CRLF', () => {
    assert.deepEqual(found('𠮷县𠮷河\r\n　　“柴门流水自年年”\r\n'), ['exact 柴门流水自年年 乙']);
    assert.deepEqual(found('“柴门流水\r\n自年年”'), [], 'a line end parts');
    assert.deepEqual(found(''), []);
    assert.deepEqual(found('“”'), []);
  });
  it('never throws, and its spans lie in the text in order', () => {
    const piece = fc.constantFrom(
      '青山绿水',
      '长相伴',
      '，',
      '“',
      '”',
      '明月清风',
      '不用钱',
      '𠮷',
      '\n',
      'a',
      '柴门',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const half = Math.floor(text.length / 2);
        let last = 0;
        for (const { span } of small.find(text, [{ start: 0, end: half }])) {
          assert.ok(last <= span.start && span.start < span.end && span.end <= text.length);
          last = span.end;
        }
      }),
    );
  });
  it('refuses another format', () => {
    assert.throws(() => createQuotationIndex('something else'));
  });
});

describe('quotations: what ships', () => {
  it('has what the package lacks', () => {
    const lines = [
      '咬定青山不放松，立根原在破岩中',
      '落红不是无情物，化作春泥更护花',
      '苟利国家生死以，岂因祸福避趋之',
      '民惟邦本，本固邦宁',
      '天下难事，必作于易；天下大事，必作于细',
      '为天地立心，为生民立命，为往圣继绝学，为万世开太平',
    ];
    for (const line of lines) assert.equal(found(`“${line}”`, quotationIndex()).length, 1, line);
  });
  it('knows authors by their by-names, and leaves out those that any colleague may have', () => {
    const index = quotationIndex();
    assert.equal(index.authorCalled('苏东坡'), '苏轼');
    assert.equal(index.authorCalled('王建'), undefined);
    assert.ok(index.worksCalled('岳阳楼记').some(({ whole }) => whole));
    assert.deepEqual(index.worksCalled('没有这部书'), []);
  });
});
