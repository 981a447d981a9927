import { SETTINGS_SECTION } from '@biganzi/shared';
import * as vscode from 'vscode';
import { t } from '../localization';

type Entry = Readonly<Record<string, string>>;

interface Field {
  readonly name: string;
  readonly prompt: string;
  readonly required: boolean;
}

/** A list of the settings as a form. A list of plain words has one field, with the empty name. */
interface List {
  readonly key: string;
  readonly label: string;
  readonly detail: string;
  readonly fields: readonly Field[];
  /** The order is what the list says. */
  readonly ordered?: true;
}

const word = (prompt: string): readonly Field[] => [{ name: '', prompt, required: true }];

function lists(): readonly List[] {
  return [
    {
      key: 'organization.own',
      label: t('本单位的名称'),
      detail: t('全称在前，其后是简称'),
      fields: word(t('单位名称')),
      ordered: true,
    },
    {
      key: 'organization.superiors',
      label: t('上级机关'),
      detail: t('上级机关和主管部门，用来判断行文方向'),
      fields: word(t('单位名称')),
    },
    {
      key: 'organization.peers',
      label: t('平级机关'),
      detail: t('平级机关和不相隶属机关'),
      fields: word(t('单位名称')),
    },
    {
      key: 'organization.subordinates',
      label: t('下级机关'),
      detail: t('下级机关和所属单位'),
      fields: word(t('单位名称')),
    },
    {
      key: 'terms.allowed',
      label: t('本单位的用语'),
      detail: t('这些词不再提示'),
      fields: word(t('词语')),
    },
    {
      key: 'terms.banned',
      label: t('本单位不用的词'),
      detail: t('用了就提示，可以写明改成什么'),
      fields: [
        { name: 'term', prompt: t('不用的词'), required: true },
        { name: 'replacement', prompt: t('改成什么，可以不填'), required: false },
        { name: 'reason', prompt: t('理由，可以不填'), required: false },
      ],
    },
    {
      key: 'terms.unitOrder',
      label: t('单位的排列顺序'),
      detail: t('几个单位并列时按这个顺序核对'),
      fields: word(t('单位名称')),
      ordered: true,
    },
    {
      key: 'terms.leaderOrder',
      label: t('领导同志的次序和职务'),
      detail: t('几位并列时按这个顺序核对，并核对职务'),
      fields: [
        { name: 'name', prompt: t('姓名'), required: true },
        { name: 'title', prompt: t('职务，可以不填'), required: false },
      ],
      ordered: true,
    },
    {
      key: 'quotations.sources',
      label: t('引文的原文'),
      detail: t('法律法规、文件、讲话的原文，用来核对引文'),
      fields: [
        { name: 'text', prompt: t('原文，至少五个字'), required: true },
        { name: 'title', prompt: t('出处'), required: true },
        { name: 'author', prompt: t('作者，可以不填'), required: false },
      ],
    },
    {
      key: 'speech.fields',
      label: t('讲话应当点到的部门'),
      detail: t('讲话体检逐项核对是否提到'),
      fields: word(t('部门或领域')),
    },
    {
      key: 'speech.topics',
      label: t('眼下的热点话题'),
      detail: t('讲话里提到的算作聚人气的依据'),
      fields: word(t('话题')),
    },
  ];
}

interface ListPick extends vscode.QuickPickItem {
  readonly list: List;
}

/** 本单位的名称和词表: the lists of the settings, filled in by questions in place of JSON. */
export async function editLists(): Promise<void> {
  const picks = lists().map(
    (list): ListPick => ({
      label: list.label,
      description: t('{0} 项', read(list).length),
      detail: list.detail,
      list,
    }),
  );
  const picked = await vscode.window.showQuickPick(picks, {
    title: t('本单位的名称和词表'),
    placeHolder: t('选一张表，添加或者修改'),
    matchOnDetail: true,
  });
  if (picked) await editList(picked.list);
}

interface EntryPick extends vscode.QuickPickItem {
  /** undefined: a new one. */
  readonly index?: number;
}

function editList(list: List): Promise<void> {
  const quick = vscode.window.createQuickPick<EntryPick>();
  quick.title = list.label;
  quick.placeholder = t('选一项修改，或者添加；右边的按钮调整次序、删除');
  quick.ignoreFocusOut = true;
  const fill = () => {
    quick.items = [{ label: `$(add) ${t('添加')}`, alwaysShow: true }, ...read(list).map(pickOf)];
  };
  const remove = { iconPath: new vscode.ThemeIcon('trash'), tooltip: t('删除') };
  const up = { iconPath: new vscode.ThemeIcon('arrow-up'), tooltip: t('上移') };
  const pickOf = (entry: Entry, index: number): EntryPick => ({
    label: entry[list.fields[0]?.name ?? ''] ?? '',
    description: list.fields
      .slice(1)
      .map(({ name }) => entry[name] ?? '')
      .filter((text) => text !== '')
      .join(t('，')),
    index,
    buttons: [...(list.ordered && index > 0 ? [up] : []), remove],
  });
  fill();
  return new Promise((resolve) => {
    let asking = false;
    quick.onDidTriggerItemButton(async ({ item, button }) => {
      const entries = [...read(list)];
      const { index } = item;
      if (index === undefined) return;
      const [entry] = entries.splice(index, 1);
      if (button === up && entry) entries.splice(index - 1, 0, entry);
      await write(list, entries);
      fill();
    });
    quick.onDidAccept(async () => {
      const index = quick.selectedItems[0]?.index;
      asking = true;
      quick.hide();
      const entries = [...read(list)];
      const entry = await fillIn(list, index === undefined ? {} : (entries[index] ?? {}));
      if (entry) {
        if (index === undefined) entries.push(entry);
        else entries[index] = entry;
        await write(list, entries);
      }
      asking = false;
      fill();
      quick.show();
    });
    quick.onDidHide(() => {
      if (asking) return;
      quick.dispose();
      resolve();
    });
    quick.show();
  });
}

/** Asks for each field; undefined when one is left by Escape, or a required one empty. */
async function fillIn({ label, fields }: List, before: Entry): Promise<Entry | undefined> {
  const entry: Record<string, string> = {};
  for (const [index, { name, prompt, required }] of fields.entries()) {
    const value = await vscode.window.showInputBox({
      title: fields.length > 1 ? t('{0}（{1}/{2}）', label, index + 1, fields.length) : label,
      prompt,
      value: before[name] ?? '',
      ignoreFocusOut: true,
    });
    if (value === undefined || (required && value.trim() === '')) return undefined;
    if (value.trim() !== '') entry[name] = value.trim();
  }
  return entry;
}

/** Of the workspace where a folder is open, else the user's. */
function target(): vscode.ConfigurationTarget {
  const { Workspace, Global } = vscode.ConfigurationTarget;
  return (vscode.workspace.workspaceFolders?.length ?? 0) > 0 ? Workspace : Global;
}

function read({ key }: List): readonly Entry[] {
  const set = vscode.workspace.getConfiguration(SETTINGS_SECTION).inspect<unknown>(key);
  const value = target() === vscode.ConfigurationTarget.Workspace ? set?.workspaceValue : set?.globalValue;
  // One name may stand without its list.
  const items: readonly unknown[] = typeof value === 'string' ? [value] : Array.isArray(value) ? value : [];
  return items.flatMap((item): Entry[] => {
    if (typeof item === 'string') return [{ '': item }];
    if (typeof item !== 'object' || item === null) return [];
    const texts = Object.entries(item).filter(([, text]) => typeof text === 'string');
    return [Object.fromEntries(texts)];
  });
}

async function write({ key, fields }: List, entries: readonly Entry[]): Promise<void> {
  const plain = fields.length === 1;
  const value = entries.map((entry) => (plain ? (entry[''] ?? '') : entry));
  await vscode.workspace
    .getConfiguration(SETTINGS_SECTION)
    .update(key, value.length === 0 ? undefined : value, target());
}
