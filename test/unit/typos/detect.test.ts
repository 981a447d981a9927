import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createTypoDetector, type Suspicion } from '../../../server/src/core/typos/detect';
import { createTypoLibrary } from '../../../server/src/core/typos/library';
import { readModel } from '../../../server/src/core/typos/model';
import { TYPO_MODEL, typoDetector } from '../../support/typos';

const detector = typoDetector();
const detect = (text: string, around = text) => detector.detect(text, around);
const shown = (found: readonly Suspicion[]) => found.map(({ wrong, meant }) => `${wrong}→${meant[0]?.text}`);

describe('typos: what is found', () => {
  for (const [text, expected] of [
    ['坚决防范遏制重特大事固发生。', '固→故'],
    ['深入贯彻落实党的二十大精神，全面加强党的建没。', '没→设'],
    ['各级党组织要切实履行主体责仁。', '仁→任'],
  ] as const) {
    it(`${text} ${expected}`, () => assert.deepEqual(shown(detect(text)), [expected]));
  }

  for (const [text, expected] of [
    ['推动产业结构油画升级，促进转型发展。', '油画→优化'],
    ['加快推进农业农村县带化，促进农民增收。', '县带→现代'],
    ['请各单位认真彻贯落实。', '彻贯→贯彻'],
  ] as const) {
    it(`two characters at once: ${text}`, () => assert.deepEqual(shown(detect(text)), [expected]));
  }

  it('places in the text, with CRLF, full-width spaces and astral characters before them', () => {
    const text = '𠮷河镇。\r\n　　坚决遏制重特大事固发生。';
    const [found] = detect(text);
    assert.equal(text.slice(found?.start, found?.end), '固');
  });
});

describe('typos: what is left alone', () => {
  for (const text of [
    '',
    '……',
    'biganzi@example.com',
    '会议指出，要坚持以习近平新时代中国特色社会主义思想为指导，全面贯彻党的二十大精神。',
    '各乡镇人民政府，县政府各部门、各直属机构：',
    '参加会议的有张弛、李逸、王璟同志。',
  ]) {
    it(text || '(empty)', () => assert.deepEqual(shown(detect(text)), []));
  }

  it('what stands elsewhere in the document too', () => {
    const line = '打造全球兵学文化名城。';
    assert.deepEqual(shown(detect(line, line)), ['兵学→冰雪']);
    assert.deepEqual(shown(detect(line, `${line}\n兵学文化源远流长，办好兵学文化节。`)), []);
  });
});

describe('typos: the file', () => {
  it('answers the same in any alignment', () => {
    const file = readFileSync(TYPO_MODEL);
    const shifted = new Uint8Array(file.length + 3);
    shifted.set(file, 3);
    const model = readModel(shifted.subarray(3));
    assert.ok(model);
    assert.deepEqual(shown(createTypoDetector(model).detect('坚决遏制重特大事固发生。', '')), ['固→故']);
  });

  it('of another kind or cut short is none', () => {
    assert.equal(readModel(new Uint8Array()), undefined);
    assert.equal(readModel(new TextEncoder().encode('not a model, but as long as one')), undefined);
    assert.equal(readModel(readFileSync(TYPO_MODEL).subarray(0, 1_000_000)), undefined);
  });

  it('is read once, and its absence is borne', async () => {
    let reads = 0;
    const missing = createTypoLibrary({
      read: async () => {
        reads++;
        return undefined;
      },
    });
    assert.equal(await missing.load(), false);
    assert.equal(await missing.load(), false);
    assert.equal(missing.detector, undefined);
    assert.equal(reads, 1);
  });

  it('is at most 9 MB', () => assert.ok(readFileSync(TYPO_MODEL).length <= 9_000_000));
});
