import type { Archive } from '../package/archive';
import type { XmlDocument, XmlElement } from '../xml/parse';
import type { Styles } from './styles';

/** A stretch of a run that gives text. Offsets in UTF-16 code units of the text, or of the part's source. */
export interface Piece {
  /** `text` is a `w:t`; `mark` is a tab or a line break; `fixed` stands for what is no text (a symbol) and stays. */
  readonly kind: 'text' | 'mark' | 'fixed';
  readonly text: string;
  readonly element: XmlElement;
  /** Set when the text is put together. */
  start: number;
}

export interface WordRun {
  readonly element: XmlElement;
  /** Those that give text, in order. */
  readonly pieces: Piece[];
  /** Field results, locked content, formulae: a comment may stand here, a change may not. */
  readonly locked: boolean;
  /** The revision that inserted the run and holds it directly. */
  readonly insertion: XmlElement | undefined;
}

export type Container = 'body' | 'cell' | 'textBox';

export interface WordParagraph {
  readonly element: XmlElement;
  readonly container: Container;
  /** Automatic numbering as it is shown (一、), which stands in the text and in no run. */
  readonly numbering: string;
  readonly runs: readonly WordRun[];
  /** What parts it from the next in the text: a line end, a tab between cells, nothing where the mark is deleted. */
  readonly after: '\n' | '\t' | '';
  /** For a paragraph in a text box: the run in the body that holds the box. */
  readonly anchor: XmlElement | undefined;
  start: number;
  /** `after` not included. */
  end: number;
}

/** A text of a .docx with its map: the body, a header, a footer, the footnotes. */
export interface Story {
  readonly part: string;
  readonly kind: 'body' | 'header' | 'footer' | 'footnotes' | 'endnotes';
  readonly xml: XmlDocument;
  readonly text: string;
  readonly paragraphs: readonly WordParagraph[];
}

export interface WordDocument {
  readonly archive: Archive;
  readonly styles: Styles;
  /** The text that is checked: text boxes before the paragraph that holds them, a row of a table as one line with tabs. */
  readonly body: Story;
  /** Headers, footers, footnotes, endnotes. */
  readonly others: readonly Story[];
  /** Somebody's revisions are in the body; the text is what it is with all of them accepted. */
  readonly hasRevisions: boolean;
}
