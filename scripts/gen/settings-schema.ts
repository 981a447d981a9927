/** The JSON schema of the settings: package.json shows them in the editor, the project file's own schema checks it. */
import { RULE_SEVERITIES, settingsSchema } from '@biganzi/shared';
import * as z from 'zod';
import { SEVERITY_NAMES } from '../../server/src/core/features/rule-text';
import { RULES } from '../../server/src/core/rules';
import type { Rule, RuleOption } from '../../server/src/core/rules/types';

export interface JsonSchema {
  readonly [key: string]: unknown;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly anyOf?: readonly JsonSchema[];
}

/** The settings by name, with each rule under `rules`: an editor completes the ids and marks the mistyped ones. */
export function settingsProperties(): Readonly<Record<string, JsonSchema>> {
  // What zod renders from an object is an object's schema.
  const { properties = {} } = z.toJSONSchema(settingsSchema) as JsonSchema;
  const { description } = properties.rules ?? {};
  return { ...properties, rules: { description, type: 'object', ...rules() } };
}

function rules(): JsonSchema {
  return {
    properties: Object.fromEntries(RULES.map((rule) => [rule.meta.id, ruleSchema(rule)])),
    additionalProperties: false,
  };
}

function ruleSchema({ meta }: Rule): JsonSchema {
  const usual = meta.offByDefault === undefined ? SEVERITY_NAMES[meta.severity] : '关闭';
  const description = `${meta.title}（默认：${usual}）`;
  const severity = { type: 'string', enum: RULE_SEVERITIES };
  if (!meta.options) return { ...severity, description };
  const options = Object.entries(meta.options).map(([name, option]) => [name, optionSchema(option)]);
  const properties = { severity, ...Object.fromEntries(options) };
  return { description, anyOf: [severity, { type: 'object', properties, additionalProperties: false }] };
}

function optionSchema({ description, default: usual }: RuleOption): JsonSchema {
  if (typeof usual === 'object')
    return { type: 'array', items: { type: 'string' }, description, default: usual };
  return { type: typeof usual, description, default: usual };
}
