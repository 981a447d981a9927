import { CLIENT_COMMANDS, type ClientCommand, FIX_ALL_KIND } from '@biganzi/shared';
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  Command,
  type Diagnostic,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver/node';
import type { Engine } from '../core/engine';
import type { Finding, Fix } from '../core/findings';
import type { WordSource } from '../core/ports';
import type { ClientFeatures } from './client-features';
import { type DiagnosticsOptions, toDiagnostic } from './diagnostics';
import type { Draft, Drafts, Wanted } from './drafts';
import { fixAllEdits } from './fix-all';
import { field, rangeOf, uriOf } from './params';
import { toSpan, touches } from './positions';
import { BadParams } from './requests';
import { RuleActions, safelyFixable } from './rule-actions';
import { addTermActions } from './term-actions';
import {
  canApply,
  EXTRACT_COMMAND,
  editOf,
  type Files,
  isUntitled,
  makesFilesItself,
  newDocuments,
  planEdit,
} from './workspace-edit';

export interface CodeActionsOptions {
  readonly engine: Engine;
  readonly drafts: Drafts;
  readonly words: WordSource;
  readonly features: ClientFeatures;
  readonly diagnostics: DiagnosticsOptions;
  readonly commands: ReadonlySet<ClientCommand>;
  readonly files: Files;
}

/** What codeAction/resolve gets back to find the fix again. */
interface ActionData {
  readonly uri: string;
  readonly version: number;
  readonly rule: string;
  readonly start: number;
  readonly fix: number;
}

export const CODE_ACTION_KINDS = [
  CodeActionKind.QuickFix,
  CodeActionKind.RefactorExtract,
  CodeActionKind.RefactorRewrite,
  FIX_ALL_KIND,
];

export class CodeActions {
  private readonly rules: RuleActions;

  constructor(private readonly options: CodeActionsOptions) {
    this.rules = new RuleActions(options);
  }

  async provide(params: CodeActionParams, wanted: Wanted): Promise<CodeAction[] | null> {
    const uri = uriOf(params);
    const range = rangeOf(params);
    const draft = await this.options.drafts.current(uri, wanted);
    if (!draft?.active) return null;
    const span = toSpan(draft.document, range);
    const only = onlyOf(params);
    const findings = draft.analysis.documents
      .flatMap((document) => document.findings)
      .filter((finding) => touches(finding.span, span));
    const sent = sentDiagnostics(params);

    const actions: CodeAction[] = [];
    if (wants(only, CodeActionKind.QuickFix)) {
      for (const finding of findings) actions.push(...(await this.quickFixes(draft, finding, sent)));
      for (const finding of findings) {
        const told = [this.diagnosticOf(draft, finding, sent)];
        actions.push(...addTermActions(finding, draft.text, this.options.commands, told));
      }
      actions.push(...this.aboutRules(draft, findings, sent));
    }
    // Unasked, a refactoring that is a quick fix too would stand in the menu twice.
    if (
      only?.some((kind) => within(CodeActionKind.Refactor, kind) || within(kind, CodeActionKind.Refactor))
    ) {
      actions.push(...(await this.refactorings(draft, findings, only)));
    }
    if (only?.some((kind) => within(kind, FIX_ALL_KIND))) actions.push(...this.fixAll(draft));
    return actions;
  }

  async resolve(action: CodeAction, wanted: Wanted): Promise<CodeAction> {
    // VS Code resolves whatever has no edit, commands too.
    if (field(action, 'data') === undefined) return action;
    const { draft, fix } = await this.chosen(field(action, 'data'), wanted);
    return { ...action, ...(await this.carryOut(draft, fix)) };
  }

  /** The fix that an action's data names, in the version that it was offered for. */
  async chosen(data: unknown, wanted: Wanted): Promise<{ readonly draft: Draft; readonly fix: Fix }> {
    const { uri, version, rule, start, fix: index } = readData(data);
    const draft = await this.options.drafts.current(uri, wanted);
    const fix = draft?.analysis.documents
      .flatMap(({ findings }) => findings)
      .find((finding) => finding.rule === rule && finding.span.start === start)?.fixes[index];
    if (draft?.version !== version || !fix) {
      throw new ResponseError(LSPErrorCodes.ContentModified, '文稿已改动，请重新选择这个修改');
    }
    return { draft, fix };
  }

  private async quickFixes(
    draft: Draft,
    finding: Finding,
    sent: readonly Diagnostic[],
  ): Promise<CodeAction[]> {
    const diagnostics = [this.diagnosticOf(draft, finding, sent)];
    const actions: CodeAction[] = [];
    for (const [index, fix] of finding.fixes.entries()) {
      if (!canApply(draft, fix, this.options.features)) continue;
      const action = await this.action(draft, finding, index, CodeActionKind.QuickFix);
      actions.push({ ...action, diagnostics, isPreferred: isPreferred(finding, fix) });
    }
    return actions;
  }

  /** Once for each rule, behind the fixes of all findings. */
  private aboutRules(draft: Draft, findings: readonly Finding[], sent: readonly Diagnostic[]): CodeAction[] {
    const first = findings.filter(
      ({ rule }, index) => findings.findIndex((other) => other.rule === rule) === index,
    );
    if (first.length === 0) return [];
    const { rules } = this;
    const told = first.map((finding) => ({
      finding,
      diagnostics: findings
        .filter(({ rule }) => rule === finding.rule)
        .map((same) => this.diagnosticOf(draft, same, sent)),
    }));
    return [
      ...told.flatMap(({ finding, diagnostics }) => rules.walks(draft, finding, diagnostics)),
      ...told.flatMap(({ finding, diagnostics }) => rules.fixAllOfRule(draft, finding, diagnostics)),
      ...rules.fixAllSafe(draft),
      ...told.flatMap(({ finding, diagnostics }) => rules.switches(draft, finding, diagnostics)),
    ];
  }

  private async refactorings(
    draft: Draft,
    findings: readonly Finding[],
    only: readonly string[],
  ): Promise<CodeAction[]> {
    const actions: CodeAction[] = [];
    for (const finding of findings) {
      for (const [index, fix] of finding.fixes.entries()) {
        const kind = refactorKind(fix);
        if (kind === undefined || !only.some((wanted) => within(wanted, kind))) continue;
        if (!canApply(draft, fix, this.options.features)) continue;
        actions.push(await this.action(draft, finding, index, kind));
      }
    }
    return withoutTwins(actions);
  }

  private fixAll(draft: Draft): CodeAction[] {
    const { engine, words, features } = this.options;
    const edits = fixAllEdits(draft, engine, words);
    if (!edits) return [];
    const edit = editOf(draft, edits, features);
    // The number of findings, for a client that says what was done.
    const data = safelyFixable(draft).length;
    return [{ title: '修正全部可自动修正的问题', kind: FIX_ALL_KIND, edit, data }];
  }

  private async action(draft: Draft, finding: Finding, index: number, kind: string): Promise<CodeAction> {
    const fix = finding.fixes[index]!;
    const action: CodeAction = { title: fix.title, kind };
    // New files need a look at the disk: that waits until the action is chosen, where nothing but an edit is wanted.
    const { features, commands } = this.options;
    const { uri, version } = draft;
    const data: ActionData = { uri, version, rule: finding.rule, start: finding.span.start, fix: index };
    if (fix.creates && !isUntitled(uri) && makesFilesItself(features)) {
      return { ...action, command: Command.create(fix.title, EXTRACT_COMMAND, data) };
    }
    const atOnce = !fix.creates || isUntitled(draft.uri) || commands.has(CLIENT_COMMANDS.extract);
    if (atOnce || !features.resolvesActionEdits) {
      return { ...action, ...(await this.carryOut(draft, fix)) };
    }
    return { ...action, data };
  }

  private async carryOut(draft: Draft, fix: Fix): Promise<Pick<CodeAction, 'edit' | 'command'>> {
    const { features, files, commands } = this.options;
    const created = await newDocuments(draft, fix, files);
    if (created.length > 0 && commands.has(CLIENT_COMMANDS.extract)) {
      const edit = editOf(draft, fix.edits, features);
      return { command: Command.create(fix.title, CLIENT_COMMANDS.extract, edit, created) };
    }
    const edit = planEdit(draft, fix, features, created);
    const shown = edit.documentChanges && created[0]?.uri;
    if (shown === undefined) return { edit };
    if (!commands.has(CLIENT_COMMANDS.openBeside)) return { edit };
    return { edit, command: Command.create('打开新文稿', CLIENT_COMMANDS.openBeside, shown) };
  }

  /** The client's own copy of the diagnostic where it sent one: some compare by content. */
  private diagnosticOf(draft: Draft, finding: Finding, sent: readonly Diagnostic[]): Diagnostic {
    const own = toDiagnostic(draft.document, finding, this.options.diagnostics);
    const { start, end } = own.range;
    const same = sent.find(
      ({ code, range }) =>
        code === own.code &&
        range.start.line === start.line &&
        range.start.character === start.character &&
        range.end.line === end.line &&
        range.end.character === end.character,
    );
    return same ?? own;
  }
}

/** 拆分…… makes a document, so it extracts; what only moves text inside the draft rewrites it. */
function refactorKind(fix: Fix): string | undefined {
  if (fix.kind !== 'refactor') return undefined;
  return fix.creates ? CodeActionKind.RefactorExtract : CodeActionKind.RefactorRewrite;
}

function isPreferred(finding: Finding, fix: Fix): boolean {
  const marked = finding.fixes.find(({ preferred }) => preferred);
  return fix === (marked ?? finding.fixes.find(({ kind }) => kind === 'safe'));
}

/** Several findings may carry the same refactoring of the whole document: offer it once. */
function withoutTwins(actions: readonly CodeAction[]): CodeAction[] {
  const seen = new Set<string>();
  return actions.filter(({ title }) => !seen.has(title) && seen.add(title));
}

function onlyOf(params: CodeActionParams): readonly string[] | undefined {
  const only = field(field(params, 'context'), 'only');
  return Array.isArray(only) ? only.filter((kind) => typeof kind === 'string') : undefined;
}

function sentDiagnostics(params: CodeActionParams): readonly Diagnostic[] {
  const diagnostics = field(field(params, 'context'), 'diagnostics');
  return Array.isArray(diagnostics)
    ? diagnostics.filter((d) => field(field(d, 'range'), 'start') && field(field(d, 'range'), 'end'))
    : [];
}

function wants(only: readonly string[] | undefined, kind: string): boolean {
  return only === undefined || only.some((wanted) => within(wanted, kind));
}

/** `refactor` holds `refactor.extract`; the empty kind holds all. */
function within(wanted: string, kind: string): boolean {
  return wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`);
}

function readData(data: unknown): ActionData {
  const uri = field(data, 'uri');
  const version = field(data, 'version');
  const rule = field(data, 'rule');
  const start = field(data, 'start');
  const fix = field(data, 'fix');
  if (
    typeof uri !== 'string' ||
    typeof version !== 'number' ||
    typeof rule !== 'string' ||
    typeof start !== 'number' ||
    typeof fix !== 'number'
  ) {
    throw new BadParams('codeAction/resolve 缺少 data');
  }
  return { uri, version, rule, start, fix };
}
