/** The protected zones of a whole file, for detectors that read it as one text. */
import { itemAt } from '../document/search';
import type { OfficialDocument, SourceFile, Span } from '../document/types';
import { keptPer } from '../kept';
import { protectedZones, type ZoneKind } from '../language/text/protected-zones';

export interface ProtectedZones {
  /** Whether `span` meets a zone of one of these kinds; without kinds, one whose characters are not to be touched. */
  meets(span: Span, kinds?: readonly ZoneKind[]): boolean;
  /** Whether `span` meets a block of code or code in a line: what stands there is never text. */
  meetsCode(span: Span): boolean;
}

/** Spans of one kind, joined where they overlap: so they can be searched. */
type Spans = readonly { readonly span: Span }[];

const OPAQUE: readonly ZoneKind[] = [
  'block',
  'code',
  'link',
  'html',
  'url',
  'email',
  'path',
  'latin',
  'time',
  'ratio',
  'number',
  'standard',
  'documentNumber',
];

/** The zones of all documents of the file and of what is attached to them; found once per file. */
export const zonesOfFile: (of: SourceFile) => ProtectedZones = keptPer((file) => {
  const byKind = new Map<ZoneKind, Span[]>();
  const code: Span[] = [];
  for (const document of file.documents) collect(document, byKind, code);
  const joined = new Map([...byKind].map(([kind, spans]) => [kind, join(spans)]));
  const codeBlocks = join([...code, ...(byKind.get('code') ?? [])]);
  const zones: ProtectedZones = {
    meets: (span, kinds = OPAQUE) => kinds.some((kind) => meetsOne(joined.get(kind) ?? [], span)),
    meetsCode: (span) => meetsOne(codeBlocks, span),
  };
  return zones;
});

function collect(document: OfficialDocument, byKind: Map<ZoneKind, Span[]>, code: Span[]): void {
  for (const { kind, span } of protectedZones(document)) {
    const spans = byKind.get(kind);
    if (spans) spans.push(span);
    else byKind.set(kind, [span]);
  }
  for (const { kind, span } of document.children) if (kind === 'code') code.push(span);
  for (const attachment of document.attachments) collect(attachment.document, byKind, code);
}

function join(spans: readonly Span[]): Spans {
  const result: { span: { start: number; end: number } }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1)?.span;
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else result.push({ span: { start, end } });
  }
  return result;
}

function meetsOne(spans: Spans, { start, end }: Span): boolean {
  const at = itemAt(spans, start)?.span;
  if (at && start < at.end) return true;
  // The next one may begin inside the span.
  const last = itemAt(spans, Math.max(start, end - 1))?.span;
  return last !== undefined && last.start < Math.max(end, start + 1) && start < last.end;
}
