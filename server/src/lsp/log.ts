import type { Connection } from 'vscode-languageserver/node';
import type { Logger } from '../core/ports';

/** The log that the user reads: one plain line in the client's output channel for each thing that happens. */
export function createLogger(connection: Connection): Logger {
  return {
    info: (message) => connection.console.info(message),
    warn: (message) => connection.console.warn(message),
    error: (message) => connection.console.error(message),
  };
}

/** An error in one line, for the log. */
export function reason(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n', 1)[0] ?? message;
}

/** An error with the place that threw it, for a log line about our own mistakes. */
export function reasonWithPlace(error: unknown): string {
  const place = error instanceof Error ? error.stack?.split('\n')[1]?.trim() : undefined;
  return place === undefined ? reason(error) : `${reason(error)} ${place}`;
}
