/** Words that sound like others of another, often opposite, meaning: no harm on paper, but when read out. */
export interface Homophone {
  /** The word, with what keeps it apart from longer words. */
  readonly pattern: RegExp;
  /** What a listener may hear. */
  readonly other: string;
  /** What to say. */
  readonly instead: string;
}

export const HOMOPHONES: readonly Homophone[] = [
  { pattern: /(?<![完安健齐]|全)全不(?!全)/g, other: '全部', instead: '都不' },
  { pattern: /期终/g, other: '期中', instead: '期末' },
  { pattern: /(?<![防抗根])治癌/g, other: '致癌', instead: '治疗癌症' },
  { pattern: /(?<!未)中止/g, other: '终止', instead: '暂停' },
  { pattern: /切忌/g, other: '切记', instead: '千万不要' },
  { pattern: /食油/g, other: '石油', instead: '食用油' },
  { pattern: /受奖(?=[人者单])/g, other: '授奖', instead: '获奖' },
  { pattern: /受权/g, other: '授权', instead: '接受委托' },
];
