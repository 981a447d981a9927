import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  type CodeAction,
  CreateFile,
  type Diagnostic,
  type Range,
  TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { applyEdits, replaceFix } from '../../server/src/core/edits';
import { createEngine } from '../../server/src/core/engine';
import { defineRule } from '../../server/src/core/rules/types';
import { changedLines } from '../../server/src/lsp/fix-all';
import { loadedTypos } from '../support/typos';
import { REPORT_WITH_REQUEST } from './drafts';
import { FULL_CAPABILITIES, TestClient } from './harness';

const EMBEDDED = 'report/no-embedded-request';
const SPLIT = '拆分为报告和请示';
const REQUEST = '恳请县人民政府拨付应急专项经费20万元。';

interface Asked {
  readonly only?: string[];
  readonly range?: Range;
  readonly diagnostics?: Diagnostic[];
}

const EVERYTHING: Range = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };

function actions(client: TestClient, uri: string, asked: Asked = {}): Promise<CodeAction[]> {
  const { range = EVERYTHING, diagnostics = [], only } = asked;
  return client.request('textDocument/codeAction', {
    textDocument: { uri },
    range,
    context: { diagnostics, only },
  });
}

/** The texts that an edit leaves, by URI. */
function applied(edit: WorkspaceEdit, before: Readonly<Record<string, string>>): Record<string, string> {
  const after: Record<string, string> = { ...before };
  for (const change of edit.documentChanges ?? []) {
    if (CreateFile.is(change)) {
      assert.equal(change.options?.overwrite, false);
      after[change.uri] = '';
    } else if (TextDocumentEdit.is(change)) {
      const { uri } = change.textDocument;
      const document = TextDocument.create(uri, 'gongwen', 1, after[uri] ?? '');
      after[uri] = TextDocument.applyEdits(
        document,
        change.edits.filter((e) => 'newText' in e),
      );
    }
  }
  for (const [uri, edits] of Object.entries(edit.changes ?? {})) {
    after[uri] = TextDocument.applyEdits(TextDocument.create(uri, 'gongwen', 1, after[uri] ?? ''), edits);
  }
  return after;
}

function only<T>(list: readonly T[]): T {
  assert.equal(list.length, 1, JSON.stringify(list, undefined, 1));
  return list[0]!;
}

describe('code actions over stdio', () => {
  let client: TestClient;
  let folder: string;
  let uri: string;

  before(async () => {
    client = await TestClient.overStdio({
      initializationOptions: { commands: ['biganzi.turnOffRule', 'biganzi.openBeside'] },
    });
    folder = mkdtempSync(join(tmpdir(), 'biganzi-lsp-'));
    const path = join(folder, '防汛报告.txt');
    writeFileSync(path, REPORT_WITH_REQUEST);
    uri = pathToFileURL(path).href;
    await client.open(uri, REPORT_WITH_REQUEST, 'plaintext', 7);
  });
  after(async () => {
    await client.stop();
    rmSync(folder, { recursive: true });
  });

  it('offer the split once as a quick fix with its finding, and once as an extraction', async () => {
    const published = await client.diagnostics(uri, 7);
    const finding = published.diagnostics.find(({ code }) => code === EMBEDDED)!;
    const at = { range: finding.range, diagnostics: [finding] };
    const fix = only((await actions(client, uri, at)).filter(({ title }) => title.includes(SPLIT)));
    assert.equal(fix.kind, 'quickfix');
    assert.deepEqual(fix.diagnostics, [finding]);
    const extraction = only(await actions(client, uri, { ...at, only: ['refactor.extract'] }));
    assert.equal(extraction.kind, 'refactor.extract');
    assert.match(extraction.title, new RegExp(SPLIT));
    assert.equal(only(await actions(client, uri, { ...at, only: ['refactor'] })).title, extraction.title);
  });

  it('split the report into two files that together hold every word, in one edit', async () => {
    const offered = only(await actions(client, uri, { only: ['refactor.extract'] }));
    assert.equal(offered.edit, undefined, 'the edit is made when the action is chosen');
    const { edit, command } = await client.request<CodeAction>('codeAction/resolve', offered);
    assert.ok(edit?.documentChanges);
    const [rest, creation, filling] = edit.documentChanges;
    assert.ok(TextDocumentEdit.is(rest) && CreateFile.is(creation) && TextDocumentEdit.is(filling));
    assert.deepEqual(rest.textDocument, { uri, version: 7 });
    assert.equal(filling.textDocument.uri, creation.uri);
    assert.equal(edit.documentChanges.length, 3);

    const after = applied(edit, { [uri]: REPORT_WITH_REQUEST });
    const report = after[uri]!;
    const request = after[creation.uri]!;
    assert.ok(!report.includes(REQUEST) && !report.includes('请批示'), report);
    assert.ok(report.includes('全县水库运行平稳') && report.includes('二、下一步打算'), report);
    assert.ok(request.includes(REQUEST) && /妥否，请批示。/.test(request), request);
    assert.match(request, /关于.+的请示/);

    const path = fileURLToPath(creation.uri);
    assert.ok(path.startsWith(folder) && path.endsWith('.txt'), path);
    assert.deepEqual(readdirSync(folder), ['防汛报告.txt'], 'nothing is written before the client does');
    assert.deepEqual(command?.arguments, [creation.uri]);
  });

  it('take another name when the file is there already', async () => {
    const offered = only(await actions(client, uri, { only: ['refactor.extract'] }));
    const createdUri = async (): Promise<string> => {
      const { edit } = await client.request<CodeAction>('codeAction/resolve', offered);
      return only((edit?.documentChanges ?? []).filter((change) => CreateFile.is(change))).uri;
    };
    const first = await createdUri();
    writeFileSync(fileURLToPath(first), 'taken');
    assert.notEqual(await createdUri(), first);
  });

  it('refuse to resolve an action for a version that is gone', async () => {
    const draft = `${uri}.changed.txt`;
    await client.open(draft, REPORT_WITH_REQUEST, 'plaintext', 1);
    const offered = only(await actions(client, draft, { only: ['refactor.extract'] }));
    await client.change(draft, 2, { text: `\n${REPORT_WITH_REQUEST}` });
    await assert.rejects(client.request('codeAction/resolve', offered), /文稿已改动/);
  });

  it('offer to turn the rule off where the client can', async () => {
    const titles = (await actions(client, uri)).map(({ title, command }) => [title, command?.arguments?.[0]]);
    assert.ok(
      titles.some(([title, rule]) => title?.startsWith('关闭规则“') && rule === EMBEDDED),
      JSON.stringify(titles),
    );
  });

  it('offer switches in the text: for the line, and for the file', async () => {
    const titled = async (start: string) =>
      only((await actions(client, uri)).filter(({ title }) => title.startsWith(start)));
    const line = applied((await titled('这一行不查“')).edit!, { [uri]: REPORT_WITH_REQUEST })[uri]!;
    assert.match(
      line,
      /\n<!-- biganzi-disable-next-line report\/no-embedded-request -->\n　　继续做好汛后检查。/,
    );
    const file = applied((await titled('本文不查“')).edit!, { [uri]: REPORT_WITH_REQUEST })[uri]!;
    assert.ok(file.startsWith('<!-- biganzi-disable-file report/no-embedded-request -->\n清河县水利局关于'));
    const muted = `${uri}.muted.txt`;
    await client.open(muted, line, 'plaintext', 1);
    const left = await client.diagnostics(muted, 1);
    assert.ok(!left.diagnostics.some(({ code }) => code === EMBEDDED));
  });

  it('make a new unsaved document beside an unsaved one', async () => {
    const draft = 'untitled:Untitled-3';
    await client.open(draft, REPORT_WITH_REQUEST, 'gongwen', 1);
    const offered = only(await actions(client, draft, { only: ['refactor.extract'] }));
    const [rest, filling] = offered.edit?.documentChanges ?? [];
    assert.ok(TextDocumentEdit.is(rest) && TextDocumentEdit.is(filling));
    assert.match(decodeURIComponent(filling.textDocument.uri), /^untitled:.+的请示\.gw$/);
  });

  it('come back from resolving as they were when there is nothing to resolve', async () => {
    const action = { title: '关闭规则', command: { title: '关闭规则', command: 'biganzi.turnOffRule' } };
    assert.deepEqual(await client.request('codeAction/resolve', action), action);
  });

  it('answer nothing outside a finding', async () => {
    const range = { start: { line: 8, character: 3 }, end: { line: 8, character: 3 } };
    assert.deepEqual(await actions(client, uri, { range }), []);
  });
});

describe('code actions and what the client can do', () => {
  const uri = 'file:///tmp/report.gw';

  it('no split where the client cannot create files', async () => {
    const client = await TestClient.inMemory({
      capabilities: { ...FULL_CAPABILITIES, workspace: { workspaceEdit: { documentChanges: true } } },
    });
    await client.open(uri, REPORT_WITH_REQUEST);
    assert.deepEqual(await actions(client, uri, { only: ['refactor.extract'] }), []);
    await client.stop();
  });

  it('the whole edit at once where the client cannot resolve', async () => {
    const { codeAction: _, ...textDocument } = FULL_CAPABILITIES.textDocument ?? {};
    const client = await TestClient.inMemory({ capabilities: { ...FULL_CAPABILITIES, textDocument } });
    await client.open(uri, REPORT_WITH_REQUEST);
    const split = only(await actions(client, uri, { only: ['refactor.extract'] }));
    assert.equal(split.edit?.documentChanges?.length, 3);
    await client.stop();
  });
});

/** A rule of the test's own, with a safe fix. */
const doubledStop = defineRule(
  {
    id: 'test/doubled-stop',
    title: '句号重复',
    severity: 'warning',
    basis: [],
    genres: 'any',
    fix: 'safe',
    explanation: '',
    remedy: '',
    exceptions: [],
    messages: { doubled: '句号重复。' },
    examples: { bad: [], good: [] },
  },
  ({ document, report }) => {
    for (const { index } of document.text.matchAll(/。。/g)) {
      const start = document.span.start + index;
      const span = { start, end: start + 2 };
      report({ message: 'doubled', span, fixes: [replaceFix('删去多余的句号', span, '。', 'safe')] });
    }
  },
);

describe('fix-all', () => {
  const uri = 'file:///tmp/𠮷.gw';
  const draft = REPORT_WITH_REQUEST.replaceAll('\n', '\r\n')
    .replace('平稳。', '平稳𠮷。。')
    .replace('检查。', '检查。。');

  it('brings every safe fix in one action that touches nothing else, and nothing when there is none', async () => {
    const client = await TestClient.inMemory({ engine: createEngine({ rules: [doubledStop] }) });
    await client.open(uri, draft);
    const { edit, kind } = only(await actions(client, uri, { only: ['source.fixAll'] }));
    assert.equal(kind, 'source.fixAll.biganzi');
    const [change] = edit?.documentChanges ?? [];
    assert.ok(TextDocumentEdit.is(change));
    assert.equal(change.edits.length, 2);
    const fixed = applied(edit!, { [uri]: draft })[uri]!;
    assert.equal(fixed, draft.replaceAll('。。', '。'));
    await client.change(uri, 2, { text: fixed });
    assert.deepEqual(await actions(client, uri, { only: ['source.fixAll.biganzi'] }), []);
    await client.stop();
  });

  it('is not among the actions that nobody asked for', async () => {
    const client = await TestClient.inMemory({ engine: createEngine({ rules: [doubledStop] }) });
    await client.open(uri, draft);
    const kinds = new Set((await actions(client, uri)).map((action) => action.kind));
    assert.deepEqual([...kinds], ['quickfix']);
    await client.stop();
  });

  it('comes as a quick fix of one rule, and by command for all, when there is more than one to mend', async () => {
    const client = await TestClient.inMemory({
      engine: createEngine({ rules: [doubledStop] }),
      initializationOptions: { commands: ['biganzi.fixAll'] },
    });
    await client.open(uri, draft);
    const offered = await actions(client, uri);
    const ofRule = only(offered.filter(({ title }) => title.startsWith('修改全文同类问题（2处）')));
    assert.equal(applied(ofRule.edit!, { [uri]: draft })[uri], draft.replaceAll('。。', '。'));
    assert.equal(ofRule.diagnostics?.length, 2);
    const all = only(offered.filter(({ title }) => title === '修正全部可自动修正的问题（2处）'));
    assert.equal(all.command?.command, 'biganzi.fixAll');
    await client.change(uri, 2, { text: draft.replace('。。', '。') });
    const titles = (await actions(client, uri)).map(({ title }) => title);
    assert.ok(!titles.some((title) => /全文同类|修正全部/.test(title)), titles.join());
    await client.stop();
  });
});

describe('wrong characters that the context tells', () => {
  it('are mended one by one: of different ones nothing is offered for all', async () => {
    const uri = 'file:///slips.md';
    const text =
      '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　坚决遏制重特大事固发生，全面加强党的建没。\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n';
    const client = await TestClient.inMemory({ engine: createEngine({ typos: loadedTypos }) });
    await client.open(uri, text);
    const titles = (await actions(client, uri)).map(({ title }) => title);
    for (const wanted of ['事故', '建设']) {
      assert.ok(
        titles.some((title) => title.startsWith('改为') && title.includes(wanted)),
        titles.join(),
      );
    }
    assert.ok(!titles.some((title) => title.startsWith('修改全文同类问题')), titles.join());
    await client.stop();
  });
});

describe('the difference that fix-all sends', () => {
  const CASES: readonly (readonly [string, string, string])[] = [
    ['nothing in common', 'ab', 'xy'],
    ['an astral character whose halves differ', '𠮷', '𠮶'],
    ['an astral character cut at its front half', '甲𠮷乙', '甲𡮷乙'],
    ['CRLF to LF', 'a\r\nb\r\n', 'a\nb\n'],
    ['a line less', '一\n二\n三\n', '一\n三\n'],
    ['a line more at the end', '一', '一\n二'],
    ['from nothing', '', '　新'],
    ['to nothing', '旧\r\n', ''],
  ];
  for (const [name, before, after] of CASES) {
    it(name, () => {
      const edits = changedLines(before, after);
      assert.equal(applyEdits(before, edits), after);
      for (const { span, newText } of edits) {
        for (const text of [before.slice(span.start, span.end), newText])
          assert.doesNotMatch(text, /\p{Surrogate}/u);
      }
    });
  }
});
