import * as vscode from 'vscode';
import { until } from './polling';

/**
 * Runs a command that asks by lists and boxes, and answers each by its keys: `before` is done with the list in front,
 * then it is accepted. A list opens some time after the command, and nothing tells when: this goes on until the
 * command has ended.
 */
export async function answering(
  command: string,
  before: () => Promise<unknown> = async () => undefined,
): Promise<void> {
  let ended = false;
  const running = Promise.resolve(vscode.commands.executeCommand(command)).finally(() => {
    ended = true;
  });
  await until(`the end of ${command}`, async () => {
    await before();
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return ended;
  });
  await running;
}
