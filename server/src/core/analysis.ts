import type { OfficialDocument, SourceFile } from './document/types';
import type { Finding } from './findings';
import type { Classification } from './genres/types';

/** What the engine knows of one document of a file. */
export interface DocumentAnalysis {
  readonly document: OfficialDocument;
  readonly classification: Classification;
  /** By place; those of the attachments among them. */
  readonly findings: readonly Finding[];
  readonly attachments: readonly AttachmentAnalysis[];
}

/** What the engine knows of an attachment: a document of its own genre. Its findings are the main document's. */
export interface AttachmentAnalysis {
  readonly document: OfficialDocument;
  /** `unknown` where its own title names no genre. */
  readonly classification: Classification;
  /** Another's text, passed on as it is (转发, 批转), or a sample: its wording is not the writer's. */
  readonly quoted: boolean;
  readonly attachments: readonly AttachmentAnalysis[];
}

export interface Analysis {
  readonly file: SourceFile;
  /** In order; a compilation has several. */
  readonly documents: readonly DocumentAnalysis[];
}
