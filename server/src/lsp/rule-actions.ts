/** What can be done about a finding beside its own fixes: mend all of its kind, switch its rule off, have it explained. */
import { CLIENT_COMMANDS, type ClientCommand, type IgnoredFinding, PROOFREAD_RULES } from '@biganzi/shared';
import { type CodeAction, CodeActionKind, Command, type Diagnostic } from 'vscode-languageserver/node';
import { ignoredPlace } from '../core/checking/ignored';
import type { Span } from '../core/document/types';
import { joinFixes } from '../core/edits';
import type { Engine } from '../core/engine';
import { switchOffFile, switchOffLine } from '../core/features/rule-switch';
import type { Finding, Fix } from '../core/findings';
import type { ClientFeatures } from './client-features';
import type { Draft } from './drafts';
import { toRange } from './positions';
import { editOf } from './workspace-edit';

/** Of one place alone, where its rule goes on with the rest of the line. */
const NO_SLIP = '不是错字，这里不再提示';

export interface RuleActionsOptions {
  readonly engine: Engine;
  readonly features: ClientFeatures;
  readonly commands: ReadonlySet<ClientCommand>;
}

export class RuleActions {
  constructor(private readonly options: RuleActionsOptions) {}

  /**
   * 修改全文同类…… : when there are others of the rule that can be mended too. Which word was meant is for a person to decide
   * place by place: of wrong characters only what is safe is mended together (逐个核对 walks through the others).
   */
  fixAllOfRule(draft: Draft, { rule }: Finding, diagnostics: Diagnostic[]): CodeAction[] {
    const decidesEach = PROOFREAD_RULES.includes(rule);
    const fixes = draft.analysis.documents
      .flatMap(({ findings }) => findings)
      .filter((other) => other.rule === rule)
      .flatMap((other) => preferredFix(other) ?? [])
      .filter(({ kind }) => !decidesEach || kind === 'safe');
    if (fixes.length < 2) return [];
    const edits = joinFixes(fixes);
    const made = fixes.filter((fix) => fix.edits.every((edit) => edits.includes(edit))).length;
    if (made < 2) return [];
    const title = `修改全文同类问题（${made}处）：${this.titleOf(rule)}`;
    const edit = editOf(draft, edits, this.options.features);
    return [{ title, kind: CodeActionKind.QuickFix, diagnostics, edit }];
  }

  /** 修正全部…… as a quick fix, where two or more findings have a safe one. */
  fixAllSafe(draft: Draft): CodeAction[] {
    if (!this.options.commands.has(CLIENT_COMMANDS.fixAll)) return [];
    const safe = safelyFixable(draft);
    if (safe.length < 2) return [];
    const title = `修正全部可自动修正的问题（${safe.length}处）`;
    return [{ title, kind: CodeActionKind.QuickFix, command: Command.create(title, CLIENT_COMMANDS.fixAll) }];
  }

  /** 逐处查看: a finding that speaks of several places goes from one to the next. */
  walks(draft: Draft, { rule, span, related }: Finding, diagnostics: Diagnostic[]): CodeAction[] {
    const command = CLIENT_COMMANDS.walk;
    if (related.length < 2 || !this.options.commands.has(command)) return [];
    const { uri, document } = draft;
    const places = [span, ...related.map((place) => place.span)];
    const locations = places.map((place) => ({ uri, range: toRange(document, place) }));
    const title = `逐处查看“${this.titleOf(rule)}”（${places.length}处）`;
    return [
      {
        title,
        kind: CodeActionKind.QuickFix,
        diagnostics,
        command: Command.create(title, command, locations),
      },
    ];
  }

  /** 这一行不查 / 本文不查 / 关闭规则 / 说明: the narrowest first, and what leaves the text alone before what doesn't. */
  switches(draft: Draft, finding: Finding, diagnostics: Diagnostic[]): CodeAction[] {
    const { commands } = this.options;
    const { rule } = finding;
    const name = this.titleOf(rule);
    const kind = CodeActionKind.QuickFix;
    const command = (id: ClientCommand, title: string, ...args: unknown[]): CodeAction[] =>
      commands.has(id) ? [{ title, kind, diagnostics, command: Command.create(title, id, ...args) }] : [];
    const { ignore, turnOffRule, explainRule } = CLIENT_COMMANDS;
    const here = [ignoredPlace(draft.text, rule, finding.span)];
    return [
      ...(PROOFREAD_RULES.includes(rule) ? command(ignore, NO_SLIP, draft.uri, here, name) : []),
      ...command(ignore, `这一行不查“${name}”`, draft.uri, ignoredOnLine(draft, finding), name),
      ...command(ignore, `本文不查“${name}”`, draft.uri, [{ rule, words: '', before: '', after: '' }], name),
      ...command(turnOffRule, `关闭规则“${name}”`, rule, name),
      ...command(explainRule, `说明规则“${name}”`, rule),
      ...this.comments(draft, finding, diagnostics),
    ];
  }

  /** The same as comments in the text, which every editor understands, but which go with it into Word. */
  private comments(draft: Draft, { rule, span }: Finding, diagnostics: Diagnostic[]): CodeAction[] {
    const { features, commands } = this.options;
    const { file } = draft.analysis;
    const name = this.titleOf(rule);
    const kind = CodeActionKind.QuickFix;
    const how = commands.has(CLIENT_COMMANDS.ignore) ? '，在文稿里加注释' : '';
    return [
      {
        title: `这一行不查“${name}”${how}`,
        kind,
        diagnostics,
        edit: editOf(draft, [switchOffLine(file, span, rule)], features),
      },
      {
        title: `本文不查“${name}”${how}`,
        kind,
        diagnostics,
        edit: editOf(draft, [switchOffFile(file, rule)], features),
      },
    ];
  }

  private titleOf(rule: string): string {
    return this.options.engine.ruleTitle(rule) ?? rule;
  }
}

/** The finding, and those of its rule that begin on the same line. */
function ignoredOnLine({ text, document, analysis }: Draft, finding: Finding): IgnoredFinding[] {
  const lineOf = ({ start }: Span) => document.positionAt(start).line;
  const line = lineOf(finding.span);
  return analysis.documents
    .flatMap(({ findings }) => findings)
    .filter(({ rule }) => rule === finding.rule)
    .flatMap(({ span, places = [span] }) => places)
    .filter((place) => lineOf(place) === line)
    .map((place) => ignoredPlace(text, finding.rule, place));
}

/** The findings that 修正全部 mends. */
export function safelyFixable(draft: Draft): Finding[] {
  return draft.analysis.documents
    .flatMap(({ findings }) => findings)
    .filter(({ fixes }) => fixes.some(({ kind }) => kind === 'safe'));
}

/** What moves text into other places or files is done one by one. */
function preferredFix({ fixes }: Finding): Fix | undefined {
  const inPlace = fixes.filter(({ kind, creates }) => kind !== 'refactor' && creates === undefined);
  return (
    inPlace.find(({ kind }) => kind === 'safe') ?? inPlace.find(({ preferred }) => preferred) ?? undefined
  );
}
