import type { OfficialDocument, SourceFile } from '../document/types';
import type { Finding } from '../findings';
import type { Classification } from '../genres/types';

/**
 * How much of a document is looked at. `prose`: no genre is known, but the text is office prose all the same (one piece
 * of a compilation whose other pieces have a genre, or a file that the user calls 公文), so its words, marks and figures
 * are checked, and nothing that depends on a genre.
 */
export type Extent = 'whole' | 'prose' | 'nothing';

/** What the engine knows of one document of a file. */
export interface DocumentAnalysis {
  readonly document: OfficialDocument;
  readonly classification: Classification;
  readonly extent: Extent;
  /** By place; those of the attachments among them. */
  readonly findings: readonly Finding[];
  readonly attachments: readonly AttachmentAnalysis[];
}

/** What the engine knows of an attachment: a document of its own genre. Its findings are the main document's. */
export interface AttachmentAnalysis {
  readonly document: OfficialDocument;
  /** `unknown` where its own title names no genre. */
  readonly classification: Classification;
  /** `prose` for a regulation (办法, 规定, 细则) that is issued with it; `nothing` for a table, a form, half a page. */
  readonly extent: Extent;
  /** Another's text, passed on as it is (转发, 批转), or a sample: its wording is not the writer's. */
  readonly quoted: boolean;
  readonly attachments: readonly AttachmentAnalysis[];
}

export interface Analysis {
  readonly file: SourceFile;
  /** In order; a compilation has several. */
  readonly documents: readonly DocumentAnalysis[];
}
