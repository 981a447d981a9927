import { type CancellationToken, ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver/node';
import type { Logger } from '../core/ports';
import type { Wanted } from './drafts';
import { reason, reasonWithPlace } from './log';

/** Where the server is in its life; requests are answered only while it runs. */
export type Phase = 'new' | 'running' | 'shut-down';

export interface RequestGuard {
  /** A handler that never throws anything but a ResponseError, and says in one log line what went wrong. */
  request<P, R>(
    method: string,
    handler: (params: P, wanted: Wanted) => R | Promise<R>,
  ): (params: P, token?: CancellationToken) => Promise<R>;
  notification<P>(method: string, handler: (params: P) => void): (params: P) => void;
}

/** The client sent something that the protocol does not allow. */
export class BadParams extends Error {}

export function createRequestGuard(logger: Logger, phase: () => Phase): RequestGuard {
  return {
    request: (method, handler) => async (params, token) => {
      if (phase() === 'new') throw new ResponseError(ErrorCodes.ServerNotInitialized, '服务尚未初始化');
      if (phase() === 'shut-down') {
        logger.warn(`服务已关闭，不再回答 ${method}`);
        throw new ResponseError(ErrorCodes.InvalidRequest, '服务已关闭');
      }
      try {
        // A request that came without params has its token in their place.
        const wanted = () => token?.isCancellationRequested !== true;
        // What was sent together with the request may take it back: it is read before any work begins.
        await new Promise<void>((resolve) => setImmediate(resolve));
        if (!wanted()) throw cancelled();
        const result = await Promise.race([handler(params, wanted), takenBack(token)]);
        if (!wanted()) throw cancelled();
        return result;
      } catch (error) {
        throw toResponseError(error, method, logger);
      }
    },
    notification: (method, handler) => (params) => {
      if (phase() !== 'running') return;
      try {
        handler(params);
      } catch (error) {
        logger.warn(`忽略了无法处理的通知 ${method}：${reasonWithPlace(error)}`);
      }
    },
  };
}

function cancelled(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, '请求已取消');
}

/** Rejects as soon as the request is cancelled: a check that it waits for is not waited for any longer. */
function takenBack(token: CancellationToken | undefined): Promise<never> {
  return new Promise((_, reject) => token?.onCancellationRequested?.(() => reject(cancelled())));
}

function toResponseError(error: unknown, method: string, logger: Logger): ResponseError<void> {
  if (error instanceof ResponseError) return error;
  if (error instanceof BadParams) {
    logger.warn(`请求 ${method} 的参数有误：${reason(error)}`);
    return new ResponseError(ErrorCodes.InvalidParams, reason(error));
  }
  logger.error(`处理请求 ${method} 时出错：${reasonWithPlace(error)}`);
  return new ResponseError(ErrorCodes.InternalError, reason(error));
}
