import assert from 'node:assert/strict';
import {
  CLIENT_COMMANDS,
  type DraftMode,
  type ProtocolRange,
  QI_IDS,
  type ReviewResult,
  type SpeechChoice,
  type SpeechChoicesResult,
} from '@biganzi/shared';
import type { CodeLens, CompletionList } from 'vscode-languageserver/node';
import { readSpeechFixture } from '../fixtures/speech/pairs';
import { REPORT_WITH_REQUEST } from './drafts';
import { type MemoryOptions, NO_WORDS_YET, TestClient } from './harness';

const SAFETY = readSpeechFixture('safety');
const SHORT = '在全县防汛工作会议上的讲话\n\n同志们：\n\n　　今天召开全县防汛工作会议，我讲一点意见。\n';

let client: TestClient;
let count = 0;

async function start(options: MemoryOptions = {}): Promise<void> {
  client = await TestClient.inMemory(options);
}

async function opened(text: string, languageId = 'gongwen'): Promise<string> {
  const uri = `file:///tmp/speech-${++count}.gw`;
  await client.open(uri, text, languageId);
  return uri;
}

const review = (uri: string, index?: number) =>
  client.request<ReviewResult | null>('biganzi/review', { uri, index });

async function reviewed(uri: string, index?: number): Promise<ReviewResult> {
  const result = await review(uri, index);
  assert.ok(result, 'no review');
  return result;
}

const choose = (uri: string, choice: SpeechChoice) => client.request('biganzi/setSpeech', { uri, choice });

const lensTitles = async (uri: string): Promise<string[]> => {
  const lenses = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
  return lenses.map(({ command }) => command?.title ?? '');
};

/** The words of `text` in a range of one line. */
function wordsAt(text: string, { start, end }: ProtocolRange): string {
  assert.equal(start.line, end.line);
  return text.split(/\r\n|\n/)[start.line]!.slice(start.character, end.character);
}

/** Every range in the answer, wherever it stands. */
function rangesIn(value: unknown): ProtocolRange[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('start' in value && 'end' in value) return [value as ProtocolRange];
  return Object.values(value).flatMap(rangesIn);
}

describe('the review of a speech', () => {
  beforeEach(() => start());
  afterEach(() => client.stop());

  it('has five scores, and every piece of evidence where it stands', async () => {
    const result = await reviewed(await opened(SAFETY));
    assert.equal(result.version, 1);
    assert.equal(result.title, '在全市安全生产和防汛工作会议上的讲话');
    assert.equal(wordsAt(SAFETY, result.range), result.title);
    assert.deepEqual(
      result.qi.map(({ id }) => id),
      [...QI_IDS],
    );
    const evidence = result.qi.flatMap(({ categories }) => categories.flatMap((one) => one.evidence));
    assert.ok(evidence.length > 20);
    for (const { range, text } of evidence) assert.equal(wordsAt(SAFETY, range), text);
    assert.match(result.report, /^# 讲话体检：在全市安全生产/);
  });

  it('keeps its places with CRLF and characters of two code units', async () => {
    const text = SAFETY.replace(/\n/g, '\r\n').replace('城北化工园区', '城北𠮷园区');
    const result = await reviewed(await opened(text));
    for (const { evidence } of result.qi.flatMap(({ categories }) => categories))
      for (const { range, text: words } of evidence) assert.equal(wordsAt(text, range), words);
  });

  it('lies within the draft, and goes from its beginning to its end', async () => {
    const result = await reviewed(await opened(SAFETY));
    const lines = SAFETY.split('\n');
    for (const { start, end } of rangesIn(result)) {
      assert.ok(start.line < lines.length && end.character <= lines[end.line]!.length);
    }
    let last = 0;
    for (const { from, to } of result.stances.sentences) {
      assert.ok(from >= last && to > from && to <= 1, `${from} to ${to}`);
      last = from;
    }
  });

  it('is null for what is no speech, not open, or not there', async () => {
    assert.equal(await review(await opened(REPORT_WITH_REQUEST)), null);
    assert.equal(await review('file:///tmp/not-open.gw'), null);
    const uri = await opened(SAFETY);
    for (const index of [1, -1, 0.5]) assert.equal(await review(uri, index), null);
  });

  it('is refused without a URI', async () => {
    for (const params of [{}, { uri: 7 }, null]) {
      await assert.rejects(client.request('biganzi/review', params), /uri/);
    }
  });

  it('is of the document asked for in a compilation', async () => {
    const second = readSpeechFixture('commend');
    const text = `第一篇：请示\n\n${REPORT_WITH_REQUEST}\n第二篇：讲话\n\n${second}`;
    const uri = await opened(text);
    const { documents } = await client.status(uri, 1);
    assert.deepEqual(
      documents.map(({ speech }) => speech),
      [undefined, 'slow'],
    );
    assert.equal(await review(uri, 0), null);
    const result = await reviewed(uri, 1);
    assert.equal(wordsAt(text, result.range), result.title);
    assert.ok(result.stances.sentences[0]!.from < 0.3, 'counted from the beginning of the speech');
    for (const { start } of rangesIn(result)) assert.ok(start.line >= documents[1]!.range.start.line);
  });

  it('scores nothing of a short speech', async () => {
    const uri = await opened(SHORT);
    const result = await reviewed(uri);
    assert.equal(result.scored, false);
    assert.match(result.report, /没有打分/);
    assert.deepEqual(await lensTitles(uri), [`${result.characters}字，约1分钟`]);
  });

  it('takes the occasion that the user chose, and lets it be taken back', async () => {
    const uri = await opened(SAFETY);
    const before = await reviewed(uri);
    assert.equal(before.occasionSource, '由标题推断');
    await choose(uri, { occasion: 'address', audience: 'guests' });
    const chosen = await reviewed(uri);
    assert.deepEqual(
      [chosen.occasion.id, chosen.occasionSource, chosen.audience],
      ['address', '由您指定', 'guests'],
    );
    const target = ({ qi }: ReviewResult) => qi.find(({ id }) => id === 'xianba')!.target;
    assert.ok(target(chosen) < target(before));
    assert.notDeepEqual(chosen.stances.target, before.stances.target);
    await choose(uri, {});
    assert.deepEqual((await reviewed(uri)).occasion, before.occasion);
  });

  it('leaves to the program what it does not know of a choice', async () => {
    const uri = await opened(SAFETY);
    const before = await reviewed(uri);
    for (const choice of [{ occasion: 'picnic', audience: 7, mode: 'slowest' }, null, 'address']) {
      await client.request('biganzi/setSpeech', { uri, choice });
      assert.deepEqual(await reviewed(uri), before);
    }
    await assert.rejects(client.request('biganzi/setSpeech', { choice: {} }), /uri/);
  });

  it('is steady: the same draft has the same review, and an edit another', async () => {
    const uri = await opened(SAFETY);
    const before = await reviewed(uri);
    assert.deepEqual(await reviewed(uri), before);
    const line = SAFETY.split('\n').length - 1;
    const range = { start: { line, character: 0 }, end: { line, character: 0 } };
    await client.change(uri, 2, { range, text: '　　衷心感谢大家，大家辛苦了！\n' });
    const after = await reviewed(uri);
    assert.equal(after.version, 2);
    assert.ok(after.characters > before.characters);
  });

  it('has a checklist whose ids are its own', async () => {
    const { checklist } = await reviewed(await opened(SAFETY));
    assert.equal(new Set(checklist.map(({ id }) => id)).size, checklist.length);
    assert.deepEqual([...new Set(checklist.map(({ group }) => group))], ['横到边', '纵到底', '细处']);
  });
});

describe('the lenses above a speech', () => {
  afterEach(() => client.stop());

  it('stand on the title, with the scores and the length', async () => {
    await start({ initializationOptions: { commands: [CLIENT_COMMANDS.showSpeechPanel] } });
    const uri = await opened(`\n${SAFETY}`);
    const result = await reviewed(uri);
    const lenses = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
    assert.deepEqual(
      lenses.map(({ command }) => command),
      [
        {
          title: result.qi.map(({ name, score }) => `${name} ${score}`).join('　'),
          command: CLIENT_COMMANDS.showSpeechPanel,
        },
        {
          title: `${result.characters}字，约${Math.round(result.minutes)}分钟`,
          command: CLIENT_COMMANDS.showSpeechPanel,
        },
      ],
    );
    for (const { range } of lenses) assert.deepEqual(range.start, result.range.start);
  });

  it('name no command that the client did not say it has', async () => {
    await start();
    const uri = await opened(SAFETY);
    const lenses = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
    assert.deepEqual(
      lenses.map(({ command }) => command?.command),
      ['', ''],
    );
  });

  it('are none above other papers, and none where the user wants none', async () => {
    await start();
    assert.deepEqual(await lensTitles(await opened(REPORT_WITH_REQUEST)), []);
    await client.stop();
    await start({ settings: { speech: { codeLens: false } } });
    const uri = await opened(SAFETY);
    assert.deepEqual(await lensTitles(uri), []);
    assert.ok(await review(uri), 'the review stays');
  });
});

describe('what is set for speeches', () => {
  afterEach(() => client.stop());

  it('the rate counts the minutes, the fields are looked for', async () => {
    await start({ settings: { speech: { rate: 100, fields: ['水利局', '气象局'] } } });
    const uri = await opened(SAFETY);
    const result = await reviewed(uri);
    assert.equal(result.rate, 100);
    assert.ok(Math.abs(result.minutes - result.characters / 100) < 0.1);
    assert.match((await lensTitles(uri))[1] ?? '', new RegExp(`约${Math.round(result.minutes)}分钟`));
    const fields = result.coverage.filter(({ kind }) => kind === 'field');
    assert.deepEqual(
      fields.map(({ name, ranges }) => [name, ranges.length > 0]),
      [
        ['水利局', true],
        ['气象局', false],
      ],
    );
    assert.equal(wordsAt(SAFETY, fields[0]!.ranges[0]!), '水利局');
    assert.equal((await client.request<SpeechChoicesResult>('biganzi/speechChoices')).rate, 100);
  });

  it('a wrong value costs itself alone', async () => {
    await start({ settings: { speech: { rate: 'fast', fields: ['水利局'], codeLens: true } } });
    const { rate, coverage } = await reviewed(await opened(SAFETY));
    assert.equal(rate, 200);
    assert.ok(coverage.some(({ name }) => name === '水利局'));
  });

  it('what the user said earlier comes with initialize', async () => {
    await start({
      initializationOptions: {
        speeches: {
          'file:///tmp/speech-told.gw': { occasion: 'forum', mode: 'rush', ticked: ['names'] },
          'file:///tmp/speech-wrong.gw': { occasion: 3, mode: 'rush' },
          'file:///tmp/speech-junk.gw': 'forum',
        },
      },
    });
    const said = async (name: string) => {
      const uri = `file:///tmp/speech-${name}.gw`;
      await client.open(uri, SAFETY);
      const { occasionSource, mode } = await reviewed(uri);
      return `${occasionSource} ${mode}`;
    };
    assert.equal(await said('told'), '由您指定 rush');
    assert.equal(await said('wrong'), '由标题推断 rush');
    assert.equal(await said('junk'), '由标题推断 slow');
    await client.stop();
    await start({ initializationOptions: { speeches: 'none' } });
    assert.equal(await said('told'), '由标题推断 slow');
  });
});

describe('a speech in a hurry', () => {
  beforeEach(() => start({ segmenter: NO_WORDS_YET }));
  afterEach(() => client.stop());

  /** A fault that would embarrass (a figure is missing), and marks that only careful readers see. */
  const HASTY = SAFETY.replace('今年给棚户区', '去年共处理来信来访达余件，今年给棚户区').replace(
    '没有退路。',
    '没有退路,干就是了.',
  );

  /** The rules that found something, once the status tells of this mode: it comes behind the findings. */
  async function rulesIn(uri: string, mode: DraftMode | undefined, after = 0): Promise<string[]> {
    await client.status(uri, 1, ({ documents }) => documents[0]?.speech === mode, after);
    const published = client.published(uri).at(-1);
    return published?.diagnostics.map(({ code }) => String(code)) ?? [];
  }

  it('shows only what would embarrass, and everything again when there is time', async () => {
    const uri = await opened(HASTY);
    const slow = await rulesIn(uri, 'slow');
    assert.ok(slow.includes('number/missing-value'), slow.join());
    assert.ok(slow.includes('punct/halfwidth-in-cjk'), slow.join());
    let seen = client.received.length;
    await choose(uri, { mode: 'rush' });
    const rush = await rulesIn(uri, 'rush', seen);
    assert.ok(rush.includes('number/missing-value'), rush.join());
    assert.ok(!rush.includes('punct/halfwidth-in-cjk'), rush.join());
    assert.equal((await reviewed(uri)).mode, 'rush');
    seen = client.received.length;
    await choose(uri, { mode: 'slow' });
    assert.deepEqual(await rulesIn(uri, 'slow', seen), slow);
  });

  it('is said of speeches only: other papers have no such mode', async () => {
    const uri = await opened(REPORT_WITH_REQUEST);
    const before = await rulesIn(uri, undefined);
    assert.notEqual(before.length, 0);
    const seen = client.received.length;
    await choose(uri, { mode: 'rush' });
    assert.deepEqual(await rulesIn(uri, undefined, seen), before);
  });
});

describe('completion in a speech', () => {
  beforeEach(() => start());
  afterEach(() => client.stop());

  it('puts first what the chosen occasion asks for', async () => {
    const lines = SAFETY.trimEnd().split('\n');
    const text = [...lines.slice(0, -1), '', lines.at(-1)].join('\n');
    const uri = await opened(text);
    const reasons = async () => {
      const { items } = await client.request<CompletionList>('textDocument/completion', {
        textDocument: { uri },
        position: { line: lines.length - 1, character: 0 },
      });
      return items.map(({ detail }) => detail ?? '').filter((detail) => /建议 \d+）$/.test(detail));
    };
    await choose(uri, { occasion: 'commemorate' });
    const { qi } = await reviewed(uri);
    const wanting = qi
      .filter(({ met, atMost }) => !met && !atMost)
      .sort((a, b) => a.score - a.target - (b.score - b.target));
    const [first] = await reasons();
    const [most] = wanting;
    if (most) assert.ok(first?.endsWith(`（${most.name} ${most.score}，建议 ${most.target}）`), first);
    else assert.equal(first, undefined);
  });
});
