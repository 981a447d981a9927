/**
 * The settings: what stands under `biganzi` in an editor, and in a project file (.biganzi.json). package.json's
 * contributes.configuration and the project file's JSON schema are made from this schema.
 */
import * as z from 'zod';
import { SETTINGS_SECTION } from './protocol';
import { readSettingsLayer, type SettingProblem } from './settings-reading';

export const RULE_SEVERITIES = ['error', 'warning', 'info', 'hint', 'off'] as const;

export type RuleSeveritySetting = (typeof RULE_SEVERITIES)[number];

const severity = z.enum(RULE_SEVERITIES);
const name = z.string().trim().min(1);
/** One name may stand without its list. */
const names = z.union([name, z.array(name)]);
const option = z.union([z.boolean(), z.number(), z.string(), z.array(z.string())]);

export const settingsSchema = z.object({
  enable: z.boolean().optional().describe('检查公文和讲话稿。关闭后不识别文种，也不报告问题。'),
  rules: z
    .record(z.string(), z.union([severity, z.object({ severity: severity.optional() }).catchall(option)]))
    .optional()
    .describe(
      '按规则编号调整级别：`error`、`warning`、`info`、`hint`，或用 `off` 关闭。有选项的规则可以写成对象：' +
        '`{ "severity": "warning", "选项": 值 }`。未列出的规则用各自的默认值。',
    ),
  organization: z
    .object({
      own: names.optional().describe('本单位的名称，全称在前，其后是简称。'),
      superiors: names.optional().describe('上级机关和主管部门的名称。'),
      peers: names.optional().describe('平级机关和不相隶属机关的名称。'),
      subordinates: names.optional().describe('下级机关和所属单位的名称。'),
    })
    .optional()
    .describe('隶属关系，用来判断行文方向。都可以不填；不填的，相应的规则不检查。'),
  terms: z
    .object({
      allowed: z
        .array(name)
        .optional()
        .describe('本单位的用语：这些词不再按用语、引用、事实三类规则提示。用户和工作区的词表合在一起用。'),
      banned: z
        .array(z.object({ term: name, replacement: z.string().optional(), reason: z.string().optional() }))
        .optional()
        .describe('本单位不用的词：`term` 是这个词，`replacement` 是改成什么，`reason` 是理由。'),
      unitOrder: z.array(name).optional().describe('各单位的排列顺序，几个单位并列时按这个顺序核对。'),
      leaderOrder: z
        .array(z.object({ name, title: z.string().optional() }))
        .optional()
        .describe('领导同志的排列顺序和职务，几位并列时按这个顺序核对，并核对职务。'),
    })
    .optional()
    .describe('本单位的词表。'),
  speech: z
    .object({
      rate: z.number().min(60).max(600).optional().describe('讲话的语速，每分钟多少字，用来估算时长。'),
      fields: z
        .array(name)
        .optional()
        .describe('讲话应当点到的部门或者领域（横到边），“讲话体检”里逐项核对是否提到。'),
      topics: z
        .array(name)
        .optional()
        .describe('眼下的热点话题，讲话里提到的算作“聚人气”的依据，补充在自带的词表之外。'),
      codeLens: z.boolean().optional().describe('在讲话稿的标题上方显示五气得分、字数和时长。'),
    })
    .optional()
    .describe('讲话体检。'),
  quotations: z
    .object({
      sources: z
        .array(z.object({ text: z.string().trim().min(5), title: name, author: name.optional() }))
        .optional()
        .describe(
          '本单位提供的引文原文（法律法规、文件、讲话），用来核对引文：`text` 是原文，`title` 是出处，`author` 是作者（可不写）。',
        ),
    })
    .optional()
    .describe('引文核对。'),
  word: z
    .object({
      fonts: z
        .object({
          body: name.optional().describe('正文的字体，默认“仿宋”；也可以是“仿宋_GB2312”“方正仿宋简体”。'),
          title: name.optional().describe('标题的字体，默认“方正小标宋简体”。'),
          hei: name.optional().describe('一级标题的字体，默认“黑体”。'),
          kai: name.optional().describe('二级标题的字体，默认“楷体”；也可以是“楷体_GB2312”。'),
          song: name.optional().describe('页码的字体，默认“宋体”。'),
          latin: name.optional().describe('字母和数字的字体，默认“Times New Roman”。'),
        })
        .optional()
        .describe('导出为 Word 时用的字体。'),
      pageNumber: z
        .enum(['outside', 'centre'])
        .optional()
        .describe('页码的位置：`outside` 单页居右、双页居左（国家标准），`centre` 居中。'),
      redHead: name.optional().describe('发文机关标志，如“清河县人民政府文件”。填了就在导出时加红头。'),
      template: name
        .optional()
        .describe('本单位的 Word 模板（.docx）的路径，里面用 {{标题}}、{{正文}} 等标出位置。'),
    })
    .optional()
    .describe('导出为 Word（公文版式）。'),
  suppressions: z
    .object({
      requireReason: z
        .boolean()
        .optional()
        .describe('文稿里的关闭注释（`<!-- biganzi-disable 规则编号: 理由 -->`）必须写明理由。'),
      reportUnused: z.boolean().optional().describe('关闭注释没有起作用时提示删去。'),
    })
    .optional()
    .describe('文稿里的关闭注释。'),
});

/** What one source of settings says: all of it optional. */
export type SettingsLayer = z.infer<typeof settingsSchema>;

/** A severity, or the severity and the rule's own options. */
export type RuleSetting = NonNullable<SettingsLayer['rules']>[string];

export interface Settings {
  readonly enable: boolean;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly organization: Readonly<
    Record<keyof NonNullable<SettingsLayer['organization']>, readonly string[]>
  >;
  readonly terms: {
    readonly allowed: readonly string[];
    readonly banned: readonly {
      readonly term: string;
      readonly replacement?: string | undefined;
      readonly reason?: string | undefined;
    }[];
    readonly unitOrder: readonly string[];
    readonly leaderOrder: readonly { readonly name: string; readonly title?: string | undefined }[];
  };
  readonly quotations: {
    readonly sources: readonly {
      readonly text: string;
      readonly title: string;
      readonly author?: string | undefined;
    }[];
  };
  readonly speech: {
    readonly rate: number;
    readonly fields: readonly string[];
    readonly topics: readonly string[];
    readonly codeLens: boolean;
  };
  readonly word: {
    readonly fonts: NonNullable<NonNullable<SettingsLayer['word']>['fonts']>;
    readonly pageNumber: 'outside' | 'centre';
    readonly redHead?: string;
    readonly template?: string;
  };
  readonly suppressions: { readonly requireReason: boolean; readonly reportUnused: boolean };
}

export const DEFAULT_USER_SETTINGS: Settings = Object.freeze({
  enable: true,
  rules: Object.freeze({}),
  organization: Object.freeze({ own: [], superiors: [], peers: [], subordinates: [] }),
  terms: Object.freeze({ allowed: [], banned: [], unitOrder: [], leaderOrder: [] }),
  quotations: Object.freeze({ sources: [] }),
  speech: Object.freeze({ rate: 200, fields: [], topics: [], codeLens: true }),
  word: Object.freeze({ fonts: Object.freeze({}), pageNumber: 'outside' }),
  suppressions: Object.freeze({ requireReason: false, reportUnused: true }),
});

export interface ParsedSettings {
  readonly settings: Settings;
  /** The values that are right, without the defaults. */
  readonly layer: SettingsLayer;
  /** What was wrong, in Chinese, one entry for each value that was left out. */
  readonly problems: readonly string[];
}

/** Settings from outside. A wrong value costs itself alone: one bad severity leaves the other rules' settings. */
export function parseSettings(value: unknown): ParsedSettings {
  const { layer, problems } = readSettingsLayer(settingsSchema, value);
  return { settings: completeSettings(layer), layer, problems: problems.map(inEditor) };
}

/** A layer from outside, and what was wrong in it. */
export function parseSettingsLayer(value: unknown): {
  readonly layer: SettingsLayer;
  readonly problems: readonly SettingProblem[];
} {
  return readSettingsLayer(settingsSchema, value);
}

/** The defaults for all that a layer does not say. */
export function completeSettings({
  enable,
  rules,
  organization,
  terms,
  quotations,
  speech,
  word,
  suppressions,
}: SettingsLayer): Settings {
  const { own, superiors, peers, subordinates } = organization ?? {};
  return Object.freeze({
    enable: enable ?? DEFAULT_USER_SETTINGS.enable,
    rules: Object.freeze(rules ?? {}),
    organization: Object.freeze({
      own: listOf(own),
      superiors: listOf(superiors),
      peers: listOf(peers),
      subordinates: listOf(subordinates),
    }),
    terms: Object.freeze({ ...DEFAULT_USER_SETTINGS.terms, ...given(terms) }),
    quotations: Object.freeze({ ...DEFAULT_USER_SETTINGS.quotations, ...given(quotations) }),
    speech: Object.freeze({ ...DEFAULT_USER_SETTINGS.speech, ...given(speech) }),
    word: Object.freeze({ ...DEFAULT_USER_SETTINGS.word, ...given(word) }),
    suppressions: Object.freeze({ ...DEFAULT_USER_SETTINGS.suppressions, ...given(suppressions) }),
  });
}

function listOf(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}

/** Without the keys that are there and undefined: they would hide the defaults. */
function given<T extends object>(value: T | undefined): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(value ?? {}).filter(([, each]) => each !== undefined);
  // The entries are those of T, less the undefined ones.
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

function inEditor({ path, shown, expected }: SettingProblem): string {
  if (path.length === 0) return `设置 ${SETTINGS_SECTION} 应是一个对象，已改用默认值`;
  return `设置 ${[SETTINGS_SECTION, ...path].join('.')} 的值无效（${shown}），已改用默认值：应是${expected}`;
}
