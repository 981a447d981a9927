import * as vscode from 'vscode';

/** A memory that keeps what the user said of single documents, by URI. */
export interface DocumentMemory {
  moved(from: string, to: string): Promise<void>;
}

/** What the user said of a document goes with it when it is renamed or moved, alone or with its folder. */
export function followRenames(memories: readonly DocumentMemory[]): vscode.Disposable {
  return vscode.workspace.onDidRenameFiles(async ({ files }) => {
    for (const { oldUri, newUri } of files) {
      for (const memory of memories) await memory.moved(oldUri.toString(), newUri.toString());
    }
  });
}

/** The entries of `all` with `from`, and what lies under it, standing under `to`; undefined when none does. */
export function renamed<T>(
  all: Readonly<Record<string, T>>,
  from: string,
  to: string,
): Readonly<Record<string, T>> | undefined {
  const entries = Object.entries(all);
  if (!entries.some(([uri]) => uri === from || uri.startsWith(`${from}/`))) return undefined;
  return Object.fromEntries(
    entries.map(([uri, value]) => {
      const moves = uri === from || uri.startsWith(`${from}/`);
      return [moves ? `${to}${uri.slice(from.length)}` : uri, value];
    }),
  );
}
