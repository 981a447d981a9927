import * as vscode from 'vscode';
import { t } from '../localization';
import type { PaperLabels } from './messages';

export function paperLabels(): PaperLabels {
  return {
    language: vscode.env.language,
    empty: t('没有可以显示的文稿。'),
    print: t('打印…'),
    annotate: t('写回批注'),
    revise: t('写回修订'),
    applyLayout: t('套用公文版式'),
    importDraft: t('导入为草稿'),
    bulb: t('显示可做的操作（Ctrl+.）'),
    none: t('没有发现问题'),
    basis: t('依据：'),
    remedy: t('可以：'),
    severities: { error: t('错误'), warning: t('警告'), info: t('建议'), hint: t('提示') },
  };
}
