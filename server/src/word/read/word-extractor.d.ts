/** The parts of word-extractor that read a .doc; the package has no types of its own. */
declare module 'word-extractor/lib/buffer-reader' {
  export default class BufferReader {
    constructor(buffer: Buffer);
    open(): Promise<void>;
  }
}

declare module 'word-extractor/lib/word-ole-extractor' {
  import type BufferReader from 'word-extractor/lib/buffer-reader';

  interface ExtractedDocument {
    getBody(options: { readonly filterUnicode: boolean }): string;
  }
  export default class WordOleExtractor {
    extract(reader: BufferReader): Promise<ExtractedDocument>;
  }
}
