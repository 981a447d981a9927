import { PROOFREAD_RULES } from '@biganzi/shared';
import * as vscode from 'vscode';
import { t } from '../localization';

/** Milliseconds to wait for the findings of a text that was just changed. */
const PATIENCE = 3_000;

interface Choice extends vscode.QuickPickItem {
  /** Undefined leaves the place as it is. */
  readonly action?: vscode.CodeAction;
  readonly stops?: boolean;
}

/**
 * 逐个核对: goes through the words that may be wrong, from the cursor to the end and round again, as a spelling checker
 * does. Enter takes the first correction; the arrow keys choose another, leave the place, or add the word to the list.
 */
export async function proofread(): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const { document } = editor;
  const start = document.offsetAt(editor.selection.active);
  const passed = new Set<string>();
  let mended = 0;
  for (;;) {
    const left = doubtsIn(document).filter((doubt) => !passed.has(nameOf(document, doubt)));
    const next = left.find(({ range }) => document.offsetAt(range.start) >= start) ?? left[0];
    if (!next) break;
    passed.add(nameOf(document, next));
    const shown = await vscode.window.showTextDocument(document, { preview: false });
    shown.selection = new vscode.Selection(next.range.start, next.range.end);
    shown.revealRange(next.range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    const choice = await vscode.window.showQuickPick(await choicesFor(document, next), {
      title: t('逐个核对：还有 {0} 处', left.length),
      placeHolder: next.message.split('\n')[0],
      ignoreFocusOut: true,
    });
    if (!choice || choice.stops) return;
    if (choice.action && (await carryOut(document, choice.action)) && choice.action.edit) mended++;
  }
  void vscode.window.showInformationMessage(
    passed.size === 0
      ? t('没有发现可疑的字词。')
      : t('核对完了：看了 {0} 处，改了 {1} 处。', passed.size, mended),
  );
}

function doubtsIn({ uri }: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter((diagnostic) => PROOFREAD_RULES.includes(ruleOf(diagnostic)))
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}

function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** What stays the same of a place while the text before it changes. */
function nameOf(document: vscode.TextDocument, diagnostic: vscode.Diagnostic): string {
  const { line, character } = diagnostic.range.start;
  const before = document.lineAt(line).text.slice(Math.max(0, character - 10), character);
  return `${ruleOf(diagnostic)} ${before} ${document.getText(diagnostic.range)} ${diagnostic.message}`;
}

async function choicesFor(document: vscode.TextDocument, doubt: vscode.Diagnostic): Promise<Choice[]> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    doubt.range,
    vscode.CodeActionKind.QuickFix.value,
  );
  // The command that asks for them hands over no diagnostics in some versions of VS Code: then all are of the place.
  const own = actions.filter(({ diagnostics }) => diagnostics?.some((one) => isSame(one, doubt)) ?? true);
  // Fixes of the finding come first; behind them stands what is done about its rule, which is for the light bulb.
  const fixes = own.filter(({ edit, title }) => edit !== undefined && /^改|^全文照|^删|^补/.test(title));
  const words = own.filter(({ command }) => command?.command === 'biganzi.addTerm');
  const none = own.find(
    ({ command, title }) => command?.command === 'biganzi.ignore' && title.startsWith('不是'),
  );
  return [
    ...fixes.map((action) => ({ label: `$(check) ${action.title}`, action })),
    { label: `$(arrow-right) ${t('不改，看下一处')}` },
    ...(none ? [{ label: `$(circle-slash) ${none.title}`, action: none }] : []),
    ...words.map((action) => ({ label: `$(book) ${action.title}`, action })),
    { label: `$(close) ${t('停止核对')}`, stops: true },
  ];
}

function isSame(one: vscode.Diagnostic, other: vscode.Diagnostic): boolean {
  return ruleOf(one) === ruleOf(other) && one.range.isEqual(other.range);
}

/** Carries it out and waits until the findings of the new text are there. */
async function carryOut(
  document: vscode.TextDocument,
  { edit, command }: vscode.CodeAction,
): Promise<boolean> {
  const told = findingsTold(document);
  const done = edit ? await vscode.workspace.applyEdit(edit) : true;
  if (command) await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
  if (done) await told;
  return done;
}

function findingsTold({ uri }: vscode.TextDocument): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      listener.dispose();
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(end, PATIENCE);
    const listener = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some((each) => each.toString() === uri.toString())) end();
    });
  });
}
