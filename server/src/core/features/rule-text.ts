/**
 * The text of a rule as Markdown, made from its metadata alone: hovers, `biganzi explain` and docs/rules show the
 * same words.
 */
import { GENRES } from '@biganzi/shared';
import type { Severity } from '../findings';
import { codeBlock, plainMarkdown } from '../markdown';
import { type Basis, citeInFull } from '../norms';
import { withoutPaper } from '../rules/papers';
import type { BadExample, GenreScope, GoodExample, Rule, RuleException, RuleMeta } from '../rules/types';

export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '警告',
  info: '建议',
  hint: '提示',
};

/** Said under every list of norms: what we cite is our own wording. */
export const PARAPHRASE_NOTE = '依据是对规范的概括，不是条文原文；正式引用前请核对原件。';

/** What becomes of a finding, by what the rule offers first. */
export const FIX_NAMES: Readonly<Record<RuleMeta['fix'], string>> = {
  safe: '可一键修改',
  suggest: '给出改法，由你选定',
  refactor: '可重组文稿',
  mixed: '看情况给出改法',
  none: '由你改写',
};

const SCOPE_NAMES = { any: '各类公文和机关常用文体', statutory: '15 种法定公文', office: '机关常用文体' };

/** The whole text: what, why, basis, remedy, exceptions, examples. */
export function ruleMarkdown(rule: Rule): string {
  const { meta } = rule;
  return joinBlocks([
    `# ${plainMarkdown(meta.title)}`,
    factsLine(rule),
    meta.offByDefault === undefined ? '' : `默认关闭：${meta.offByDefault}`,
    plainMarkdown(meta.explanation),
    '## 依据',
    basisMarkdown(meta.basis),
    '## 怎样修改',
    plainMarkdown(meta.remedy),
    ...section('## 不报的情况', joinBlocks(meta.exceptions.map(exceptionMarkdown))),
    '## 例子',
    ...meta.examples.bad.map(badExample),
    ...meta.examples.good.map(goodExample),
    '## 调整',
    optionsText(rule),
    `在设置 \`biganzi.rules\` 里可以改变 \`${meta.id}\` 的级别，设为 \`off\` 即关闭。` +
      `只想在一处不查，在它前面加一行 \`<!-- biganzi-disable-next-line ${meta.id}: 理由 -->\`。`,
  ]);
}

/** The short text, for a hover over a finding: what, why, basis, remedy. */
export function ruleSummary(rule: Rule): string {
  const { meta } = rule;
  return joinBlocks([
    `**${plainMarkdown(meta.title)}** \`${meta.id}\``,
    plainMarkdown(meta.explanation),
    `**怎样修改**　${plainMarkdown(meta.remedy)}`,
    basisMarkdown(meta.basis),
  ]);
}

/** Which documents a rule looks at, in genre names. */
export function scopeName(scope: GenreScope): string {
  if (typeof scope === 'string') return SCOPE_NAMES[scope];
  return scope.map((id) => GENRES[id].name).join('、');
}

/** 《党政机关公文处理工作条例》（中办发〔2012〕14号）第八条（规定）：…… */
export function basisLine(basis: Basis): string {
  const cited = citeInFull(basis);
  return plainMarkdown(basis.says === undefined ? cited : `${cited}：${basis.says.replace(/。$/, '')}。`);
}

function basisMarkdown(basis: readonly Basis[]): string {
  return joinBlocks([bullets(basis.map(basisLine)), `> ${PARAPHRASE_NOTE}`]);
}

function factsLine({ meta }: Rule): string {
  const facts = [
    `\`${meta.id}\``,
    `级别：${SEVERITY_NAMES[meta.severity]}`,
    `适用：${scopeName(meta.genres)}`,
  ];
  facts.push(`修改：${FIX_NAMES[meta.fix]}`);
  if (meta.needs === 'typos') facts.push('要等字频文件载入后才检查');
  if (meta.needs === 'quotations') facts.push('要等名句库载入后才检查');
  else if (meta.needs) facts.push('要等分词完成后才检查');
  return facts.join(' ｜ ');
}

/** What may be set beside the severity, and how. */
function optionsText({ meta }: Rule): string {
  const options = Object.entries(meta.options ?? {});
  if (options.length === 0) return '';
  const example = Object.fromEntries(options.map(([name, { default: usual }]) => [name, usual]));
  return joinBlocks([
    '可以设的选项，写在级别旁边：',
    bullets(
      options.map(
        ([name, { description, default: usual }]) =>
          `\`${name}\`：${description}（默认 \`${JSON.stringify(usual)}\`）`,
      ),
    ),
    codeBlock(`"${meta.id}": ${JSON.stringify({ severity: meta.severity, ...example })}`),
  ]);
}

function badExample({ text, fixed }: BadExample): string {
  return joinBlocks([
    '有问题的写法（⟦ ⟧ 之间是要改的地方）：',
    codeBlock(text),
    ...(fixed === undefined ? [] : ['改后：', codeBlock(fixed)]),
  ]);
}

function goodExample({ text, why }: GoodExample): string {
  return joinBlocks([`不报：${plainMarkdown(why)}`, codeBlock(text)]);
}

/** A sentence and what it means: of an example in a paper the words of its body are enough. */
function exceptionMarkdown({ text, example }: RuleException): string {
  return joinBlocks([plainMarkdown(text), codeBlock(withoutPaper(example))]);
}

function section(heading: string, content: string): string[] {
  return content === '' ? [] : [heading, content];
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

function joinBlocks(blocks: readonly string[]): string {
  return blocks.filter((block) => block !== '').join('\n\n');
}
