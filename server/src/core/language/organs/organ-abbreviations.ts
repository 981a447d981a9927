/** Spoken short names of state organs and the standard short names that documents use. */
import { lazy } from '../../kept';

export interface OrganAbbreviation {
  /** 发改: what `pattern` finds. */
  readonly piece: string;
  /** Finds the piece where it stands for an organ; g. */
  readonly pattern: RegExp;
  /** The standard short name. */
  readonly standard: string;
  /** True for a local organ: its office may well have settled on the short name. */
  readonly local: boolean;
}

/** 发改 → 发展改革: the piece of the name, and what follows it in a ministry's and in a local organ's name. */
const PIECES: readonly (readonly [piece: string, standard: string, state: string, local: string])[] = [
  ['发改', '发展改革', '委', '[委局](?!员)'],
  ['人社', '人力资源社会保障', '部(?!门)', '[厅局]'],
  ['住建', '住房城乡建设', '部(?!门)', '[厅局委](?!员)'],
  ['卫健', '卫生健康', '委', '[委局](?!员)'],
  ['工信', '工业和信息化', '部(?!门)', '[厅局委](?!员)'],
  ['文旅', '文化和旅游', '部(?!门)', '[厅局委](?!员)'],
  ['市监', '市场监管', '总局', '局'],
  ['自规', '自然资源和规划', '(?!)', '局'],
  ['生环', '生态环境', '部(?!门)', '[厅局]'],
  ['退役军人', '退役军人事务', '部(?!门)', '[厅局]'],
];

/** The Han character before a ministry's short name belongs to another word unless it is one of these. */
const STATE_HEAD = '(?:(?<![\\u4e00-\\u9fff])|(?<=国家|[和与及同由报经据至对会向照]))';
const LOCAL_HEAD = '(?<=[省市县区州盟旗])';

export const organAbbreviations = lazy((): readonly OrganAbbreviation[] =>
  PIECES.flatMap(([piece, standard, state, local]) => [
    { piece, pattern: new RegExp(`${STATE_HEAD}${piece}(?=${state})`, 'g'), standard, local: false },
    { piece, pattern: new RegExp(`${LOCAL_HEAD}${piece}(?=${local})`, 'g'), standard, local: true },
  ]),
);
