/**
 * Whether two requests are about one matter (一文一事). What is asked is compared by its kind (经费, 编制 …) and by the thing
 * it is for: money for a wall and money for a meeting system are two matters, a site and the leave to build on it are one.
 */
import { apartKindsOf, belongTogether, isSideMoney, type MatterKind } from './request-matters';
import { actWordsIn } from './request-words';

/** What is no kind of its own for the eye, but is decided on elsewhere than money or posts. */
type OtherKind = 'premises' | 'coordination' | 'term';
const OTHER_KINDS: readonly (readonly [OtherKind, RegExp])[] = [
  ['premises', /用房|房屋|办公场所|办公楼|场地/],
  ['coordination', /^(?:协调|督促|督办|责成|牵头|召开|统筹协调)/],
  ['term', /工期|延期|期限|时限|顺延|延[长至]/],
];

export interface Matter {
  readonly kind: MatterKind | OtherKind | undefined;
  /** Pairs of characters of the words for the thing, without what every request says. */
  readonly words: ReadonlySet<string>;
  /** 上述经费, 所需资金, 该项目: goes on about the request before. */
  readonly goesOn: boolean;
}

/** The matter of the words from the act on; `before` is what stands before it in its sentence. */
export function matterOfWords(asked: string, before = ''): Matter {
  const clause = /^[^，,；;。]*/.exec(asked)?.[0] ?? asked;
  const near = contentOf(clause);
  const object = near.size > 0 ? near : contentOf(asked);
  const kinds = kindsOf(near.size > 0 ? clause : asked);
  const words = object.size > 0 ? object : contentOf(lastClauses(before));
  const kind = kinds[0] ?? (object.size === 0 ? kindsOf(lastClauses(before))[0] : undefined);
  return { kind, words, goesOn: isSideMoney(asked) || POINTS_BACK.test(asked) };
}

/** `common`: pairs that the whole paper shares, as its title has them. */
export function isSameMatter(a: Matter, b: Matter, common: ReadonlySet<string>): boolean {
  if (b.goesOn) return true;
  const shared = [...a.words].filter((word) => b.words.has(word));
  const apart = a.kind !== undefined && b.kind !== undefined && !goTogether(a.kind, b.kind);
  if (apart) {
    // 批准新建消防站 and 划拨消防站用地: the same thing, all of it.
    const own = shared.filter((word) => !common.has(word)).length;
    return own >= 2 && own >= 0.8 * Math.min(a.words.size, b.words.size);
  }
  return a.words.size === 0 || b.words.size === 0 || shared.length > 0;
}

function kindsOf(text: string): Matter['kind'][] {
  const kinds = apartKindsOf(text);
  const other = OTHER_KINDS.find(([, pattern]) => pattern.test(text))?.[0];
  return kinds.length > 0 || !other ? kinds : [other];
}

function goTogether(a: NonNullable<Matter['kind']>, b: NonNullable<Matter['kind']>): boolean {
  return a === b || (!isOther(a) && !isOther(b) && belongTogether(a, b));
}

function isOther(kind: NonNullable<Matter['kind']>): kind is OtherKind {
  return OTHER_KINDS.some(([other]) => other === kind);
}

const POINTS_BACK = /^[^，,；;。]{0,10}(?:上述|以上|该(?=项|批|笔|工程|项目)|此项|其(?=所需|他?不足)|前述)/;
/** Words of asking and of offices that say nothing of the thing. */
const SAID_OF_ALL =
  /(?:我|本)(?:局|县|市|省|区|州|镇|乡|村|厅|委|办|院|校|站|所|队|处|部|社|馆|会|街道|单位|公司|中心)|[省市县区州]?(?:人民)?政府|[省市县区州乡镇](?:委|财政局?|里)|上级|领导|部门|经费|资金|专项|专款|补助|补贴|款项|费用|缺口|差额|工作|项目|工程|问题|编制|岗位|指标|事业|所需|相应|相关|有关|配套|建设|给予|予以|尽快|及时|酌情|适当|预算|年度|[今明]年|财政|统筹|用于|一次性|困难|需要|方面|进行|标准|能够|帮助|要求|请求|申请|恳请|为盼|为荷|代为|协商|沟通|研究|实际|情况|考虑|专题|会议|主要|具体|其中|一并|另外|同时|另|以便|确保|切实|人员|事项|尚缺|尚需|仍需|还需|每年|每人|每月|合计|共计|总计|左右|不足|短缺|紧张|严重|存在|经测算|测算|我们|目前|现有/g;
const COUNTED =
  /[\d０-９.．,，]+\s*(?:余|多)?(?:万元|亿元|元|名|人|个|台|辆|套|亩|公顷|平方米|处|所|座|架|艘|公里|千米|吨|项|件|只|间|条|年|月|日|个月|批次|次)?/g;

function contentOf(text: string): Set<string> {
  let rest = text.replace(COUNTED, ' ');
  const acts = actWordsIn(rest);
  for (const { index, word } of acts)
    rest = rest.slice(0, index) + ' '.repeat(word.length) + rest.slice(index + word.length);
  const pairs = new Set<string>();
  for (const run of rest.replace(SAID_OF_ALL, ' ').match(/[\p{Script=Han}A-Za-z]{2,}/gu) ?? [])
    for (let at = 0; at + 1 < run.length; at++)
      if (!PARTICLE.test(run.slice(at, at + 2))) pairs.add(run.slice(at, at + 2));
  return pairs;
}

const PARTICLE = /[的了和与及为在将把对从由向于等]/;

/** The clause before, and the one before that where it is short: 食堂改造工程结算差额22万元，一并请予|拨付. */
function lastClauses(before: string): string {
  const clauses =
    before
      .split(/[；;。]/)
      .at(-1)
      ?.split(/[，,]/) ?? [];
  return clauses.slice(-3).join('，');
}

/** The pairs of characters of a paper's title. */
export function commonWords(title: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < title.length; at++) pairs.add(title.slice(at, at + 2));
  return pairs;
}
