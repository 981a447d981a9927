import type { WordFinding } from '@biganzi/shared';
import * as vscode from 'vscode';

const SEVERITIES = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
} as const;

/** A finding of a Word file as it is listed; places are lines of the text, which the Word editor shows. */
export function wordDiagnostic(
  { start, end, message, severity, rule }: WordFinding,
  text: string,
  place = '',
): vscode.Diagnostic {
  const position = (offset: number) => {
    const before = text.slice(0, offset).split('\n');
    return new vscode.Position(before.length - 1, before.at(-1)?.length ?? 0);
  };
  const range = new vscode.Range(position(start), position(end));
  const diagnostic = new vscode.Diagnostic(range, `${place}${message}`, SEVERITIES[severity]);
  diagnostic.source = '笔杆子';
  diagnostic.code = rule;
  return diagnostic;
}
