/** What a writer waits for: the first diagnostics, those after a key, and a hover while the server is busy elsewhere. */
import { CancellationTokenSource } from 'vscode-jsonrpc/node';
import { makeReport } from './draft';
import { type Figure, figure, progress } from './figures';
import { jsonPeer, OURS, type Range, type Server, ServerSession } from './server';
import { nameOf } from './sizes';

const URI = 'file:///bench/draft';
const OTHER = 'file:///bench/other';

/** From the start of the process to the first diagnostics of 3,000 characters, ours and the JSON server's in turn. */
export async function benchStart(rounds: number): Promise<Figure[]> {
  const texts: readonly (readonly [Server, string])[] = [
    [OURS, makeReport(3_000)],
    [jsonPeer(), `{"a": "${'b'.repeat(3_000)}", }`],
  ];
  const times = new Map<string, number[]>(texts.map(([{ name }]) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    progress(`start ${round + 1}/${rounds}`);
    for (const [server, text] of texts) {
      const started = performance.now();
      const session = await ServerSession.start(server);
      await session.open(URI, text);
      times.get(server.name)!.push(performance.now() - started);
      session.stop();
    }
  }
  return [...times].map(([name, values]) => figure(`start to first diagnostics, ${name}`, values));
}

/** Keys at the start, in the middle and at the end, a paste of 2,000 characters and its undoing. */
export async function benchTyping(sizes: readonly number[], keys: number): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const size of sizes) {
    const text = makeReport(size);
    const lines = text.split('\n');
    const session = await ServerSession.start(OURS);
    await session.open(URI, text);
    const places = { start: 2, middle: Math.floor(lines.length / 2), end: lines.length - 6 };
    for (const [place, line] of Object.entries(places)) {
      progress(`keys at the ${place} of ${nameOf(size)}`);
      const times: number[] = [];
      for (let key = 0; key < keys; key++) {
        times.push(await timed(() => session.change(URI, at(line, 3), '水')));
      }
      figures.push(figure(`key at the ${place}, ${nameOf(size)}`, times));
    }
    const [pastes, undos]: [number[], number[]] = [[], []];
    const pasted = makeReport(2_200).slice(60, 2_060).replaceAll('\n', '');
    for (let round = 0; round < Math.ceil(keys / 4); round++) {
      progress(`paste into ${nameOf(size)}`);
      pastes.push(await timed(() => session.change(URI, at(places.middle, 3), pasted)));
      const { start } = at(places.middle, 3);
      const end = { line: start.line, character: start.character + pasted.length };
      undos.push(await timed(() => session.change(URI, { start, end }, '')));
    }
    figures.push(figure(`paste of 2,000, ${nameOf(size)}`, pastes));
    figures.push(figure(`undo of it, ${nameOf(size)}`, undos));
    figures.push(figure(`memory, ${nameOf(size)} open`, [session.memory()], 'MB'));
    session.stop();
  }
  return figures;
}

/** How long a hover in a small draft takes while others keep the server busy. */
export async function benchStalls(size: number, drafts: number): Promise<Figure[]> {
  const small = makeReport(600);
  const hoverAt = { line: 0, character: 20 };
  const session = await ServerSession.start(OURS);
  await session.open(OTHER, small);
  const idle: number[] = [];
  const busy: number[] = [];
  for (let n = 0; n < 30; n++)
    idle.push(await timed(() => session.ask('textDocument/hover', OTHER, hoverAt)));
  const text = makeReport(size);
  const line = Math.floor(text.split('\n').length / 2);
  await session.open(URI, text);
  for (let key = 0; key < 30; key++) {
    progress(`hover while ${nameOf(size)} are written in, ${key + 1}/30`);
    void session.change(URI, at(line, 3), '水');
    const cancelled = new CancellationTokenSource();
    void session.ask('textDocument/completion', URI, { line, character: 4 }, cancelled);
    // As a hand pauses between two keys, so that some checks begin.
    await new Promise((resolve) => setTimeout(resolve, 40));
    busy.push(await timed(() => session.ask('textDocument/hover', OTHER, hoverAt)));
    cancelled.cancel();
  }
  session.stop();

  progress(`${drafts} drafts opened at once`);
  const other = await ServerSession.start(OURS);
  await other.open(OTHER, small);
  const opened = Array.from({ length: drafts }, (_, n) =>
    other.open(`file:///bench/${n}`, makeReport(3_000)),
  );
  const many: number[] = [];
  for (let n = 0; n < 10; n++) many.push(await timed(() => other.ask('textDocument/hover', OTHER, hoverAt)));
  await Promise.all(opened);
  const memory = other.memory();
  other.stop();
  return [
    figure('hover, nothing else going on', idle),
    figure(`hover while ${nameOf(size)} are written in`, busy),
    figure(`hover while ${drafts} drafts are opened`, many),
    figure(`memory, ${drafts} drafts open`, [memory], 'MB'),
  ];
}

function at(line: number, character: number): Range {
  const place = { line, character };
  return { start: place, end: place };
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await run();
  return performance.now() - started;
}
