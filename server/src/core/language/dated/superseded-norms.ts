/** Norms about official documents that others have taken the place of, and what to cite instead. */
import type { CalendarDate } from '../paper/calendar';

export interface SupersededNorm {
  /** g; the name or the standard's number as cited. */
  readonly pattern: RegExp;
  /** What stands in for the match. */
  readonly now: string;
  /** Since when the old one is no ground any more. */
  readonly since: CalendarDate;
}

/** 条例第四十二条: the old measures and the Party's old regulation cease on 1 July 2012. */
const REGULATION: CalendarDate = { year: 2012, month: 7, day: 1 };
const NUMBER = '(?:（(?:国发|中办发|国办发)[〔\\[（(]\\d{4}[〕\\]）)]\\d{1,3}号）)?';

export const SUPERSEDED_NORMS: readonly SupersededNorm[] = [
  {
    pattern: new RegExp(`《(?:国家)?行政机关公文处理办法》${NUMBER}`, 'g'),
    now: '《党政机关公文处理工作条例》',
    since: REGULATION,
  },
  {
    pattern: new RegExp(`《中国共产党(?:各级)?机关公文处理条例(?:（试行）)?》${NUMBER}`, 'g'),
    now: '《党政机关公文处理工作条例》',
    since: REGULATION,
  },
  {
    pattern: /GB\/T[ \u3000]?9704[ ]?[-—–－]{1,2}[ ]?(?:1988|1999)(?!\d)/g,
    now: 'GB/T 9704—2012',
    since: REGULATION,
  },
  { pattern: /《国家行政机关公文格式》/g, now: '《党政机关公文格式》', since: REGULATION },
  {
    pattern: /GB\/T[ \u3000]?15834[ ]?[-—–－]{1,2}[ ]?1995(?!\d)/g,
    now: 'GB/T 15834—2011',
    since: { year: 2012, month: 6, day: 1 },
  },
  {
    pattern: /GB\/T[ \u3000]?15835[ ]?[-—–－]{1,2}[ ]?1995(?!\d)/g,
    now: 'GB/T 15835—2011',
    since: { year: 2011, month: 11, day: 1 },
  },
];
