/** What Word does with revisions, done by hand: the tests must not ask the reader that they test. */
import { partsOf } from './make-docx';

const BY = 'w:author="笔杆子"';

/** `word/document.xml` with all of our revisions refused. */
export function refuseOurs(file: Uint8Array): string {
  return (partsOf(file).get('word/document.xml') ?? '')
    .replace(new RegExp(`<w:ins [^>]*${BY}[^>]*>.*?</w:ins>`, 'gs'), '')
    .replace(new RegExp(`<w:del [^>]*${BY}[^>]*>(.*?)</w:del>`, 'gs'), (_, inner: string) =>
      inner.replaceAll('w:delText', 'w:t'),
    );
}

/** `word/document.xml` with all of our revisions accepted. */
export function acceptOurs(file: Uint8Array): string {
  return (partsOf(file).get('word/document.xml') ?? '')
    .replace(new RegExp(`<w:del [^>]*${BY}[^>]*>.*?</w:del>`, 'gs'), '')
    .replace(new RegExp(`<w:ins [^>]*${BY}[^>]*>(.*?)</w:ins>`, 'gs'), '$1');
}

/** All text of `w:t`, tabs and breaks of a part, another's deletions left out: what the page shows. */
export function shownText(xml: string): string {
  return xml
    .replace(/<w:del [^>]*>.*?<\/w:del>/gs, '')
    .replace(/<w:p(?: [^>]*)?\/>/g, '\n')
    .replace(/<w:tab\/>/g, '\t')
    .replace(/<w:br\/>/g, '\n')
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/^\s*<\?.*?\?>\s*/, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/^\n/, '');
}

/** What stands between the marks of each comment, by id, revisions of ours refused. */
export function commentedText(xml: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [start, id] of xml.matchAll(/<w:commentRangeStart w:id="(\d+)"\/>/g)) {
    const inner = xml.slice(xml.indexOf(start), xml.indexOf(`<w:commentRangeEnd w:id="${id}"/>`));
    found.set(id!, shownText(inner));
  }
  return found;
}
