/** Makes contributes.configuration in package.json from the settings schema and the rules. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_USER_SETTINGS, SETTING_KEYS, SETTINGS_SECTION } from '@biganzi/shared';
import { PROJECT_FILE } from '../../server/src/core/project-file';
import { PROJECT_SCHEMA_PATH } from './project-schema';
import { type JsonSchema, settingsProperties } from './settings-schema';

interface Manifest {
  contributes: Record<string, unknown>;
}

/** package.json with its settings made anew; all else in it is written by hand. */
export function generateManifest(root: string): { path: string; text: string } {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
  manifest.contributes.configuration = configuration();
  manifest.contributes.jsonValidation = [{ fileMatch: [PROJECT_FILE], url: `./${PROJECT_SCHEMA_PATH}` }];
  return { path: 'package.json', text: `${JSON.stringify(manifest, null, 2)}\n` };
}

/** Each value apart: the editor shows a box to tick or a list to fill in only for what is no object. */
function configuration(): JsonSchema {
  const whole: JsonSchema = { properties: settingsProperties() };
  const settings = SETTING_KEYS.map((key) => {
    const path = key.split('.');
    const { description, ...shape } = listOf(at(whole, path));
    const usual = path.reduce<unknown>(
      (value, name) => (value as Record<string, unknown>)[name],
      DEFAULT_USER_SETTINGS,
    );
    // Settings may differ from folder to folder: `resource`.
    return [
      `${SETTINGS_SECTION}.${key}`,
      { ...shape, default: usual, scope: 'resource', markdownDescription: described(key, description) },
    ] as const;
  });
  return { title: '笔杆子', properties: Object.fromEntries(settings) };
}

/** Begins with our name, so that whoever searches the settings for it finds all of them; lists have a form. */
function described(key: string, description: string | undefined): string {
  const form = key === 'rules' ? PICK_RULES : FORMS.includes(key) ? EDIT_LISTS : '';
  return `笔杆子：${description}${form}`;
}

const PICK_RULES = '[挑选规则…](command:biganzi.pickRules)';
const EDIT_LISTS = '[填表…](command:biganzi.editLists)';
const FORMS: readonly string[] = [
  'organization.own',
  'organization.superiors',
  'organization.peers',
  'organization.subordinates',
  'terms.allowed',
  'terms.banned',
  'terms.unitOrder',
  'terms.leaderOrder',
  'quotations.sources',
  'speech.fields',
  'speech.topics',
];

function at(schema: JsonSchema, path: readonly string[]): JsonSchema {
  return path.reduce((inner, name) => {
    const next = inner.properties?.[name];
    if (!next) throw new Error(`the settings schema has no ${path.join('.')}`);
    return next;
  }, schema);
}

/** A list that may also be a single text is shown as a list. */
function listOf({ anyOf, ...schema }: JsonSchema): JsonSchema {
  const list = anyOf?.find(({ type }) => type === 'array');
  return list ? { ...schema, ...list } : { ...schema, ...(anyOf && { anyOf }) };
}
