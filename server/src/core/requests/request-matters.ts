/** What a request is about: its kind (one paper, one matter), and its name for a title. */

/** Kinds that different offices decide on: a request that asks for two of them holds two matters. */
export type MatterKind =
  | 'funds'
  | 'posts'
  | 'land'
  | 'personnel'
  | 'institution'
  | 'event'
  | 'purchase'
  | 'policy';

export const MATTER_KIND_NAMES: Readonly<Record<MatterKind, string>> = {
  funds: '经费',
  posts: '编制',
  land: '用地',
  personnel: '人事任免',
  institution: '机构设置',
  event: '活动',
  purchase: '采购',
  policy: '政策',
};

const KIND_WORDS: readonly (readonly [MatterKind, RegExp])[] = [
  [
    'posts',
    /编制|用编|职数|岗位|公益性岗|配备.{0,6}(?:人员|力量)|(?:增加|增配|增派|增聘|选派|调配|招聘|招录|补充).{0,10}(?:人员|名|教师|医生|医师|护士|辅警)/,
  ],
  ['land', /用地|土地(?:指标|划拨|出让)|划拨土地|征地|供地/],
  ['personnel', /(?:任命|任免|免去|聘任|提名).{0,20}(?:职务|同志|局长|主任|书记|校长|院长|站长|所长)/],
  [
    'institution',
    /(?:成立|设立|组建|增设|撤销|更名).{0,20}(?:机构|领导小组|中心|科|股|处|室|站|大队|支队|指挥部|办公室|委员会|公司)/,
  ],
  ['event', /(?:举办|承办|召开|举行).{0,30}(?:活动|会议|大会|论坛|节|展|赛|周|仪式|演出)/],
  [
    'purchase',
    /(?:购置|购买|采购|更新|配置|配备).{0,16}(?:车辆|用车|公务车|执法车|执法船|车|设备|仪器|装备|器材|系统|船)/,
  ],
  ['funds', /经费|资金|专款|拨款|补助|补贴|债券|缺口|(?<![\d０-９.])[\d０-９.]+\s*(?:余|多)?(?:万元|亿元)/],
  ['policy', /政策|收费标准|价格标准|优惠|减免|免征|缓缴|授权/],
];

/**
 * The kinds of matter that a text asks for. Money for a purchase or a meeting is that matter's own side, so
 * `funds` stands only where nothing else does.
 */
export function matterKindsOf(text: string): MatterKind[] {
  const kinds = KIND_WORDS.filter(([, pattern]) => pattern.test(text)).map(([kind]) => kind);
  const others = kinds.filter((kind) => kind !== 'funds');
  return others.length > 0 && kinds.includes('funds') && !FUNDS_APART.test(text) ? others : kinds;
}

/** Pairs of kinds that are sides of one matter: money for a purchase, posts for a new office. */
const TOGETHER: ReadonlySet<string> = new Set([
  'funds event',
  'funds purchase',
  'funds policy',
  'funds institution',
  'posts institution',
]);

/** Whether two kinds are sides of one matter, or one kind. Money and posts are two. */
export function belongTogether(a: MatterKind, b: MatterKind): boolean {
  return a === b || TOGETHER.has(`${a} ${b}`) || TOGETHER.has(`${b} ${a}`);
}

/** Money for what has just been asked for: 安排所需经费, 解决人员经费. */
export function isSideMoney(text: string): boolean {
  return /^[^，,；;。]{0,12}(?:所需|相关|相应|配套|人员|上述|以上|该项|其)(?:的)?(?:工作|建设)?(?:经费|资金|费用|工资)/.test(
    text,
  );
}

/** The kinds that a text asks for, with one of those that belong together. */
export function apartKindsOf(text: string): MatterKind[] {
  return withoutSides(matterKindsOf(text));
}

/** `kinds` without those that are only a side of another among them; their order is kept. */
export function withoutSides(kinds: readonly MatterKind[]): MatterKind[] {
  return kinds.filter((kind) => mainKind(kind, kinds) === kind);
}

/** Whether a title speaks of one thing only: 拨付防汛经费, but not 招聘教师和改善待遇. */
export function isOneMatter(matter: string): boolean {
  return !matter
    .split(/以及|[及和并与暨、，]/)
    .slice(1)
    .some((part) => ACTION.test(part));
}

/** What `kind` is a side of, among `kinds`; `kind` itself where it stands alone. */
export function mainKind(kind: MatterKind, kinds: readonly MatterKind[]): MatterKind {
  if (kind !== 'funds' && kind !== 'posts') return kind;
  return kinds.find((other) => other !== kind && belongTogether(other, kind)) ?? kind;
}

const ACTION =
  /^(?:增加|增设|增编|核增|购置|购买|采购|更新|配备|拨付|拨给|下拨|解决|追加|安排|成立|设立|组建|新建|建设|举办|召开|承办|任命|任免|聘任|调整|划拨|征用|使用|批准|同意|申请|提高|减免|租赁|修建|招聘|招录)/;

export interface TitleMatter {
  readonly kind: MatterKind;
  /** 增加编制 */
  readonly words: string;
}

/**
 * The matters that a title names with a verb each (增加编制和购置车辆), where they are of different kinds; otherwise
 * undefined. `matter` is what stands between 关于 and 的.
 */
export function titleMatters(matter: string): TitleMatter[] | undefined {
  const words = matter
    .replace(/\s/g, '')
    .replace(/^(?:申请|请求|要求)/, '')
    .split(/以及|[及和并与暨、，]/);
  if (words.length < 2 || words.some((part) => part.length < 4 || part.length > 30 || !ACTION.test(part)))
    return undefined;
  const matters = words.flatMap((part): TitleMatter[] => {
    const kind = matterKindsOf(part)[0];
    return kind ? [{ kind, words: part }] : [];
  });
  const [first] = matters;
  if (!first || matters.length < words.length) return undefined;
  return matters.some(({ kind }) => !belongTogether(kind, first.kind)) ? matters : undefined;
}

/** Words by which a text speaks of the kind without asking. */
const KIND_TALK: Partial<Record<MatterKind, RegExp>> = {
  posts: /人员|队伍|力量|教师|编制|流失|在编|专职|兼职|人手|年龄/,
  funds: /资金|经费|缺口|财力|超支|预算|亏损|投入|成本|万元/,
  land: /用地|土地|场地|占地/,
  personnel: /任职|免职|职务|班子/,
  institution: /(?<!有关|相关)机构|内设|挂牌/,
  event: /活动|参展|参赛/,
  purchase: /车辆|(?<!停)车(?![间站次道位库流])|设备|仪器|装备|老旧|年限|购置|采购/,
};

/** Whether `text` speaks of what a request of this kind is about: 人员流失 for posts, 财力有限 for funds. */
export function speaksOfKind(text: string, kind: MatterKind): boolean {
  return KIND_TALK[kind]?.test(text) ?? false;
}

/** Money asked for on its own, beside something else: 拨付经费30万元，并增加编制. */
const FUNDS_APART =
  /(?:拨付|拨款|下拨|安排|追加|解决|核拨|划拨|增加)[^，,；;。]{0,24}(?:经费|资金|专款|补助|万元)|(?<![\d.])[\d.]+(?:万元|亿元)[^，,；;。]{0,6}[，,；;、]?(?:并|同时|另)/;

const SELF =
  '(?:我|本)(?:局|县|市|省|区|州|镇|乡|村|厅|委|办|院|校|站|所|队|处|部|社|馆|会|街道|单位|公司|中心|集团)';
const COUNT =
  '(?<![\\d０-９])(?!(?:19|20)\\d\\d年)(?:约|共|总计|共计|不少于|不低于|至少)?[\\d０-９〇零一二两三四五六七八九十百千万亿.．,，]*[\\d０-９〇零一二两三四五六七八九十百千万亿]\\s*(?:余|多)?(?:万元|亿元|元|名|人|个|台|辆|套|亩|公顷|平方米|处|所|座|架|艘|公里|千米|吨|项|件|只|间|条|年|个月)左?右?(?!度)';
const COUNTED = new RegExp(`${COUNT}的?`, 'g');
const OWN = new RegExp(`^(?:给予|给|为|对|同意|批准|由)?(?:${SELF})(?:的)?`);
const ENDING = /(?:为盼|为荷|为感|等)$/;
const POINTING = /(?:上述|以上|该|此|这一?|有关|相关|前述)/;
const PLACE_OF =
  /(?:在|从|就|对|于)([^，,]{2,24}?)(?:方面|上|中|等方面)?(?:予以|给予|进行)?(?:大力|适当|重点|一定)?$/;

/**
 * The matter of a request for the new title (拨付专项经费, 增加事业编制), or undefined where the words do not
 * give one. `gap` is what stands between the word of asking and the act, `rest` what follows the act.
 */
export function nameMatter(gap: string, act: string, rest: string): string | undefined {
  const object = (/^[^，,；;。！？!?：:（(]*/.exec(rest)?.[0] ?? '').replace(/[\s\u3000]/g, '');
  const into = /(?:将|把)([^，,]{2,20})$/.exec(gap.replace(/(?:予以|给予|尽快|及时)$/, ''));
  if (into?.[1] && /^(?:列入|纳入|调整|划转|设立)/.test(act)) {
    const thing = into[1].replace(/^(?:该|此|上述|以上|这一?)(.+)$/, '〔$1名称〕').replace(OWN, '');
    return `将${thing}${act}${tidy(object)}`;
  }
  if (/^(?:批准|同意|准予|准许|核准|审批|审定|批复|恩准|核定)$/.test(act)) {
    const own = tidy(object.replace(OWN, ''));
    return own.length >= 4 && !POINTING.test(own) ? own : undefined;
  }
  if (/^(?:批示|指示|答复|明示|示|审示|核示|批覆|示下|定夺|审核)/.test(act)) return undefined;
  const tidied = tidy(object.replace(OWN, ''));
  if (tidied.length >= 2) {
    if (POINTING.test(tidied)) return undefined;
    return act === '拨款' ? undefined : `${act}${tidied}`;
  }
  if (act === '拨款') return '拨付专项资金';
  const source = /从([^，]{2,30}?(?:资金|经费|基金|专款))(?:中|里|内)/.exec(gap)?.[1];
  if (source && /^(?:拨付|安排|解决|下拨|划拨|核拨|调剂|追加|补助)$/.test(act)) return `${act}${source}`;
  const place = PLACE_OF.exec(gap)?.[1];
  if (place && !POINTING.test(place) && /^(?:支持|帮助|倾斜|扶持|补助)$/.test(act))
    return `给予${tidy(place)}${act}`;
  return undefined;
}

function tidy(object: string): string {
  return object
    .replace(COUNTED, '')
    .replace(/^(?:下列|以下|如下)/, '')
    .replace(new RegExp(SELF, 'g'), '')
    .replace(/(?:不足|短缺|紧张|困难)的问题$/, (all) => all.replace('的', ''))
    .replace(/的$/, '')
    .replace(ENDING, '')
    .replace(/^[的、]+|(?<![、和及])[、和及]+$/g, '');
}
