/** What client and server say of Word files and of the page that a draft will be. */

export interface PagesParams {
  readonly uri: string;
  /** Waits for the words by which titles are broken, where these are not known yet. */
  readonly wait?: boolean;
}

export interface PreviewRun {
  readonly text: string;
  readonly face: 'body' | 'title' | 'hei' | 'kai' | 'song';
  readonly bold?: boolean;
}

/** A line of a page. Widths are in characters of 3号 (15.75 points), heights in lines (28.95 points). */
export interface PreviewLine {
  readonly runs: readonly PreviewRun[];
  readonly left: number;
  readonly align: 'left' | 'center' | 'right' | 'both';
  /** Points. */
  readonly size: number;
  readonly height: number;
  /** The last line of its paragraph: it is not stretched. */
  readonly last: boolean;
  /** 发文机关标志 and the rule below the number are red. */
  readonly red: boolean;
  readonly rule: boolean;
  /** The line of the draft that it comes from, from 0. */
  readonly line: number;
}

export interface PreviewPage {
  readonly lines: readonly PreviewLine[];
  /** 版记, on the last page. */
  readonly imprint: readonly (readonly [left: string, right: string])[];
}

export interface PagesResult {
  readonly version: number;
  readonly pages: readonly PreviewPage[];
  readonly pageNumber: 'outside' | 'centre';
  /** The words of a long title are not known yet: an answer with `wait` may break its lines otherwise. */
  readonly provisional: boolean;
}

export interface WordFileParams {
  /** Of a file on disk. */
  readonly uri: string;
}

export interface WordFinding {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'info' | 'hint';
  /** In the text, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly basis: string;
  /** What can be done, each beginning with a verb. */
  readonly fixes: readonly string[];
}

/** 页眉, 脚注 …; places are of its own text. */
export interface WordPart {
  readonly name: string;
  readonly text: string;
  readonly findings: readonly WordFinding[];
}

/** A Word file as it is shown, or why it cannot be. */
export type WordView =
  | { readonly problem: string }
  | {
      readonly text: string;
      readonly genreName: string;
      /** Its genre is known, or it is office prose all the same: else nothing was looked at. */
      readonly isDraft: boolean;
      readonly findings: readonly WordFinding[];
      /** Headers, footers and notes in which something was found. */
      readonly parts: readonly WordPart[];
      /** Comments and revisions can be written back: it is a .docx. */
      readonly writable: boolean;
    };

export interface WriteWordParams extends WordFileParams {
  /**
   * `comments`: findings as comments, fixes as revisions; `revisions`: the safe fixes alone; `layout`: 套用公文版式, every
   * departure from GB/T 9704 mended.
   */
  readonly as: 'comments' | 'revisions' | 'layout';
}

export interface ExportWordParams {
  /** Of an open draft. */
  readonly uri: string;
  /** A copy to read a speech from. */
  readonly reading?: boolean;
}

/** The file that was written, or why none was; both in words for the user. */
export type WrittenWord =
  | { readonly problem: string }
  | { readonly uri: string; readonly name: string; readonly told: string };
