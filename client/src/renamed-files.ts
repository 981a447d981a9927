import * as vscode from 'vscode';

/** A memory that keeps what the user said of single documents, by URI. */
export interface DocumentMemory {
  /** Answers with the new URIs of those documents that it knows something of. */
  moved(from: string, to: string): Promise<readonly string[]>;
}

export interface Follower {
  readonly memory: DocumentMemory;
  /** Tells the running server what the user said of a document that has another name now. */
  tell(uri: string): Promise<unknown>;
}

/** What the user said of a document goes with it when it is renamed or moved, alone or with its folder. */
export function followRenames(followers: readonly Follower[]): vscode.Disposable {
  return vscode.workspace.onDidRenameFiles(async ({ files }) => {
    for (const { oldUri, newUri } of files) await moveMemories(followers, oldUri, newUri);
  });
}

/** A draft that had no file is saved under a name: what was said of it is said of the file. */
export async function moveMemories(
  followers: readonly Follower[],
  from: vscode.Uri,
  to: vscode.Uri,
): Promise<void> {
  for (const { memory, tell } of followers) {
    for (const uri of await memory.moved(from.toString(), to.toString())) await tell(uri);
  }
}

export interface Renamed<T> {
  readonly all: Readonly<Record<string, T>>;
  /** The new URIs of those that moved. */
  readonly moved: readonly string[];
}

/** The entries of `all` with `from`, and what lies under it, standing under `to`; undefined when none does. */
export function renamed<T>(
  all: Readonly<Record<string, T>>,
  from: string,
  to: string,
): Renamed<T> | undefined {
  const moves = (uri: string) => uri === from || uri.startsWith(`${from}/`);
  const entries = Object.entries(all);
  const moved = entries
    .filter(([uri]) => moves(uri))
    .map(([uri, value]) => [`${to}${uri.slice(from.length)}`, value] as const);
  if (moved.length === 0) return undefined;
  // Behind those that stay: a file that was overwritten is forgotten.
  const after = [...entries.filter(([uri]) => !moves(uri)), ...moved];
  return { all: Object.fromEntries(after), moved: moved.map(([uri]) => uri) };
}
