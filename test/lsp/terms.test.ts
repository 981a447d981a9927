import assert from 'node:assert/strict';
import { CLIENT_COMMANDS } from '@biganzi/shared';
import type { CodeAction, PublishDiagnosticsParams } from 'vscode-languageserver/node';
import { createEngine } from '../../server/src/core/engine';
import { defineRule } from '../../server/src/core/rules/types';
import { FULL_CAPABILITIES, TestClient } from './harness';

const URI = 'file:///tmp/terms.gw';
const DRAFT =
  '甲县教育局关于做好招生工作的通知\n\n各学校：\n　　招生办要提前公布招生范围。\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n';
const AT = { line: 3, character: 3 };

/** Flags 招生办, wherever it stands. */
const probe = defineRule(
  {
    id: 'wording/probe',
    title: '探针',
    severity: 'warning',
    basis: [],
    genres: 'any',
    fix: 'none',
    explanation: '',
    remedy: '',
    exceptions: [],
    messages: { found: '有' },
    examples: { bad: [], good: [] },
  },
  ({ file, report }) => {
    for (const { index } of file.text.matchAll(/招生办/g)) {
      report({ message: 'found', span: { start: index, end: index + 3 } });
    }
  },
);

describe('word lists', () => {
  const open = async (settings: unknown, commands: readonly string[]) => {
    const client = await TestClient.inMemory({
      capabilities: FULL_CAPABILITIES,
      settings,
      initializationOptions: { commands },
    });
    await client.open(URI, DRAFT);
    return client;
  };
  const about = ({ diagnostics }: PublishDiagnosticsParams, rule: string) =>
    diagnostics.filter(({ code }) => code === rule);
  const actionsAt = (client: TestClient) =>
    client.request<CodeAction[] | null>('textDocument/codeAction', {
      textDocument: { uri: URI },
      range: { start: AT, end: AT },
      context: { diagnostics: [] },
    });

  it('banned: found, mended by choice, and not offered to the list of allowed ones', async () => {
    const banned = [{ term: '招生办', replacement: '招生考试中心' }];
    const client = await open({ terms: { banned } }, Object.values(CLIENT_COMMANDS));
    assert.equal(about(await client.diagnostics(URI, 1), 'wording/banned-term').length, 1);
    const titles = (await actionsAt(client))?.map(({ title }) => title) ?? [];
    assert.ok(titles.includes('改为“招生考试中心”'), titles.join(' / '));
    assert.ok(!titles.some((title) => title.includes('加入词表')));
    await client.stop();
  });

  it('offered for a finding about words, for the workspace and for the user, where the client can write', async () => {
    for (const commands of [[CLIENT_COMMANDS.addTerm], []]) {
      const client = await TestClient.inMemory({
        engine: createEngine({ rules: [probe] }),
        initializationOptions: { commands },
      });
      await client.open(URI, DRAFT);
      await client.diagnostics(URI, 1);
      const offered = (await actionsAt(client))?.flatMap(({ command }) =>
        command?.command === CLIENT_COMMANDS.addTerm ? [[command.title, ...(command.arguments ?? [])]] : [],
      );
      const both = [
        ['将“招生办”加入词表（本工作区）', '招生办', 'workspace'],
        ['将“招生办”加入词表（我的词表）', '招生办', 'user'],
      ];
      assert.deepEqual(offered, commands.length > 0 ? both : []);
      client.settings = { terms: { allowed: ['招生办'] } };
      const before = client.received.length;
      await client.notify('workspace/didChangeConfiguration', { settings: null });
      await client.publishedUntil(URI, 1, ({ diagnostics }) => diagnostics.length === 0, before);
      await client.stop();
    }
  });

  it('allowed: what they hold is not found', async () => {
    const terms = { banned: [{ term: '招生' }], allowed: ['招生办', '招生范围', '招生工作'] };
    const client = await open({ terms }, []);
    assert.equal(about(await client.diagnostics(URI, 1), 'wording/banned-term').length, 0);
    await client.stop();
  });
});
