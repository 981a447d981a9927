import assert from 'node:assert/strict';
import { CLIENT_COMMANDS, type CleanTextResult, type IgnoredFinding } from '@biganzi/shared';
import type { CodeAction } from 'vscode-languageserver/node';
import { REPORT_WITH_REQUEST } from './drafts';
import { TestClient } from './harness';

const EMBEDDED = 'report/no-embedded-request';

/** 这一行不查, kept by the client: the text stays as it is. */
describe('what the writer ignores', () => {
  const uri = 'file:///tmp/ignored-report.txt';
  let client: TestClient;
  let ignored: IgnoredFinding[];

  before(async () => {
    client = await TestClient.overStdio({
      initializationOptions: { commands: [CLIENT_COMMANDS.ignore, CLIENT_COMMANDS.walk] },
    });
    await client.open(uri, REPORT_WITH_REQUEST, 'plaintext', 1);
  });
  after(() => client.stop());

  async function quickFixes(): Promise<readonly CodeAction[]> {
    const { diagnostics } = await client.diagnostics(uri, 1);
    const finding = diagnostics.find(({ code }) => code === EMBEDDED);
    assert.ok(finding);
    return client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: finding.range,
      context: { diagnostics: [finding], only: ['quickfix'] },
    });
  }

  it('is offered as a command without an edit, and as a comment besides', async () => {
    const offered = (await quickFixes()).filter(
      ({ title, diagnostics }) => title.includes('不查') && diagnostics?.[0]?.code === EMBEDDED,
    );
    assert.deepEqual(
      offered.map(({ title, edit, command }) => [title.slice(0, 5), edit !== undefined, command?.command]),
      [
        ['这一行不查', false, CLIENT_COMMANDS.ignore],
        ['本文不查“', false, CLIENT_COMMANDS.ignore],
        ['这一行不查', true, undefined],
        ['本文不查“', true, undefined],
      ],
    );
    const [toldUri, places] = offered[0]!.command!.arguments ?? [];
    assert.equal(toldUri, uri);
    ignored = places;
    assert.ok(ignored.length > 0 && ignored.every(({ rule, words }) => rule === EMBEDDED && words !== ''));
  });

  it('is not told again, not even further down, and is told once it is taken back', async () => {
    const rules = async (text: string, version: number) => {
      await client.change(uri, version, { text });
      return (await client.diagnostics(uri, version)).diagnostics.map(({ code }) => code);
    };
    await client.request('biganzi/setIgnored', { uri, ignored });
    assert.ok(!(await rules(`\n${REPORT_WITH_REQUEST}`, 2)).includes(EMBEDDED));
    await client.request('biganzi/setIgnored', { uri, ignored: [] });
    assert.ok((await rules(REPORT_WITH_REQUEST, 3)).includes(EMBEDDED));
    await client.request('biganzi/setIgnored', { uri, ignored: 'nonsense' });
  });

  it('the clean text is answered for the whole and for a part', async () => {
    const draft = 'file:///tmp/clean.md';
    await client.open(draft, '<!-- 文种：函 -->\n# 关于商请支援的**函**\n', 'markdown', 1);
    const whole = await client.request<CleanTextResult>('biganzi/cleanText', { uri: draft });
    assert.deepEqual(whole, { text: '关于商请支援的函\n', comments: 1, signs: 2 });
    const range = { start: { line: 1, character: 2 }, end: { line: 1, character: 4 } };
    const part = await client.request<CleanTextResult>('biganzi/cleanText', { uri: draft, range });
    assert.equal(part.text, '关于');
  });
});
