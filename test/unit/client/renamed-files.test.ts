import assert from 'node:assert/strict';
import { renamed } from '../../../client/src/renamed-files';
import { SpeechMemory } from '../../../client/src/speech-memory';

const FOLDER = 'file:///d/%E7%A8%BF';

describe('what was said of a document that is renamed', () => {
  const ALL = {
    [`${FOLDER}/a.gw`]: 1,
    [`${FOLDER}/b.gw`]: 2,
    [`${FOLDER}2/a.gw`]: 3,
    'untitled:Untitled-1': 4,
  };

  it('goes with the file', () => {
    assert.deepEqual(renamed(ALL, `${FOLDER}/a.gw`, 'file:///e/c.gw'), {
      all: { [`${FOLDER}/b.gw`]: 2, [`${FOLDER}2/a.gw`]: 3, 'untitled:Untitled-1': 4, 'file:///e/c.gw': 1 },
      moved: ['file:///e/c.gw'],
    });
  });

  it('goes with the folder, and leaves alone one whose name only begins so', () => {
    const after = renamed(ALL, FOLDER, 'file:///e');
    assert.deepEqual(after?.moved, ['file:///e/a.gw', 'file:///e/b.gw']);
    assert.equal(after?.all[`${FOLDER}2/a.gw`], 3);
    assert.equal(Object.keys(after?.all ?? {}).length, 4);
  });

  it('takes the place of what was said of a file that is overwritten', () => {
    for (const [from, to] of [
      ['a', 'b'],
      ['b', 'a'],
    ]) {
      const before = { 'file:///a': 'a', 'file:///b': 'b' };
      assert.deepEqual(renamed(before, `file:///${from}`, `file:///${to}`)?.all, { [`file:///${to}`]: from });
    }
  });

  it('is nothing where nothing was said', () => {
    assert.equal(renamed(ALL, 'file:///d/other.gw', 'file:///e'), undefined);
    assert.equal(renamed({}, FOLDER, 'file:///e'), undefined);
  });
});

describe('what is kept of a speech', () => {
  function memory(): SpeechMemory {
    const kept = new Map<string, unknown>();
    return new SpeechMemory({
      keys: () => [...kept.keys()],
      get: <T>(key: string, otherwise?: T) => (kept.get(key) as T | undefined) ?? otherwise!,
      update: async (key: string, value: unknown) => void kept.set(key, value),
    });
  }

  it('changes what is named and leaves the rest; an empty text takes a choice back', async () => {
    const speeches = memory();
    await speeches.set('file:///a', { mode: 'rush', ticked: ['names'] });
    assert.deepEqual(await speeches.set('file:///a', { occasion: 'forum' }), {
      mode: 'rush',
      ticked: ['names'],
      occasion: 'forum',
    });
    assert.deepEqual(await speeches.set('file:///a', { occasion: '' }), { mode: 'rush', ticked: ['names'] });
    await speeches.set('file:///b', { occasion: 'forum' });
    await speeches.set('file:///b', { occasion: '' });
    assert.deepEqual(Object.keys(speeches.all()), ['file:///a']);
  });

  it('moves with its file, and answers whom to tell of it', async () => {
    const speeches = memory();
    await speeches.set('file:///a', { mode: 'rush' });
    assert.deepEqual(await speeches.moved('file:///a', 'file:///b'), ['file:///b']);
    assert.deepEqual([speeches.of('file:///a'), speeches.of('file:///b')], [{}, { mode: 'rush' }]);
    assert.deepEqual(await speeches.moved('file:///a', 'file:///c'), []);
  });
});
