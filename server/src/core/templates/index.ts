import type { GenreId } from '@biganzi/shared';
import type { Template } from '../genres/types';
import { BULLETIN_TEMPLATES } from './bulletin';
import { DECISION_TEMPLATES } from './decision';
import { LETTER_TEMPLATES } from './letter';
import { MEETING_TEMPLATES } from './meeting';
import { NOTICE_TEMPLATES } from './notice';
import { OCCASION_TEMPLATES } from './occasion';
import { OFFICE_TEMPLATES } from './office';
import { OPINION_TEMPLATES } from './opinion';
import { ORDER_TEMPLATES } from './order';
import { PUBLIC_NOTICE_TEMPLATES } from './public-notice';
import { REPLY_TEMPLATES } from './reply';
import { REPORT_TEMPLATES } from './report';
import { REQUEST_TEMPLATES } from './request';
import { SPEECH_TEMPLATES } from './speech';
import { WRITING_TEMPLATES } from './writing';

export { fillTemplate, type TemplateValues } from './fill';
export type { Snippet, SnippetCategory } from './snippet';
export { CHECKLIST_SNIPPETS, FORM_SNIPPETS, SNIPPETS, SPEECH_SNIPPETS } from './snippets';

/** All templates, by number. */
export const TEMPLATES: readonly Template[] = [
  ...REQUEST_TEMPLATES,
  ...REPORT_TEMPLATES,
  ...LETTER_TEMPLATES,
  ...REPLY_TEMPLATES,
  ...NOTICE_TEMPLATES,
  ...BULLETIN_TEMPLATES,
  ...PUBLIC_NOTICE_TEMPLATES,
  ...OPINION_TEMPLATES,
  ...DECISION_TEMPLATES,
  ...MEETING_TEMPLATES,
  ...ORDER_TEMPLATES,
  ...SPEECH_TEMPLATES,
  ...OCCASION_TEMPLATES,
  ...OFFICE_TEMPLATES,
  ...WRITING_TEMPLATES,
].sort((left, right) => left.number - right.number);

/** The templates of a genre, the plainest first. */
export function templatesOf(genre: GenreId): readonly Template[] {
  return TEMPLATES.filter((template) => template.genre === genre);
}
