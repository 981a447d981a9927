import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateRuleDocs, rulesTable } from '../../../scripts/gen/rule-docs';
import { basisLine, ruleMarkdown, ruleSummary, scopeName } from '../../../server/src/core/features/rule-text';
import { groupOf, RULE_GROUPS } from '../../../server/src/core/groups';
import { RULES } from '../../../server/src/core/rules';
import obsoleteName from '../../../server/src/core/rules/genre/obsolete-name';
import stackedGenre from '../../../server/src/core/rules/genre/stacked-genre';
import type { Rule } from '../../../server/src/core/rules/types';

const SNAPSHOTS = join(__dirname, '../../fixtures/rule-text');
const snapshot = (name: string) => readFileSync(join(SNAPSHOTS, name), 'utf8').trimEnd();

describe('ruleMarkdown', () => {
  it('tells of genre/stacked-genre', () => {
    assert.equal(ruleMarkdown(stackedGenre), snapshot('genre-stacked-genre.md'));
  });

  it('tells of genre/obsolete-name', () => {
    assert.equal(ruleMarkdown(obsoleteName), snapshot('genre-obsolete-name.md'));
  });

  it('has no empty section, for any rule', () => {
    for (const rule of RULES) {
      const text = ruleMarkdown(rule);
      const blocks = text.split(/\n\n(?=## )/);
      for (const block of blocks) assert.match(block, /^#+ \S.*\n\n\S/, `${rule.meta.id}: ${block}`);
      assert.doesNotMatch(text, /undefined|\[object|\n\n\n\n/, rule.meta.id);
      for (const heading of ['## 依据', '## 怎样修改', '## 例子']) {
        assert.ok(text.includes(`\n${heading}\n`), `${rule.meta.id}: ${heading}`);
      }
    }
  });

  it('says why a rule is off, and fences what holds a fence', () => {
    const rule: Rule = {
      ...stackedGenre,
      meta: {
        ...stackedGenre.meta,
        offByDefault: '有的单位允许',
        needs: 'words',
        exceptions: [],
        examples: { bad: [{ text: '⟦```⟧\r\n𬬭　水\r\n' }], good: [{ text: '', why: '空的' }] },
      },
    };
    const text = ruleMarkdown(rule);
    assert.ok(text.includes('默认关闭：有的单位允许'));
    assert.ok(text.includes('````text\n⟦```⟧\n𬬭　水\n````'));
    assert.ok(!text.includes('## 不报的情况'));
    assert.ok(text.includes('要等分词完成后才检查'));
  });
});

describe('ruleSummary', () => {
  it('is short and names the norm', () => {
    const text = ruleSummary(stackedGenre);
    assert.ok(text.length < ruleMarkdown(stackedGenre).length);
    assert.ok(text.includes('第八条（规定）'));
  });
});

describe('scopeName and basisLine', () => {
  it('speak Chinese', () => {
    assert.equal(scopeName(['report', 'request']), '报告、请示');
    assert.equal(scopeName('statutory'), '15 种法定公文');
    assert.equal(
      basisLine({ norm: 'custom', force: 'customary', says: '另起一段' }),
      '机关通行做法（惯例）：另起一段。',
    );
    assert.equal(
      basisLine({ norm: 'format', clause: '7.3.3', force: 'mandatory' }),
      '《党政机关公文格式》（GB/T 9704—2012）第7.3.3条（规定）',
    );
  });
});

describe('rule docs', () => {
  const files = generateRuleDocs();

  it('have a page for each rule, linked from the index, whose groups the README links to', () => {
    const index = files.find(({ path }) => path === 'docs/rules/README.md')?.text ?? '';
    const table = rulesTable();
    for (const { meta } of RULES) {
      const name = `${meta.id.replace('/', '-')}.md`;
      assert.ok(
        files.some(({ path }) => path === `docs/rules/${name}`),
        meta.id,
      );
      assert.ok(index.includes(`](${name})`), meta.id);
      const group = RULE_GROUPS[groupOf(meta.id)]!.name;
      assert.ok(index.includes(`\n## ${group}\n`), meta.id);
      assert.ok(table.includes(`| [${group}](docs/rules/README.md#${encodeURIComponent(group)}) |`), meta.id);
    }
    assert.equal(files.length, RULES.length + 1);
  });

  it('have tables without holes', () => {
    for (const line of rulesTable().split('\n')) assert.equal(line.split(/(?<!\\)\|/).length, 5, line);
  });
});
