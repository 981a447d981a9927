import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { panelLabels } from '../../../client/src/panel/labels';
import { panelPage } from '../../../client/src/panel/page';
import { editor } from '../../support/vscode-stub';

const PANEL = join(__dirname, '../../../client/src/panel');
const PAGE = ['main', 'radar', 'read-aloud', 'stances']
  .map((name) => readFileSync(join(PANEL, `webview/${name}.ts`), 'utf8'))
  .join('\n');

describe('the texts of the page', () => {
  it('are all there, and all used by the page', () => {
    const messages = readFileSync(join(PANEL, 'messages.ts'), 'utf8');
    const declared = [...messages.matchAll(/^ {2}readonly (\w+): string;$/gm)].map(([, name]) => name!);
    const labels: Readonly<Record<string, string>> = { ...panelLabels() };
    assert.deepEqual(Object.keys(labels), declared);
    for (const name of declared) {
      assert.notEqual(labels[name], '', name);
      // As a property of `labels`, or taken out of it.
      assert.match(PAGE, new RegExp(`labels\\.${name}\\b|\\{[^}]*\\b${name}\\b[^}]*\\}: PanelLabels`), name);
    }
  });

  it('have their holes where the page fills them, in both languages', () => {
    const filled = [...PAGE.matchAll(/labels\.(\w+)\s*\.replace\('\{0\}'/g)].map(([, name]) => name!);
    try {
      for (const language of ['zh-cn', 'en']) {
        editor.language = language;
        const { language: told, ...labels } = panelLabels();
        assert.equal(told, language);
        const holed = Object.entries(labels).filter(([, text]) => text.includes('{0}'));
        assert.deepEqual(holed.map(([name]) => name).sort(), [...new Set(filled)].sort(), language);
      }
    } finally {
      editor.language = 'zh-cn';
    }
  });
});

describe('the frame of the page', () => {
  const parts = {
    title: '讲话体检',
    script: 'https://p/panel.js',
    style: 'https://p/panel.css',
    source: 'https://p',
  };

  it('lets nothing run but its own script', () => {
    const page = panelPage({ ...parts, nonce: 'bm9uY2U=' });
    assert.match(
      page,
      /content="default-src 'none'; style-src https:\/\/p; script-src 'nonce-bm9uY2U='; img-src data:"/,
    );
    assert.doesNotMatch(page, /unsafe|\*|connect-src/);
    assert.deepEqual(page.match(/<script[^>]*>/g), ['<script nonce="bm9uY2U=" src="https://p/panel.js">']);
  });

  it('is given a nonce that nobody can guess', () => {
    const source = readFileSync(join(PANEL, 'speech-panel.ts'), 'utf8');
    assert.match(source, /nonce: randomBytes\(16\)/);
  });
});
