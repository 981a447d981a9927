import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ensureBuilt } from '../../../scripts/build';
import type { Logger, Segmented } from '../../../server/src/core/ports';
import {
  createSegmenter,
  type HostSegmenter,
  type SegmenterOptions,
} from '../../../server/src/host/segmenter';

const ROOT = join(__dirname, '../../..');
const BUILT = join(ROOT, 'server/dist/segmenter-process.js');
const NODEJIEBA = join(ROOT, 'node_modules/nodejieba');
/** The last character of the dictionary's line for 公文, and of a line in its middle. */
const DICTIONARY = 'submodules/cppjieba/dict/jieba.dict.utf8';

let folder: string;
let logged: string[];
let logger: Logger;
let open: HostSegmenter[];

/** Sets a segmenter up that starts processes again without waiting. */
function segmenter(programPath: string, more: Partial<SegmenterOptions> = {}): HostSegmenter {
  const created = createSegmenter({ programPath, logger, pause: async () => {}, now: () => 0, ...more });
  open.push(created);
  return created;
}

/**
 * A program in place of the built one. It loads as `load` says and answers each text with one word, whose tag is its
 * process id; a text with 死 in it ends the process, one with 停 is never answered.
 */
function program(load: string): string {
  const path = join(folder, 'program.cjs');
  writeFileSync(
    path,
    `const tool = process.argv[2];
    const word = (text) => [{ text, start: 0, tag: tool + process.pid }];
    process.on('disconnect', () => process.exit(0));
    const serve = () => {
      process.on('message', ({ texts }) => {
        if (texts.some((text) => text.includes('死'))) process.kill(process.pid, 'SIGKILL');
        else if (!texts.some((text) => text.includes('停'))) process.send({ kind: 'words', words: texts.map(word) });
      });
      process.send({ kind: 'ready' });
    };
    ${load}`,
  );
  return path;
}

const tagOf = (words: Segmented): string => words?.[0]?.tag ?? '';
const pidOf = (words: Segmented): number => Number(/\d+$/.exec(tagOf(words))?.[0]);
const warnings = () => logged.filter((line) => line.startsWith('warn'));

describe('the segmenter', () => {
  before(() => ensureBuilt());
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'biganzi-segmenter-'));
    logged = [];
    open = [];
    const level = (name: string) => (message: string) => void logged.push(`${name} ${message}`);
    logger = { info: level('info'), warn: level('warn'), error: level('error') };
  });
  afterEach(() => {
    for (const one of open) one.dispose();
    rmSync(folder, { recursive: true, force: true });
  });

  it('gives the words of each text, and says which tool it uses', async () => {
    const words = await segmenter(BUILT).segment(['公文写作', '', '国务院关于\ud842粮食安全']);
    assert.deepEqual(
      words.map((one) => one?.map(({ text }) => text)),
      [['公文', '写作'], [], ['国务院', '关于', '\ud842', '粮食安全']],
    );
    assert.deepEqual(logged, ['info 分词组件已就绪：nodejieba']);
  });

  it('starts no process until it is asked', async () => {
    assert.deepEqual(await segmenter('/no/such/program.js').segment([]), []);
    assert.deepEqual(logged, []);
  });

  it('outlives its process twenty times', async () => {
    const living = segmenter(program('serve();'));
    const pids = new Set<number>();
    for (let round = 0; round < 20; round++) {
      const [words] = await living.segment([`第${round}段`]);
      pids.add(pidOf(words));
      process.kill(pidOf(words), 'SIGKILL');
    }
    const [last] = await living.segment(['还在']);
    assert.match(tagOf(last), /^nodejieba\d+$/);
    assert.equal(pids.has(pidOf(last)), false);
    // A kill is told only where it hits an answer on its way.
    assert.ok(warnings().length <= 20, warnings().join('\n'));
  });

  it('gives up the one text that no process survives, and no other', async () => {
    const texts = ['一', '二', '死', '四', '五'];
    const words = await segmenter(program('serve();')).segment(texts);
    assert.deepEqual(
      words.map((one) => one?.map(({ text }) => text)),
      texts.map((text) => [text]),
    );
    assert.deepEqual(
      words.map(tagOf).map((tag) => tag.replace(/\d+$/, '')),
      [...['nodejieba', 'nodejieba', 'x', 'nodejieba', 'nodejieba']],
    );
    assert.equal(warnings().at(-1), 'warn 有一段文字使分词组件中断，这一段不分词。');
  });

  it('ends a process that does not answer, and goes on with another', async () => {
    const limits = { loading: 60_000, answering: 50, perTenThousand: 0 };
    const [stuck] = await segmenter(program('serve();'), { limits }).segment(['停']);
    assert.deepEqual(stuck, [{ text: '停', start: 0, tag: 'x' }]);
    assert.match(warnings()[0] ?? '', /秒内没有回答/);
  });

  it('takes the next tool where one never finishes loading', async () => {
    // The first tool is tried twice; the next gets as much time as it needs on whatever machine.
    let tries = 2;
    const limits = {
      get loading() {
        return tries-- > 0 ? 600 : 60_000;
      },
      answering: 60_000,
      perTenThousand: 0,
    };
    const path = program("if (tool === 'nodejieba') setInterval(() => {}, 1e6); else serve();");
    const [words] = await segmenter(path, { limits }).segment(['公文']);
    assert.match(tagOf(words), /^jieba-wasm/);
    assert.match(warnings().join(), /nodejieba 无法加载，改用 jieba-wasm。（1秒内没有回答）/);
  });

  it('takes the next tool where one dies while it loads', async () => {
    const [words] = await segmenter(
      program("if (tool === 'nodejieba') process.abort(); else serve();"),
    ).segment(['公文']);
    assert.match(tagOf(words), /^jieba-wasm/);
  });

  it('answers undefined where no tool loads, says so once, and tries again later, not at once', async () => {
    let now = 0;
    const path = program("process.send({ kind: 'failed', problem: '少了文件\\n在这里' });");
    const late = segmenter(path, { now: () => now });
    assert.deepEqual(await late.segment(['一', '二']), [undefined, undefined]);
    program('serve();');
    assert.deepEqual(await late.segment(['一']), [undefined]);
    assert.deepEqual(logged, ['warn 分词组件不可用，依赖分词的检查暂停，其余功能不受影响。（少了文件）']);
    now = 60_000;
    assert.match(tagOf((await late.segment(['一']))[0]), /^nodejieba/);
  });

  it('answers undefined where its program is missing', async () => {
    const [words] = await segmenter(join(folder, 'none.js')).segment(['公文']);
    assert.equal(words, undefined);
    assert.match(logged.join(), /^warn 分词组件不可用/);
  });

  it('asks one thing at a time, whoever asks', async () => {
    const busy = segmenter(program('serve();'));
    const asked = Array.from({ length: 40 }, (_, at) => busy.segment([`${at}`, '字'.repeat(15_000)]));
    const answers = await Promise.all(asked);
    assert.deepEqual(
      answers.map(([first]) => first?.[0]?.text),
      asked.map((_, at) => `${at}`),
    );
    assert.equal(new Set(answers.flat().map(pidOf)).size, 1);
  });

  it('ends its process and answers what is under way when it is disposed of', async () => {
    const ending = segmenter(program('serve();'));
    const [words] = await ending.segment(['一']);
    const waiting = ending.segment(['停']);
    ending.dispose();
    assert.deepEqual(await waiting, [undefined]);
    assert.deepEqual(await ending.segment(['一']), [undefined]);
    await goneProcess(pidOf(words));
  });

  describe('with a damaged nodejieba', () => {
    /** A copy of the built program with a staged addon, as in the VSIX. */
    function staged(): { program: string; addon: string } {
      const addon = join(folder, 'dist/native/nodejieba');
      for (const path of ['index.js', 'package.json', 'build/Release/nodejieba.node']) copy(path, addon);
      for (const name of ['jieba.dict.utf8', 'hmm_model.utf8', 'user.dict.utf8'])
        copy(`submodules/cppjieba/dict/${name}`, addon);
      symlinkSync(join(ROOT, 'node_modules/jieba-wasm'), join(folder, 'dist/native/jieba-wasm'));
      cpSync(join(ROOT, 'server/data'), join(folder, 'data'), { recursive: true });
      const built = join(folder, 'dist/segmenter-process.js');
      cpSync(BUILT, built);
      return { program: built, addon };
    }
    function copy(path: string, to: string): void {
      mkdirSync(dirname(join(to, path)), { recursive: true });
      cpSync(join(NODEJIEBA, path), join(to, path));
    }

    const DAMAGES: readonly (readonly [string, (addon: string) => void])[] = [
      ['dictionary is cut in a line', (addon) => truncateSync(join(addon, DICTIONARY), 1_000_003)],
      [
        'dictionary ends after a line',
        (addon) => writeFileSync(join(addon, DICTIONARY), '公文 100 n\n写作 100 v\n'),
      ],
      ['dictionary is empty', (addon) => truncateSync(join(addon, DICTIONARY), 0)],
      ['dictionary is missing', (addon) => rmSync(join(addon, DICTIONARY))],
      [
        'model is cut',
        (addon) => truncateSync(join(addon, 'submodules/cppjieba/dict/hmm_model.utf8'), 5_000),
      ],
      ['addon is cut', (addon) => truncateSync(join(addon, 'build/Release/nodejieba.node'), 60_000)],
      ['addon is missing', (addon) => rmSync(join(addon, 'build/Release/nodejieba.node'))],
    ];
    for (const [what, damage] of DAMAGES) {
      it(`segments with jieba-wasm when the ${what}`, async () => {
        const { program: path, addon } = staged();
        damage(addon);
        const [words] = await segmenter(path).segment(['公文写作']);
        assert.deepEqual(
          words?.map(({ text }) => text),
          ['公文', '写作'],
        );
        assert.match(logged.join('\n'), /^warn nodejieba 无法加载，改用 jieba-wasm。（.+）$/);
      });
    }
  });
});

/** Until the system has no such process any more. */
async function goneProcess(pid: number): Promise<void> {
  for (;;) {
    try {
      process.kill(pid, 0);
    } catch {
      return;
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
}
