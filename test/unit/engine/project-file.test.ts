import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine } from '../../../server/src/core/engine';
import { readProjectFile } from '../../../server/src/core/project-file';

describe('.biganzi.json', () => {
  /** The text, what is taken, the problems with their lines. */
  const CASES: readonly (readonly [string, string, object, readonly (readonly [number, RegExp])[]])[] = [
    ['an empty object', '{}', {}, []],
    [
      'comments, a trailing comma, a schema and a mark at the head',
      '\uFEFF{\n  // 本局\n  "$schema": "./x.json",\n  "organization": { "own": "清河县教育局", },\n}\n',
      { organization: { own: '清河县教育局' } },
      [],
    ],
    [
      'a wrong severity, CRLF',
      '{\r\n  "rules": {\r\n    "closing/typo": "loud",\r\n    "closing/duplicate": "off"\r\n  }\r\n}',
      { rules: { 'closing/duplicate': 'off' } },
      [[3, /^rules\.closing\/typo 的值无效（"loud"），已略去：应是 error/]],
    ],
    [
      'a wrong entry of a list',
      '{\n "terms": {\n  "allowed": [\n   "𠮷河",\n   5\n  ]\n }\n}',
      { terms: { allowed: ['𠮷河'] } },
      [[5, /^terms\.allowed\.1 的值无效（5）/]],
    ],
    [
      'what a word list lacks',
      '{ "terms": {\n "banned": [ { "replacement": "甲" } ] } }',
      { terms: { banned: [] } },
      [[2, /^terms\.banned\.0\.term/]],
    ],
    [
      'keys that no setting has',
      '{\n  "rule": {},\n  "terms": {\n    "allow": []\n  }\n}',
      { terms: {} },
      [
        [2, /^没有设置项 rule，您要找的是 rules 吗/],
        [4, /^没有设置项 terms\.allow，您要找的是 terms\.allowed 吗/],
      ],
    ],
  ];
  for (const [name, text, layer, problems] of CASES) {
    it(`reads ${name}`, () => {
      const file = readProjectFile(text);
      assert.deepEqual(file.layer, layer);
      assert.equal(file.broken, false);
      assert.deepEqual(
        file.problems.map(({ line }) => line),
        problems.map(([line]) => line),
      );
      for (const [index, [, pattern]] of problems.entries()) {
        assert.match(file.problems[index]?.message ?? '', pattern);
      }
    });
  }

  it('reads the example of docs/settings.md without a complaint', () => {
    const guide = readFileSync(join(__dirname, '../../../docs/settings.md'), 'utf8');
    const [, example = ''] = /```jsonc\n([\s\S]*?)```/.exec(guide) ?? [];
    const { layer, problems } = createEngine().loadProject('.biganzi.json', example);
    assert.deepEqual(problems, []);
    assert.equal(layer.terms?.leaderOrder?.length, 2);
  });

  it('takes what it can from what is half written', () => {
    const file = readProjectFile('{\n  "enable": false,\n  "rules": {\n    "closing/typo" "off"\n');
    assert.equal(file.layer.enable, false);
    assert.equal(file.broken, true);
    assert.deepEqual(
      file.problems.map(({ line, message }) => `${line} ${message}`),
      ['4 JSON 的写法有误：缺少冒号'],
    );
  });

  for (const text of [
    '',
    '[]',
    '3',
    'not json',
    '['.repeat(200_000),
    `{ "enable": 3, "x": ${'['.repeat(5000)}${']'.repeat(5000)} }`,
    `${'{"a":'.repeat(50_000)}`,
    ' '.repeat(2e6),
  ]) {
    it(`is not troubled by ${text.slice(0, 12).trim() || 'nothing'}… (${text.length})`, () => {
      const { layer, broken, problems } = readProjectFile(text);
      assert.deepEqual(layer, {});
      assert.equal(broken, true);
      assert.ok(problems.length > 0 && problems.every(({ line }) => line === 1));
    });
  }
});
