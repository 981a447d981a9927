import * as vscode from 'vscode';
import { t } from '../localization';

interface CommandPick extends vscode.QuickPickItem {
  readonly command: string;
}

/** What can be done about a text in which no genre was recognised: the menu of the status bar. */
export async function showMenu(): Promise<void> {
  const picked = await vscode.window.showQuickPick<CommandPick>(
    [
      {
        label: `$(book) ${t('指定文种…')}`,
        detail: t('这就是一篇公文或讲话稿：告诉它是哪一种，马上按这一种检查'),
        command: 'biganzi.setGenre',
      },
      {
        label: `$(new-file) ${t('新建文稿…')}`,
        detail: t('从模板起草一份请示、通知、函……'),
        command: 'biganzi.newDocument',
      },
      {
        label: `$(mic) ${t('新建讲话稿…')}`,
        detail: t('问清场合、听众、时长，搭好提纲'),
        command: 'biganzi.newSpeech',
      },
      {
        label: `$(mortar-board) ${t('使用入门')}`,
        detail: t('打开示例，七步看完能做什么'),
        command: 'biganzi.openWalkthrough',
      },
    ],
    {
      title: t('没有认出这是哪种公文或讲话稿，所以没有检查'),
      placeHolder: t('标题写明文种（关于……的请示），或者写上主送机关、结束语，一般就能认出来'),
    },
  );
  if (picked) await vscode.commands.executeCommand(picked.command);
}

/** 使用入门, the steps that VS Code shows under Welcome. */
export function openWalkthrough(): Thenable<unknown> {
  return vscode.commands.executeCommand('workbench.action.openWalkthrough', 'biganzi.biganzi#start', false);
}
