import assert from 'node:assert/strict';
import type { QiId } from '@biganzi/shared';
import type { SpeechStore } from '../../../client/src/speech-store';
import { EvidenceMarks } from '../../../client/src/views/evidence';
import { REVIEWED } from '../../fixtures/speech/reviewed';
import { editor } from '../../support/vscode-stub';

interface Mark {
  readonly range: { readonly place: readonly number[] };
  readonly hoverMessage: string;
}

/** An editor that keeps the marks of each colour. */
class FakeEditor {
  readonly marks = new Map<string, readonly Mark[]>();
  readonly document: { readonly uri: string };

  constructor(uri: string) {
    this.document = { uri };
  }

  setDecorations({ colour }: { colour: string }, marks: readonly Mark[]): void {
    this.marks.set(colour, marks);
  }
}

describe('the marks of the evidence', () => {
  const uri = 'file:///speech.gw';
  let mine: FakeEditor;
  let other: FakeEditor;
  let watchers: number;
  let changed: () => void;
  let review: typeof REVIEWED | undefined;
  let marks: EvidenceMarks;

  beforeEach(() => {
    mine = new FakeEditor(uri);
    other = new FakeEditor('file:///other.gw');
    editor.visible = [mine, other];
    editor.messages = [];
    watchers = 0;
    review = REVIEWED;
    const front = () => review && { uri, review };
    const store = {
      current: front,
      ask: async () => front(),
      watch: () => {
        watchers++;
        return { dispose: () => watchers-- };
      },
      onDidChange: (listener: () => void) => {
        changed = listener;
        return { dispose: () => undefined };
      },
    };
    // Only what the marks ask of it.
    marks = new EvidenceMarks(store as unknown as SpeechStore);
  });
  afterEach(() => {
    marks.dispose();
    editor.visible = [];
  });

  it('stand where the evidence is, each with its reason, in the speech alone', () => {
    marks.show(new Set<QiId>(['tongtian', 'juren']));
    assert.deepEqual(
      mine.marks.get('charts.red')?.map(({ range, hoverMessage }) => [range.place, hoverMessage]),
      [
        [[4, 2, 4, 8], '通天气 · 上级来源：上级的名称'],
        [[6, 2, 6, 8], '通天气 · 上级来源：上级的名称'],
      ],
    );
    assert.equal(mine.marks.get('charts.orange')?.length, 1);
    assert.equal(mine.marks.get('charts.green'), undefined);
    assert.ok([...other.marks.values()].every((list) => list.length === 0));
  });

  it('go when they are not wanted any more, and nobody watches then', () => {
    marks.show(new Set<QiId>(['tongtian']));
    marks.show(new Set<QiId>(['juren']));
    assert.deepEqual([mine.marks.get('charts.red')?.length, watchers], [0, 1]);
    marks.show(new Set());
    assert.deepEqual([mine.marks.get('charts.orange')?.length, watchers], [0, 0]);
  });

  it('follow the review, and go with it', () => {
    marks.show(new Set<QiId>(['tongtian']));
    review = { ...REVIEWED, qi: REVIEWED.qi.map((qi) => ({ ...qi, categories: qi.categories.slice(1) })) };
    changed();
    assert.equal(mine.marks.get('charts.red')?.length, 0);
    review = undefined;
    changed();
    assert.equal(mine.marks.get('charts.red')?.length, 0);
  });

  it('are chosen from a list that says how many there are', async () => {
    editor.pick = (items) => {
      assert.deepEqual(
        (items as { label: string; description: string; detail: string }[]).map(
          ({ label, description, detail }) => `${label} ${description} ${detail}`,
        ),
        [
          '通天气 100 2 处依据',
          '接地气 50 0 处依据',
          '聚人气 0 1 处依据',
          '溢才气 25 0 处依据',
          '显霸气 75 0 处依据',
        ],
      );
      return items.slice(0, 1);
    };
    await marks.choose();
    assert.equal(mine.marks.get('charts.red')?.length, 2);
    editor.pick = () => undefined;
    await marks.choose();
    assert.equal(mine.marks.get('charts.red')?.length, 2, 'Escape leaves all as it is');
    editor.pick = () => [];
    await marks.choose();
    assert.equal(mine.marks.get('charts.red')?.length, 0);
  });

  it('are not offered where there is no speech', async () => {
    review = undefined;
    await marks.choose();
    assert.deepEqual(editor.messages, ['这里没有识别出讲话稿、发言或者致辞。']);
  });
});
