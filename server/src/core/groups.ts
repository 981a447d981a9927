/** The groups of rules (the part of an id before the slash), in the order of a document's parts. */

export interface RuleGroup {
  /** Chinese name, as headings and tables show it. */
  readonly name: string;
  /** What its rules look at, one short phrase. */
  readonly about: string;
  readonly traits?: readonly GroupTrait[];
}

/** What the checker has to know of the rules of a group. */
export type GroupTrait =
  /** About words, marks and figures: they hold for any office prose, whatever its genre. */
  | 'prose'
  /** About words and marks that are there: they look at attachments too. What a whole document must have these rarely have. */
  | 'attachments'
  /** About the form of single characters and lines: may fire all over a pasted text, and tells what is plainly a slip of the keyboard. */
  | 'form'
  /** About words that an office may allow itself. */
  | 'words'
  /** About genres and closings: a sentence that explains how to write only tells of them. */
  | 'explained'
  /** What would embarrass a speaker when it is read out: shown in 急稿. */
  | 'embarrassing'
  /** Words, marks, figures, dates and citations hold for a note as for the body. */
  | 'notes'
  /** A running head is no sentence: only its words and marks are looked at. */
  | 'running';

export const RULE_GROUPS: Readonly<Record<string, RuleGroup>> = {
  genre: { name: '文种', about: '文种选得对不对', traits: ['explained'] },
  header: { name: '版头', about: '份号、密级、紧急程度、发文机关标志、发文字号、签发人' },
  title: { name: '标题', about: '发文机关、事由、文种和标题里的标点' },
  addressing: { name: '主送与抄送', about: '主送机关、抄送机关和称谓' },
  structure: { name: '结构', about: '层次、序号、段落和详略' },
  closing: { name: '结束语', about: '结束语与文种是否相配', traits: ['attachments', 'explained'] },
  attachment: { name: '附件', about: '附件说明和附件' },
  signature: { name: '署名', about: '发文机关署名' },
  date: { name: '日期', about: '成文日期和文中的日期', traits: ['prose', 'embarrassing', 'notes'] },
  request: { name: '请示', about: '请示的写法', traits: ['explained'] },
  report: { name: '报告', about: '报告的写法', traits: ['explained'] },
  letter: { name: '函', about: '函的写法' },
  reply: { name: '批复', about: '批复的写法' },
  opinion: { name: '意见', about: '意见的写法' },
  notice: { name: '通知', about: '通知的写法' },
  bulletin: { name: '通报', about: '通报的写法' },
  public: { name: '公告和通告', about: '公布性公文的写法' },
  minutes: { name: '纪要', about: '纪要的写法' },
  motion: { name: '议案', about: '议案的写法', traits: ['explained'] },
  number: {
    name: '数字',
    about: '数字、数量和计量单位',
    traits: ['prose', 'attachments', 'embarrassing', 'notes'],
  },
  punct: { name: '标点', about: '标点符号', traits: ['prose', 'attachments', 'form', 'notes', 'running'] },
  wording: {
    name: '用语',
    about: '用词、语气和语法',
    traits: ['prose', 'attachments', 'words', 'notes', 'running'],
  },
  cite: {
    name: '引用',
    about: '引用公文和法规的写法',
    traits: ['prose', 'attachments', 'words', 'embarrassing', 'notes'],
  },
  fact: {
    name: '事实',
    about: '文内前后是否一致',
    traits: ['prose', 'attachments', 'words', 'embarrassing'],
  },
  paste: { name: '粘贴', about: '从网页、PDF 粘贴带来的杂物', traits: ['prose', 'attachments', 'form'] },
  speech: { name: '讲话', about: '讲话稿、发言和致辞' },
  suppression: { name: '关闭注释', about: '文稿里关闭某条规则的注释' },
};

/** Whether the rule's group has this trait. */
export function hasTrait(id: string, trait: GroupTrait): boolean {
  return RULE_GROUPS[groupOf(id)]?.traits?.includes(trait) ?? false;
}

/** The group that a rule's id names. */
export function groupOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}
