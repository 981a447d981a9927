import type { RuleOptions } from '../settings';
import type { Rule, RuleOption } from './types';

/** What a rule's options are: as the user set them, and the default where nothing (or the wrong kind) is set. */
export function optionsOf({ meta }: Rule, given: RuleOptions = {}): RuleOptions {
  if (!meta.options) return NO_OPTIONS;
  return Object.fromEntries(
    Object.entries(meta.options).map(([name, option]) => {
      const value = given[name];
      return [name, value !== undefined && fits(value, option) ? value : option.default];
    }),
  );
}

export interface OptionProblem {
  readonly name: string;
  /** In Chinese, to be read behind the rule's id: 没有选项 limit. */
  readonly message: string;
}

/** What is set and is no option of the rule, or of the wrong kind. */
export function optionProblems({ meta }: Rule, given: RuleOptions): OptionProblem[] {
  return Object.entries(given).flatMap(([name, value]) => {
    const option = meta.options?.[name];
    if (!option) return [{ name, message: `没有选项 ${name}` }];
    if (fits(value, option)) return [];
    return [{ name, message: `的选项 ${name} 应是${kindName(option)}，已改用默认值` }];
  });
}

const NO_OPTIONS: RuleOptions = Object.freeze({});

function fits(value: RuleOptions[string], option: RuleOption): boolean {
  return kindOf(value) === kindOf(option.default);
}

const KIND_NAMES = { boolean: ' true 或 false', number: '数字', string: '文字', list: '列表' } as const;

function kindOf(value: RuleOptions[string]): keyof typeof KIND_NAMES {
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return 'number';
  return typeof value === 'string' ? 'string' : 'list';
}

function kindName(option: RuleOption): string {
  return KIND_NAMES[kindOf(option.default)];
}
