import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { ensureBuilt } from '../../scripts/build';
import { REPORT_WITH_REQUEST } from './drafts';
import { SERVER, TestClient } from './harness';

const URI = 'file:///tmp/draft.gw';

describe('a server that is spoken to badly', () => {
  let client: TestClient;
  before(async () => {
    client = await TestClient.overStdio();
    await client.open(URI, REPORT_WITH_REQUEST);
    await client.diagnostics(URI, 1);
  });
  after(() => client.stop());

  const textDocument = { uri: URI };
  const MALFORMED: readonly (readonly [string, unknown, RegExp])[] = [
    ['textDocument/hover', {}, /缺少 textDocument\.uri/],
    ['textDocument/hover', { textDocument }, /position 不是一个位置/],
    ['textDocument/hover', { textDocument, position: { line: -1, character: 'x' } }, /position 不是一个位置/],
    ['textDocument/completion', { textDocument: { uri: 7 } }, /缺少 textDocument\.uri/],
    ['textDocument/codeAction', { textDocument, range: 3, context: null }, /不是一个位置/],
    ['codeAction/resolve', { title: 'x', data: {} }, /缺少 data/],
    ['textDocument/documentSymbol', { textDocument: null }, /缺少 textDocument\.uri/],
    ['textDocument/foldingRange', { textDocument: [] }, /缺少 textDocument\.uri/],
    ['biganzi/explain', { id: 3 }, /缺少 id/],
    ['biganzi/setGenre', { genre: null }, /缺少 uri/],
  ];
  for (const [method, params, why] of MALFORMED) {
    it(`answers ${method} ${JSON.stringify(params)} with an error and a line in the log`, async () => {
      await assert.rejects(client.request(method, params), why);
      const message = await client.log(new RegExp(`${method}.*${why.source}`));
      assert.ok(message.includes('参数有误'), message);
    });
  }

  for (const params of [undefined, 5, []]) {
    it(`answers a request whose params are ${JSON.stringify(params)} with an error`, () =>
      assert.rejects(client.request('textDocument/hover', params), /param/));
  }

  it('ignores notifications that make no sense, with a line in the log', async () => {
    await client.notify('textDocument/didOpen', {});
    await client.notify('textDocument/didOpen', {
      textDocument: { uri: 'file:///tmp/x.gw', languageId: 'gongwen' },
    });
    await client.notify('textDocument/didChange', { textDocument, contentChanges: 'x' });
    await client.notify('textDocument/didClose', null);
    await client.log(/忽略了无法处理的通知 textDocument\/didOpen/);
    await client.log(/忽略了无法处理的通知 textDocument\/didClose/);
    await client.settled();
  });

  it('answers what needs no params when it is asked without any', async () => {
    for (const method of ['biganzi/templates', 'biganzi/speechChoices']) {
      assert.ok(await client.connection.sendRequest(method), method);
    }
    await assert.rejects(client.connection.sendRequest('biganzi/review'), /缺少 uri/);
  });

  it('answers nothing about documents that are not open', async () => {
    const unknown = {
      textDocument: { uri: 'file:///tmp/never-opened.gw' },
      position: { line: 0, character: 0 },
    };
    assert.equal(await client.request('textDocument/hover', unknown), null);
    await client.change('file:///tmp/never-opened.gw', 2, { text: 'x' });
    await client.close('file:///tmp/never-opened.gw');
    await client.settled();
  });

  it('takes positions outside the text for its end', async () => {
    const position = { line: 9999, character: 9999 };
    assert.equal(await client.request('textDocument/hover', { textDocument, position }), null);
    await client.change(URI, 2, { range: { start: position, end: position }, text: '　' });
    await client.diagnostics(URI, 2);
  });

  it('knows no method that it does not have', async () => {
    await assert.rejects(client.request('textDocument/rename', {}), /Unhandled method/);
  });

  it('does not look at 5 MB, says so once, and looks again when it is short', async () => {
    const uri = 'file:///tmp/huge.txt';
    const huge = REPORT_WITH_REQUEST.repeat(15_000);
    assert.ok(Buffer.byteLength(huge) > 5_000_000);
    await client.open(uri, huge, 'plaintext');
    await client.log(/file:\/\/\/tmp\/huge\.txt：文件太长/);
    const { documents, unchecked } = await client.status(uri, 1);
    assert.deepEqual(documents, []);
    assert.match(unchecked.join(), /^文件太长，超过50万字，没有检查/);
    const position = { line: 0, character: 20 };
    assert.equal(await client.request('textDocument/hover', { textDocument: { uri }, position }), null);
    await client.change(uri, 2, { range: { start: position, end: position }, text: 'x' });
    await client.settled();
    const said = client.received.filter(({ params }) =>
      JSON.stringify(params).includes('huge.txt：文件太长'),
    );
    assert.equal(said.length, 1);
    await client.change(uri, 3, { text: REPORT_WITH_REQUEST });
    assert.ok((await client.diagnostics(uri, 3)).diagnostics.length > 0);
    assert.deepEqual((await client.status(uri, 3)).unchecked, []);
  });

  it('says of mojibake that it was not checked', async () => {
    const uri = 'file:///tmp/gbk.txt';
    await client.open(
      uri,
      '\ufffd\ufffd\u02ee\ufffd\ufffd\ufffd\u05b5\ufffd\u0368\u05aa\n'.repeat(9),
      'plaintext',
    );
    assert.match((await client.status(uri, 1)).unchecked.join(), /^是乱码.*没有检查。$/s);
  });

  it('takes back what it found when the text becomes too long', async () => {
    const uri = 'file:///tmp/growing.gw';
    await client.open(uri, REPORT_WITH_REQUEST);
    await client.diagnostics(uri, 1);
    const before = client.received.length;
    await client.change(uri, 2, { text: REPORT_WITH_REQUEST.repeat(10_000) });
    await client.publishedUntil(uri, undefined, ({ diagnostics }) => diagnostics.length === 0, before);
  });

  it('does not look at binary data', async () => {
    const uri = 'file:///tmp/scan.txt';
    const bytes = String.fromCharCode(...Array.from({ length: 4096 }, (_, i) => (i * 7919) % 65536));
    await client.open(uri, `\u0000${bytes}`, 'plaintext');
    await client.log(/file:\/\/\/tmp\/scan\.txt：含有空字符/);
  });

  it('parses any other junk without a word', async () => {
    const uri = 'file:///tmp/junk.gw';
    const junk = '\ud800\udfff\ud800 \r\r\n\u2028\u200b\ufeff（（（《《“”一、（一）〔〕\u0001'.repeat(50);
    await client.open(uri, junk);
    assert.equal((await client.diagnostics(uri, 1)).version, 1);
  });
});

describe('the life of a server', () => {
  it('ends with 0 after shutdown, and refuses requests in between', async () => {
    const client = await TestClient.overStdio();
    await client.request('shutdown');
    await assert.rejects(client.request('textDocument/hover', { textDocument: { uri: URI } }), /服务已关闭/);
    const ended = client.exited();
    await client.notify('exit');
    assert.equal(await ended, 0);
  });

  it('is the same over the channel of a child process', async () => {
    const client = await TestClient.overIpc();
    await client.open(URI, REPORT_WITH_REQUEST);
    assert.ok((await client.diagnostics(URI, 1)).diagnostics.length > 0);
    assert.equal(await client.stop(), 0);
  });

  it('ends with 1 when told to exit without shutdown', async () => {
    const client = await TestClient.overStdio();
    const ended = client.exited();
    await client.notify('exit');
    assert.equal(await ended, 1);
  });

  it('ends when the client is gone', async () => {
    const client = await TestClient.overStdio();
    const ended = client.exited();
    client.process?.stdin?.destroy();
    client.process?.stdout?.destroy();
    assert.equal(await ended, 1);
  });

  it('refuses requests before initialize', async () => {
    const answer = await exchange(
      ['{"jsonrpc":"2.0","id":1,"method":"textDocument/hover","params":{}}'],
      '"id":1',
    );
    assert.match(answer, /-32002/);
  });

  it('survives a message that is no JSON', async () => {
    const answer = await exchange(
      ['{"jsonrpc":', '{"jsonrpc":"2.0","id":2,"method":"initialize","params":{"capabilities":{}}}'],
      '"id":2',
    );
    assert.match(answer, /serverInfo/);
  });

  it('says how it is started when nobody says so', async () => {
    await ensureBuilt();
    const server = spawn(process.execPath, [SERVER], { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    server.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
    });
    const code = await new Promise((resolve) => server.once('close', resolve));
    assert.equal(code, 2);
    assert.match(said, /--stdio/);
  });
});

/** Sends messages as they are, and answers with what comes back up to `wanted`. */
async function exchange(messages: readonly string[], wanted: string): Promise<string> {
  await ensureBuilt();
  const server = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  try {
    for (const message of messages) {
      server.stdin.write(`Content-Length: ${Buffer.byteLength(message)}\r\n\r\n${message}`);
    }
    let said = '';
    return await new Promise<string>((resolve, reject) => {
      server.once('exit', (code) => reject(new Error(`ended with ${code}: ${said}`)));
      server.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString('utf8');
        if (said.includes(wanted)) resolve(said);
      });
    });
  } finally {
    server.removeAllListeners('exit');
    server.kill();
  }
}
