import type { CheckTextParams, CheckTextResult } from '@biganzi/shared';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Checker } from './checker';
import { type DiagnosticsOptions, toDiagnostics } from './diagnostics';
import { stringOf } from './params';

/** 检查整个文件夹: the findings of a file that no editor has open. null when it is not looked at. */
export async function provideCheckText(
  params: CheckTextParams,
  { checker, diagnostics }: { checker: Checker; diagnostics: DiagnosticsOptions },
): Promise<CheckTextResult | null> {
  const uri = stringOf(params, 'uri');
  const document = TextDocument.create(uri, stringOf(params, 'languageId'), 0, stringOf(params, 'text'));
  const draft = await checker.ofClosed(document);
  return draft?.active ? { diagnostics: toDiagnostics(draft, diagnostics) } : null;
}
