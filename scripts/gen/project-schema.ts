import { PROJECT_FILE } from '../../server/src/core/project-file';
import { settingsProperties } from './settings-schema';

export const PROJECT_SCHEMA_PATH = 'schemas/biganzi.schema.json';

/** The JSON schema of the project file: package.json names it for VS Code, `$schema` for other editors. */
export function generateProjectSchema(): { path: string; text: string } {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: `${PROJECT_FILE}：笔杆子的项目设置`,
    type: 'object',
    allowComments: true,
    allowTrailingCommas: true,
    properties: { $schema: { type: 'string' }, ...settingsProperties() },
    additionalProperties: false,
  };
  return { path: PROJECT_SCHEMA_PATH, text: `${JSON.stringify(schema, null, 2)}\n` };
}
