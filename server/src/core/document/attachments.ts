import { attachmentLabel, attachmentLabelHead } from './attachment-note';
import type { Row } from './rows';

/** Divides what stands behind a document's tail into attachments. */

export interface AttachmentRows {
  /** The label's row and where the label ends; undefined for an enclosed original. */
  readonly label?: { readonly row: Row; readonly end: number };
  readonly number?: number;
  /** The rows of the attachment itself. The first may begin behind the label, on the label's line. */
  readonly rows: readonly Row[];
}

export function splitAttachments(rows: readonly Row[]): AttachmentRows[] {
  const found: { label?: { row: Row; end: number }; number?: number; rows: Row[] }[] = [];
  for (const row of rows) {
    const alone = row.kind === 'line' ? attachmentLabel(row.text) : undefined;
    const head = row.kind === 'line' && alone === undefined ? attachmentLabelHead(row.text) : undefined;
    if (alone !== undefined) {
      found.push({ label: { row, end: row.end }, ...alone, rows: [] });
    } else if (head !== undefined && startsAttachment(found)) {
      const start = row.start + head.length;
      const rest = { ...row, start, text: row.text.slice(head.length) };
      const number = head.number === undefined ? {} : { number: head.number };
      const end = row.start + row.text.slice(0, head.length).trimEnd().length;
      found.push({ label: { row, end }, ...number, rows: [rest] });
    } else if (found.length === 0) {
      found.push({ rows: [row] });
    } else {
      found[found.length - 1]!.rows.push(row);
    }
  }
  return found;
}

/**
 * 附件1：××方案 opens an attachment at the head of the part behind the tail, or where earlier ones were opened
 * by labels; inside an enclosed original it is that paper's own note on its attachments.
 */
function startsAttachment(found: readonly { readonly label?: unknown }[]): boolean {
  return found.length === 0 || found.every(({ label }) => label !== undefined);
}
