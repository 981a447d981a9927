/** The classifier over labelled published papers and titles: it must not get worse. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocuments, readTitles } from '../../scripts/eval/genre-corpus';
import { evaluateDocuments, evaluateTitles } from '../../scripts/eval/measure-genres';
import { parse } from '../../server/src/core/document';
import { classifyFile } from '../../server/src/core/genres/classify';

const SHARED = join(__dirname, '../../../shared');
const SEED = join(SHARED, 'seed/000_30538a9527e96dc1.txt');

describe('classifier over published papers', () => {
  const documents = readDocuments(join(SHARED, 'corpus/gongwen/index.tsv'));
  const titles = readTitles(join(SHARED, 'corpus/gongwen_titles/titles.tsv'));
  if (documents === undefined || titles === undefined) {
    it('is skipped: no corpus', function () {
      console.log('跳过文种识别语料检查：没有 ../shared/corpus/gongwen 和 ../shared/corpus/gongwen_titles');
      this.skip();
    });
    return;
  }

  it('documents', () => {
    const { titled, untitled, bodyOnly, titleCut, lawsTaken } = evaluateDocuments(documents);
    assert.ok(titled.accuracy >= 0.99, `titled ${titled.accuracy}`);
    assert.ok(untitled.accuracy >= 0.97, `untitled ${untitled.accuracy}`);
    assert.ok(bodyOnly.accuracy >= 0.95, `body only ${bodyOnly.accuracy}`);
    assert.ok(bodyOnly.macroF1 >= 0.93, `body only, macro-F1 ${bodyOnly.macroF1}`);
    assert.ok(titleCut.macroF1 >= 0.92, `title cut off, macro-F1 ${titleCut.macroF1}`);
    assert.equal(lawsTaken, 0);
  });

  it('the confidence is about the share of right answers', () => {
    const { all, bodyOnly, titleCut } = evaluateDocuments(documents);
    for (const one of [all, bodyOnly, titleCut]) assert.ok(one.calibrationError <= 0.05);
  });

  it('titles', () => {
    const { withGenre, taken, others } = evaluateTitles(titles);
    assert.ok(withGenre.accuracy >= 0.985, `titles ${withGenre.accuracy}`);
    // They name the genre, with a docket number or an order's number behind it, where the label did not look.
    assert.ok(taken.length <= others * 0.03, `${taken.length} of ${others} other titles taken`);
    for (const { name, answer } of taken) {
      assert.match(name, /令|公告|报告|意见|决定|批复|通知|指示/, `${answer}: ${name}`);
    }
  });
});

describe('classifier over the seed', () => {
  it('gives each piece its genre', function () {
    let text: string;
    try {
      text = readFileSync(SEED, 'utf8');
    } catch {
      console.log('跳过种子文件检查：没有 ../shared/seed');
      this.skip();
      return;
    }
    assert.deepEqual(
      classifyFile(parse(text)).map(({ genre }) => genre),
      ['experience-sharing', 'experience-sharing', 'reflection', 'unknown', 'experience-sharing'],
    );
  });
});
