/** No word of a draft does anything in an editor: whatever the server answers as Markdown is put through a renderer. */
import assert from 'node:assert/strict';
import { CLIENT_COMMANDS, type StatusParams } from '@biganzi/shared';
import MarkdownIt from 'markdown-it';
import { TestClient } from './harness';
import { ATTACKS, hostileReport, hostileSpeech } from './hostile-drafts';

/** As permissive as any editor's: HTML is let through, addresses become links. */
const markdown = new MarkdownIt({ html: true, linkify: true });

/** Links that are ours. */
const OWN_LINK = /^command:biganzi\.explainRule\?%5B%22[a-z/-]+%22%5D$/;

/** What of the Markdown would do something: links but our own, pictures, HTML, icons. */
function deeds(text: string): string[] {
  const found: string[] = [];
  const walk = (tokens: MarkdownIt.Token[]) => {
    for (const token of tokens) {
      if (token.type === 'link_open' && !OWN_LINK.test(token.attrGet('href') ?? '')) {
        found.push(`link ${token.attrGet('href')}`);
      }
      if (token.type === 'image') found.push(`image ${token.attrGet('src')}`);
      // A comment does nothing; explanations quote one in code.
      if (/^html_/.test(token.type)) found.push(`html ${token.content}`);
      if (token.type === 'text' && /\$\([a-z-]+\)/.test(token.content)) found.push('');
      walk(token.children ?? []);
    }
  };
  walk(markdown.parse(text, {}));
  // VS Code looks for icons in the source, where a backslash before the sign hides them.
  for (const [icon] of text.matchAll(/(?<!\\)\$\([a-z-]+\)/g)) found.push(`icon ${icon}`);
  return found.filter((deed) => deed !== '');
}

/** Every Markdown text in an answer: marked as such by LSP, or by its field in our own messages. */
function markdownIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return key === 'decision' || key === 'report' ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  if ('kind' in value && value.kind === 'markdown' && 'value' in value) return [String(value.value)];
  return Object.entries(value).flatMap(([name, inner]) => markdownIn(inner, name));
}

describe('a hostile draft', () => {
  let client: TestClient;
  before(async () => {
    client = await TestClient.inMemory({
      initializationOptions: { commands: Object.values(CLIENT_COMMANDS) },
    });
  });
  after(() => client.stop());

  /** Everything that the server says of a draft of this text. */
  async function answers(uri: string, text: string): Promise<unknown[]> {
    await client.open(uri, text);
    const status: StatusParams = await client.status(uri, 1);
    const { diagnostics } = await client.diagnostics(uri, 1);
    const textDocument = { uri };
    const lines = text.split('\n');
    const all: unknown[] = [status, diagnostics];
    for (const [line, content] of lines.entries()) {
      for (let character = 0; character <= content.length; character += 2) {
        all.push(await client.request('textDocument/hover', { textDocument, position: { line, character } }));
      }
      const position = { line, character: content.length };
      all.push(await client.request('textDocument/completion', { textDocument, position }));
    }
    const end = { line: lines.length, character: 0 };
    for (const method of ['codeLens', 'documentSymbol', 'foldingRange']) {
      all.push(await client.request(`textDocument/${method}`, { textDocument }));
    }
    all.push(
      await client.request('textDocument/codeAction', {
        textDocument,
        range: { start: { line: 0, character: 0 }, end },
        context: { diagnostics },
      }),
    );
    for (const method of ['toDo', 'review', 'cleanUp', 'genres']) {
      all.push(await client.request(`biganzi/${method}`, { uri, index: 0 }));
    }
    await client.close(uri);
    return all;
  }

  for (const [name, attack] of ATTACKS) {
    it(`${name}: shows as words, in a report and in a speech`, async () => {
      for (const draft of [hostileReport, hostileSpeech]) {
        // A line end would break the places apart: once as it is, once in one line.
        for (const x of new Set([attack, attack.replaceAll('\n', ' ')])) {
          const place = x === attack ? 'lines' : 'line';
          const texts = (await answers(`file:///d/${draft.name}-${name}-${place}.gw`, draft(x))).flatMap(
            (one) => markdownIn(one),
          );
          assert.ok(texts.length > 0);
          for (const text of new Set(texts)) assert.deepEqual(deeds(text), [], text);
        }
      }
    });
  }

  it('all of them in one place at a time, the rest of the paper being sound', async () => {
    const attack = ATTACKS.map(([, words]) => words.replaceAll('\n', ' ')).join('');
    const kinds = new Set<string>();
    for (const draft of [hostileReport, hostileSpeech]) {
      const places = draft('\u0001').split('\u0001');
      for (let place = 1; place < places.length; place++) {
        const text = `${places.slice(0, place).join('')}${attack}${places.slice(place).join('')}`;
        const texts = (await answers(`file:///d/${draft.name}-${place}.gw`, text)).flatMap((one) =>
          markdownIn(one),
        );
        for (const said of new Set(texts)) {
          assert.deepEqual(deeds(said), [], said);
          kinds.add(/^\*\*(.{2,7})\*\*/.exec(said)?.[1] ?? '');
        }
      }
    }
    for (const kind of ['发文字号', '主送机关', '结束语', '简称'])
      assert.ok(kinds.has(kind), [...kinds].join());
  });

  it('is quoted all the same', async () => {
    const texts = (await answers('file:///d/quoted.gw', hostileReport('<b>'))).flatMap((one) =>
      markdownIn(one),
    );
    assert.ok(texts.some((text) => text.includes('以“指\\<b\\>挥部”为简称')));
  });

  it('the renderer sees what an unescaped text would do', () => {
    const seen = ATTACKS.filter(([, attack]) => deeds(`见 ${attack}`).length > 0).map(([name]) => name);
    for (const name of [
      'picture',
      'link',
      'HTML',
      'autolink',
      'address',
      'www',
      'icon',
      'escape',
      'script',
    ]) {
      assert.ok(seen.includes(name), name);
    }
  });
});
