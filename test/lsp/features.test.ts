import assert from 'node:assert/strict';
import type { ToDoItem } from '@biganzi/shared';
import type {
  CompletionList,
  DocumentSymbol,
  FoldingRange,
  Hover,
  SymbolInformation,
} from 'vscode-languageserver/node';
import { REPORT_WITH_REQUEST, SOUND_REQUEST } from './drafts';
import { FULL_CAPABILITIES, TestClient } from './harness';

const URI = 'file:///tmp/draft.gw';

/** The position of the first character of `needle`. */
function at(text: string, needle: string): { line: number; character: number } {
  const offset = text.indexOf(needle);
  assert.ok(offset >= 0, `${needle} is not in the text`);
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)!.length };
}

describe('reading features', () => {
  let client: TestClient;
  before(async () => {
    client = await TestClient.overStdio();
  });
  after(() => client.stop());

  const NUMBERED = `清河县水利局文件\n\n清水〔2025〕46号\n\n${SOUND_REQUEST}`;
  const DEFINED = SOUND_REQUEST.replace('我局拟', '清河县城区排水泵站（以下简称“泵站”）告急，我局为泵站拟');

  /** Draft, where the cursor is, what the hover says. */
  const HOVERS: readonly (readonly [string, string, string, RegExp])[] = [
    ['the genre word of a request', SOUND_REQUEST, '请示\n\n县', /请示.*第八条第十一项/s],
    ['the issuer in the title', SOUND_REQUEST, '清河县水利局关于', /发文机关名称.*第九条第七项（规定）/s],
    ['the matter in the title', SOUND_REQUEST, '购置应急', /事由.*第九条第七项/s],
    ['the recipients', SOUND_REQUEST, '县人民政府：', /主送机关.*第九条第八项.*第十五条第一项（一般）/s],
    ['a closing formula that fits', SOUND_REQUEST, '妥否，请批示', /结束语.*用在请示里，相配/s],
    [
      'a closing formula that does not fit',
      REPORT_WITH_REQUEST,
      '妥否，请批示',
      /结束语.*这是一篇报告，报告不用这句.*特此报告/s,
    ],
    ['a document number', NUMBERED, '〔2025〕', /发文字号.*机关代字“清水”.*GB\/T 9704.*7\.2\.5/s],
    ['a definition', DEFINED, '以下简称', /简称.*“泵站”.*后文用了1次/s],
    ['an abbreviation where it is used', DEFINED, '泵站拟', /“泵站”在前文注明.*排水泵站/s],
    ['a finding', REPORT_WITH_REQUEST, '恳请县', /报告.*怎样修改.*第十五条第四项（规定）.*\*\*例\*\*/s],
  ];
  for (const [index, [name, text, needle, expected]] of HOVERS.entries()) {
    it(`hover: ${name}`, async () => {
      const uri = `file:///tmp/hover-${index}.gw`;
      await client.open(uri, text);
      const hover = await client.request<Hover | null>('textDocument/hover', {
        textDocument: { uri },
        position: at(text, needle),
      });
      assert.ok(hover, 'no hover');
      assert.match((hover.contents as { value: string }).value, expected);
      assert.equal(hover.range?.start.line, at(text, needle).line);
    });
  }

  it('no hover in running text', async () => {
    await client.open(URI, SOUND_REQUEST);
    const position = at(SOUND_REQUEST, '城区排涝');
    assert.equal(await client.request('textDocument/hover', { textDocument: { uri: URI }, position }), null);
  });

  it('outline: the document, its sections nested', async () => {
    const uri = 'file:///tmp/outline.gw';
    await client.open(uri, REPORT_WITH_REQUEST);
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri },
    });
    assert.deepEqual(
      symbols.map(({ name, detail, children }) => [name, detail, children?.map((child) => child.name)]),
      [['清河县水利局关于防汛工作情况的报告', '报告', ['一、主要工作', '二、下一步打算']]],
    );
  });

  it('outline: each document of a compilation by itself', async () => {
    const uri = 'file:///tmp/compilation.md';
    await client.open(
      uri,
      `第一篇：请示\n\n${SOUND_REQUEST}\n第二篇：报告\n\n${REPORT_WITH_REQUEST}`,
      'markdown',
    );
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri },
    });
    assert.deepEqual(
      symbols.map(({ detail }) => detail),
      ['请示', '报告'],
    );
    const status = await client.status(uri, 1);
    assert.deepEqual(
      status.documents.map(({ genreName }) => genreName),
      ['请示', '报告'],
    );
    const folds = await client.request<FoldingRange[]>('textDocument/foldingRange', {
      textDocument: { uri },
    });
    assert.ok(folds.length >= 4, JSON.stringify(folds));
  });

  it('folding: sections', async () => {
    const uri = 'file:///tmp/folding.gw';
    await client.open(uri, REPORT_WITH_REQUEST);
    const folds = await client.request<FoldingRange[]>('textDocument/foldingRange', {
      textDocument: { uri },
    });
    assert.deepEqual(
      folds.map(({ startLine, endLine }) => [startLine, endLine]),
      [
        [6, 8],
        [10, 12],
      ],
    );
  });

  it('completion: an empty document is offered templates as snippets', async () => {
    const uri = 'untitled:Untitled-9';
    await client.open(uri, '');
    const list = await client.request<CompletionList>('textDocument/completion', {
      textDocument: { uri },
      position: { line: 0, character: 0 },
    });
    const request = list.items.find(({ label }) => label.startsWith('请示'));
    assert.ok(request, 'no template');
    assert.equal(request.insertTextFormat, 2);
    assert.match(request.textEdit?.newText ?? '', /\$\{1/);
    assert.equal(list.isIncomplete, true);
  });

  it('completion: the genre of a title in a plain text, which is none before it has one; nothing else there', async () => {
    const labelsIn = async (name: string, text: string) => {
      const plain = `file:///tmp/${name}.txt`;
      await client.open(plain, text, 'plaintext');
      const list = await client.request<CompletionList | null>('textDocument/completion', {
        textDocument: { uri: plain },
        position: { line: 0, character: text.length },
      });
      return list?.items.map(({ label }) => label) ?? [];
    };
    assert.equal((await labelsIn('a', '清河县水利局关于解决抗旱经费的'))[0], '请示');
    assert.deepEqual(await labelsIn('b', '院子里的石榴花落了一地，这是关于'), []);
    assert.deepEqual(await labelsIn('c', ''), []);
  });

  it('completion: a closing formula that fits the genre', async () => {
    const uri = 'file:///tmp/closing.gw';
    const text = SOUND_REQUEST.replace('　　妥否，请批示。', '　　妥');
    await client.open(uri, text);
    const position = { ...at(text, '　　妥\n'), character: 3 };
    const list = await client.request<CompletionList>('textDocument/completion', {
      textDocument: { uri },
      position,
    });
    const [first] = list.items;
    assert.match(first?.textEdit?.newText ?? '', /^妥否，请批示。/);
    assert.ok(!list.items.some(({ label }) => label.includes('特此报告')));
  });

  it('explains rules and genres, and knows when it does not', async () => {
    assert.match(await client.request('biganzi/explain', { id: 'report/no-embedded-request' }), /^# /);
    assert.match(await client.request('biganzi/explain', { id: '报告' }), /报告/);
    assert.equal(await client.request('biganzi/explain', { id: 'no/such-rule' }), null);
  });

  it('lists templates for a new document', async () => {
    const templates =
      await client.request<{ name: string; genreName: string; body: string }[]>('biganzi/templates');
    assert.ok(templates.some(({ genreName, body }) => genreName === '请示' && body.includes('请示')));
  });

  it('lists what is still to be filled in, with its place', async () => {
    const uri = 'file:///tmp/to-do.gw';
    const text = SOUND_REQUEST.replace('86万元', '××万元');
    await client.open(uri, text);
    const items = await client.request<ToDoItem[]>('biganzi/toDo', { uri });
    assert.deepEqual(
      items.map(({ kind, text, range }) => [kind, text, range.start]),
      [['fill', '××', at(text, '××')]],
    );
    assert.deepEqual(await client.request('biganzi/toDo', { uri: 'file:///tmp/none.gw' }), []);
  });
});

describe('reading features for a plain client', () => {
  const uri = 'file:///tmp/plain.gw';
  let client: TestClient;
  before(async () => {
    client = await TestClient.inMemory({ capabilities: {} });
  });
  after(() => client.stop());

  it('completions without snippet syntax', async () => {
    await client.open(uri, '');
    const list = await client.request<CompletionList>('textDocument/completion', {
      textDocument: { uri },
      position: { line: 0, character: 0 },
    });
    assert.ok(list.items.length > 0);
    for (const { insertTextFormat, textEdit } of list.items) {
      assert.equal(insertTextFormat, 1);
      assert.doesNotMatch(textEdit?.newText ?? '', /\$\{?\d/);
    }
  });

  it('a flat outline', async () => {
    const report = 'file:///tmp/flat.gw';
    await client.open(report, REPORT_WITH_REQUEST);
    const symbols = await client.request<SymbolInformation[]>('textDocument/documentSymbol', {
      textDocument: { uri: report },
    });
    assert.deepEqual(
      symbols.map(({ name, containerName }) => [name, containerName]),
      [
        ['清河县水利局关于防汛工作情况的报告', undefined],
        ['一、主要工作', '清河县水利局关于防汛工作情况的报告'],
        ['二、下一步打算', '清河县水利局关于防汛工作情况的报告'],
      ],
    );
  });

  it('no templates where the client has snippets of its own', async () => {
    const own = await TestClient.inMemory({
      capabilities: FULL_CAPABILITIES,
      initializationOptions: { snippetLanguages: ['plaintext'] },
    });
    const text = `${REPORT_WITH_REQUEST}\ngw-`;
    await own.open(uri, text, 'plaintext');
    const position = { line: text.split('\n').length - 1, character: 3 };
    const list = await own.request<CompletionList>('textDocument/completion', {
      textDocument: { uri },
      position,
    });
    assert.deepEqual(
      list.items.filter(({ kind }) => kind === 15 || kind === 17),
      [],
    );
    await own.stop();
  });
});
