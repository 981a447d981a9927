import type { DraftMode, SetSpeechParams } from '@biganzi/shared';
import * as vscode from 'vscode';
import { ask } from '../ask';
import { t } from '../localization';
import type { CommandContext } from './context';

/** 急稿 or 慢稿 for the speech in front. A key binding may name the mode. */
export async function setDraftMode({ client, speeches }: CommandContext, named?: unknown): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri;
  if (!uri) {
    void vscode.window.showInformationMessage(t('请先打开一篇文稿。'));
    return;
  }
  const mode = named === 'rush' || named === 'slow' ? named : await chooseMode();
  if (!mode) return;
  const choice = await speeches.set(uri.toString(), { mode });
  const params: SetSpeechParams = { uri: client.code2ProtocolConverter.asUri(uri), choice };
  await ask(client, 'biganzi/setSpeech', params);
}

async function chooseMode(): Promise<DraftMode | undefined> {
  const modes: (vscode.QuickPickItem & { mode: DraftMode })[] = [
    {
      mode: 'rush',
      label: t('急稿'),
      detail: t('只看会出洋相的：人名职务、日期、数字、缺数、引文，和待补清单'),
    },
    { mode: 'slow', label: t('慢稿'), detail: t('全部都看，另有一份慢稿清单逐项打钩') },
  ];
  return (await vscode.window.showQuickPick(modes, { title: t('急稿还是慢稿') }))?.mode;
}
