import { CLIENT_COMMANDS, type ClientCommand } from '@biganzi/shared';
import { type CodeAction, CodeActionKind, Command, type Diagnostic } from 'vscode-languageserver/node';
import { termToAllow } from '../core/checking/allowed-terms';
import type { Finding } from '../core/findings';

/** 加入词表, the workspace's or the user's: on findings about words, where the client can write its settings. */
export function addTermActions(
  finding: Finding,
  text: string,
  commands: ReadonlySet<ClientCommand>,
  diagnostics: Diagnostic[],
): CodeAction[] {
  const command = CLIENT_COMMANDS.addTerm;
  const term = commands.has(command) ? termToAllow(finding, text) : undefined;
  if (term === undefined) return [];
  return [
    { title: `将“${term}”加入词表（本工作区）`, target: 'workspace' },
    { title: `将“${term}”加入词表（我的词表）`, target: 'user' },
  ].map(({ title, target }) => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    command: Command.create(title, command, term, target),
  }));
}
