import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateSnippets } from '../../../scripts/gen/snippets';
import { SNIPPETS, TEMPLATES } from '../../../server/src/core/templates';
import { withHoles } from '../../../server/src/core/templates/holes';

const ROOT = join(__dirname, '../../..');

interface VscodeSnippet {
  readonly prefix: readonly string[];
  readonly body: readonly string[];
  readonly description: string;
}

describe('the snippet files', () => {
  const files = generateSnippets();

  for (const { path, text } of files) {
    it(`${path} is in step with the templates (npm run gen)`, () => {
      assert.equal(readFileSync(join(ROOT, path), 'utf8'), text);
    });
  }

  it('hold each template and snippet once, with both prefixes and the body line by line', () => {
    const all = files.flatMap(({ text }) =>
      Object.entries(JSON.parse(text) as Readonly<Record<string, VscodeSnippet>>),
    );
    assert.equal(all.length, TEMPLATES.length + SNIPPETS.length);
    for (const { name, prefix, body, description } of [...TEMPLATES, ...SNIPPETS]) {
      const [, found] = all.find(([key]) => key === name) ?? [];
      assert.deepEqual(found, { prefix: [prefix, name], body: withHoles(body).split('\n'), description });
    }
  });
});
