import { GENRE_IDS, GENRES, genreFromName } from '@biganzi/shared';
import { genreMarkdown } from '../core/features/genre-text';
import { ruleMarkdown, SEVERITY_NAMES } from '../core/features/rule-text';
import { closest } from '../core/language/text/closest';
import { withoutEscapes } from '../core/markdown';
import { citeInFull } from '../core/norms';
import { RULES, ruleById } from '../core/rules';
import { LAYOUT_RULES, type LayoutRule, layoutRuleById } from '../word/layout/rules';
import { CliError, type CliIO, EXIT, type ExitStatus } from './io';

/** `biganzi explain`: the text of the hover, for a rule or a genre; without a name, the list of both. */
export function explainCommand(name: string | undefined, io: CliIO): ExitStatus {
  io.stdout.write(name === undefined ? listAll() : `${explanationOf(name)}\n`);
  return EXIT.clean;
}

function explanationOf(name: string): string {
  const rule = ruleById(name);
  if (rule) return withoutEscapes(ruleMarkdown(rule));
  const layout = layoutRuleById(name);
  if (layout) return layoutText(layout);
  const genre = genreFromName(name);
  if (genre) return withoutEscapes(genreMarkdown(genre));
  const near = closest(name, [
    ...RULES.map(({ meta }) => meta.id),
    ...Object.values(LAYOUT_RULES).map(({ id }) => id),
    ...GENRE_IDS,
    ...GENRE_IDS.map((id) => GENRES[id].name),
  ]);
  throw new CliError(`没有叫“${name}”的规则或文种。${near ? `您要找的是“${near}”吗？` : ''}`);
}

function listAll(): string {
  const genres = GENRE_IDS.map((id) => `  ${id.padEnd(24)}${GENRES[id].name}`);
  const rules = RULES.map(({ meta }) => `  ${meta.id.padEnd(36)}${meta.title}`);
  const layout = Object.values(LAYOUT_RULES).map(({ id, title }) => `  ${id.padEnd(36)}${title}`);
  return ['文种：', ...genres, '', '规则：', ...rules, '', 'Word 文件的版式：', ...layout, ''].join('\n');
}

function layoutText({ id, title, severity, basis, explanation }: LayoutRule): string {
  const grounds = basis.map((one) => `- ${citeInFull(one)}${one.says === undefined ? '' : `：${one.says}`}`);
  return [
    `# ${title}`,
    '',
    `${id} · ${SEVERITY_NAMES[severity]} · 只看 Word 文件`,
    '',
    explanation,
    '',
    '## 依据',
    '',
    ...grounds,
    '',
    `修改：biganzi layout --apply --rule ${id} 草稿.docx`,
  ].join('\n');
}
