import { dirname, extname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { NewDocument } from '@biganzi/shared';
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
  /** Makes the file of a URI with its text in it, whole. Rejects, with the reason in Chinese, when it cannot. */
  create(uri: string, text: string): Promise<void>;
  /** Takes away a file that was just made. Never rejects. */
  remove(uri: string): Promise<void>;
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

/** The command of clients that cannot make files (extract-command.ts); its argument is the data of the code action. */
export const EXTRACT_COMMAND = 'biganzi.server.extract';

/** The client cannot make a file, and takes an edit from the server. */
export function makesFilesItself({ createsFiles, appliesEdits }: ClientFeatures): boolean {
  return !createsFiles && appliesEdits;
}

/** True when the client can carry out the fix at all. */
export function canApply(draft: Draft, fix: Fix, features: ClientFeatures): boolean {
  if (fix.creates === undefined || fix.creates.length === 0) return true;
  if (isUntitled(draft.uri)) return features.versionedEdits;
  return features.createsFiles || features.appliesEdits;
}

/** The documents that the fix makes, each under a name that no file has. */
export async function newDocuments(draft: Draft, fix: Fix, files: Files): Promise<NewDocument[]> {
  const made: NewDocument[] = [];
  for (const file of fix.creates ?? []) {
    const uri = isUntitled(draft.uri) ? untitledUri(draft, file) : await unusedUri(draft.uri, file, files);
    made.push({ uri, text: file.text });
  }
  return made;
}

/** The whole of a fix as one edit, as far as LSP can say it: a file is made, then its text is put in. */
export function planEdit(
  draft: Draft,
  fix: Fix,
  features: ClientFeatures,
  created: readonly NewDocument[],
): WorkspaceEdit {
  const edit = editOf(draft, fix.edits, features);
  for (const { uri, text } of edit.documentChanges ? created : []) {
    if (!isUntitled(uri)) edit.documentChanges?.push(CreateFile.create(uri, { overwrite: false }));
    const start = { line: 0, character: 0 };
    edit.documentChanges?.push(
      TextDocumentEdit.create({ uri, version: null }, [TextEdit.insert(start, text)]),
    );
  }
  return edit;
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
