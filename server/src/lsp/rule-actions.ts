/** What can be done about a finding beside its own fixes: mend all of its kind, switch its rule off, have it explained. */
import { CLIENT_COMMANDS, type ClientCommand } from '@biganzi/shared';
import { type CodeAction, CodeActionKind, Command, type Diagnostic } from 'vscode-languageserver/node';
import { joinFixes } from '../core/edits';
import type { Engine } from '../core/engine';
import { switchOffFile, switchOffLine } from '../core/features/rule-switch';
import type { Finding, Fix } from '../core/findings';
import type { ClientFeatures } from './client-features';
import type { Draft } from './drafts';
import { editOf } from './workspace-edit';

export interface RuleActionsOptions {
  readonly engine: Engine;
  readonly features: ClientFeatures;
  readonly commands: ReadonlySet<ClientCommand>;
}

export class RuleActions {
  constructor(private readonly options: RuleActionsOptions) {}

  /** 修改全文同类…… : when there are others of the rule that can be mended too. */
  fixAllOfRule(draft: Draft, { rule }: Finding, diagnostics: Diagnostic[]): CodeAction[] {
    const fixes = draft.analysis.documents
      .flatMap(({ findings }) => findings)
      .filter((other) => other.rule === rule)
      .flatMap((other) => preferredFix(other) ?? []);
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

  /** 忽略这一行 / 本文不查 / 关闭规则 / 说明: the narrowest first. */
  switches(draft: Draft, { rule, span }: Finding, diagnostics: Diagnostic[]): CodeAction[] {
    const { features, commands } = this.options;
    const { file } = draft.analysis;
    const name = this.titleOf(rule);
    const kind = CodeActionKind.QuickFix;
    const actions: CodeAction[] = [
      {
        title: `这一行不查“${name}”`,
        kind,
        diagnostics,
        edit: editOf(draft, [switchOffLine(file, span, rule)], features),
      },
      {
        title: `本文不查“${name}”`,
        kind,
        diagnostics,
        edit: editOf(draft, [switchOffFile(file, rule)], features),
      },
    ];
    const offered = [
      { command: CLIENT_COMMANDS.turnOffRule, title: `关闭规则“${name}”` },
      { command: CLIENT_COMMANDS.explainRule, title: `说明规则“${name}”` },
    ];
    for (const { command, title } of offered) {
      if (!commands.has(command)) continue;
      actions.push({ title, kind, diagnostics, command: Command.create(title, command, rule, name) });
    }
    return actions;
  }

  private titleOf(rule: string): string {
    return this.options.engine.ruleTitle(rule) ?? rule;
  }
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
