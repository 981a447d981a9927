import assert from 'node:assert/strict';
import { CLIENT_COMMANDS } from '@biganzi/shared';
import type { CodeAction, PublishDiagnosticsParams } from 'vscode-languageserver/node';
import { FULL_CAPABILITIES, TestClient } from './harness';

const URI = 'file:///tmp/terms.gw';
const DRAFT =
  '甲县教育局关于做好招生工作的通知\n\n各学校：\n　　招生办要提前公布招生范围。\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n';
const AT = { line: 3, character: 3 };

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

  it('allowed: what they hold is not found', async () => {
    const terms = { banned: [{ term: '招生' }], allowed: ['招生办', '招生范围', '招生工作'] };
    const client = await open({ terms }, []);
    assert.equal(about(await client.diagnostics(URI, 1), 'wording/banned-term').length, 0);
    await client.stop();
  });
});
