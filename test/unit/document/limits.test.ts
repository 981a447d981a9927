/** Texts that no official document is like: parsed to a bound, nothing lost. Times are measured in the bench. */
import assert from 'node:assert/strict';
import { type DocumentNode, parse } from '../../../server/src/core/document';
import { MAX_LINES } from '../../../server/src/core/document/lines';

function leavesOf(node: DocumentNode): string {
  const leaves: string[] = [];
  const stack: DocumentNode[] = [node];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    if (at.children.length === 0) leaves.push(at.text);
    else stack.push(...[...at.children].reverse());
  }
  return leaves.join('');
}

describe('parse: limits', () => {
  it('leaves the lines behind the last that is read in one leaf', () => {
    const text = `${'\n中'.repeat(MAX_LINES)}\r\n𠮷\n`.repeat(2);
    const file = parse(text);
    assert.equal(file.documents[0]?.body.length, MAX_LINES);
    assert.equal(file.documents.length, 1);
    const { children } = file.documents[0]!;
    assert.equal(children.at(-1)?.kind, 'trivia');
    assert.equal(children.map((child) => child.text).join(''), text);
  });

  it('reads every line up to the limit', () => {
    const text = `正文。\n${'\n'.repeat(MAX_LINES)}末句。`;
    assert.deepEqual(
      parse(text).documents[0]?.body.map((block) => block.text),
      ['正文。', '末句。'],
    );
  });

  it('gives the last of very many pieces all that is left', () => {
    const text = '第一篇：\n关于防汛的通知\n县政府：\n请落实。\n'.repeat(2000);
    const { documents } = parse(text);
    assert.ok(documents.length >= 1000 && documents.length < 1100, `${documents.length} documents`);
    assert.equal(documents.at(-1)?.span.end, text.length);
    assert.equal(leavesOf(parse(text)), text);
  });
});
