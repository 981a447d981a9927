/** A place in a document as LSP has it: lines and UTF-16 characters, from 0. */
export interface ProtocolRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}
