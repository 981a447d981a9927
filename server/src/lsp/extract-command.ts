/**
 * Moving text into a new file for clients that cannot make files (eglot): the server makes the file, whole, and only then
 * asks for the edit of the draft, so that the text stands somewhere at every moment.
 */
import {
  type Connection,
  type ExecuteCommandParams,
  LSPErrorCodes,
  MessageType,
  ResponseError,
  ShowMessageNotification,
} from 'vscode-languageserver/node';
import type { Wanted } from './drafts';
import { reason } from './log';
import { BadParams } from './requests';
import type { Session } from './session';
import { EXTRACT_COMMAND, editOf, newDocuments } from './workspace-edit';

/** Answers with the URIs of the files that were made. */
export async function executeCommand(
  { command, arguments: [data] = [] }: ExecuteCommandParams,
  { actions, features, files }: Session,
  connection: Connection,
  wanted: Wanted,
): Promise<readonly string[]> {
  if (command !== EXTRACT_COMMAND) throw new BadParams(`没有命令 ${command}`);
  const { draft, fix } = await actions.chosen(data, wanted);
  const made = await newDocuments(draft, fix, files);
  for (const { uri, text } of made) {
    try {
      await files.create(uri, text);
    } catch (error) {
      throw new ResponseError(
        LSPErrorCodes.RequestFailed,
        `没有拆分，文稿未动：新文件建不了，${reason(error)}`,
      );
    }
  }
  const { applied } = await connection.workspace.applyEdit({
    label: fix.title,
    edit: editOf(draft, fix.edits, features),
  });
  if (!applied) {
    for (const { uri } of made) await files.remove(uri);
    throw new ResponseError(
      LSPErrorCodes.ContentModified,
      '没有拆分，文稿未动：编辑器没有接受修改，请再试一次',
    );
  }
  for (const { uri } of made) {
    if (features.showsDocuments) await connection.window.showDocument({ uri, takeFocus: false });
    else {
      // As a notification: a request for an answer that nobody needs would stop the editor.
      const message = `已新建：${decodeURIComponent(uri.split('/').at(-1) ?? uri)}`;
      await connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
    }
  }
  return made.map(({ uri }) => uri);
}
