import * as vscode from 'vscode';
import type { CompletionMiddleware } from 'vscode-languageclient';

type Answer = vscode.CompletionItem[] | vscode.CompletionList | null | undefined;

/** No text has it in it: what is filtered by it is never shown. */
const MATCHES_NOTHING = '\uE000';

/**
 * Keeps a quick typist from losing the list. While a request is on its way VS Code sends no other; when the answer
 * then comes it asks again behind what was typed meanwhile, but only if a list that said it is incomplete has an item:
 * an empty one ends the matter until the next key. So an empty list that is incomplete, or late, gets an item that
 * nothing matches.
 */
export const keepAsking: CompletionMiddleware['provideCompletionItem'] = async (
  document,
  position,
  context,
  token,
  next,
) => {
  const { version } = document;
  const answer: Answer = await next(document, position, context, token);
  const items = Array.isArray(answer) ? answer : (answer?.items ?? []);
  const incomplete = answer !== null && answer !== undefined && !Array.isArray(answer) && answer.isIncomplete;
  const late = document.version !== version;
  if (items.length > 0 || position.character === 0 || (!incomplete && !late)) return answer;
  // An input method has put characters in the place of as many letters: to VS Code nothing has moved.
  if (late && cursorIn(document)?.isEqual(position)) setImmediate(askNow);
  const never = new vscode.CompletionItem(MATCHES_NOTHING, vscode.CompletionItemKind.Text);
  never.insertText = '';
  // Filtered by the character before the cursor: an empty range would match everything.
  never.range = new vscode.Range(position.translate(0, -1), position);
  return new vscode.CompletionList([never], true);
};

function cursorIn(document: vscode.TextDocument): vscode.Position | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor?.document === document ? editor.selection.active : undefined;
}

/** As if by a key: where there is nothing, nothing is shown. */
function askNow(): void {
  void vscode.commands.executeCommand('editor.action.triggerSuggest', { auto: true });
}
