import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');

function json(path: string): Record<string, string> {
  return JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
}

/** The strings that the client hands to t('…'). */
function messages(): string[] {
  const folder = join(ROOT, 'client/src');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const texts = files.map((name) => readFileSync(join(folder, name), 'utf8'));
  return texts.flatMap((text) => [...text.matchAll(/\bt\(\s*'([^']+)'/g)].map(([, message]) => message!));
}

describe("the client's texts", () => {
  it('all stand in the English bundle, and nothing else does', () => {
    const bundle = Object.keys(json('l10n/bundle.l10n.en.json')).sort();
    assert.deepEqual(bundle, [...new Set(messages())].sort());
  });

  it('have the same holes in both languages', () => {
    const holes = (text: string) => (text.match(/\{\d\}/g) ?? []).sort().join();
    for (const [chinese, english] of Object.entries(json('l10n/bundle.l10n.en.json'))) {
      assert.equal(holes(english), holes(chinese), chinese);
    }
  });
});

describe("the manifest's texts", () => {
  const manifest = readFileSync(join(ROOT, 'package.json'), 'utf8');
  const keys = [...new Set([...manifest.matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key!))].sort();

  for (const path of ['package.nls.json', 'package.nls.en.json']) {
    it(`all stand in ${path}, and nothing else does`, () => {
      assert.deepEqual(Object.keys(json(path)).sort(), keys);
    });
  }

  it('name only commands that the client registers', () => {
    const registered = readFileSync(join(ROOT, 'client/src/commands/index.ts'), 'utf8');
    const protocol = readFileSync(join(ROOT, 'shared/src/protocol.ts'), 'utf8');
    for (const [, id] of manifest.matchAll(/"command": "(biganzi\.\w+)"/g)) {
      assert.ok(registered.includes(`'${id}'`) || protocol.includes(`'${id}'`), id);
    }
  });
});
