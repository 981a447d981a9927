/** The level of government that an organ's name shows: what can be told without knowing who belongs to whom. */
import type { OfficialDocument } from '../../document/types';

const NATION = /^(?:中共中央|中央|国务院|全国|国家|最高人民|中国|中华)/;
const MINISTRY = /^[^省市县区州]{2,8}部(?:办公厅)?$/;
const MUNICIPALITY = /^(?:北京|天津|上海|重庆)市?(?!.*[区县乡镇])/;
// The unit words of places; those in 市场监管, 区域, 社区, 县级 … name no place.
const PLACE =
  /(?<!社|园|景|灌|库|校|院|城|街)(自治区|自治州|自治县|自治旗|街道|省|市|州|盟|地区|县|旗|区|乡|镇)(?!场|政(?!府)|容|域|级|舰|管)/g;

const LEVELS: Readonly<Record<string, number>> = {
  省: 4,
  自治区: 4,
  市: 3,
  州: 3,
  盟: 3,
  地区: 3,
  自治州: 3,
  县: 2,
  区: 2,
  旗: 2,
  自治县: 2,
  自治旗: 2,
  乡: 1,
  镇: 1,
  街道: 1,
};

/** 5 for the centre down to 1 for a township; undefined where the name does not tell. */
export function organLevel(name: string): number | undefined {
  if (NATION.test(name) || MINISTRY.test(name)) return 5;
  if (MUNICIPALITY.test(name)) return 4;
  const last = [...name.matchAll(PLACE)].at(-1)?.[1];
  return last === undefined ? undefined : LEVELS[last];
}

/** The place whose organ it is: 清河县, 县 and 水利局 of 清河县水利局; undefined where the name does not tell. */
export function homeOf(organ: string): { name: string; level: string; rest: string } | undefined {
  const name = organ.replace(/^(?:中国共产党|中共)/, '');
  const last = [...name.matchAll(PLACE)].at(-1);
  if (last === undefined) return undefined;
  const [word, level = ''] = last;
  const end = last.index + word.length;
  return end < name.length ? { name: name.slice(0, end), level, rest: name.slice(end) } : undefined;
}

/** A government, a Party committee, or the office that speaks for one: it may write 你局 to a department. */
export function isGoverningOrgan(name: string): boolean {
  return /(?:人民政府|[省市县区州乡镇]政府|国务院|[省市县区州]委|中央|党委)(?:办公[厅室])?$/.test(name);
}

/** True where the names show that the writer stands above every reader. */
export function standsAbove(issuer: string, recipients: readonly string[]): boolean {
  const own = organLevel(issuer);
  if (recipients.length === 0) return false;
  return recipients.every((recipient) => {
    const theirs = organLevel(recipient);
    if (own !== undefined && theirs !== undefined && own !== theirs) return own > theirs;
    return isGoverningOrgan(issuer) && !isGoverningOrgan(recipient);
  });
}

/** True where the document's own names show that it goes down: a province's office writes to a city. */
export function speaksDownward(document: OfficialDocument): boolean {
  const issuer = document.title?.issuer?.text ?? document.signatures[0]?.text;
  const recipients = document.recipients?.organs.map(({ text }) => text) ?? [];
  return issuer !== undefined && standsAbove(issuer, recipients);
}
