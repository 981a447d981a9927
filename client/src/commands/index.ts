import { CLIENT_COMMANDS, type IgnoredFinding, type NewDocument } from '@biganzi/shared';
import * as vscode from 'vscode';
import type { Location, WorkspaceEdit } from 'vscode-languageclient/node';
import { addTerm } from './add-term';
import { createCleanUp } from './clean-up';
import type { CommandContext } from './context';
import { copyClean } from './copy-clean';
import { setDraftMode } from './draft-mode';
import { editLists } from './edit-lists';
import { createExplainRule } from './explain-rule';
import { extract } from './extract';
import { fixAll } from './fix-all';
import { ignoreFindings, showIgnored } from './ignore';
import { clearGenre, writeGenre } from './keep-genre';
import { newDocument } from './new-document';
import { newSpeech } from './new-speech';
import { openBeside } from './open-beside';
import { openSample } from './open-sample';
import { pickRules } from './pick-rules';
import { proofread } from './proofread';
import { saveDraft } from './save-draft';
import { setGenre } from './set-genre';
import { showGenre } from './show-genre';
import { openWalkthrough, showMenu } from './show-menu';
import { splitReport } from './split-report';
import { turnOffRule } from './turn-off-rule';
import { walk } from './walk';
import { annotateWord, checkWord, exportWord } from './word';

export function registerCommands(extension: vscode.ExtensionContext, context: CommandContext): void {
  const { client, output } = context;
  const explainRule = createExplainRule(client);
  const cleanUp = createCleanUp(client);
  const commands: Readonly<Record<string, (...args: never[]) => unknown>> = {
    'biganzi.setGenre': (named?: unknown) => setGenre(context, named),
    'biganzi.writeGenre': () => writeGenre(context),
    'biganzi.clearGenre': () => clearGenre(context),
    'biganzi.showGenre': () => showGenre(context),
    'biganzi.showMenu': showMenu,
    'biganzi.openWalkthrough': openWalkthrough,
    'biganzi.splitReport': () => splitReport(client),
    'biganzi.newDocument': () => newDocument(client),
    [CLIENT_COMMANDS.showSpeechPanel]: () => context.speechPanel.show(),
    'biganzi.showPages': () => context.pagePreview.show(),
    'biganzi.exportWord': () => exportWord(client, false),
    'biganzi.exportReadingCopy': () => exportWord(client, true),
    'biganzi.checkWord': (uri?: vscode.Uri) => checkWord(uri),
    'biganzi.annotateWord': (uri?: vscode.Uri) => annotateWord(client, uri, 'comments'),
    'biganzi.reviseWord': (uri?: vscode.Uri) => annotateWord(client, uri, 'revisions'),
    'biganzi.applyLayout': (uri?: vscode.Uri) => annotateWord(client, uri, 'layout'),
    'biganzi.newSpeech': () => newSpeech(client),
    'biganzi.setDraftMode': (mode?: unknown) => setDraftMode(context, mode),
    'biganzi.showEvidence': () => context.evidence.choose(),
    'biganzi.cleanUp': cleanUp.preview,
    'biganzi.applyCleanUp': cleanUp.apply,
    [CLIENT_COMMANDS.fixAll]: () => fixAll(client),
    'biganzi.restartServer': () => (client.isRunning() ? client.restart() : client.start()),
    'biganzi.showOutput': () => output.show(),
    [CLIENT_COMMANDS.explainRule]: (id?: string) => explainRule.run(id),
    [CLIENT_COMMANDS.turnOffRule]: turnOffRule,
    [CLIENT_COMMANDS.addTerm]: addTerm,
    [CLIENT_COMMANDS.openBeside]: openBeside,
    [CLIENT_COMMANDS.ignore]: (uri: string, findings: readonly IgnoredFinding[], title: string) =>
      ignoreFindings(context, uri, findings, title),
    'biganzi.showIgnored': () => showIgnored(context),
    'biganzi.proofread': proofread,
    'biganzi.copyClean': () => copyClean(client),
    'biganzi.saveDraft': () => saveDraft(context),
    'biganzi.checkFolder': (folder?: vscode.Uri) => context.folderCheck.run(folder),
    'biganzi.pickRules': () => pickRules(client, explainRule.run),
    'biganzi.editLists': editLists,
    'biganzi.openSample': (name?: unknown) => openSample(extension.extensionPath, name),
    [CLIENT_COMMANDS.walk]: (places: readonly Location[]) => walk(client, places),
    [CLIENT_COMMANDS.extract]: (edit: WorkspaceEdit, created: readonly NewDocument[]) =>
      extract(context, edit, created),
  };
  extension.subscriptions.push(explainRule, cleanUp);
  for (const [id, run] of Object.entries(commands)) {
    extension.subscriptions.push(vscode.commands.registerCommand(id, run as (...args: unknown[]) => unknown));
  }
}
