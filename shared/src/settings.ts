/** The settings under `biganzi`. package.json's contributes.configuration is made from this schema. */
import * as z from 'zod';
import { SETTINGS_SECTION } from './protocol';

export const RULE_SEVERITIES = ['error', 'warning', 'info', 'hint', 'off'] as const;

export type RuleSeveritySetting = (typeof RULE_SEVERITIES)[number];

const DEFAULTS: Settings = Object.freeze({ enable: true, rules: Object.freeze({}) });

export const settingsSchema = z.object({
  enable: z.boolean().default(true).describe('检查公文和讲话稿。关闭后不识别文种，也不报告问题。'),
  rules: z
    .record(z.string(), z.enum(RULE_SEVERITIES))
    .default({})
    .describe(
      '按规则编号调整级别：`error`、`warning`、`info`、`hint`，或用 `off` 关闭。未列出的规则用各自的默认级别。',
    ),
});

export interface Settings {
  readonly enable: boolean;
  readonly rules: Readonly<Record<string, RuleSeveritySetting>>;
}

export interface ParsedSettings {
  readonly settings: Settings;
  /** What was wrong, in Chinese, one entry for each value that was replaced by its default. */
  readonly problems: readonly string[];
}

/**
 * Settings from outside, each wrong value replaced by its default: one bad rule severity costs that rule's
 * setting, not the others.
 */
export function parseSettings(value: unknown): ParsedSettings {
  if (value === undefined || value === null) return { settings: DEFAULTS, problems: [] };
  const whole = settingsSchema.safeParse(value);
  if (whole.success) return { settings: freeze(whole.data), problems: [] };
  if (!isRecord(value)) {
    return { settings: DEFAULTS, problems: [`设置 ${SETTINGS_SECTION} 应是一个对象，已改用默认值`] };
  }
  const problems = whole.error.issues.map(
    ({ path }) =>
      `设置 ${SETTINGS_SECTION}.${path.join('.')} 的值无效（${show(valueAt(value, path))}），已改用默认值`,
  );
  const enable = settingsSchema.shape.enable.safeParse(value.enable);
  const rules = isRecord(value.rules) ? Object.entries(value.rules) : [];
  const valid = rules.filter((entry): entry is [string, RuleSeveritySetting] => isSeverity(entry[1]));
  return {
    settings: freeze({ enable: enable.success ? enable.data : true, rules: Object.fromEntries(valid) }),
    problems,
  };
}

function freeze(settings: Settings): Settings {
  return Object.freeze({ ...settings, rules: Object.freeze(settings.rules) });
}

function isSeverity(value: unknown): value is RuleSeveritySetting {
  return (RULE_SEVERITIES as readonly unknown[]).includes(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, key) => (isRecord(at) ? at[String(key)] : undefined), value);
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
