import { type ChildProcess, fork } from 'node:child_process';
import type { Word } from '../core/ports';
import type { ProcessReply, ProcessRequest, Tool } from './segmenter-messages';

export interface Limits {
  /** Milliseconds until the dictionary must be there. */
  readonly loading: number;
  /** Milliseconds for any answer, to which those for each ten thousand code units of the text are added. */
  readonly answering: number;
  readonly perTenThousand: number;
}

/** Why there was no answer, in Chinese. `final`: the tool said itself that it cannot be loaded. */
export interface Silence {
  readonly problem: string;
  readonly final?: boolean;
}

/** What came back: the words of each text, or why nothing did. */
export type Answer = readonly (readonly Word[])[] | Silence;

export const isSilence = (answer: Answer | undefined): answer is Silence =>
  answer !== undefined && 'problem' in answer;

/** A process that segments: one question at a time. After a silence it is dead, and another has to be started. */
export class SegmenterChild {
  private readonly child: ChildProcess;
  private readonly loaded: Promise<Silence | undefined>;
  private settle: (reply: ProcessReply | Silence) => void = () => {};
  private dead: Silence | undefined;
  /** The end of what it wrote to stderr: the addon says there what it died of. */
  private said = '';

  constructor(
    programPath: string,
    tool: Tool,
    private readonly limits: Limits,
  ) {
    this.child = fork(programPath, [tool], {
      execArgv: [],
      serialization: 'advanced',
      // Its standard output must not get into that of the server, which is the protocol's.
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      // In VS Code the program is Electron.
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    });
    this.child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      this.said = (this.said + chunk).slice(-400);
    });
    this.child.on('message', (reply: ProcessReply) => this.settle(reply));
    this.child.on('error', (error) => this.die(String(error)));
    this.child.on('close', (code, signal) => this.die(`进程退出：${signal ?? code}${this.lastWords()}`));
    this.loaded = this.reply(limits.loading).then((reply) => silenceOf(reply, 'ready'));
  }

  get isAlive(): boolean {
    return this.dead === undefined;
  }

  /** Undefined when it is ready to be asked. */
  whenLoaded(): Promise<Silence | undefined> {
    return this.loaded;
  }

  /** Never rejects. To be asked when it is loaded, and only when the last answer is there. */
  async ask(texts: readonly string[]): Promise<Answer> {
    const length = texts.reduce((sum, text) => sum + text.length, 0);
    const { answering, perTenThousand } = this.limits;
    const coming = this.reply(answering + (length / 10_000) * perTenThousand);
    if (this.isAlive)
      this.child.send({ texts } satisfies ProcessRequest, (error) => error && this.kill(String(error)));
    const reply = await coming;
    return silenceOf(reply, 'words') ?? ('words' in reply ? reply.words : { problem: '没有回答' });
  }

  kill(reason: string): void {
    this.die(reason);
    this.child.kill('SIGKILL');
  }

  /** While it is asked it keeps our own process alive; before and after it does not. */
  private hold(on: boolean): void {
    const { channel, stderr } = this.child;
    // A pipe of a child process is a socket, which its type does not say.
    const pipe = stderr as (typeof stderr & { ref?(): void; unref?(): void }) | null;
    if (on) {
      this.child.ref();
      channel?.ref();
    } else {
      this.child.unref();
      channel?.unref();
      pipe?.unref?.();
    }
  }

  private reply(limit: number): Promise<ProcessReply | Silence> {
    if (this.dead) return Promise.resolve(this.dead);
    this.hold(true);
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.kill(`${Math.round(limit / 1000)}秒内没有回答`), limit);
      this.settle = (reply) => {
        clearTimeout(timer);
        this.settle = () => {};
        this.hold(false);
        resolve(reply);
      };
    });
  }

  private die(problem: string): void {
    this.dead ??= { problem };
    this.settle(this.dead);
  }

  private lastWords(): string {
    const line = this.said.trim().split('\n').at(-1)?.trim();
    return line ? `，${line}` : '';
  }
}

function silenceOf(reply: ProcessReply | Silence, wanted: ProcessReply['kind']): Silence | undefined {
  if (!('kind' in reply)) return reply;
  if (reply.kind === 'failed') return { problem: reply.problem, final: true };
  return reply.kind === wanted ? undefined : { problem: `回答有误：${reply.kind}` };
}
