import type { CleanTextParams, CleanTextResult } from '@biganzi/shared';
import { cleanText } from '../core/features/clean-text';
import type { Drafts } from './drafts';
import { field, rangeOf, stringOf } from './params';
import { toSpan } from './positions';

/** 复制干净文本: the draft, or a part of it, as it goes into Word. */
export async function provideCleanText(
  params: CleanTextParams,
  drafts: Drafts,
): Promise<CleanTextResult | null> {
  const range = field(params, 'range') === undefined ? undefined : rangeOf(params);
  const draft = await drafts.outlined(stringOf(params, 'uri'));
  if (!draft) return null;
  const { document, analysis } = draft;
  return cleanText(analysis.file, {
    markdown: document.languageId === 'markdown',
    ...(range ? { span: toSpan(document, range) } : {}),
  });
}
