import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createQuotationLibrary } from '../../server/src/core/quotations/library';
import { quotationStore } from '../support/quotations';
import { cli } from './memory-io';

const SPEECH = readFileSync(join(__dirname, '../fixtures/speech/deploy.txt'), 'utf8');
const QI = ['tongtian', 'jiedi', 'juren', 'yicai', 'xianba'];

describe('biganzi review', () => {
  const run = (args: readonly string[], stdin = SPEECH) => cli(['review', ...args, '-'], { stdin });

  it('--format json adds the five qi and the stances to what classify says', async () => {
    const { status, stdout } = await run(['--format', 'json']);
    assert.equal(status, 0);
    const document = JSON.parse(stdout);
    assert.equal(document.genre, 'speech');
    assert.deepEqual(Object.keys(document.qi), QI);
    for (const qi of QI) {
      const { score, evidence, advice } = document.qi[qi];
      assert.ok(score > 0 && score <= 100, `${qi} ${score}`);
      assert.equal(typeof advice, 'string');
      for (const { span, text } of evidence) assert.equal(SPEECH.slice(span[0], span[1]), text);
    }
    const { emotion, reason, authority } = document.stances;
    assert.equal(emotion + reason + authority, 100);
  });

  it('loads the classics first, and names author and work of what is quoted', async () => {
    const quotations = createQuotationLibrary({ read: async () => quotationStore() });
    const { stdout } = await cli(['review', '--format', 'json', '-'], { stdin: SPEECH, quotations });
    const reasons = JSON.parse(stdout).qi.yicai.evidence.map(({ reason }: { reason: string }) => reason);
    assert.ok(reasons.includes('引郑燮《潍县署中画竹呈年伯包大中丞括》'), reasons.join());
  });

  it('takes the occasion by its Chinese name, and the rate', async () => {
    const { stdout } = await run(['--format', 'json', '--occasion', '安全', '--rate', '100']);
    const document = JSON.parse(stdout);
    assert.deepEqual(document.occasion, { id: 'discipline', name: '廉政、安全', source: 'option' });
    assert.equal(document.qi.xianba.target, 75);
    assert.equal(document.pace.minutes, Math.round(document.characters / 10) / 10);
  });

  it('asks less authority before superiors', async () => {
    const { stdout } = await run(['--format', 'json', '--audience', '上级']);
    assert.equal(JSON.parse(stdout).qi.xianba.target, 20);
    const wrong = await run(['--audience', '火星人']);
    assert.equal(wrong.status, 2);
    assert.match(wrong.stderr, /来宾/);
  });

  it('tells which of the wanted fields are not touched', async () => {
    const { stdout } = await run(['--format', 'json', '--field', '教育局', '--field', '航天局']);
    const { coverage } = JSON.parse(stdout);
    assert.ok(coverage.missing.includes('航天局'));
    assert.deepEqual(
      coverage.fields.map(({ name }: { name: string }) => name),
      ['教育局', '航天局'],
    );
  });

  it('prints bars, evidence with its place, and advice', async () => {
    const { status, stdout } = await run([]);
    assert.equal(status, 0);
    for (const name of ['通天气', '接地气', '聚人气', '溢才气', '显霸气'])
      assert.match(stdout, new RegExp(`${name} █`));
    assert.match(stdout, /三种站位：动之以情 \d+%/);
    assert.match(stdout, /约讲 [\d.]+ 分钟/);
    assert.match(stdout, /\n {6}\d+:\d+ {2}/);
  });

  it('does not score a short text, and says so', async () => {
    const short = '在座谈会上的讲话\n同志们：\n　　今天请大家来，随便谈谈。😀\r\n';
    const pretty = await run([], short);
    assert.equal(pretty.status, 0);
    assert.match(pretty.stdout, /不足 300 字，不打分/);
    const { scored, qi } = JSON.parse((await run(['--format', 'json'], short)).stdout);
    assert.equal(scored, false);
    assert.equal(qi.jiedi.score, 0);
  });

  it('takes an empty text', async () => {
    const { status } = await run(['--format', 'json'], '');
    assert.equal(status, 0);
  });

  it('says that a notice is no speech', async () => {
    const notice =
      '关于做好防汛工作的通知\n各乡镇人民政府：\n　　现将有关事项通知如下：\n　　一、加强值守。\n　　特此通知。\n';
    assert.match((await run([], notice)).stdout, /识别为通知，不是讲话类文稿/);
  });

  it('refuses an unknown occasion and an impossible rate', async () => {
    const occasion = await run(['--occasion', '婚礼']);
    assert.equal(occasion.status, 2);
    assert.match(occasion.stderr, /部署/);
    const rate = await run(['--rate', '0']);
    assert.equal(rate.status, 2);
    assert.match(rate.stderr, /60 到 400/);
  });
});
