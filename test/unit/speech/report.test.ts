import assert from 'node:assert/strict';
import { parse } from '../../../server/src/core/document';
import {
  QI_IDS,
  QI_NAMES,
  type ReviewOptions,
  reviewSpeech,
  STANCE_IDS,
  STANCE_NAMES,
  speechReport,
} from '../../../server/src/core/speech';
import { readSpeechFixture } from '../../fixtures/speech/pairs';

const lineIn = (text: string) => (offset: number) => text.slice(0, offset).split('\n').length;

function reported(text: string, title = '题目', options?: ReviewOptions) {
  const review = reviewSpeech(parse(text).documents[0]!, options);
  return { review, report: speechReport(review, title, lineIn(text)) };
}

describe('the report of a review', () => {
  it('has the scores, targets and levels in a table', () => {
    const { review, report } = reported(readSpeechFixture('safety'));
    for (const id of QI_IDS) {
      const { score, target, atMost, level } = review.qi[id];
      const row = `| ${QI_NAMES[id]} | ${score} | ${atMost ? `不超过${target}` : `${target}以上`} | ${level} |`;
      assert.ok(report.includes(`\n${row}\n`), row);
    }
    for (const id of STANCE_IDS) {
      const { shares, target } = review.stances;
      assert.ok(report.includes(`| ${STANCE_NAMES[id]} | ${shares[id]}% | ${target[id]}% |`));
    }
    assert.match(report, new RegExp(`^- 字数：${review.characters}，`, 'm'));
  });

  it('says 不超过 where the occasion had rather less', () => {
    assert.match(reported(readSpeechFixture('exchange')).report, /\| 显霸气 \| \d+ \| 不超过\d+ \|/);
  });

  it('quotes what a score rests on, with the line that it stands in', () => {
    const text = readSpeechFixture('safety');
    const lines = text.split('\n');
    const quoted = [...reported(text).report.matchAll(/“([^”（]{4,40})”（第(\d+)行）/g)];
    assert.ok(quoted.length > 10);
    for (const [, words, line] of quoted) {
      const plain = words!.replace(/\\/g, '');
      assert.ok(lines[Number(line) - 1]!.includes(plain), `${plain} in line ${line}`);
    }
  });

  it('shows three places of a category, and tells how many there are', () => {
    const { review, report } = reported(readSpeechFixture('safety'));
    const counts = QI_IDS.flatMap((id) =>
      review.qi[id].categories.map(
        (category) => review.qi[id].evidence.filter((one) => one.category === category.id).length,
      ),
    );
    assert.ok(counts.some((count) => count > 3));
    assert.equal(report.match(/，等\d+处/g)?.length, counts.filter((count) => count > 3).length);
    assert.equal(report.match(/：没有找到/g)?.length ?? 0, counts.filter((count) => count === 0).length);
  });

  it('reads nothing of the draft as Markdown or HTML', () => {
    const line =
      '　　老乡说：“<img onerror=x> **别走** [看](http://x) | `等` # 到秋天。”我们必须抓好落实。\n';
    const title = '在会上的讲话 <b>*稿*</b>\n第二行';
    const { report } = reported(`在会上的讲话\n同志们：\n${line.repeat(15)}`, title, { fields: ['*教育*'] });
    assert.match(report, /^# 讲话体检：在会上的讲话 \\<b\\>\\\*稿\\\*\\<\/b\\> 第二行\n/);
    assert.match(report, /\[ \] \\\*教育\\\*/);
    for (const mark of [/(?<!\\)<img/, /(?<!\\)\*\*/, /(?<!\\)\[看/, /(?<!\\)`等/])
      assert.doesNotMatch(report, mark);
  });

  it('scores nothing of a short text, and takes any', () => {
    const { report } = reported('在会上的讲话\n同志们：\n　　散会。\n');
    assert.match(report, /没有打分/);
    assert.doesNotMatch(report, /##/);
    for (const text of ['', '\r\n', '𠮷'.repeat(400), readSpeechFixture('forum').replace(/\n/g, '\r\n')])
      assert.match(reported(text).report, /^# 讲话体检/);
  });
});
