/** Renders the templates and snippets as the JSON files that `contributes.snippets` in package.json names. */
import { FORM_SNIPPETS, SNIPPETS, TEMPLATES } from '../../server/src/core/templates';
import { withHoles } from '../../server/src/core/templates/holes';

export interface GeneratedText {
  /** From the project's root. */
  readonly path: string;
  readonly text: string;
}

interface Source {
  readonly prefix: string;
  readonly name: string;
  readonly description: string;
  readonly body: string;
}

export function generateSnippets(): readonly GeneratedText[] {
  const spoken = SNIPPETS.filter((snippet) => !FORM_SNIPPETS.includes(snippet));
  return [
    { path: 'snippets/gongwen.json', text: render([...TEMPLATES, ...FORM_SNIPPETS]) },
    { path: 'snippets/speech.json', text: render(spoken) },
  ];
}

function render(sources: readonly Source[]): string {
  const entries = sources.map(({ prefix, name, description, body }) => [
    name,
    { prefix: [prefix, name], body: withHoles(body).split('\n'), description },
  ]);
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}
