import { withoutSpace } from './chars';
import { trailingDate } from './dates';
import { leaf, part } from './nodes';
import { isOrganName } from './organs';
import { splitNames } from './recipients';
import type { Row } from './rows';
import type { CopyTo } from './types';

/** What stands below the date: 附注, 抄送, 印发 (格式 7.3.8, 7.4). */

const COPY = /^((?:抄\s?送|抄\s?报|抄\s?发|分\s?送)(?:机关|单位)?)\s*[：:]/;
const BRIEFING_COPY = /^([报送发呈](?:送|报)?)\s*[：:]/;
const PRINTED = /(?:印发|印制|翻印|印)\s*(?:[（(]?共印?[\d×]{1,6}份[）)]?)?$/;
const COPIES = /^[（(]?共印\s?[\d×]{1,6}\s?份[）)]?$/;
const PRINT_DATE =
  /(?:[\d０-９]{4}|[〇○一二三四五六七八九×xX*＊]{2,4}|20××)\s{0,9}年\s{0,9}.{1,3}\s{0,9}月\s{0,9}.{1,3}\s{0,9}日/;
const ANNOTATION =
  /^(?:[（(].{2,200}[）)]|(?:联系人|联系电话|附注|联系方式)(?:及电话|及联系方式)?\s*[：:].{1,160}|(?:此件|本件)(?:公开|主动公开|依申请公开|不予公开|不公开|发至|可)[^，。；：]{0,20}[。.]?)$/;
const CONTACT = /^[（(]\s*(?:项目)?(?:联系人|联系电话|联系方式|联系单位|此件|本件|本文|可公开|公开)/;
const MAX_ROW = 600;

export function isCopyTo(row: Row): boolean {
  return row.kind === 'line' && row.text.length <= MAX_ROW && COPY.test(row.text);
}

/** 报：… 送：… 发：… at the foot of a briefing; elsewhere the words are too common. */
export function isBriefingCopy(row: Row): boolean {
  return row.kind === 'line' && row.text.length <= MAX_ROW && BRIEFING_COPY.test(row.text);
}

export function isPrinting(row: Row): boolean {
  if (row.kind !== 'line' || row.text.length > 100) return false;
  return COPIES.test(row.text) || (PRINTED.test(row.text) && PRINT_DATE.test(row.text));
}

/** 印发 left out behind the organ and the date: below a copy list such a line can be nothing else. */
export function isBarePrinting(row: Row): boolean {
  if (row.kind !== 'line' || row.text.length > 100) return false;
  const at = trailingDate(row.text);
  return at !== undefined && at > 0 && isOrganName(withoutSpace(row.text.slice(0, at)));
}

/** A bracketed line below the date, or one that says whom to call. */
export function isAnnotation(row: Row): boolean {
  return row.kind === 'line' && row.text.length <= 220 && ANNOTATION.test(row.text);
}

/** An annotation by its words, wherever it stands: （联系人：…）, （此件公开发布）. */
export function isSureAnnotation(row: Row): boolean {
  return isAnnotation(row) && CONTACT.test(row.text);
}

/** A page number or a rule made of characters: what pasting leaves behind. */
export function isPageNumber(row: Row): boolean {
  return (
    row.kind === 'line' &&
    row.text.length <= 12 &&
    /^(?:[-—－–·]?[ ]?\d{1,4}[ ]?[-—－–·]?|第\d{1,4}页(?:共\d{1,4}页)?)$/.test(row.text)
  );
}

export function copyToNode(source: string, first: Row, last: Row): CopyTo {
  const match = COPY.exec(first.text) ?? BRIEFING_COPY.exec(first.text);
  const labelLength = match?.[1]?.length ?? 0;
  const from = first.start + (match?.[0].length ?? 0);
  const to = '。.'.includes(source.charAt(last.end - 1)) ? last.end - 1 : last.end;
  return {
    ...leaf(source, 'copyTo', first.start, last.end),
    label: part(source, first.start, first.start + labelLength),
    organs: from < to ? splitNames(source, from, to) : [],
  };
}
