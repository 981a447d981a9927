import * as assert from 'node:assert/strict';
import type { ReviewResult } from '@biganzi/shared';
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';

export interface DraftStatus {
  genre: string;
  genreName: string;
  confidence: number;
  findings: number;
  override?: string;
  speech?: string;
}

/** What the extension's activate() answers with, for tests. */
export interface ProductApi {
  client: LanguageClient;
  speech(): Promise<ReviewResult | undefined>;
  status(): DraftStatus | undefined;
}

export const extensionId = 'biganzi.biganzi';
export const diagnosticSource = '笔杆子';

export function product(): vscode.Extension<ProductApi> {
  const extension = vscode.extensions.getExtension<ProductApi>(extensionId);
  assert.ok(extension, `${extensionId} is not there`);
  return extension;
}

export async function productApi(): Promise<ProductApi> {
  return product().activate();
}

/** The client keeps its child process to itself, and there is no other way to know which process to kill. */
export function serverPid(client: LanguageClient): number | undefined {
  const { _serverProcess: child } = client as unknown as { _serverProcess?: { pid?: number } };
  return child?.pid;
}
