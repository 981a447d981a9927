/**
 * `vscode` for units of the client outside an editor; .mocharc.json loads it before any test. It has what they touch
 * and no more: whatever needs a real editor is tested in one (test/vscode).
 */
import Module from 'node:module';

interface Decoration {
  readonly colour: string;
}

/** What a test may set, and what it may look at afterwards. */
export const editor = {
  language: 'zh-cn',
  visible: [] as unknown[],
  /** What the next list is answered with. */
  pick: (items: readonly unknown[]): readonly unknown[] | undefined => items,
  messages: [] as string[],
};

class EventEmitter {
  readonly event = () => new Disposable();
}

class Disposable {
  static from = () => new Disposable();
  dispose(): void {}
}

class Range {
  readonly place: readonly number[];
  constructor(...place: readonly number[]) {
    this.place = place;
  }
}

class ThemeColor {
  constructor(readonly id: string) {}
}

const vscode = {
  Disposable,
  EventEmitter,
  Range,
  ThemeColor,
  OverviewRulerLane: { Center: 2 },
  env: {
    get language() {
      return editor.language;
    },
  },
  l10n: {
    t: (message: string, ...args: readonly unknown[]) =>
      message.replace(/\{(\d+)\}/g, (hole, index: string) => String(args[Number(index)] ?? hole)),
  },
  window: {
    get visibleTextEditors() {
      return editor.visible;
    },
    onDidChangeVisibleTextEditors: () => new Disposable(),
    createTextEditorDecorationType: ({
      borderColor,
    }: {
      borderColor: ThemeColor;
    }): Decoration & Disposable => ({
      colour: borderColor.id,
      dispose: () => undefined,
    }),
    showQuickPick: async (items: readonly unknown[]) => editor.pick(items),
    showInformationMessage: async (message: string) => void editor.messages.push(message),
  },
};

// Node has no public way to answer for a module that is not there before 22.15.
const loader = Module as unknown as { _load(request: string, ...rest: unknown[]): unknown };
const load = loader._load;
loader._load = (request, ...rest) => (request === 'vscode' ? vscode : load.call(Module, request, ...rest));
