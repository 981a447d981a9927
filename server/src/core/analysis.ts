import type { OfficialDocument, SourceFile } from './document/types';
import type { Finding } from './findings';
import type { Classification } from './genres/types';

/** What the engine knows of one document of a file. */
export interface DocumentAnalysis {
  readonly document: OfficialDocument;
  readonly classification: Classification;
  readonly findings: readonly Finding[];
}

export interface Analysis {
  readonly file: SourceFile;
  /** In order; a compilation has several. */
  readonly documents: readonly DocumentAnalysis[];
}
