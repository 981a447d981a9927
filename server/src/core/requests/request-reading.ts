/** What a request is read to be: in its sentence, and in the document. */
import type { Paragraph, Sentence, Span } from '../document/types';
import type { ActWord } from './request-words';

/** A request in a sentence; offsets are those of the sentence. */
export interface ReadRequest {
  readonly start: number;
  readonly ask: Span;
  readonly addressee?: Span;
  readonly act: Span;
  readonly sort: ActWord['sort'];
  readonly firm: boolean;
}

/** A request in a document; offsets are those of the file. */
export interface RequestPhrase {
  /** From the word of asking (or 妥否) to the word for what is asked. */
  readonly span: Span;
  /** The word of asking: 恳请. Empty in an item of a list that is given over to requests. */
  readonly ask: Span;
  /** The organ that is asked, where it is named. */
  readonly addressee?: Span;
  /** The word for what is asked: 拨付, 批示. It ends `span`. */
  readonly act: Span;
  /** `answer`: a decision (批示, 批准); `grant`: a thing (拨付, 增加); `support`: good will (支持, 协调). */
  readonly sort: ActWord['sort'];
  /** False where the words may be mere courtesy: 恳请上级给予支持. */
  readonly firm: boolean;
  readonly paragraph: Paragraph;
  readonly sentence: Sentence;
}
