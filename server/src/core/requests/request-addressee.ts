/** Who is asked: the organ that the document goes to, or someone else. Read from the words between 请 and the act. */
import type { OfficialDocument } from '../document/types';

export type Addressee =
  /** The organ that the document goes to, or another plainly above the writer: 上级, 县委、县政府, 贵局. */
  | 'superior'
  /** Subordinates, third parties, organs that the document does not go to: 各单位, 县财政局, 专家. */
  | 'other'
  /** Nobody is named: 请予解决. */
  | 'unnamed';

const ABOVE =
  /^(?:请|请求)?(?:各级|各位)?(?:上级|领导|首长|组织上?|党中央|中央|国家|国务院|省里|市里|县里|区里|州里|局里|厅里|委里|部里|院里|校里|集团公司|总公司|总部|省级|[省市县区州]级?财政|[省市县区州](?:委|局|厅|府|院|社))/;
const READER = /^(?:请)?(?:贵|你|您)(?!们)/;
const BELOW =
  /^(?:各(?!位领导|级领导|位首长)|全体|全县|全市|全省|全区|全局|广大|大家|同志们|你们|所属|下属|下级|社会|群众|专家|第三方|乡镇|村|社区|街道|成员单位|责任单位|牵头单位|相关|有关|其他?|他们|她|它|参会|与会|代表|委员|记者|媒体|律师|机构|施工|监理|企业|施工|有资质|技术|医护|公安机关|司法机关|人民群众|干部|职工|同学|家长|业主|社会各界)/;
/** What may stand between 请 and the act when nobody is named. */
const MANNER =
  /^(?:予|给予?|帮助|协助|协调|统筹|尽快|尽早|早日|及早|从速|从快|及时|酌情|酌予|适当|优先|研究|专题|从|在|对|将|把|为|按|就|根据|依据|结合|考虑|鉴于|一并|再|继续|进一步|大力|重点|能|于|同意|惠予|惠|即|速|批|核|审|并|也|准|依法|特事特办|特批|特殊|:|：)/;
const ORGAN =
  /^([^，,；;。：:从在对将把就]{0,24}?(?:政府|党委|党组|党工委|管委会|委员会|办公厅|办公室|[省市县区州乡镇]委|局|厅|委|办|部门?|处|院|公司|集团|中心|学校|大学|学院|医院|法院|检察院|银行|总部|指挥部|领导小组))(?!长|员|署|分|级)/;

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
  return brief.length === 2 && full.includes(brief.charAt(0)) && full.endsWith(brief.charAt(1));
}

/** Who is asked in `gap`, the masked text from behind the word of asking to the act. */
export function addresseeOf(gap: string, document: OfficialDocument, mayBeUnnamed: boolean): Addressee {
  const head = gap.replace(/^[\s\u3000]+/, '');
  if (head === '') return 'unnamed';
  if (READER.test(head)) return 'superior';
  if (BELOW.test(head)) return 'other';
  const recipients = (document.recipients?.organs ?? []).map(({ text }) => text);
  const organ = ORGAN.exec(head)?.[1];
  if (organ !== undefined && !MANNER.test(head)) {
    // 县委、县政府: one of them is enough.
    const names = organ.split(/[、和及与]|并/).filter((name) => name !== '');
    if (names.some((name) => recipients.some((recipient) => isSameOrgan(name, recipient)))) return 'superior';
    if (/^(?:上级|领导|组织|国家|中央|国务院)/.test(organ)) return 'superior';
    const governing = /(?:政府|党委|党工委|管委会|[省市县区州乡镇]委)$/;
    if (governing.test(organ)) {
      return recipients.length === 0 || recipients.some((name) => governing.test(name))
        ? 'superior'
        : 'other';
    }
    return recipients.length === 0 && /^[省市区州县]?(?:局|厅|委)$/.test(organ) ? 'superior' : 'other';
  }
  if (ABOVE.test(head)) return 'superior';
  return mayBeUnnamed || MANNER.test(head) ? 'unnamed' : 'other';
}
