/** What every rule file promises beyond what its types say. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleFiles } from '../../scripts/gen/rule-index';
import { groupOf, RULE_GROUPS } from '../../server/src/core/groups';
import { RULES } from '../../server/src/core/rules';
import type { Rule } from '../../server/src/core/rules/types';
import { PROJECT_ROOT, sourceFiles } from './source-files';

const FILES = ruleFiles(PROJECT_ROOT);
const source = (id: string) => readFileSync(join(PROJECT_ROOT, `server/src/core/rules/${id}.ts`), 'utf8');

/** The tables and detectors that a rule reads: they may name the message of what they find. */
function tablesOf(id: string): string {
  const names = [...source(id).matchAll(/from '\.\.\/\.\.\/((?:language|cleanup\/marks)\/[\w/-]+)'/g)].map(
    ([, name]) => name,
  );
  return names
    .map((name) => readFileSync(join(PROJECT_ROOT, `server/src/core/${name}.ts`), 'utf8'))
    .join('\n');
}

/** The rules that a complaint holds for; the test wants none. */
function offenders(isWrong: (rule: Rule) => boolean): string[] {
  return RULES.filter(isWrong).map(({ meta }) => meta.id);
}

describe('rules', () => {
  it('are all in the index, and each has its path for an id', () => {
    assert.deepEqual(
      RULES.map(({ meta }) => meta.id),
      FILES,
    );
  });

  it('have a test file each, and no test is without its rule', () => {
    const tests = sourceFiles('test/rules').map((file) =>
      file.slice('test/rules/'.length, -'.test.ts'.length),
    );
    assert.deepEqual(tests.sort(), FILES);
  });

  it('belong to a group that has a name', () => {
    assert.deepEqual(
      offenders(({ meta }) => RULE_GROUPS[groupOf(meta.id)] === undefined),
      [],
    );
  });

  it('have titles of their own', () => {
    const titles = RULES.map(({ meta }) => meta.title);
    assert.deepEqual(
      titles.filter((title, index) => titles.indexOf(title) !== index),
      [],
    );
  });

  it('use every message that they have', () => {
    const unused = RULES.flatMap(({ meta }) =>
      Object.keys(meta.messages)
        .filter((name) => !new RegExp(`'${name}'`).test(afterMeta(source(meta.id)) + tablesOf(meta.id)))
        .map((name) => `${meta.id}: ${name}`),
    );
    assert.deepEqual(unused, []);
  });

  it('fill every hole of their messages', () => {
    const empty = RULES.flatMap(({ meta }) =>
      Object.values(meta.messages)
        .flatMap((message) => [...message.matchAll(/\{(\w+)\}/g)].map(([, hole = '']) => hole))
        .filter((hole) => !new RegExp(`\\b${hole}\\b`).test(afterMeta(source(meta.id)) + tablesOf(meta.id)))
        .map((hole) => `${meta.id}: ${hole}`),
    );
    assert.deepEqual(empty, []);
  });

  it('rest on a clause, or on practice', () => {
    assert.deepEqual(
      offenders(
        ({ meta }) =>
          meta.basis.length === 0 ||
          meta.basis.some(({ force, clause }) => force !== 'customary' && clause === undefined),
      ),
      [],
    );
  });

  it('call nothing an error that the norm itself only advises', () => {
    assert.deepEqual(
      offenders(
        ({ meta }) => meta.severity === 'error' && meta.basis.every(({ force }) => force === 'general'),
      ),
      [],
    );
  });

  it('say what they catch, how to mend it and what they leave alone', () => {
    assert.deepEqual(
      offenders(
        ({ meta }) =>
          meta.exceptions.length === 0 ||
          [meta.explanation, meta.remedy, ...meta.exceptions.map(({ text }) => text)].some(
            (text) => !/[。！？：）”]$/.test(text),
          ),
      ),
      [],
    );
  });

  it('cite practice, and no seed, catalogue or list of ours', () => {
    const words = /种子|规则目录|rules\.md|条目\s*R\d{3}/;
    assert.deepEqual(
      offenders(({ meta }) => words.test(JSON.stringify(meta))),
      [],
    );
  });

  it('leave no page in docs/rules behind', () => {
    const folder = join(PROJECT_ROOT, 'docs/rules');
    const pages = existsSync(folder) ? readdirSync(folder).filter((name) => name !== 'README.md') : [];
    const wanted = new Set(FILES.map((id) => `${id.replace('/', '-')}.md`));
    assert.deepEqual(
      pages.filter((page) => !wanted.has(page)),
      [],
    );
  });
});

/** The rule's code: from where its metadata ends. */
function afterMeta(text: string): string {
  const start = text.search(/\n {2}\(\s*(?:context|\{)/);
  return start < 0 ? text : text.slice(start);
}
