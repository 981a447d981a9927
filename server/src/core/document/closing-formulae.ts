/**
 * The lexicon of closing formulae (结束语), the right ones and those that are often put in the wrong genre.
 * Which genre may use which is the genres' business; here is only what counts as one.
 */

const APPROVE =
  '(?:批示|批复|批准|审批|审示|核示|核准|核批|指示|裁示|明示|示复|审定|审核|审阅|审议|审查|审处|研究|研究批复|研究审定|示|复|批)';
const PLEASE = '(?:敬|恭|恳|即|特|现|并|务)?(?:请|望|盼|祈)';
const SOON =
  '(?:予以|予|及时|尽快|尽早|早日|从速|即|领导|上级|组织|各位|和|同志们|同志|大家|代表们|省政府|市政府|县政府|贵[局委办厅省市县区院部司公]司?)*';
const WISH = '(?:为盼|为荷|为感|是盼|是荷|为谢)';

export interface ClosingPattern {
  readonly name: string;
  /** Anchored at both ends; matched against the normalised text. */
  readonly pattern: RegExp;
}

/** A closing formula is never longer, normalised; the call of a speech (让我们……) apart. */
export const MAX_FORMULA = 64;

export const CLOSING_PATTERNS: readonly ClosingPattern[] = [
  {
    name: '特此',
    pattern:
      /^特此(?:请示报告|请示|报告|通知|通报|通告|公告|公布|函复|函告|函达|函商|函询|函请|复函|致函|批复|答复|回复|说明|决定|决议|意见|汇报|命令|纪要|证明|申请|声明|布告|告知|函|复|令|告)?(?:(?:请|敬请|恳请|望|盼|妥否|当否|可否|如|并请|并望|以资|为盼|为荷|为感).{0,24})?$/,
  },
  {
    name: '专此',
    pattern:
      /^(?:专此|谨此|肃此|为此|草此)(?:报告|请示|汇报|函达|函告|函复|函商|函询|复函|函|说明|通知|通报|致函|报请|敬复|达)(?:(?:请|敬请|盼|望).{0,20})?$/,
  },
  {
    name: '此复',
    pattern: /^(?:现?此(?:复|令|布|告|函|致|致敬礼|批|文)|敬礼|致礼|致以?(?:崇高的?)?敬[礼意])$/,
  },
  {
    name: '妥否',
    pattern: new RegExp(
      `^(?:以上|上述|如上)?.{0,16}(?:妥否|当否|可否|能否|是否妥当|妥当与否|是否可行|可行与否|是否得当|是否同意|同意与否|如无不妥|如无不当|如可行|如属可行|如同意)(?:${PLEASE})?${SOON}${APPROVE}${WISH}?$`,
    ),
  },
  {
    name: '以上请示',
    pattern: new RegExp(
      `^(?:以上|上述|本|此|所)(?:请示|报告|意见|汇报|情况|方案|建议|事项|请|函|述职|总结|计划|议案|说明)(?:汇报|报告)?(?:如无不妥|如无不当|如可行|如有不妥(?:之处)?|不妥之处|妥否|当否|可否|是否妥当|若无不妥)?(?:${PLEASE}|提请|供|特此|谨供)${SOON}.{0,24}$`,
    ),
  },
  { name: '以上报告', pattern: /^(?:以上|上述)(?:报告|请示|意见|汇报|述职|情况|说明)(?:完毕)?$/ },
  {
    name: '请批示',
    pattern: new RegExp(
      `^${PLEASE}${SOON}(?:${APPROVE}|函复|答复|回复|复函|支持|支持为盼|协助|配合|查收|查照|评议|指正|批评指正|批评|斧正|指导|支持帮助|大力支持|知照|周知|光临|予以支持|解决|研究解决|研究办理|审议批准|审议决定|审议通过|审查批准)${WISH}?$`,
    ),
  },
  { name: '为盼', pattern: new RegExp(`^(?:(?:${PLEASE}|恳|如蒙|准予|希|予以).{0,24})?.{0,4}${WISH}$`) },
  { name: '盼复', pattern: /^.{0,12}(?:盼复|盼函复|请复|候复|望复|盼予函复|盼予答复|即请函复|盼予复函)$/ },
  {
    name: '请遵照执行',
    pattern:
      /^(?:务?请|希|望|敬请|务必|务希|特请).{0,20}?(?:遵照|贯彻|参照|依照|按照|遵守|认真|严格|抓好|抓紧|切实|组织|做好|一并)?.{0,10}(?:执行|办理|落实|实施|施行|遵守|知照)$/,
  },
  {
    name: '提请审议',
    pattern:
      /^(?:现|特|谨)?(?:提请|请|提交)(?:.{0,20})(?:审议|审查|审议决定|审议批准|审查批准|审议通过|评议)$/,
  },
  {
    name: '施行',
    pattern:
      /^本(?:通知|通告|公告|决定|决议|办法|意见|规定|细则|批复|命令|令|条例|方案|函|制度|规则|规程|章程|标准|法|解释)自.{1,24}?(?:施行|实施|执行|生效|试行)(?:有效期.{1,12})?(?:至.{1,16}止)?$/,
  },
  { name: '现予公告', pattern: /^(?:现|特|兹)予(?:以)?(?:公告|公布|发布|通告|公示).{0,20}$/ },
  {
    name: '致谢',
    pattern:
      /^(?:最后|再次|衷心|非常)?(?:谢谢|感谢|多谢)(?:大家|各位|同志们|领导|各位领导|各位代表|各位同志|聆听|倾听|你们|主席|主席先生|朋友们|支持).{0,12}$|^谢谢$/,
  },
  {
    name: '讲完',
    pattern:
      /^(?:今天|以上|最后)?(?:我的?)?(?:就讲|发言|讲话|汇报|报告|述职|介绍|话|主持|讲|说)(?:这些|到这里|这么多|完了|完毕|到此结束|至此结束|到此为止)$|^我就讲(?:这些|到这里|这么多|.{1,4}点)$/,
  },
  {
    name: '散会',
    pattern:
      /^(?:(?:今天的?)?(?:会议|大会|本次会议)(?:到此|至此)?(?:结束|完毕)?现?在?)?散会$|^.{0,12}(?:会议|大会).{0,6}(?:到此|至此|胜利|圆满)(?:结束|闭幕)$/,
  },
  {
    name: '共勉',
    pattern: /^(?:以此|借此|愿以此|谨以此)?(?:与大家|与各位|与同志们)?(?:以此|借此)?共勉(?:谢谢.{0,8})?$/,
  },
  { name: '祝愿', pattern: /^(?:最后)?(?:衷心|再次|谨)?(?:预?祝愿?|顺祝|恭祝|敬祝|致以).{2,48}$/ },
];

/** The last call of a speech; it runs to the paragraph's end however long it is. */
export const CALL = /^(?:(?:各位)?(?:同志|代表|朋友|委员|同学)们?)?让我们/;

/** Thanks may close a sentence that already is a formula: 请予评议，谢谢大家。 */
const THANKS = /谢谢(?:大家|各位.{0,4})?$/;
const DROPPED = /[\p{P}\p{S}\p{Z}\s]/gu;

/** `text` without punctuation and white space; × is kept, it stands for a word. */
export function normalizeFormula(text: string): string {
  return text.replace(DROPPED, (char) => (char === '×' ? char : ''));
}

/** The pattern that the normalised text is an instance of, or undefined. */
export function matchClosingFormula(normalized: string): ClosingPattern | undefined {
  if (normalized.length < 2 || normalized.length > MAX_FORMULA) return undefined;
  const whole = CLOSING_PATTERNS.find(({ pattern }) => pattern.test(normalized));
  if (whole !== undefined) return whole;
  const thanks = THANKS.exec(normalized);
  if (thanks === null || thanks.index < 2) return undefined;
  const before = normalized.slice(0, thanks.index);
  return CLOSING_PATTERNS.find(({ pattern }) => pattern.test(before));
}
