import { type RuleItem, type RuleSeveritySetting, SETTINGS_SECTION } from '@biganzi/shared';
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { ask } from '../ask';
import { t } from '../localization';
import { noticeWithUndo } from './notice';

interface RulePick extends vscode.QuickPickItem {
  readonly rule?: RuleItem;
}

interface LevelPick extends vscode.QuickPickItem {
  /** undefined: the usual one. */
  readonly level?: RuleSeveritySetting;
}

/** 挑选检查规则: search among the rules, see how each is set and where, and set it. Escape goes back, and then out. */
export async function pickRules(
  client: LanguageClient,
  explain: (id: string) => Promise<void>,
): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri;
  const rules = await ask(
    client,
    'biganzi/rules',
    uri ? { uri: client.code2ProtocolConverter.asUri(uri) } : {},
  );
  const rule = await chooseRule(rules, explain);
  if (!rule) return;
  const level = await chooseLevel(rule);
  if (!level) return;
  await setLevel(rule, level.level);
}

function chooseRule(
  rules: readonly RuleItem[],
  explain: (id: string) => Promise<void>,
): Promise<RuleItem | undefined> {
  const list = vscode.window.createQuickPick<RulePick>();
  list.title = t('检查规则（共 {0} 条）', rules.length);
  list.placeholder = t('输入规则的名称、级别或编号来找；选一条改级别');
  list.matchOnDescription = true;
  list.matchOnDetail = true;
  list.items = rules.flatMap((rule, index) => [
    ...(rules[index - 1]?.group === rule.group
      ? []
      : [{ label: rule.group, kind: vscode.QuickPickItemKind.Separator }]),
    pickOf(rule),
  ]);
  return new Promise((resolve) => {
    list.onDidAccept(() => {
      resolve(list.selectedItems[0]?.rule);
      list.hide();
    });
    list.onDidTriggerItemButton(({ item }) => {
      if (item.rule) void explain(item.rule.id);
    });
    list.onDidHide(() => {
      resolve(undefined);
      list.dispose();
    });
    list.show();
  });
}

const ICONS: Readonly<Record<RuleSeveritySetting, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'info',
  hint: 'lightbulb',
  off: 'circle-slash',
};

function pickOf(rule: RuleItem): RulePick {
  const { id, title, usual, current, why } = rule;
  const where = placeOf(id);
  const level =
    current === usual ? levelName(usual) : t('{0}（默认是{1}）', levelName(current), levelName(usual));
  return {
    label: `$(${ICONS[current]}) ${title}`,
    description: [level, where].filter((part) => part !== '').join(t('，')),
    detail: why === undefined ? id : t('{0}　默认关闭：{1}', id, why),
    rule,
    buttons: [{ iconPath: new vscode.ThemeIcon('question'), tooltip: t('说明') }],
  };
}

/** Where the level was set, when not by default. */
function placeOf(id: string): string {
  const set = vscode.workspace.getConfiguration(SETTINGS_SECTION).inspect<Record<string, unknown>>('rules');
  if (set?.workspaceFolderValue?.[id] !== undefined) return t('在文件夹设置里改过');
  if (set?.workspaceValue?.[id] !== undefined) return t('在工作区设置里改过');
  if (set?.globalValue?.[id] !== undefined) return t('在用户设置里改过');
  return '';
}

function levelName(level: RuleSeveritySetting): string {
  return { error: t('错误'), warning: t('警告'), info: t('建议'), hint: t('提示'), off: t('关闭') }[level];
}

function chooseLevel({ title, usual, current }: RuleItem): Thenable<LevelPick | undefined> {
  const levels: readonly RuleSeveritySetting[] = ['error', 'warning', 'info', 'hint', 'off'];
  const picks: LevelPick[] = levels.map((level) => ({
    label: `$(${ICONS[level]}) ${levelName(level)}`,
    description: level === current ? t('现在') : '',
    level,
  }));
  return vscode.window.showQuickPick<LevelPick>(
    [{ label: `$(discard) ${t('恢复默认：{0}', levelName(usual))}` }, ...picks],
    { title, placeHolder: t('这条规则的级别') },
  );
}

async function setLevel(
  { id, title, usual }: RuleItem,
  level: RuleSeveritySetting | undefined,
): Promise<void> {
  const configuration = vscode.workspace.getConfiguration(SETTINGS_SECTION);
  const inWorkspace = (vscode.workspace.workspaceFolders?.length ?? 0) > 0;
  const target = inWorkspace ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
  const set = configuration.inspect<Record<string, string | object>>('rules');
  const own = (inWorkspace ? set?.workspaceValue : set?.globalValue) ?? {};
  const { [id]: before, ...others } = own;
  const write = (value: Readonly<Record<string, string | object>>) =>
    configuration.update('rules', Object.keys(value).length === 0 ? undefined : value, target);
  // A rule's options stay.
  const options = typeof before === 'object' ? before : {};
  const next = typeof before === 'object' ? { ...options, severity: level ?? usual } : level;
  await write(next === undefined ? others : { ...others, [id]: next });
  noticeWithUndo(t('“{0}”的级别改为{1}。', title, levelName(level ?? usual)), () => write(own));
}
