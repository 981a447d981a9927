import type { PagesParams, PagesResult } from '@biganzi/shared';
import { field, stringOf } from './params';
import type { Session } from './session';
import { titleWords } from './title-words';

/** The draft as pages; the head is red where the settings name one. */
export async function providePages(params: PagesParams, session: Session): Promise<PagesResult | null> {
  const { drafts, configuration, word } = session;
  const uri = stringOf(params, 'uri');
  const draft = await drafts.outlined(uri);
  if (!draft) return null;
  const { previewPages, longTitles } = await word();
  const { word: settings } = await configuration.of(uri);
  const { redHead, pageNumber } = settings;
  const documents = draft.analysis.documents.map(({ document }) => document);
  const words = await titleWords(longTitles(documents), session, field(params, 'wait') === true);
  const pages = previewPages(documents, (offset) => draft.document.positionAt(offset).line, {
    ...(redHead !== undefined && { redHead: { issuerMark: redHead } }),
    words: words.of,
  });
  return { version: draft.version, pages, pageNumber, provisional: words.provisional };
}
