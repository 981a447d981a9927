/** Makes contributes.configuration in package.json from the settings schema and the rules. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULE_SEVERITIES, SETTINGS_SECTION, settingsSchema } from '@biganzi/shared';
import * as z from 'zod';
import { SEVERITY_NAMES } from '../../server/src/core/features/rule-text';
import { RULES } from '../../server/src/core/rules';
import type { Rule } from '../../server/src/core/rules/types';

type Json = Readonly<Record<string, unknown>>;

interface Manifest {
  contributes: Record<string, unknown>;
}

/** package.json with its settings made anew; all else in it is written by hand. */
export function generateManifest(root: string): { path: string; text: string } {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
  manifest.contributes.configuration = configuration();
  return { path: 'package.json', text: `${JSON.stringify(manifest, null, 2)}\n` };
}

function configuration(): Json {
  const { properties = {} } = z.toJSONSchema(settingsSchema) as { properties?: Record<string, Json> };
  const settings = Object.entries(properties).map(([name, schema]) => {
    const { description, ...shape } = name === 'rules' ? { ...schema, ...rules() } : schema;
    return [
      `${SETTINGS_SECTION}.${name}`,
      // Settings may differ from folder to folder: `resource`.
      { ...shape, scope: 'resource', markdownDescription: description },
    ] as const;
  });
  return { title: '笔杆子', properties: Object.fromEntries(settings) };
}

/** Each rule by name, so that settings.json completes the ids and marks the mistyped ones. */
function rules(): Json {
  return {
    propertyNames: undefined,
    properties: Object.fromEntries(RULES.map((rule) => [rule.meta.id, ruleSchema(rule)])),
    additionalProperties: false,
  };
}

function ruleSchema({ meta }: Rule): Json {
  const usual = meta.offByDefault === undefined ? SEVERITY_NAMES[meta.severity] : '关闭';
  return { type: 'string', enum: RULE_SEVERITIES, description: `${meta.title}（默认：${usual}）` };
}
