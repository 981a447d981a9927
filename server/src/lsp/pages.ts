import type { PagesParams, PagesResult } from '@biganzi/shared';
import { stringOf } from './params';
import type { Session } from './session';

/** The draft as pages; the head is red where the settings name one. */
export async function providePages(
  params: PagesParams,
  { drafts, configuration, word }: Session,
): Promise<PagesResult | null> {
  const uri = stringOf(params, 'uri');
  const draft = await drafts.outlined(uri);
  if (!draft) return null;
  const { previewPages } = await word();
  const { word: settings } = await configuration.of(uri);
  const { redHead, pageNumber } = settings;
  const documents = draft.analysis.documents.map(({ document }) => document);
  const pages = previewPages(
    documents,
    (offset) => draft.document.positionAt(offset).line,
    redHead === undefined ? {} : { redHead: { issuerMark: redHead } },
  );
  return { version: draft.version, pages, pageNumber };
}
