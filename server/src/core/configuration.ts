/** From the settings as a person writes them to those that the engine takes. Here the rules are known. */
import { completeSettings, type RuleSetting, type Settings, type SettingsLayer } from '@biganzi/shared';
import { closest } from './language/text/closest';
import type { FoundFile } from './ports';
import { firstFew, readProjectFile, shortened } from './project-file';
import { optionProblems } from './rules/options';
import type { Rule } from './rules/types';
import type { EngineSettings, RuleOptions, RuleSeverity } from './settings';

export interface ConfigurationProblem {
  /** Where in the settings: rules, closing/typo. */
  readonly path: readonly string[];
  /** In Chinese, beginning with the place: rules 中没有这条规则：closing/typos. */
  readonly message: string;
}

export interface Configured {
  readonly settings: EngineSettings;
  readonly problems: readonly ConfigurationProblem[];
}

/** These two have settings of their own, which say the same in plainer words than a severity. */
const UNUSED_SWITCH = 'suppression/unused';
const REASON_REQUIRED = 'suppression/reason-required';

/** Findings on how a Word file is set: the engine sees text alone, and hands on what the user wants of them. */
const OF_WORD_FILES = /^layout\/[a-z-]+$/;

/** The engine's settings; ids that no rule has and options that a rule has not are told of and left out. */
export function configure(settings: Settings, rules: readonly Rule[]): Configured {
  const byId = new Map<string, Rule>(rules.map((rule) => [rule.meta.id, rule]));
  const severities: Record<string, RuleSeverity> = {};
  const options: Record<string, RuleOptions> = {};
  const problems: ConfigurationProblem[] = [];
  if (!settings.suppressions.reportUnused) severities[UNUSED_SWITCH] = 'off';
  if (settings.suppressions.requireReason) severities[REASON_REQUIRED] = 'warning';

  const unknown: string[] = [];
  for (const [id, setting] of Object.entries(settings.rules)) {
    const rule = byId.get(id);
    if (!rule && OF_WORD_FILES.test(id)) {
      const { severity } = split(setting);
      if (severity !== undefined) severities[id] = severity;
      continue;
    }
    if (!rule) {
      unknown.push(id);
      continue;
    }
    const { severity, given } = split(setting);
    if (severity !== undefined) severities[id] = severity;
    if (Object.keys(given).length > 0) options[id] = given;
    for (const { name, message } of optionProblems(rule, given)) {
      problems.push({ path: ['rules', id, name], message: `rules.${id} ${message}` });
    }
  }
  problems.push(...firstFew(unknown, (id) => unknownRule(id, [...byId.keys()]), moreUnknownRules));
  const { organization, terms, speech, quotations } = settings;
  const leaderOrder = terms.leaderOrder.map(({ name, title = '' }) => ({ name, title }));
  const banned = terms.banned.map(({ term, replacement, reason }) => ({
    term,
    ...(replacement === undefined ? {} : { replacement }),
    ...(reason === undefined ? {} : { reason }),
  }));
  return {
    settings: {
      severities,
      options,
      organization,
      terms: { ...terms, banned, leaderOrder },
      speech: { rate: speech.rate, fields: speech.fields, topics: speech.topics },
      sources: quotations.sources.map(({ text, title, author }) => ({
        text,
        title,
        ...(author === undefined ? {} : { author }),
      })),
    },
    problems,
  };
}

function unknownRule(id: string, known: readonly string[]): ConfigurationProblem {
  const near = closest(id, known);
  const hint = near === undefined ? '' : `，您要找的是 ${near} 吗？`;
  return { path: ['rules', id], message: `rules 中没有这条规则：${shortened(id)}${hint}` };
}

function moreUnknownRules(rest: number): ConfigurationProblem {
  return { path: ['rules'], message: `rules 中另有${rest}条没有的规则` };
}

/** What a project file says, and what is wrong in it, each with the file's name and the line, in Chinese. */
export interface LoadedProject {
  readonly layer: SettingsLayer;
  readonly problems: readonly string[];
  /** It is no JSON object, or has a slip in its syntax. */
  readonly broken: boolean;
}

export function loadProject(name: string, text: string, rules: readonly Rule[]): LoadedProject {
  const { layer, problems, broken, lineOf } = readProjectFile(text);
  const aboutRules = configure(completeSettings(layer), rules).problems;
  const all = [
    ...problems,
    ...firstFew(
      aboutRules,
      ({ path, message }) => ({ line: lineOf(path), message }),
      (rest) => ({ line: lineOf(['rules']), message: `rules 中另有${rest}处问题` }),
    ),
  ];
  all.sort((a, b) => a.line - b.line);
  return { layer, broken, problems: all.map(({ line, message }) => `${name} 第${line}行：${message}`) };
}

/** The same of a file as it was found; one that could not be read says nothing, and that is told. */
export function loadFound(
  { path, text, warning }: FoundFile,
  { loadProject: load }: { loadProject(name: string, text: string): LoadedProject },
  name = path,
): LoadedProject {
  const loaded = text === undefined ? { layer: {}, problems: [], broken: true } : load(name, text);
  return warning === undefined ? loaded : { ...loaded, problems: [`${name} ${warning}`, ...loaded.problems] };
}

function split(setting: RuleSetting): { severity?: RuleSeverity; given: RuleOptions } {
  if (typeof setting === 'string') return { severity: setting, given: {} };
  const { severity, ...given } = setting;
  // The schema lets only what an option may be stand beside the severity; the type of a catch-all forgets it.
  return { ...(severity === undefined ? {} : { severity }), given: given as RuleOptions };
}
