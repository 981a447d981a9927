import type { Output } from './io';

/** Fewer files than this are done before anyone wonders. */
const WORTH_SHOWING = 20;

/** A line `12/198 通知/a.txt` on a terminal, rewritten in place; nothing when the output is no terminal. */
export function createProgress(output: Output, total: number) {
  const shown = output.isTTY && total >= WORTH_SHOWING;
  let done = 0;
  return {
    step: (name: string): void => {
      done++;
      if (shown) output.write(`\r\u001b[2K${done}/${total} ${name}`);
    },
    clear: (): void => {
      if (shown) output.write('\r\u001b[2K');
    },
  };
}
