import BufferReader from 'word-extractor/lib/buffer-reader';
import WordOleExtractor from 'word-extractor/lib/word-ole-extractor';
import { WordFileError } from '../word-file-error';

/** The text of a .doc (Word 97 to 2003), a line a paragraph. Throws a WordFileError when it cannot be read. */
export async function readDoc(file: Uint8Array): Promise<string> {
  try {
    const reader = new BufferReader(Buffer.from(file.buffer, file.byteOffset, file.byteLength));
    await reader.open();
    const document = await new WordOleExtractor().extract(reader);
    return document.getBody({ filterUnicode: false }).replace(/\r\n?/g, '\n');
  } catch {
    throw new WordFileError('读不出这个 .doc 文件；请用 Word 或 WPS 另存为 .docx 再检查。');
  }
}
