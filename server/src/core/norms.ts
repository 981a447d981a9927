/**
 * The norms that rules and genres rest on. A norm's `verified` tells how far its text was checked; what is
 * cited from it is a paraphrase in our own words, and hovers say so.
 */

export type NormId =
  | 'regulation'
  | 'format'
  | 'punctuation'
  | 'numerals'
  | 'units'
  | 'party-request-report'
  | 'burden'
  | 'secrecy-law'
  | 'former-measures'
  | 'custom'
  | 'textbook';

export interface Norm {
  /** Full Chinese name, with number. */
  readonly name: string;
  /** Short name used in messages. */
  readonly short: string;
  readonly verified: 'full-text' | 'excerpt' | 'secondary' | 'none';
}

export const NORMS: Readonly<Record<NormId, Norm>> = {
  regulation: {
    name: '《党政机关公文处理工作条例》（中办发〔2012〕14号）',
    short: '《条例》',
    verified: 'full-text',
  },
  format: { name: '《党政机关公文格式》（GB/T 9704—2012）', short: 'GB/T 9704', verified: 'excerpt' },
  punctuation: { name: '《标点符号用法》（GB/T 15834—2011）', short: 'GB/T 15834', verified: 'excerpt' },
  numerals: { name: '《出版物上数字用法》（GB/T 15835—2011）', short: 'GB/T 15835', verified: 'excerpt' },
  units: { name: '《国际单位制及其应用》（GB 3100—1993）', short: 'GB 3100', verified: 'none' },
  'party-request-report': {
    name: '《中国共产党重大事项请示报告条例》（2019年）',
    short: '《请示报告条例》',
    verified: 'excerpt',
  },
  burden: {
    name: '《整治形式主义为基层减负若干规定》（2024年）',
    short: '《减负规定》',
    verified: 'excerpt',
  },
  'secrecy-law': { name: '《中华人民共和国保守国家秘密法》', short: '保密法', verified: 'excerpt' },
  'former-measures': {
    name: '《国家行政机关公文处理办法》（国发〔2000〕23号，已停止执行）',
    short: '原《办法》',
    verified: 'secondary',
  },
  custom: { name: '机关通行做法', short: '惯例', verified: 'secondary' },
  textbook: { name: '公文写作教学的通行说法', short: '通行说法', verified: 'secondary' },
};

/**
 * The force of a clause: `mandatory` (规定), `general` (the norm itself says 一般, 原则上, 可以),
 * `customary` (惯例: practice and textbooks, no binding text).
 */
export type Force = 'mandatory' | 'general' | 'customary';

export const FORCE_NAMES: Readonly<Record<Force, string>> = {
  mandatory: '规定',
  general: '一般',
  customary: '惯例',
};

/** The ground that a rule or a genre's trait stands on. */
export interface Basis {
  readonly norm: NormId;
  /** The clause in Chinese, e.g. 第十五条第四项; left out for practice. */
  readonly clause?: string;
  readonly force: Force;
  /** What the clause says, in our own words. */
  readonly says?: string;
}

/** As clerks cite it in running text: 《条例》第十五条第四项（规定）; GB/T 9704 第7.2.5条（规定）; 惯例. */
export function citeBasis(basis: Basis): string {
  return cite(basis, NORMS[basis.norm].short);
}

/** The same with the norm's full name: 《党政机关公文格式》（GB/T 9704—2012）第7.2.5条（规定）. */
export function citeInFull(basis: Basis): string {
  return cite(basis, NORMS[basis.norm].name);
}

function cite({ norm, clause, force }: Basis, name: string): string {
  const forceName = FORCE_NAMES[force];
  if (NORMS[norm].short === forceName && name === forceName) return name;
  const where = clause === undefined ? '' : clauseName(clause);
  // So that the number of a standard and that of a clause do not run together.
  return `${name}${where !== '' && /\d$/.test(name) ? ' ' : ''}${where}（${forceName}）`;
}

/** Numbered clauses of the standards as 第7.2.5条, several as 第4.8、4.9条; 第十五条, 附录A and 全文 as they are. */
function clauseName(clause: string): string {
  const parts = clause.split('、');
  const numbers = parts.filter((part) => /^\d[\d.—]*$/.test(part));
  if (numbers.length === 0) return clause;
  const others = parts.filter((part) => !numbers.includes(part));
  return [`第${numbers.join('、')}条`, ...others].join('、');
}
