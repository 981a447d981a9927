/**
 * The document tree. A file is a sequence of documents (a compilation holds several), a document is a
 * sequence of blocks, a paragraph is a sequence of sentences, a sentence of clauses.
 *
 * Invariants, held by test/unit/document:
 * - the leaves of the tree, in order, are the text: no character is lost, none stands twice;
 * - `node.text === file.text.slice(node.span.start, node.span.end)`;
 * - a child's span lies inside its parent's.
 *
 * Spans of blocks cover the content only; indents, line ends, blank lines and comments between them are
 * `trivia` leaves, siblings of the blocks. So are the lines behind the last that is read (MAX_LINES in lines.ts).
 */

/** A half-open range [start, end) in UTF-16 code units of the file's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type NodeKind =
  | 'file'
  | 'document'
  | 'trivia'
  | 'text'
  | 'frontMatter'
  | 'comment'
  | 'collectionHeader'
  | 'copyNumber'
  | 'secrecy'
  | 'urgency'
  | 'issuerMark'
  | 'documentNumber'
  | 'signer'
  | 'title'
  | 'titleNote'
  | 'byline'
  | 'recipients'
  | 'salutation'
  | 'heading'
  | 'paragraph'
  | 'sentence'
  | 'clause'
  | 'table'
  | 'code'
  | 'blockQuote'
  | 'attachmentNote'
  | 'signature'
  | 'date'
  | 'annotation'
  | 'copyTo'
  | 'printing'
  | 'attachment';

export interface DocumentNode {
  readonly kind: NodeKind;
  readonly span: Span;
  readonly text: string;
  /** Empty for a leaf. */
  readonly children: readonly DocumentNode[];
}

/** A piece of a node worth a name: it has no place in the tree of its own. */
export interface Part {
  readonly span: Span;
  readonly text: string;
}

export interface SourceFile extends DocumentNode {
  readonly kind: 'file';
  readonly documents: readonly OfficialDocument[];
}

/** 发文字号, e.g. 清政发〔2024〕5号. The parts are undefined where the text departs from the norm. */
export interface DocumentNumber extends DocumentNode {
  readonly kind: 'documentNumber';
  /** 机关代字 */
  readonly agency: string;
  /** The digits of the year as written (`24` or `2024`). */
  readonly year: string;
  /** The digits of the serial number as written (`5`, `005`). */
  readonly serial: string;
  /** The opening and closing bracket as written. */
  readonly brackets: readonly [string, string];
}

/** 版头 (格式 7.2): each element where the document has it. */
export interface Header {
  readonly copyNumber?: DocumentNode;
  readonly secrecy?: DocumentNode;
  readonly urgency?: DocumentNode;
  readonly issuerMark?: DocumentNode;
  readonly documentNumbers: readonly DocumentNumber[];
  /** The line 签发人：××, names as parts. */
  readonly signer?: DocumentNode & { readonly names: readonly Part[] };
}

/** A title over one or several lines. Parts are spans in the file; a part over two lines covers the break. */
export interface Title extends DocumentNode {
  readonly kind: 'title';
  /** The lines joined, white space and Markdown marks at the seams removed: what a reader sees as the title. */
  readonly plain: string;
  readonly lines: readonly Part[];
  /** 发文机关: what stands before 关于 (or before the matter), where it reads as an organ. */
  readonly issuer?: Part;
  /** 事由: between 关于 and 的. */
  readonly matter?: Part;
  /** The word that names the genre, at the end of the title or of a double title's main half. */
  readonly genreWord?: Part;
  /** The trailing bracket, brackets included: （试行）, （征求意见稿）. */
  readonly suffix?: Part;
  /** The second half of a double title, after ——. */
  readonly subtitle?: Part;
  /** The mark that a title, wrongly, ends with (关于……的通知。): in its span, but in no other part, nor in `plain`. */
  readonly endMark?: Part;
}

/** 主送机关 */
export interface Recipients extends DocumentNode {
  readonly kind: 'recipients';
  /** Each organ, in order, separators left out. */
  readonly organs: readonly Part[];
  /** The mark that ends the line: ： or the wrong one; undefined when there is none. */
  readonly terminator?: Part;
}

/** 称谓: 同志们：, 各位代表： */
export interface Salutation extends DocumentNode {
  readonly kind: 'salutation';
}

/** How an ordinal is written: 一、（一）1.（1）① # 第一条 第一章 */
export type OrdinalStyle =
  | 'han-dun'
  | 'han-paren'
  | 'arabic-dot'
  | 'arabic-paren'
  | 'circled'
  | 'markdown'
  | 'article'
  | 'chapter';

export interface Ordinal extends Part {
  readonly style: OrdinalStyle;
  readonly value: number;
}

/**
 * A heading on a line of its own, or one that runs in at the head of a paragraph
 * (（一）加强领导。各单位要…… : the heading is the first sentence).
 */
export interface Heading extends DocumentNode {
  readonly kind: 'heading';
  /** 1 for 一、 2 for （一） 3 for 1. 4 for （1） 5 for ①; for Markdown the count of # less the title's. */
  readonly level: number;
  readonly ordinal?: Ordinal;
  /** The heading without its ordinal and end mark. */
  readonly title: Part;
  readonly runIn: boolean;
}

/** 一是 / 第一， / 首先 / 其一 inside a paragraph. */
export interface InlineOrdinal extends Part {
  /** `mark`: 1. （1） ① inside a sentence; found only where a sentence is cut into pieces. */
  readonly series: 'shi' | 'di' | 'shouxian' | 'qi' | 'mark';
  readonly value: number;
}

/** A clause with the mark that ends it. A leaf. */
export interface Clause extends DocumentNode {
  readonly kind: 'clause';
}

/** A sentence with its end mark and the closing quotes behind it. */
export interface Sentence extends DocumentNode {
  readonly kind: 'sentence';
  readonly clauses: readonly Clause[];
  readonly ordinal?: InlineOrdinal;
}

export interface Paragraph extends DocumentNode {
  readonly kind: 'paragraph';
  /** Sentences in order; a run-in heading's text is the first of them. */
  readonly sentences: readonly Sentence[];
  /** Set when the paragraph begins with a run-in heading; it is also the first child of the paragraph. */
  readonly heading?: Heading;
  /** An ordinal at the head of a paragraph that is no heading (an item: 1.各单位要……). */
  readonly ordinal?: Ordinal;
}

export interface OpaqueBlock extends DocumentNode {
  readonly kind: 'table' | 'code' | 'blockQuote';
}

export type BodyBlock = Heading | Paragraph | OpaqueBlock;

/** A closing formula (结束语) as found: 特此报告。 妥否，请批示。 此复。 … */
export interface Closing extends Part {
  /** The formula without punctuation and white space: 妥否请批示. */
  readonly formula: string;
  readonly paragraph: Paragraph;
  /** True when the formula, or a run of formulae, is all that the paragraph holds. */
  readonly ownParagraph: boolean;
}

export interface AttachmentItem extends Part {
  /** 1, 2 …; undefined for a single attachment without a number. */
  readonly number?: number;
  readonly name: Part;
}

/** 附件说明 */
export interface AttachmentNote extends DocumentNode {
  readonly kind: 'attachmentNote';
  readonly items: readonly AttachmentItem[];
}

/** 成文日期 as written; year, month and day are undefined where they are not given as a number (×). */
export interface DateLine extends DocumentNode {
  readonly kind: 'date';
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** 抄送 */
export interface CopyTo extends DocumentNode {
  readonly kind: 'copyTo';
  /** The label as written: 抄送, 抄报 … */
  readonly label: Part;
  readonly organs: readonly Part[];
}

/** An attachment (附件1 … or the enclosed original of a 印发 or 转发 notice), a document of its own kind. */
export interface Attachment extends DocumentNode {
  readonly kind: 'attachment';
  /** 附件1 at the head of its first page; undefined for an enclosed original. */
  readonly label?: Part;
  readonly number?: number;
  readonly document: OfficialDocument;
}

export type MarkKind = 'quotation' | 'bookTitle' | 'parenthesis';

/** A pair of quotation marks, book title marks or brackets; `closed` is false when its partner is missing. */
export interface Mark {
  readonly kind: MarkKind;
  /** Marks included. */
  readonly span: Span;
  /** Marks left out. */
  readonly inner: Span;
  readonly closed: boolean;
  /** 0 for the outermost. */
  readonly depth: number;
}

/** （以下简称“……”） */
export interface Definition {
  readonly span: Span;
  /** The abbreviation, quotes left out. */
  readonly term: Part;
}

/** A comment that speaks to the program: a genre override or a switch. */
export interface Directive {
  readonly span: Span;
  readonly kind: 'genre' | 'disable' | 'disable-next-line' | 'disable-file' | 'enable';
  /** The genre's id or name as written, or the rule ids; empty for all rules. */
  readonly values: readonly string[];
  /** What stands behind the colon in a disable comment. */
  readonly reason?: string;
}

export interface OfficialDocument extends DocumentNode {
  readonly kind: 'document';
  /** 0 for the first document of the file. */
  readonly index: number;
  readonly header: Header;
  readonly title?: Title;
  /** 题注: （2024年3月5日××会议通过） under the title. */
  readonly titleNote?: DocumentNode;
  /** Speaker and date under a speech's title. */
  readonly byline?: DocumentNode;
  readonly recipients?: Recipients;
  readonly salutation?: Salutation;
  /** Headings, paragraphs, tables … between the recipients and the attachment note, signature or end. */
  readonly body: readonly BodyBlock[];
  /** The paragraphs of `body`, in order. */
  readonly paragraphs: readonly Paragraph[];
  /** The headings of `body`, run-in ones included, in order. */
  readonly headings: readonly Heading[];
  /** Every closing formula found in the last part of the body, in order; usually none or one. */
  readonly closings: readonly Closing[];
  readonly attachmentNote?: AttachmentNote;
  /** 署名, one node an organ. */
  readonly signatures: readonly DocumentNode[];
  /** 成文日期 */
  readonly date?: DateLine;
  /** 附注: （联系人：…） */
  readonly annotation?: DocumentNode;
  readonly copyTo?: CopyTo;
  /** 印发机关和印发日期 */
  readonly printing?: DocumentNode;
  readonly attachments: readonly Attachment[];
  /** Blocks behind the tail that are no attachment: a page number left over from pasting. Not in `body`. */
  readonly trailing: readonly BodyBlock[];
  /** From the first to the last block of `body`; empty at the document's end when there is no body. */
  readonly bodySpan: Span;
  /** Marks anywhere in the document, attachments left out, by start. */
  readonly marks: readonly Mark[];
  readonly definitions: readonly Definition[];
  /** Directives in this document, and front matter's genre. */
  readonly directives: readonly Directive[];
}

/**
 * What a format that has styles says of a line, where the text alone may be read otherwise. It takes nothing away: a line
 * without a mark is read by its words.
 */
export interface LineMark {
  /** An offset in the line. */
  readonly start: number;
  readonly role: 'title' | 'heading';
  /** Of a heading, from 1 for those right below the title. */
  readonly level: number;
}
