/** The defects that a reader found in the seed compilation: the rules find and mend their share, and no trap. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { TIER_GOALS } from '../../scripts/eval/acceptance';
import { flaggedNegatives } from '../../scripts/eval/negative-cases';
import {
  type Defect,
  judgeDefects,
  readSeed,
  seedFindings,
  wantedTexts,
} from '../../scripts/eval/seed-defects';
import { createEngine } from '../../server/src/core/engine';
import type { Finding } from '../../server/src/core/findings';
import { jiebaWords } from '../support/jieba-words';
import { loadedQuotations } from '../support/quotations';

describe('the defects of the seed compilation', () => {
  const seed = readSeed(join(__dirname, '../../../shared'));
  if (seed === undefined) {
    it('are skipped: no seed at ../shared', function () {
      console.log('跳过种子缺陷的检查：没有 ../shared/seed');
      this.skip();
    });
    return;
  }
  let findings: readonly Finding[] = [];
  before(() => {
    const engine = createEngine({ quotations: loadedQuotations });
    findings = seedFindings(engine, seed.text, jiebaWords());
  });

  for (const { tier, found, mended } of TIER_GOALS) {
    it(`of tier ${tier} are found${mended === undefined ? '' : ' and mended'}`, () => {
      const entries = judgeDefects(seed, findings).filter(({ defect }) => defect.tier === tier);
      const missed = entries.filter((one) => !one.found).map(({ defect: { id, rule } }) => `${id} ${rule}`);
      assert.ok(missed.length <= entries.length * (1 - found), `not found: ${missed.join(', ')}`);
      if (mended === undefined) return;
      const wrong = entries.filter((one) => !one.mended).map(({ defect: { id, rule } }) => `${id} ${rule}`);
      assert.ok(wrong.length <= entries.length * (1 - mended), `not mended: ${wrong.join(', ')}`);
    });
  }

  it('are not seen where there are none', () => {
    assert.deepEqual(flaggedNegatives(seed.text, findings), []);
  });
});

describe('the judging of defects', () => {
  const defect: Defect = {
    id: 'T-1',
    lines: [2],
    excerpt: '丙丙, 丁',
    correct: '丙，丁',
    rule: 'wording/repeated-char',
    tier: 'fix',
  };
  const text = '甲乙\n戊丙丙, 丁\n';
  const finding = (rule: string, start: number, end: number, newText: string): Finding => ({
    rule,
    severity: 'warning',
    span: { start, end },
    message: '',
    basis: [],
    fixes: [{ title: '', kind: 'safe', edits: [{ span: { start, end }, newText }] }],
    related: [],
    tags: [],
  });

  it('takes the help of the cleaners, and no other', () => {
    const own = finding('wording/repeated-char', 5, 6, '');
    const mark = finding('punct/halfwidth-in-cjk', 6, 7, '，');
    const space = finding('paste/cjk-space', 7, 8, '');
    const judge = (...list: Finding[]) => judgeDefects({ text, defects: [defect] }, list)[0];
    assert.equal(judge(own, mark, space)?.mended, true);
    assert.equal(judge(own, mark, { ...space, rule: 'paste/page-number' })?.mended, false);
    assert.equal(judge(mark, space)?.found, false);
  });

  it('finds nothing at a place that is not there', () => {
    const elsewhere = { ...defect, lines: [1] };
    const [judged] = judgeDefects({ text, defects: [elsewhere] }, [finding(defect.rule, 5, 6, '')]);
    assert.equal(judged?.found, false);
  });

  it('reads alternatives and explanations', () => {
    assert.deepEqual(wantedTexts('甲（或“乙”）', '丙'), ['甲（或“乙”）', '甲', '乙']);
    assert.deepEqual(wantedTexts('（整行删除）', '丙'), ['']);
    assert.deepEqual(wantedTexts('（删“丙:”，保留标题）', '丙:丁'), ['丁']);
    assert.deepEqual(wantedTexts('（核对）', '丙'), []);
    assert.deepEqual(wantedTexts('𠮷', '丙'), ['𠮷']);
  });
});
