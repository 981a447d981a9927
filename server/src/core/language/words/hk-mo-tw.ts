/** Ways of writing that set Hong Kong, Macao or Taiwan beside the state, and what is written instead. */
import type { Severity } from '../../findings';

export interface RegionWording {
  /** g. Named groups: `wrong` is what is flagged, the whole match where there is none. */
  readonly pattern: RegExp;
  readonly kind: 'countries' | 'mainland' | 'abroad' | 'parallel' | 'taiwan' | 'sovereignty' | 'nationality';
  /** Replaces what is flagged; a function of what is flagged and of the match. */
  readonly offer?: (wrong: string, match: RegExpMatchArray) => string;
  readonly safe?: boolean;
  readonly severity?: Severity;
}

const COUNTRY =
  '日本|韩国|朝鲜|蒙古|美国|英国|法国|德国|俄罗斯|意大利|加拿大|澳大利亚|新西兰|新加坡|马来西亚|泰国|越南|菲律宾|印度尼西亚|印尼|印度|柬埔寨|老挝|缅甸|文莱|巴西|南非|西班牙|葡萄牙|荷兰|瑞士|以色列|阿联酋|沙特|土耳其|墨西哥';
const REGION = '台湾|香港|澳门|港澳台|台港澳|港澳|中国台湾|中国香港|中国澳门';
const MATCHED_REGION = '台湾|香港|澳门|港澳台?';

function instead(text: string): () => string {
  return () => text;
}

/** Each list of places has 、 between them; at least one of them is a country. */
export const REGION_WORDINGS: readonly RegionWording[] = [
  {
    // 日本、韩国、台湾等国家
    pattern: new RegExp(
      `(?:(?:${COUNTRY})[、和及与](?:(?:${COUNTRY}|${REGION})[、和及与]){0,12}(?:${REGION})|(?:${REGION})[、和及与](?:(?:${COUNTRY}|${REGION})[、和及与]){0,12}(?:${COUNTRY}))(?:等)?(?:(?:[一二三四五六七八九十两]|\\d){1,4}个?)?(?:亚洲|欧美|周边|发达|东南亚)?(?<wrong>国家)(?![（(]?(?:和|与|及|、|或)?(?:地区|区域)|级|队|和有关地区)`,
      'g',
    ),
    kind: 'countries',
    offer: instead('国家和地区'),
    safe: true,
  },
  {
    pattern: new RegExp(
      `(?:${REGION})等(?:[一二三四五六七八九十两\\d]{1,3}个)?(?<wrong>国家)(?![（(]?(?:和|与|及|、|或)?(?:地区|区域)|级|队)`,
      'g',
    ),
    kind: 'countries',
    offer: instead('地区'),
  },
  { pattern: /国籍(?:为|是|：|:)[ \u3000]?(?<wrong>台湾|香港|澳门)(?!籍)/g, kind: 'nationality' },
  { pattern: /中港台/g, kind: 'parallel', offer: instead('大陆（内地）与港台') },
  {
    pattern: /中港(?=合作|两地|关系|贸易|边境|交流|经贸|跨境|双方|口岸)/g,
    kind: 'parallel',
    offer: instead('内地与香港'),
  },
  { pattern: /中台(?=关系|两岸|两地|双方|贸易)/g, kind: 'parallel', offer: instead('两岸') },
  {
    pattern: new RegExp(
      `(?<![新全属及、])中国(?<joint>[和与同跟])(?=(?:${MATCHED_REGION})(?!当局|同胞|[岛海]))`,
      'g',
    ),
    kind: 'parallel',
    offer: (_, match) => `内地${match.groups?.joint ?? '与'}`,
  },
  {
    pattern: /(?<wrong>内地)(?=[和与同跟、及]台湾)/g,
    kind: 'mainland',
    offer: instead('大陆'),
  },
  {
    pattern: /(?<wrong>大陆)(?=[和与同跟及](?:香港|澳门|港澳(?!台)))/g,
    kind: 'mainland',
    offer: instead('内地'),
  },
  {
    pattern: /(?<wrong>国内)(?=[和与同跟及](?:香港|澳门|港澳(?!台)))/g,
    kind: 'mainland',
    offer: instead('内地'),
  },
  {
    pattern: /(?<wrong>国内)(?=[和与同跟及](?:港澳台|台湾))/g,
    kind: 'mainland',
    offer: instead('大陆'),
  },
  {
    pattern:
      /(?<wrong>(?:因公|因私)?出国)(?=(?:前往|考察|访问|参加|[赴到去往]){1,2}(?:香港|澳门|台湾|港澳台?)(?![^，。；]{0,6}[、和及](?:美|英|日|韩|新加坡|欧)))/g,
    kind: 'abroad',
    offer: (wrong) => wrong.replace('出国', '出境'),
  },
  {
    pattern: /[赴到去往](?:香港|澳门|台湾|港澳台?)(?:地区)?[^，。；、！？]{0,4}(?<wrong>出国)(?![（(]境)/g,
    kind: 'abroad',
    offer: instead('出境'),
  },
  {
    pattern:
      /台湾(?:地区)?(?:总统府?|行政院长?|立法院长?|监察院|外交部长?|国防部长?|中央政府|政府(?![^，。；]{0,4}补))(?!门)/g,
    kind: 'taiwan',
  },
  {
    pattern: /(?:香港|澳门)主权(?:回归|移交|交接)|(?:收回|恢复)(?:香港|澳门)的?主权/g,
    kind: 'sovereignty',
  },
];
