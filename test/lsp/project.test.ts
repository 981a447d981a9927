/** The project file and the baseline in the server; the files are in memory. */
import assert from 'node:assert/strict';
import type { PublishDiagnosticsParams } from 'vscode-languageserver/node';
import { recordFindings, renderBaseline } from '../../server/src/core/baseline';
import { createEngine } from '../../server/src/core/engine';
import { digest } from '../../server/src/host/digest';
import { REPORT_WITH_REQUEST } from './drafts';
import { TestClient } from './harness';

const URI = 'file:///work/drafts/a.gw';
const EMBEDDED = 'report/no-embedded-request';

describe('a project file', () => {
  const files = new Map<string, string>();
  const projectFiles = {
    find: async (_folder: string, name: string) => {
      const text = files.get(name);
      return text === undefined ? undefined : { path: `/work/${name}`, text };
    },
  };
  let client: TestClient;
  beforeEach(async () => {
    files.clear();
    client = await TestClient.inMemory({ projectFiles });
  });
  afterEach(() => client.stop());

  const severityIn = ({ diagnostics }: PublishDiagnosticsParams) =>
    diagnostics.find(({ code }) => code === EMBEDDED)?.severity;
  const severity = async () => severityIn(await client.diagnostics(URI, 1));
  /** Resolves when it is published, after word of a change. */
  const becomesAfterChange = async (expected: number) => {
    const before = client.received.length;
    await client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: 'file:///work/.biganzi.json', type: 2 }],
    });
    await client.publishedUntil(URI, 1, (published) => severityIn(published) === expected, before);
  };

  it('holds for the drafts around it, and is read anew when it changes', async () => {
    files.set('.biganzi.json', `{ "rules": { "${EMBEDDED}": "hint" } }`);
    await client.open(URI, REPORT_WITH_REQUEST);
    assert.equal(await severity(), 4);
    files.set('.biganzi.json', `{ "rules": { "${EMBEDDED}": "info" } }`);
    await becomesAfterChange(3);
    files.delete('.biganzi.json');
    await becomesAfterChange(1);
  });

  it('gives way to what the editor says, key by key', async () => {
    files.set('.biganzi.json', `{ "rules": { "${EMBEDDED}": "hint", "report/closing-formula": "off" } }`);
    client.settings = { rules: { [EMBEDDED]: 'warning' } };
    await client.open(URI, REPORT_WITH_REQUEST);
    assert.equal(await severity(), 2);
  });

  it('is not hidden by a wrong value of the editor', async () => {
    files.set('.biganzi.json', `{ "rules": { "${EMBEDDED}": "hint" } }`);
    client.settings = { rules: { [EMBEDDED]: 'loud' } };
    await client.open(URI, REPORT_WITH_REQUEST);
    assert.equal(await severity(), 4);
  });

  it('with mistakes in it is told of in the log, with the line', async () => {
    files.set('.biganzi.json', '{\n  "rules": { "no/such": "off" },\n  "enable": 3\n}');
    await client.open(URI, REPORT_WITH_REQUEST);
    await client.log(/\/work\/\.biganzi\.json 第2行：rules 中没有这条规则：no\/such/);
    await client.log(/第3行：enable 的值无效（3），已略去/);
    assert.equal(await severity(), 1);
  });

  it('a baseline holds findings back', async () => {
    const { documents } = createEngine().check(REPORT_WITH_REQUEST);
    const findings = documents.flatMap((document) => document.findings);
    const known = recordFindings(REPORT_WITH_REQUEST, findings, digest);
    files.set('.biganzi-baseline.json', renderBaseline(new Map([['drafts/a.gw', known]])));
    await client.open(URI, REPORT_WITH_REQUEST);
    assert.deepEqual((await client.diagnostics(URI, 1)).diagnostics, []);
    files.set('.biganzi-baseline.json', '[]');
    await becomesAfterChange(1);
    await client.log(/\.biganzi-baseline\.json 不是基线文件/);
  });

  it('is not read where nobody vouched for the folder', async () => {
    const untrusted = await TestClient.inMemory({
      projectFiles,
      initializationOptions: { readsProjectFiles: false },
    });
    files.set('.biganzi.json', `{ "rules": { "${EMBEDDED}": "hint" } }`);
    await untrusted.open(URI, REPORT_WITH_REQUEST);
    const { diagnostics } = await untrusted.diagnostics(URI, 1);
    assert.equal(diagnostics.find(({ code }) => code === EMBEDDED)?.severity, 1);
    await untrusted.stop();
  });
});
