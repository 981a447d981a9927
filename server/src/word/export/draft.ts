import type { OfficialDocument } from '../../core/document/types';
import { pageDocument } from '../page/blocks';
import type { Fonts } from '../page/figures';
import type { TitleWord } from '../page/title-breaks';
import { WordFileError } from '../word-file-error';
import { exportDocx } from './export';
import type { PageNumberForm } from './footer-part';
import { READING, readingBlocks } from './reading-copy';
import { fillTemplate } from './template';

export interface DraftOptions {
  readonly fonts?: Partial<Fonts>;
  readonly pageNumber?: PageNumberForm;
  /** 发文机关标志; an empty one for the draft's own. No red head when left out. */
  readonly redHead?: string;
  /** The office's own .docx, with holes. */
  readonly template?: Uint8Array;
  /** A copy to read a speech from, in place of the layout of GB/T 9704. */
  readonly reading?: boolean;
  /** The words of a title, in order. */
  readonly words?: (title: string) => readonly TitleWord[];
}

/** A draft as a .docx: its documents one after another. Throws a WordFileError for a template that does not fit. */
export function exportDraft(documents: readonly OfficialDocument[], options: DraftOptions = {}): Uint8Array {
  const { redHead, template, reading, words, fonts } = options;
  const head = redHead === undefined ? undefined : redHead === '' ? {} : { issuerMark: redHead };
  const pages = documents.map((document) => pageDocument(document, { redHead: head, words }));
  if (template) {
    if (pages.length !== 1) throw new WordFileError('文件里有几篇文稿，用模板导出时请分开。');
    return fillTemplate(template, pages[0]!, fonts);
  }
  if (!reading) return exportDocx(pages, options);
  const copies = pages.map((page) => ({ blocks: readingBlocks(page), imprint: page.imprint }));
  return exportDocx(copies, { ...options, pitch: READING.pitch });
}
