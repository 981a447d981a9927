import { FIX_NAMES, ruleMarkdown, SEVERITY_NAMES, scopeName } from '../../server/src/core/features/rule-text';
import { SEVERITIES } from '../../server/src/core/findings';
import { groupOf, RULE_GROUPS } from '../../server/src/core/groups';
import { citeBasis } from '../../server/src/core/norms';
import { RULES } from '../../server/src/core/rules';
import type { Rule } from '../../server/src/core/rules/types';

const DOCS_DIR = 'docs/rules';
const NOTE = '<!-- 由 npm run gen 生成，请勿手改 -->';

/** One page a rule, and the index. */
export function generateRuleDocs(): { path: string; text: string }[] {
  return [
    ...RULES.map((rule) => ({
      path: `${DOCS_DIR}/${ruleDocName(rule.meta.id)}`,
      text: `${NOTE}\n\n${ruleMarkdown(rule)}\n`,
    })),
    { path: `${DOCS_DIR}/README.md`, text: indexPage() },
  ];
}

/** report/no-embedded-request → report-no-embedded-request.md */
export function ruleDocName(id: string): string {
  return `${id.replace('/', '-')}.md`;
}

/** The README's table: a row a group, what its rules look at, and a link to them. */
export function rulesTable(): string {
  const rows = groups().map(([group, rules]) => {
    const link = `[${groupName(group)}](${DOCS_DIR}/README.md#${encodeURIComponent(groupName(group))})`;
    return `| ${link} | ${rules.length} | ${RULE_GROUPS[group]?.about ?? ''} |`;
  });
  return ['| 检查项 | 条数 | 看什么 |', '|---|---:|---|', ...rows].join('\n');
}

function indexPage(): string {
  const counts = SEVERITIES.map((severity) => {
    const count = RULES.filter(({ meta }) => meta.severity === severity).length;
    return `${SEVERITY_NAMES[severity]} ${count} 条`;
  });
  const tables = groups().flatMap(([group, rules]) => [
    `## ${groupName(group)}`,
    '',
    ...(RULE_GROUPS[group] ? [`${RULE_GROUPS[group].about}。`, ''] : []),
    '| 规则 | 检查什么 | 级别 | 适用 | 依据 | 修改 |',
    '|---|---|---|---|---|---|',
    ...rules.map(row),
    '',
  ]);
  const intro = `共 ${RULES.length} 条：${counts.join('，')}。每条规则一页，写明依据、改法、不报的情况和例子。`;
  return `${[NOTE, '', '# 检查规则', '', intro, '', ...tables].join('\n').trimEnd()}\n`;
}

function row({ meta }: Rule): string {
  const cells = [
    `[\`${meta.id}\`](${ruleDocName(meta.id)})`,
    meta.title,
    meta.offByDefault === undefined
      ? SEVERITY_NAMES[meta.severity]
      : `${SEVERITY_NAMES[meta.severity]}（默认关闭）`,
    scopeName(meta.genres),
    meta.basis.map(citeBasis).join('；'),
    FIX_NAMES[meta.fix],
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

/** The groups that have rules: the known ones in their order, then any other. */
function groups(): [string, Rule[]][] {
  const byGroup = new Map<string, Rule[]>(Object.keys(RULE_GROUPS).map((group) => [group, []]));
  for (const rule of RULES) {
    const group = groupOf(rule.meta.id);
    byGroup.set(group, [...(byGroup.get(group) ?? []), rule]);
  }
  return [...byGroup].filter(([, rules]) => rules.length > 0);
}

function groupName(group: string): string {
  return RULE_GROUPS[group]?.name ?? group;
}
