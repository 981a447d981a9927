import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Pinned, so that figures of different days can be laid side by side. */
const PEERS = {
  'autocorrect-node': '2.14.0',
  zhlint: '0.8.2',
  'vscode-json-languageserver': '1.3.4',
} as const;

/** The folder with the peers' node_modules, filled on the first call. Throws when npm cannot be reached. */
export function peersFolder(): string {
  const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
  const folder = join(cache, 'biganzi', 'bench-peers');
  if (Object.keys(PEERS).every((name) => existsSync(join(folder, 'node_modules', name)))) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: PEERS }));
  const { status, stderr } = spawnSync('npm', ['install', '--no-audit', '--no-fund'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`cannot install the peers: ${stderr}`);
  return folder;
}

const requirePeer = () => createRequire(join(peersFolder(), 'package.json'));

/** zhlint's checker over one text. */
export async function loadZhlint(): Promise<(text: string) => unknown> {
  const loaded = requirePeer()('zhlint') as { run: (text: string, options: unknown) => unknown };
  return (text) => loaded.run(text, { rules: { preset: 'default' } });
}

/** AutoCorrect's checker over one text: some thirty rules on spaces, marks and words, in Rust. */
export async function loadAutoCorrect(): Promise<(text: string) => unknown> {
  const loaded = requirePeer()('autocorrect-node') as { lintFor: (text: string, name: string) => unknown };
  return (text) => loaded.lintFor(text, 'draft.txt');
}

export function jsonServer(): string {
  return join(peersFolder(), 'node_modules/vscode-json-languageserver/bin/vscode-json-languageserver');
}
