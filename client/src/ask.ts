import type { CustomMethod, ParamsOf, ResultOf } from '@biganzi/shared';
import type { LanguageClient } from 'vscode-languageclient/node';

/** Asks the server what LSP has no request for. Rejects when the server is gone, the draft changed or the params are bad. */
export function ask<Method extends CustomMethod>(
  client: LanguageClient,
  method: Method,
  ...[params]: ParamsOf<Method> extends undefined ? [] : [params: ParamsOf<Method>]
): Promise<ResultOf<Method>> {
  return client.sendRequest<ResultOf<Method>>(method, params);
}
