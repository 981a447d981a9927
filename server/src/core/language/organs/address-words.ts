/** The words that speak to the receiving organ: 贵局 to an equal, 你局 to a subordinate. */
import type { Span } from '../../document/types';

export interface AddressWord {
  readonly pronoun: '贵' | '你';
  /** 局, 单位, 省 … */
  readonly organ: string;
  readonly span: Span;
}

// 贵州, 贵阳 and 富贵, 珍贵, 宝贵 are other words; 你会, 你所, 你行, 你站 read as pronoun and verb.
const ADDRESS =
  /(?:(?<![宝珍昂高富名尊可娇显权最很更太较])贵(单位|公司|集团|机关|中心|部门|学校|医院|省|市|县|区|旗|乡|镇|村|局|厅|委|办|部|院|校|馆|署|行|社|会|协会|处|所|方)|你(单位|公司|集团|机关|中心|部门|学校|医院|省|市|县|区|旗|州|盟|乡|镇|村|局|厅|委|办|部|院|校|馆|署))(?!族)/;

/** The address words of `text`, in order; `base` is the offset of `text` in the file. */
export function addressWordsIn(text: string, base: number): AddressWord[] {
  const words: AddressWord[] = [];
  for (const match of text.matchAll(new RegExp(ADDRESS, 'g'))) {
    const organ = match[1] ?? match[2] ?? '';
    const start = base + match.index;
    words.push({
      pronoun: match[1] === undefined ? '你' : '贵',
      organ,
      span: { start, end: start + match[0].length },
    });
  }
  return words;
}

const ORGAN_ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/省(?:人民)?政府$|省委$/, '省'],
  [/自治区(?:人民)?政府$|区(?:人民)?政府$|区委$/, '区'],
  [/市(?:人民)?政府$|市委$/, '市'],
  [/县(?:人民)?政府$|县委$/, '县'],
  [/州(?:人民)?政府$|州委$/, '州'],
  [/乡(?:人民)?政府$/, '乡'],
  [/镇(?:人民)?政府$/, '镇'],
  [/局$/, '局'],
  [/厅$/, '厅'],
  [/委员会$|委$/, '委'],
  [/办公[厅室]$|办$/, '办'],
  [/部$/, '部'],
  [/院$/, '院'],
  [/(?:大学|学院|学校|中学|小学)$/, '校'],
  [/公司$/, '公司'],
  [/中心$/, '中心'],
];

/** What the organ is called when it is spoken to: 市财政局 → 局 (你局, 贵局); 单位 where nothing closer fits. */
export function organWord(organ: string): string {
  return ORGAN_ENDINGS.find(([pattern]) => pattern.test(organ))?.[1] ?? '单位';
}
