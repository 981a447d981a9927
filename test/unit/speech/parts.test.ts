import assert from 'node:assert/strict';
import { parse } from '../../../server/src/core/document';
import { type ReviewOptions, reviewSpeech } from '../../../server/src/core/speech';
import { readSpeechFixture } from '../../fixtures/speech/pairs';

const review = (text: string, options?: ReviewOptions) => reviewSpeech(parse(text).documents[0]!, options);
const shown = (text: string, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end));

describe('stances', () => {
  it('are shares that sum to 100, and none where no sentence takes one', () => {
    const { shares } = review(readSpeechFixture('safety')).stances;
    assert.equal(shares.emotion + shares.reason + shares.authority, 100);
    const none = review('笔记\n　　天上飞过一只鸟。\n').stances;
    assert.deepEqual(none.shares, { emotion: 0, reason: 0, authority: 0 });
    assert.deepEqual(none.advice, []);
  });

  it('tell a speech that commands from one that thanks', () => {
    const order = review(`讲话\n${'　　各部门必须严格落实责任，逾期的坚决追责。\n'.repeat(5)}`).stances;
    const thanks = review(`致辞\n${'　　衷心感谢大家，大家辛苦了，我们很感动。\n'.repeat(5)}`).stances;
    assert.ok(order.shares.authority > 80 && thanks.shares.emotion > 80);
    assert.ok(order.abruptAuthority);
    assert.equal(thanks.abruptAuthority, undefined);
    assert.ok(order.snippets.includes('li-1'));
  });
});

describe('layers', () => {
  it('see headings of one pattern and parts of one length', () => {
    const part =
      '　　抓好这件事，关键在人。首先要有章程，其次要有人管，最后要有人查。大家都看着我们怎么办。\n';
    const good = `讲话\n　　一、在认识上再提高\n${part.repeat(3)}　　二、在措施上再加强\n${part.repeat(3)}　　三、在作风上再转变\n${part.repeat(3)}`;
    const flat = `讲话\n　　${'天气渐渐凉了下来院子里的树叶落了一地扫院子的人每天都要扫两遍才扫得干净。'.repeat(30)}\n`;
    // Numbered and even, but it neither says what will come nor sums up.
    assert.ok(review(good).layers.score >= 50 && review(good).layers.score < 85);
    assert.equal(review(good).layers.markers.length, 3);
    assert.ok(review(flat).layers.score < 40);
  });

  it('see figures heaped in one sentence', () => {
    const heap = '今年完成产值35亿元、增长8%，税收4亿元、增长6%，投资12亿元，新办企业300家，新增就业5000人。';
    const text = `讲话\n　　${heap}大家干得不错。\n`;
    assert.deepEqual(
      shown(
        text,
        review(text).layers.stacking.map(({ span }) => span),
      ),
      [heap],
    );
  });
});

describe('pace', () => {
  it('counts what is spoken, at the set rate', () => {
    const { pace } = review(`讲话\n　　${'我们一起干。'.repeat(100)}\n`, { rate: 250 });
    assert.equal(pace.characters, 500);
    assert.equal(pace.minutes, 2);
  });

  it('sees long sentences, runs without a pause, and openings that come back', () => {
    const run = '这是一句从头到尾没有任何停顿让念稿子的人一口气念不下来听的人也听不明白的长长的话';
    const long = `${run}，后面还跟着一截说明情况的话。`;
    const text = `讲话\n　　${long}${'这几年我们做了事。天气不错。'.repeat(5)}\n`;
    const { pace } = review(text);
    assert.deepEqual(shown(text, pace.longSentences), [long]);
    assert.deepEqual(shown(text, pace.breathless), [run]);
    assert.deepEqual(
      pace.repeatedOpenings.map(({ opening, spans }) => `${opening}${spans.length}`),
      ['这几年5'],
    );
  });

  it('sees vocatives and empty phrases', () => {
    const text = '讲话\n同志们：\n　　要高度重视，进一步加强领导。\n　　朋友们！谢谢大家。\n';
    const { pace } = review(text);
    assert.deepEqual(shown(text, pace.vocatives), ['同志们：', '朋友们！']);
    assert.ok(shown(text, pace.emptyPhrases).includes('高度重视'));
  });
});

describe('coverage', () => {
  it('finds fields by name, organs by their field too, and the four levels', () => {
    const { coverage } = review(readSpeechFixture('deploy'), { fields: ['教育局', '民政局', ' ', '住建局'] });
    assert.deepEqual(
      coverage.fields.map(({ name, spans }) => `${name} ${spans.length > 0}`),
      ['教育局 true', '民政局 false', '住建局 true'],
    );
    assert.deepEqual(coverage.missing, ['民政局']);
    assert.equal(coverage.levels.length, 4);
  });
});
