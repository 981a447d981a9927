import type { NewSpeechParams } from '@biganzi/shared';
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { ask } from '../ask';
import { t } from '../localization';

const STEPS = 5;
const USUAL_MINUTES = 20;

/** Asks what the speech is for, and opens an outline with how long each part may be. Escape at any step ends it. */
export async function newSpeech(client: LanguageClient): Promise<void> {
  const choices = await ask(client, 'biganzi/speechChoices');
  const title = (step: number) => t('新建讲话稿（{0}/{1}）', step, STEPS);
  const occasion = await vscode.window.showQuickPick(
    choices.occasions.map(({ id, name, detail }) => ({ id, label: name, description: detail })),
    { title: title(1), placeHolder: t('什么场合') },
  );
  if (!occasion) return;
  const meeting = await vscode.window.showInputBox({
    title: title(2),
    prompt: t('会议或活动的名称，可以留空'),
    placeHolder: t('例如：全县安全生产工作会议'),
  });
  if (meeting === undefined) return;
  const speaker = await vscode.window.showInputBox({
    title: title(3),
    prompt: t('讲话人，可以留空'),
  });
  if (speaker === undefined) return;
  const audience = await vscode.window.showQuickPick(
    [
      { label: t('按场合选用'), salutation: '' },
      ...choices.salutations.map((text) => ({ label: `${text}：`, salutation: text })),
    ],
    { title: title(4), placeHolder: t('听众怎么称呼') },
  );
  if (!audience) return;
  const minutes = await vscode.window.showInputBox({
    title: title(5),
    prompt: t('讲多少分钟，按每分钟 {0} 字安排各部分的字数', choices.rate),
    value: String(USUAL_MINUTES),
    validateInput: (text) => (isMinutes(text) ? undefined : t('请输入1到240之间的数')),
  });
  if (minutes === undefined) return;

  const params: NewSpeechParams = {
    occasion: occasion.id,
    meeting,
    speaker,
    audience: audience.salutation,
    minutes: Number(minutes),
  };
  const body = await ask(client, 'biganzi/newSpeech', params);
  const document = await vscode.workspace.openTextDocument({ language: 'gongwen' });
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  await editor.insertSnippet(new vscode.SnippetString(body));
}

function isMinutes(text: string): boolean {
  const value = Number(text);
  return text.trim() !== '' && value >= 1 && value <= 240;
}
