/**
 * What each rule says and offers in each of its bad cases, written down in full: test/rules/<group>/expected.txt. A rule
 * whose message, data, severity or fix changes fails its test until the page is written anew, and the change is read as a
 * difference of text:
 *
 *     npm run expect               # runs the rules' tests, writes what they say now
 *     npm run expect -- wording    # of one group, or of one rule: wording/blend
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '../rules');
/** Set by `npm run expect`: the pages are written, not compared. */
const WRITES = process.env.BIGANZI_EXPECT === 'write';

/** Pages by group: rules by id, each with the lines of its cases. */
const pages = new Map<string, Map<string, readonly string[]>>();

/** Compares the lines of each case with the page, or writes them there. Lines hold no line ends. */
export function holdPromises(id: string, cases: readonly (readonly string[])[]): void {
  const group = id.slice(0, id.indexOf('/'));
  const lines = cases.flatMap((one, index) => [
    `  ${index + 1}`,
    ...one.map((line) => `    ${onOneLine(line)}`),
  ]);
  const page = pageOf(group);
  if (WRITES) {
    page.set(id, lines);
    writeFileSync(pathOf(group), printed(page));
    return;
  }
  const expected = page.get(id);
  assert.ok(expected, `${id} 没有写下它说什么：运行 npm run expect -- ${id}，读过再提交`);
  assert.deepEqual(
    lines,
    expected,
    `${id} 说的、改的和写下的不同：如果是有意改的，运行 npm run expect -- ${id}，读过再提交`,
  );
}

function pathOf(group: string): string {
  return join(FOLDER, group, 'expected.txt');
}

function pageOf(group: string): Map<string, readonly string[]> {
  const known = pages.get(group);
  if (known) return known;
  const page = new Map<string, string[]>();
  const text = existsSync(pathOf(group)) ? readFileSync(pathOf(group), 'utf8') : '';
  let rule: string[] = [];
  for (const line of text.split('\n')) {
    if (line === '') continue;
    if (line.startsWith(' ')) rule.push(line);
    else {
      rule = [];
      page.set(line, rule);
    }
  }
  pages.set(group, page);
  return page;
}

function printed(page: ReadonlyMap<string, readonly string[]>): string {
  const rules = [...page].sort(([a], [b]) => (a < b ? -1 : 1));
  return `${rules.map(([id, lines]) => [id, ...lines].join('\n')).join('\n\n')}\n`;
}

function onOneLine(text: string): string {
  return text.replaceAll('\r', '␍').replaceAll('\n', '⏎');
}
