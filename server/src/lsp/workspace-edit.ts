import { dirname, extname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { CreateFile, TextDocumentEdit, TextEdit, type WorkspaceEdit } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit as CoreEdit, Fix, NewFile } from '../core/findings';
import type { ClientFeatures } from './client-features';
import type { Draft } from './drafts';
import { toRange } from './positions';

/** What the LSP side asks of the file system. */
export interface Files {
  /** A path in `folder` that no file has, from the wanted base name and the extension. */
  unusedPath(folder: string, baseName: string, extension: string): Promise<string>;
}

export function toTextEdits(document: TextDocument, edits: readonly CoreEdit[]): TextEdit[] {
  return edits.map(({ span, newText }) => TextEdit.replace(toRange(document, span), newText));
}

/** Edits of the draft alone: an edit for another version than the one they were made for is refused by the client. */
export function editOf(draft: Draft, edits: readonly CoreEdit[], features: ClientFeatures): WorkspaceEdit {
  const textEdits = toTextEdits(draft.document, edits);
  if (!features.versionedEdits) return { changes: { [draft.uri]: textEdits } };
  const { uri, version } = draft;
  return { documentChanges: [TextDocumentEdit.create({ uri, version }, textEdits)] };
}

/** True when the client can carry out the fix at all. */
export function canApply(draft: Draft, fix: Fix, features: ClientFeatures): boolean {
  if (fix.creates === undefined || fix.creates.length === 0) return true;
  return isUntitled(draft.uri) ? features.versionedEdits : features.createsFiles;
}

export interface PlannedEdit {
  readonly edit: WorkspaceEdit;
  /** URIs of the documents that the edit makes. */
  readonly created: readonly string[];
}

/** The whole of a fix as one edit, so that one undo takes it all back. */
export async function planEdit(
  draft: Draft,
  fix: Fix,
  features: ClientFeatures,
  files: Files,
): Promise<PlannedEdit> {
  const edit = editOf(draft, fix.edits, features);
  if (!fix.creates || !edit.documentChanges) return { edit, created: [] };
  const created: string[] = [];
  for (const file of fix.creates) {
    const uri = isUntitled(draft.uri) ? untitledUri(draft, file) : await unusedUri(draft.uri, file, files);
    created.push(uri);
    if (!isUntitled(uri)) edit.documentChanges.push(CreateFile.create(uri, { overwrite: false }));
    const start = { line: 0, character: 0 };
    edit.documentChanges.push(
      TextDocumentEdit.create({ uri, version: null }, [TextEdit.insert(start, file.text)]),
    );
  }
  return { edit, created };
}

export function isUntitled(uri: string): boolean {
  return uri.startsWith('untitled:');
}

/** Beside the document, with its extension. */
async function unusedUri(uri: string, file: NewFile, files: Files): Promise<string> {
  const path = fileURLToPath(uri);
  return pathToFileURL(await files.unusedPath(dirname(path), file.name, extname(path))).href;
}

/** A new unsaved document; its name's extension tells the editor the language. */
function untitledUri({ document }: Draft, file: NewFile): string {
  const extension = { gongwen: '.gw', markdown: '.md' }[document.languageId] ?? '.txt';
  return `untitled:${encodeURIComponent(file.name.replace(/[\\/:*?"<>|]/g, ''))}${extension}`;
}
