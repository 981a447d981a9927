/** Ways of asking, and sentences that only look like one, of our own: `# writer > superior`, then `+` and `-` lines. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createEngine } from '../../../server/src/core/engine';

const LEAST_HEARD = 0.98;
const engine = createEngine();

interface Line {
  readonly sentence: string;
  readonly asks: boolean;
  readonly text: string;
}

function readLines(): Line[] {
  let [writer, superior] = ['', ''];
  return readFileSync('test/fixtures/requests/sentences.txt', 'utf8')
    .split('\n')
    .flatMap((line) => {
      const head = /^# (.+?) > (.+)$/.exec(line);
      if (head) [writer, superior] = [head[1]!, head[2]!];
      if (head || !/^[+-] /.test(line)) return [];
      const sentence = line.slice(2);
      return [{ sentence, asks: line.startsWith('+'), text: paper(writer, superior, sentence) }];
    });
}

function paper(writer: string, superior: string, sentence: string): string {
  return `${writer}关于有关工作情况的报告\n\n${superior}：\n　　今年以来，我们认真履行职责，各项工作平稳推进。现将有关情况报告如下：\n　　一、工作开展情况\n　　上半年共完成任务35项，办结率98%。\n　　二、其他情况\n　　今年的任务比往年重。${sentence}\n　　特此报告。\n\n${writer}\n2025年7月2日\n`;
}

function heard({ text }: Line): boolean {
  return engine
    .check(text)
    .documents.flatMap(({ findings }) => findings)
    .some(({ rule }) => /^(?:report\/(?:no-embedded-request|closing-formula)|genre\/report-used)/.test(rule));
}

describe('sentences that ask', () => {
  const lines = readLines();

  it('are heard', () => {
    const asking = lines.filter(({ asks }) => asks);
    const missed = asking.filter((line) => !heard(line)).map(({ sentence }) => sentence);
    assert.ok(asking.length > 150);
    assert.ok(1 - missed.length / asking.length >= LEAST_HEARD, missed.join('\n'));
  });

  it('are not heard where nothing is asked', () => {
    const silent = lines.filter(({ asks }) => !asks);
    assert.ok(silent.length > 100);
    assert.deepEqual(
      silent.filter(heard).map(({ sentence }) => sentence),
      [],
    );
  });
});
