/** Files that this program made beside a draft: they hold its text again, and are not checked a second time. */

/** What becomes of a draft, by the word in the copy's name. */
export type CopyKind = '批注' | '修订' | '原件' | '公文版式' | '朗读稿';

const COPY = /^(.+)\.(批注|修订|原件|公文版式|朗读稿)(?:（\d+）)?\.docx?$/i;
/** `biganzi report`, under the name that its page of the manual gives. */
const REPORT = /^校对报告(?:（\d+）)?\.(?:docx|html)$/i;

/** 草稿.批注（2）.docx → 草稿 and 批注; undefined for another name. */
export function readCopyName(name: string): { readonly draft: string; readonly kind: CopyKind } | undefined {
  const [, draft, kind] = COPY.exec(name) ?? [];
  // The pattern has these words alone.
  return draft === undefined ? undefined : { draft, kind: kind as CopyKind };
}

/** Of the names in one folder those that are copies of another draft there. A copy whose draft is gone is a draft. */
export function copiesAmong(names: readonly string[]): ReadonlySet<string> {
  const stems = new Set(names.map(stemOfName));
  return new Set(
    names.filter((name) => {
      const draft = readCopyName(name)?.draft;
      return REPORT.test(name) || (draft !== undefined && stems.has(draft));
    }),
  );
}

/** Without the extension. */
export function stemOfName(name: string): string {
  return name.replace(/\.[^.]+$/, '');
}
