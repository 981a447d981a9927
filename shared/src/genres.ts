/**
 * The genres (文种) that the product knows: the 15 statutory ones of article 8 of the
 * Regulation on the Handling of Official Documents of Party and Government Organs (条例第八条),
 * and 22 kinds of office prose. Ids follow the official English names where there is one.
 */

export type GenreFamily = 'statutory' | 'office';

export interface GenreName {
  /** Simplified Chinese name, as it stands at the end of a title. */
  readonly name: string;
  /** English name, for the English interface and for code. */
  readonly englishName: string;
  readonly family: GenreFamily;
  /**
   * Words that, at the end of a title (a trailing bracket such as （试行） cut off), name the genre.
   * The longest match over all genres wins.
   */
  readonly titleWords: readonly string[];
}

export const GENRES = {
  resolution: { name: '决议', englishName: 'Resolution', family: 'statutory', titleWords: ['决议'] },
  decision: { name: '决定', englishName: 'Decision', family: 'statutory', titleWords: ['决定'] },
  order: { name: '命令', englishName: 'Order', family: 'statutory', titleWords: ['命令', '令', '嘉奖令'] },
  communique: { name: '公报', englishName: 'Communiqué', family: 'statutory', titleWords: ['公报'] },
  proclamation: { name: '公告', englishName: 'Proclamation', family: 'statutory', titleWords: ['公告'] },
  'public-notice': { name: '通告', englishName: 'Public Notice', family: 'statutory', titleWords: ['通告'] },
  opinion: { name: '意见', englishName: 'Opinion', family: 'statutory', titleWords: ['意见'] },
  notice: { name: '通知', englishName: 'Notice', family: 'statutory', titleWords: ['通知'] },
  bulletin: { name: '通报', englishName: 'Bulletin', family: 'statutory', titleWords: ['通报'] },
  report: { name: '报告', englishName: 'Report', family: 'statutory', titleWords: ['报告'] },
  request: {
    name: '请示',
    englishName: 'Request for Instructions',
    family: 'statutory',
    titleWords: ['请示'],
  },
  reply: { name: '批复', englishName: 'Reply', family: 'statutory', titleWords: ['批复'] },
  motion: { name: '议案', englishName: 'Motion', family: 'statutory', titleWords: ['议案'] },
  letter: { name: '函', englishName: 'Letter', family: 'statutory', titleWords: ['函', '复函'] },
  minutes: { name: '纪要', englishName: 'Minutes', family: 'statutory', titleWords: ['纪要'] },
  speech: { name: '讲话稿', englishName: 'Speech', family: 'office', titleWords: ['讲话', '讲话稿', '演讲'] },
  'experience-sharing': {
    name: '经验交流发言稿',
    englishName: 'Experience-Sharing Speech',
    family: 'office',
    titleWords: ['发言', '发言稿', '发言材料', '经验交流材料', '交流材料', '发言讲稿'],
  },
  'work-summary': {
    name: '工作总结',
    englishName: 'Work Summary',
    family: 'office',
    titleWords: ['总结', '小结'],
  },
  'work-plan': {
    name: '工作计划',
    englishName: 'Work Plan',
    family: 'office',
    titleWords: ['计划', '要点', '打算', '安排', '规划'],
  },
  'work-scheme': { name: '工作方案', englishName: 'Work Scheme', family: 'office', titleWords: ['方案'] },
  reflection: {
    name: '心得体会',
    englishName: 'Reflection',
    family: 'office',
    titleWords: ['心得体会', '心得', '体会', '感悟', '感想', '有感'],
  },
  'duty-report': {
    name: '述职报告',
    englishName: 'Duty Report',
    family: 'office',
    titleWords: ['述职报告', '述职述廉报告', '述廉报告', '述职述责述廉报告'],
  },
  'research-report': {
    name: '调研报告',
    englishName: 'Research Report',
    family: 'office',
    titleWords: ['调研报告', '调查报告', '考察报告'],
  },
  briefing: { name: '简报', englishName: 'Briefing', family: 'office', titleWords: ['简报', '快报'] },
  'meeting-record': {
    name: '会议记录',
    englishName: 'Meeting Record',
    family: 'office',
    titleWords: ['会议记录', '记录'],
  },
  'government-work-report': {
    name: '政府工作报告',
    englishName: 'Government Work Report',
    family: 'office',
    titleWords: ['政府工作报告'],
  },
  'proposal-letter': {
    name: '倡议书',
    englishName: 'Proposal Letter',
    family: 'office',
    titleWords: ['倡议书', '倡议'],
  },
  'emcee-script': {
    name: '主持词',
    englishName: 'Emcee Script',
    family: 'office',
    titleWords: ['主持词', '主持稿', '主持讲话'],
  },
  address: {
    name: '致辞',
    englishName: 'Address',
    family: 'office',
    titleWords: ['致辞', '致词', '祝酒辞', '祝辞', '欢迎辞', '开幕词', '闭幕词', '贺信', '贺电'],
  },
  'briefing-material': {
    name: '汇报材料',
    englishName: 'Briefing Material',
    family: 'office',
    titleWords: ['汇报', '汇报材料', '汇报提纲'],
  },
  statement: {
    name: '情况说明',
    englishName: 'Statement',
    family: 'office',
    titleWords: ['情况说明', '说明'],
  },
  'open-letter': {
    name: '公开信',
    englishName: 'Open Letter',
    family: 'office',
    titleWords: ['一封信', '公开信', '感谢信', '慰问信', '邀请函', '慰问电', '邀请信'],
  },
  publicity: { name: '公示', englishName: 'Publicity Notice', family: 'office', titleWords: ['公示'] },
  'emergency-plan': {
    name: '应急预案',
    englishName: 'Emergency Plan',
    family: 'office',
    titleWords: ['应急预案', '处置预案', '预案'],
  },
  'self-examination': {
    name: '对照检查材料',
    englishName: 'Self-Examination',
    family: 'office',
    titleWords: ['对照检查材料', '对照检查', '检视剖析材料', '剖析材料', '检查材料'],
  },
  'meeting-agenda': {
    name: '会议议程',
    englishName: 'Meeting Agenda',
    family: 'office',
    titleWords: ['会议议程', '会议日程', '议程', '日程'],
  },
  'special-report': {
    name: '专报',
    englishName: 'Special Report',
    family: 'office',
    titleWords: ['专报', '情况专报', '工作专报', '信息专报'],
  },
} as const satisfies Record<string, GenreName>;

export type GenreId = keyof typeof GENRES;

/** What the classifier may answer: a genre, or `unknown` for a text that is none of them. */
export type GenreAnswer = GenreId | 'unknown';

export const GENRE_IDS = Object.keys(GENRES) as readonly GenreId[];

export const STATUTORY_GENRE_IDS: readonly GenreId[] = GENRE_IDS.filter(
  (id) => GENRES[id].family === 'statutory',
);

export function isGenreId(value: string): value is GenreId {
  return Object.hasOwn(GENRES, value);
}

/** The genre that a Chinese name or an id stands for (`报告`, `report`, `函` …), or undefined. */
export function genreFromName(value: string): GenreId | undefined {
  const wanted = value.trim();
  if (isGenreId(wanted)) return wanted;
  return GENRE_IDS.find((id) => GENRES[id].name === wanted) ?? genreByTitleWord(wanted);
}

/** The genre whose title word is exactly `word`, or undefined. */
export function genreByTitleWord(word: string): GenreId | undefined {
  return GENRE_IDS.find((id) => (GENRES[id].titleWords as readonly string[]).includes(word));
}

/** What people are told a text is. */
export function genreName(genre: GenreAnswer): string {
  return genre === 'unknown' ? '未识别' : GENRES[genre].name;
}
