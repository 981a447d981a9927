import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { ask } from '../ask';
import { t } from '../localization';

const SCHEME = 'biganzi-explain';
const SOURCE = '笔杆子';

export interface ExplainRule extends vscode.Disposable {
  run(id: string | undefined): Promise<void>;
}

/** Shows the text on a rule or a genre as a Markdown preview. */
export function createExplainRule(client: LanguageClient): ExplainRule {
  const texts = new Map<string, string>();
  const provider = vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    provideTextDocumentContent: ({ path }) => texts.get(path) ?? '',
  });
  return {
    dispose: () => provider.dispose(),
    run: async (asked) => {
      const id = typeof asked === 'string' ? asked : await chooseRule();
      if (id === undefined) return;
      const text = await ask(client, 'biganzi/explain', { id });
      if (text === null) {
        void vscode.window.showInformationMessage(t('没有找到这条规则：{0}', id));
        return;
      }
      const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${id.replace('/', '-')}.md` });
      texts.set(uri.path, text);
      await vscode.commands.executeCommand('markdown.showPreview', uri);
    },
  };
}

/** The rule of the finding at the cursor, or one of those of the draft in front. */
async function chooseRule(): Promise<string | undefined> {
  const editor = vscode.window.activeTextEditor;
  const findings = editor
    ? vscode.languages.getDiagnostics(editor.document.uri).filter(({ source }) => source === SOURCE)
    : [];
  if (!editor || findings.length === 0) {
    void vscode.window.showInformationMessage(t('这里没有检查出问题。'));
    return undefined;
  }
  const cursor = editor.selection.active;
  const here = new Set(findings.filter(({ range }) => range.contains(cursor)).map(ruleOf));
  if (here.size === 1) return [...here][0];
  const choices = here.size > 0 ? here : new Set(findings.map(ruleOf));
  return vscode.window.showQuickPick([...choices], { placeHolder: t('选择要查看的规则') });
}

function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}
