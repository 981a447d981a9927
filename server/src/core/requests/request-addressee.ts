/** Who is asked: the organ that the document goes to, or someone else. Read from the words between 请 and the act. */
import type { OfficialDocument } from '../document/types';
import { superiorNames } from './superior-names';

export type Addressee =
  /** The organ that the document goes to, or another plainly above the writer: 上级, 县委、县政府, 贵局. */
  | 'superior'
  /** A department of the government or committee that the document goes to: 县财政局 in a paper to 县人民政府. */
  | 'department'
  /** Subordinates, third parties, organs that the document does not go to: 各单位, 专家. */
  | 'other'
  /** Nobody is named: 请予解决. */
  | 'unnamed';

export interface ReadAddressee {
  readonly who: Addressee;
  /** How long the name is, with 由 or 请 before it; 0 where nobody is named. */
  readonly length: number;
}

const ABOVE =
  /^(?:请|请求|由|让|有)?(?:各级|各位)?(?:上级(?:政府|部门|机关|有关部门|主管部门|领导|财政|党委|组织)?|领导|首长|组织上?|党中央|中央|国家|国务院|[省市县区州部局厅委会院校]里|[部局厅委会院校]?领导|集团公司|总公司|总部|[省市县区州]级(?!别|以上|以下|示范|非遗|文物|重点)(?:层面|有关部门|相关部门|主管部门|财政)?|[省市县区州]直(?:有关|相关)?(?:部门|单位)|[省市县区州]财政|[省市县区州](?:委|局|厅|府|院|社|领导)|财政(?:部门)?(?=[^，,]{0,8}(?:予|给|安排|解决|支持|保障|承担|拨)))/;
/** 县长办公会, 县委常委会: the superior sitting. */
const MEETING =
  /^(?:提交|由)?(?:[省市县区州](?:人民)?(?:政府|委)?)?(?:党工委|管委会|党委)?(?:[省市县区]长办公会|党组会|办公会|常务会|常委会|专题会)议?/;
const READER = /^(?:请|由)?(?:贵|你|您)(?!们)[\p{Script=Han}]?/u;
const BELOW =
  /^由?(?:各(?!位领导|级领导|位首长|级党委)|全体|全县|全市|全省|全区|全局|广大|大家|同志们|你们|所属|下属|下级|社会|群众|专家|第三方|乡镇|村|社区|街道|成员单位|责任单位|牵头单位|相关|有关|其他?|他们|她|它|参会|与会|代表|委员|记者|媒体|律师|机构|施工|监理|企业|施工|有资质|技术|医护|公安机关|司法机关|人民群众|干部|职工|同学|家长|业主|社会各界|本人|个人)/;
/** What may stand between 请 and the act when nobody is named. */
const MANNER =
  /^(?:予|给予?|帮助|协助|协调|统筹|设法|想[方办]法|抓紧|尽快|尽早|早日|及早|从速|从快|及时|酌情|酌予|适当|优先|研究|专题|从|在|对|将|把|为|按|就|根据|依据|结合|考虑|鉴于|一并|再|继续|进一步|大力|重点|能|于|同意|惠予|惠|即|速|批|核|审|并|也|准|依法|特事特办|特批|特殊|先行|参照|比照|一次性|:|：)/;
const ORGAN =
  /^(?:由|让)?([^，,；;。：:从在对将把就由]{0,24}?(?:政府|党委|党组|党工委|管委会|委员会|办公厅|办公室|[省市县区州乡镇]委|局|厅|委|办|部门?|处|院|公司|集团|中心|残联|妇联|工会|团委|工商联|科协|学校|大学|学院|医院|法院|检察院|银行|总部|指挥部|领导小组))(?!长|员|署|分|级|理)/;
const GOVERNING =
  /(?:政府|党委|党工委|管委会|[省市县区州乡镇]委|委员会|[省市县区州]委办公?室?|政府办公?室?)$/;

/** Drops what abbreviations drop: 清河县人民政府 and 县政府 end alike. */
function short(organ: string): string {
  return organ
    .replace(/人民政府/g, '政府')
    .replace(/委员会$/, '委')
    .replace(/^中共/, '')
    .replace(/[\s\u3000]/g, '');
}

/** Whether two names may be names of one organ: 县政府 and 清河县人民政府, 市局 and 云岭市教育局. */
export function isSameOrgan(left: string, right: string): boolean {
  const [a, b] = [short(left), short(right)];
  if (a.length === 0 || b.length === 0) return false;
  if (a.endsWith(b) || b.endsWith(a)) return true;
  const [brief, full] = a.length < b.length ? [a, b] : [b, a];
  if (brief.length > 2 && isAbbreviation(brief, full)) return true;
  return brief.length === 2 && full.includes(brief.charAt(0)) && full.endsWith(brief.charAt(1));
}

/** 国资委 of 国有资产监督管理委员会: its characters in their order, the first of the name or of its unit, and the last. */
function isAbbreviation(brief: string, full: string): boolean {
  if (!/[委局厅联办会院社团府]$/.test(brief) || brief.length > 6) return false;
  let at = -1;
  for (const char of brief) {
    at = full.indexOf(char, at + 1);
    if (at < 0) return false;
  }
  return at >= full.length - 3;
}

/** 县财政局, 云山县委编办: a department of the county, for a paper that goes to the county's government or committee. */
function isDepartmentOf(organ: string, recipients: readonly string[], issuer: string): boolean {
  const level = /^[\p{Script=Han}]{0,6}?([省市县区州旗])(?=[\p{Script=Han}])/u.exec(organ)?.[1];
  if (
    level === undefined ||
    !/(?:局|厅|委|办|部|办公室|中心|公司)$/.test(organ) ||
    isSameOrgan(organ, issuer)
  )
    return false;
  return recipients.some(
    (name) => GOVERNING.test(name) && new RegExp(`${level}(?:人民)?(?:政府|委)`).test(name),
  );
}

/** Whether words that name a level (省级, 县里) name the level that the document goes to. */
export function isLevelOfRecipients(name: string, document: OfficialDocument): boolean {
  const level = /[省市县区州]/.exec(name)?.[0];
  const recipients = document.recipients?.text ?? '';
  return (
    level === undefined || recipients === '' || recipients.includes(level) || /上级|领导|财政/.test(name)
  );
}

/** How long the name of the superior is that `head` begins with; 0 where it is another's (局 of 局长, 集团 of 集团军). */
function calledSuperior(head: string, document: OfficialDocument): number {
  const match = new RegExp(
    `^(?:请|由|让)?(?:${superiorNames(document)})(?![长员署级]|财政局|[\\p{Script=Han}]{0,4}(?:局|委|办|厅))`,
    'u',
  ).exec(head);
  return match?.[0].length ?? 0;
}

/** Who is asked in `gap`, the masked text from behind the word of asking to the act. */
export function readAddressee(gap: string, document: OfficialDocument, mayBeUnnamed: boolean): ReadAddressee {
  const head = gap.replace(/^[\s\u3000]+/, '');
  const skipped = gap.length - head.length;
  const as = (who: Addressee, length = 0): ReadAddressee => ({
    who,
    length: length === 0 ? 0 : skipped + length,
  });
  if (head === '') return as('unnamed');
  const reader = READER.exec(head);
  if (reader) return as('superior', reader[0].length);
  if (BELOW.test(head)) return as('other');
  const meeting = MEETING.exec(head);
  if (meeting) return as('superior', meeting[0].length);
  const recipients = (document.recipients?.organs ?? []).map(({ text }) => text);
  const byName = recipients.length > 0 ? calledSuperior(head, document) : 0;
  if (byName > 0) return as('superior', byName);
  const match = ORGAN.exec(head);
  const organ = match?.[1];
  if (match && organ !== undefined && !MANNER.test(head)) {
    const named = (who: Addressee): ReadAddressee => as(who, match[0].length);
    // 县委、县政府: one of them is enough.
    const names = [organ, ...organ.split(/[、和及与]|并/)].filter((name) => name !== '');
    if (names.some((name) => recipients.some((recipient) => isSameOrgan(name, recipient))))
      return named('superior');
    if (/^(?:上级|领导|组织|国家|中央|国务院)/.test(organ)) return named('superior');
    const issuer = document.title?.issuer?.text ?? document.signatures[0]?.text ?? '';
    if (names.some((name) => isDepartmentOf(name, recipients, issuer))) return named('department');
    const governing = /(?:政府|党委|党工委|管委会|[省市县区州乡镇]委)$/;
    if (governing.test(organ)) {
      return recipients.length === 0 || recipients.some((name) => governing.test(name))
        ? named('superior')
        : as('other');
    }
    return recipients.length === 0 && /^[省市区州县]?(?:局|厅|委)$/.test(organ)
      ? named('superior')
      : as('other');
  }
  const above = ABOVE.exec(head);
  if (above) return as('superior', above[0].length);
  return as(mayBeUnnamed || MANNER.test(head) ? 'unnamed' : 'other');
}
