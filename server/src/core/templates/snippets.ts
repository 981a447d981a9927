import { CHECKLIST_SNIPPETS, FORM_SNIPPETS } from './form-snippets';
import type { Snippet } from './snippet';
import { SPEECH_SNIPPETS } from './speech-snippets';

export { CHECKLIST_SNIPPETS, FORM_SNIPPETS, SPEECH_SNIPPETS };

/** All short pieces. */
export const SNIPPETS: readonly Snippet[] = [...SPEECH_SNIPPETS, ...FORM_SNIPPETS, ...CHECKLIST_SNIPPETS];
