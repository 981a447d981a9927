import type { Logger, Segmented, Segmenter, Word } from '../core/ports';
import { alignWords } from './align-words';
import { isSilence, type Limits, SegmenterChild, type Silence } from './segmenter-child';
import { TOOLS, type Tool } from './segmenter-messages';

export interface SegmenterOptions {
  /** The built program, segmenter-process.js. */
  readonly programPath: string;
  readonly logger: Logger;
  readonly limits?: Limits;
  /** Resolves after so many milliseconds; given by tests, which do not wait. */
  readonly pause?: (ms: number) => Promise<void>;
  /** Milliseconds since any fixed time. */
  readonly now?: () => number;
}

export interface HostSegmenter extends Segmenter {
  /** Ends the process. Texts under way are answered with undefined. */
  dispose(): void;
}

const LIMITS: Limits = { loading: 60_000, answering: 20_000, perTenThousand: 1_000 };

/** Texts are sent in pieces of about so many code units, so that a limit in time means something. */
const PIECE = 20_000;

/** A tool that died so often while it loaded is left for the next one. */
const LOADS = 2;
/** A text that cost so many processes is not tried again. */
const DEATHS = 2;

/** Milliseconds before a process is started again, by how many in a row ended without an answer. */
const BACK_OFF = [0, 0, 250, 1_000, 4_000, 15_000];
/** When no tool loads: milliseconds until it is tried again, by how often that was in vain. */
const TRIED_IN_VAIN = [30_000, 120_000, 600_000];

interface Piece {
  readonly texts: readonly string[];
  /** Processes that ended over it. */
  deaths: number;
  readonly settle: (words: readonly Segmented[]) => void;
}

/**
 * A segmenter in a process of its own, which starts on the first call and again when it has died. It never rejects: while
 * no tool loads texts are answered with undefined, and may be asked for again; a text that no process survives is
 * answered as one word of tag `x`. What went wrong stands in the log, once each time that it changes.
 */
export function createSegmenter(options: SegmenterOptions): HostSegmenter {
  const { programPath, logger, limits = LIMITS, pause = timer, now = () => performance.now() } = options;
  const queue: Piece[] = [];
  /** Those that are not known to be unloadable, in the order of TOOLS. */
  const tools: readonly Tool[] = TOOLS;
  let tool: Tool = TOOLS[0];
  let child: SegmenterChild | undefined;
  let isWorking = false;
  let isDisposed = false;
  /** Processes in a row that ended without an answer. */
  let deaths = 0;
  let inVain = 0;
  let closedUntil = Number.NEGATIVE_INFINITY;
  let told = '';

  const tell = (level: 'info' | 'warn', message: string) => {
    if (message !== told) logger[level](message);
    told = message;
  };

  const died = ({ problem }: Silence) => {
    child = undefined;
    deaths += 1;
    if (!isDisposed) tell('warn', `分词进程中断，重新启动，其余功能不受影响。（${firstLine(problem)}）`);
  };

  /** A process that is ready; undefined when no tool loads. */
  const ready = async (): Promise<SegmenterChild | undefined> => {
    let problem = '';
    for (const candidate of tools.slice(tools.indexOf(tool))) {
      for (let load = 0; load < LOADS && !isDisposed; load++) {
        await pause(BACK_OFF[Math.min(deaths, BACK_OFF.length - 1)] ?? 0);
        if (isDisposed) return undefined;
        const started = new SegmenterChild(programPath, candidate, limits);
        child = started;
        const silence = await started.whenLoaded();
        if (!silence) {
          tool = candidate;
          if (problem === '') tell('info', `分词组件已就绪：${candidate}`);
          else tell('warn', `nodejieba 无法加载，改用 ${candidate}。（${problem}）`);
          return started;
        }
        child = undefined;
        deaths += 1;
        problem = firstLine(silence.problem);
        if (silence.final) break;
      }
    }
    if (!isDisposed) tell('warn', `分词组件不可用，依赖分词的检查暂停，其余功能不受影响。（${problem}）`);
    return undefined;
  };

  const giveUp = () => {
    tool = tools[0] ?? TOOLS[0];
    closedUntil = now() + (TRIED_IN_VAIN[Math.min(inVain, TRIED_IN_VAIN.length - 1)] ?? 0);
    inVain += 1;
    deaths = 0;
    for (const { texts, settle } of queue.splice(0)) settle(texts.map(() => undefined));
  };

  /** What to do with a piece whose process ended over it: again, in halves, or never more. */
  const retry = (piece: Piece) => {
    piece.deaths += 1;
    if (piece.deaths < DEATHS) return;
    queue.shift();
    const { texts, settle } = piece;
    if (texts.length > 1) {
      queue.unshift(...halves(texts, settle));
      return;
    }
    logger.warn('有一段文字使分词组件中断，这一段不分词。');
    settle(texts.map(unsegmented));
  };

  const work = async (): Promise<void> => {
    for (let piece = queue[0]; piece; piece = queue[0]) {
      if (child && !child.isAlive) child = undefined;
      child ??= await ready();
      if (!child) {
        giveUp();
        return;
      }
      const answer = await child.ask(piece.texts);
      if (isDisposed) return;
      if (isSilence(answer)) {
        died(answer);
        retry(piece);
        continue;
      }
      deaths = 0;
      inVain = 0;
      queue.shift();
      piece.settle(answer);
    }
  };

  const run = () => {
    if (isWorking) return;
    isWorking = true;
    void work()
      .catch((error: unknown) => {
        tell('warn', `分词组件不可用，依赖分词的检查暂停，其余功能不受影响。（${firstLine(String(error))}）`);
        giveUp();
      })
      .finally(() => {
        isWorking = false;
      });
  };

  return {
    segment: async (texts) => {
      if (isDisposed || now() < closedUntil) return texts.map(() => undefined);
      const answers = piecesOf(texts).map(
        (piece) =>
          new Promise<readonly Segmented[]>((settle) => {
            queue.push({ texts: piece, deaths: 0, settle });
          }),
      );
      run();
      return (await Promise.all(answers)).flat();
    },
    dispose: () => {
      isDisposed = true;
      child?.kill('停止');
      for (const { texts, settle } of queue.splice(0)) settle(texts.map(() => undefined));
    },
  };
}

function piecesOf(texts: readonly string[]): string[][] {
  const pieces: string[][] = [];
  let room = 0;
  for (const text of texts) {
    const last = pieces.at(-1);
    if (last && text.length <= room) {
      last.push(text);
      room -= text.length;
    } else {
      pieces.push([text]);
      room = PIECE - text.length;
    }
  }
  return pieces;
}

/** Two pieces that are answered as one, when both are there. */
function halves(texts: readonly string[], settle: Piece['settle']): Piece[] {
  const middle = texts.length >> 1;
  const found: (readonly Segmented[] | undefined)[] = [undefined, undefined];
  return [texts.slice(0, middle), texts.slice(middle)].map((half, index) => ({
    texts: half,
    deaths: 0,
    settle: (words) => {
      found[index] = words;
      const [first, second] = found;
      if (first && second) settle([...first, ...second]);
    },
  }));
}

const timer = (ms: number): Promise<void> =>
  ms === 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, ms));

const unsegmented = (text: string): readonly Word[] => alignWords(text, []);

const firstLine = (message: string): string => message.split('\n', 1)[0] ?? message;
