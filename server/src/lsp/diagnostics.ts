import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CLIENT_COMMANDS } from '@biganzi/shared';
import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
} from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, Severity } from '../core/findings';
import { citeBasis } from '../core/norms';
import type { ClientFeatures } from './client-features';
import type { Draft } from './drafts';
import { toRange } from './positions';

export const SOURCE = '笔杆子';

const LSP_SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

const LSP_TAGS: Readonly<Record<Finding['tags'][number], DiagnosticTag>> = {
  unnecessary: DiagnosticTag.Unnecessary,
  deprecated: DiagnosticTag.Deprecated,
};

export interface DiagnosticsOptions {
  readonly features: ClientFeatures;
  /** Where docs/rules is; without it findings link nowhere. */
  readonly extensionPath?: string;
  /** The client has the command that shows a rule's page: it does so offline, and rendered. */
  readonly explains?: boolean;
}

/** The findings of a draft as the client wants them. */
export function toDiagnostics(draft: Draft, options: DiagnosticsOptions): Diagnostic[] {
  return draft.analysis.documents.flatMap(({ findings }) =>
    findings.map((finding) => toDiagnostic(draft.document, finding, options)),
  );
}

export function toDiagnostic(
  document: TextDocument,
  finding: Finding,
  options: DiagnosticsOptions,
): Diagnostic {
  const { features } = options;
  const diagnostic: Diagnostic = {
    range: toRange(document, finding.span),
    severity: LSP_SEVERITIES[finding.severity],
    source: SOURCE,
    code: finding.rule,
    message: messageWithBasis(finding),
  };
  const href = features.codeDescription ? linkTo(finding.rule, options) : undefined;
  if (href !== undefined) diagnostic.codeDescription = { href };
  if (features.relatedInformation && finding.related.length > 0) {
    diagnostic.relatedInformation = finding.related.map(
      ({ span, message }): DiagnosticRelatedInformation => ({
        location: { uri: document.uri, range: toRange(document, span) },
        message,
      }),
    );
  }
  if (features.diagnosticTags && finding.tags.length > 0) {
    diagnostic.tags = finding.tags.map((tag) => LSP_TAGS[tag]);
  }
  if (features.diagnosticData) diagnostic.data = { rule: finding.rule, version: document.version };
  return diagnostic;
}

/** The message with its ground behind it: ……。依据：《条例》第十五条第四项（规定）。 */
function messageWithBasis({ message, basis }: Finding): string {
  if (basis.length === 0) return message;
  const end = /[。！？」”]$/.test(message) ? '' : '。';
  return `${message}${end}依据：${basis.map(citeBasis).join('；')}。`;
}

function linkTo(rule: string, { extensionPath, explains }: DiagnosticsOptions): string | undefined {
  if (explains) {
    return `command:${CLIENT_COMMANDS.explainRule}?${encodeURIComponent(JSON.stringify([rule]))}`;
  }
  return extensionPath === undefined ? undefined : ruleDocument(extensionPath, rule);
}

/** docs/rules/<group>-<name>.md, shipped with the extension. */
function ruleDocument(extensionPath: string, rule: string): string {
  return pathToFileURL(join(extensionPath, 'docs', 'rules', `${rule.replace('/', '-')}.md`)).href;
}
