/**
 * Requests that are put without a word of asking. What gives them away is a frame: the superior is named as the one on whom
 * something not yet done depends (有赖支队……, 须由集团拍板, 均需上级给出口径, 若能由市局出面……), or the old words of letters
 * (尚祈俯允, 惠予, 候示). The class of verbs behind is open; courtesies and thanks are not requests.
 */

import type { OfficialDocument } from '../document/types';
import { mayMatch, pairsOf } from '../language/text/pair-set';
import type { ReadRequest } from './request-reading';
import { isDated, isThirdParty, isToldOf } from './request-status';
import { actWordsIn, COURTESY, DEFINITE } from './request-words';
import { askableNames, levelsOf, mentionsSuperior, superiorNames } from './superior-names';

const CLAUSE = '[^，,。；;：:！!？?]';

/** {S} is a name of the superior. Group `ask` is what shows the request, `whom` the superior, what follows is asked. */
const FRAMES: readonly string[] = [
  // Reliance: 有赖支队向总队反映; 这个窟窿还得仰仗镇上; 离了集团的支持，此事难成
  '(?<ask>[有端尚]赖|仰[赖仗]|全[靠仗]|(?:得|[还也]?[要须需]|只[能有好]|唯有|惟有)(?:依)?靠|还[得要需](?:请|由|看|仰仗)|只[能有好](?:由|请)|指望|寄望于?|寄希望于|离了|离开了?|要看|全看|单靠)(?:于)?(?<whom>{S})',
  // Decision: 须由集团拍板; 需经县政府批准的 is told of a rule and left to the status.
  '(?<ask>[须需宜应得]由|亟待|尚待|有待|静待|恭候|[静伫]候|等着?|就等|只等)(?<whom>{S})(?=[\\p{Script=Han}]{2})',
  // Need: 均需上级给出口径; 需要镇领导同县城管局沟通
  '(?<ask>(?:均|都|还|仍|尚|亟|急|确|故|现)?(?:需要?|须|盼|望|愿|祈|冀)|还要|还得|得要|须得|亟须)(?<whom>{S})(?=[\\p{Script=Han}]{2})',
  '(?<ask>(?:希|亦|还|也|万|深|切|唯|惟|但)?[望盼愿](?:着|能)?)(?<whom>{S})(?=[\\p{Script=Han}]{2})',
  // Condition: 若能由市局出面……，可保无虞; 如蒙支队牵线
  '(?<ask>[如若倘]蒙)(?<whom>{S})?(?=[\\p{Script=Han}]{2})',
  '(?<ask>(?:[若如倘]|如果|要是|假如|倘若|假若)能?(?:够|得到|由|有)?)(?<whom>{S})(?=[\\p{Script=Han}]{2})',
  // Nobody else can: 除县里出面外，别无他法; 非总队之力不能促成; 若无县级资金支持，……恐难收尾; 县里若不拨款
  `(?<ask>除了?)(?<whom>{S})(?=${CLAUSE}{1,16}外[，,]?(?:别无|再无|没有|无))`,
  `(?<ask>非(?:由|靠|得|有)?)(?<whom>{S})(?=${CLAUSE}{0,14}(?:不[能可行成足]|莫属|难以|无法))`,
  `(?<ask>(?:唯|惟|只)有(?:请|由|靠|待|让)?)(?<whom>{S})(?=${CLAUSE}{2,30}[，,]?(?:才|方))`,
  `(?<ask>(?:[若如倘]|要是|如果|假如)(?:无|没有?|缺少?了?|得不到))(?<whom>{S})(?=${CLAUSE}{2,20}[，,]${CLAUSE}{0,16}(?:难|不|无法|停|黄))`,
  // The superior itself, with a wish or a question: 局里能不能再给我们…, 县里如能抽调…, 局里要是能早些定下来
  '(?<whom>{S})(?:那边|方面)?(?<ask>能不能|可不可以|是否能|可否|能否|[如若倘]能|[如若倘]不|[如若倘]肯|要是能?|如果能?|假如能?|[意尊]?[下见]如何|意下|怎么看|拿个|给个|赏个|看看?(?:能不能|能否|是否能?|有没有|可不可以)|想想办法|帮帮忙|总[得要该](?=[给拿出派拨想解]))',
  // 省馆修复中心如能接收, 区住建局可否派专班进驻: any body of the superior's level
  '(?<whom>{L}[\\p{Script=Han}]{1,9}?)(?<ask>[如若倘]能|能否|可否|能不能|是否可以)',
  // 求镇里给批20吨水泥, 麻烦镇里派人来, 想让镇上再留他一年
  '(?<ask>(?<![请恳要需追寻谋讲力征诉探渴祈哀乞])[央就只再]?求(?:求)?|(?<![麻耐厌心])烦(?:请)?|麻烦|劳烦|有劳|劳驾|拜托|想[请让叫要求])(?<whom>{S})(?=[\\p{Script=Han}]{2})',
  // Turning to the superior: 只好向局里伸手
  '(?<ask>(?:只[好能有]|不得不|不得已|唯有|惟有|特此?|现|恳|再次|在此|故|才)(?:再)?(?:向|跟|找|同))(?<whom>{S})(?=伸手|求[援助救]|[张开]口|借|告急|申[领请]|请求|呼吁|讨|要)',
];
/** Conditions and wishes that name no superior: something definite has to be wished for, and for the writer. */
const WISHES: readonly RegExp[] = [
  new RegExp(`(?<ask>[若如倘]能|如果能|要是能|倘若能|假如能)够?(?<what>${CLAUSE}{2,40})[，,]`, 'gu'),
  new RegExp(`(?<ask>能)(?<what>${CLAUSE}{2,30}?)(?:就好了|最好|为好|才好|就更好了?)`, 'gu'),
];
/** The words of old letters, asked of a superior and of nobody else. */
const LETTERS =
  /(?<ask>[尚伏敬谨恭并]?[祈乞](?!求)|[敬谨伏]恳(?!请)|恳[予赐]|惠[予准]|伏惟|谨再申前请[，,]?)(?<what>[^，,。；;]{0,30})|(?:俯[允准]|[允赐]准|垂[察鉴]|鉴[核准]|[钧卓]裁|裁夺|垂[顾念怜注]|[盼望候祈乞希伏](?:予)?(?:[复示准允批覆裁]|同意|核准)(?=[。！!，,；;]|$)|(?:火速|[盼望乞速祈])(?:支援|增援|驰援)|速[援派拨调运复](?=[。！!，,；;]|$)|候示遵|请示遵|示遵|(?:如|若|倘)(?:能|蒙|承)(?:蒙)?(?:批准|同意|采纳|准许|允准|应允|俯允)(?=[，,]))/gu;

const THANKS =
  /成绩|成效|成果|取得|感谢|感激|得益|归功|一路走来|得以|多亏|支持下|领导下|(?:坚强|正确)的?领导/;
const ACTS_ON = /^[的了]|^(?:已|均已|都已|正在)/;
const SAID_BY_OTHERS =
  /(?<!(?:我|本)[\p{Script=Han}]{1,2})(?:答复|回复|告知|表示|指出|要求|规定|明确|反映|提出)[^。；;]{0,20}$/u;
const GOOD_FORMULA = /(?:再上|谱写|奋斗|贡献|放心|满意|答卷)/;

const HABIT = /(?:往往|常常|经常|时常|通常|每次|每回|每逢|总是|动辄|历来|一般)[^，,。；;]{0,10}$/;

interface Found {
  readonly index: number;
  readonly ask: string;
  readonly askAt: number;
  readonly whomAt: number;
  readonly whom: string;
}

/** The requests of this sort in a sentence, from `from` on. */
export function framedRequests(text: string, from: number, document: OfficialDocument): ReadRequest[] {
  // Nobody that could be asked is named in most sentences.
  const whom = mentionsSuperior(text, document) || /蒙|[如若倘]能|[能可]否|能不能|是否可以/.test(text);
  const found = [...(whom ? named(text, document) : []), ...wished(text, document)].filter(
    ({ index }) => index >= from,
  );
  const requests = found.flatMap((one) => toRequest(text, from, one) ?? []);
  return [...requests, ...letters(text, from)]
    .sort((a, b) => a.start - b.start)
    .filter((one, index, all) => index === 0 || one.start >= (all[index - 1]?.act.end ?? 0));
}

const compiled = new Map<string, readonly RegExp[]>();

function framesFor(document: OfficialDocument): readonly RegExp[] {
  const names = askableNames(document);
  const known = compiled.get(names);
  if (known) return known;
  if (compiled.size > MOST_KEPT) compiled.clear();
  const levels = levelsOf(document);
  const made = FRAMES.map(
    (source) =>
      new RegExp(
        source.replace('{S}', () => names).replace('{L}', () => levels),
        'gu',
      ),
  );
  compiled.set(names, made);
  return made;
}

/** Patterns for this many sets of names are kept. */
const MOST_KEPT = 32;

function named(text: string, document: OfficialDocument): Found[] {
  const pairs = pairsOf(text);
  const frames = framesFor(document).filter((frame) => mayMatch(pairs, frame));
  return frames.flatMap((frame) =>
    [...text.matchAll(frame)].map(({ index, 0: all, groups }) => {
      const [ask, whom] = [groups?.ask ?? '', groups?.whom ?? ''];
      const leads = all.startsWith(whom) && !all.startsWith(ask);
      const whomAt = leads ? index : index + all.length - whom.length;
      return { index, ask, askAt: leads ? index + all.length - ask.length : index, whomAt, whom };
    }),
  );
}

const OWN = /我(?!们(?:要|将|必须|党|国))|本(?:局|所|站|院|校|单位)/;

function wished(text: string, document: OfficialDocument): Found[] {
  const names = new RegExp(superiorNames(document), 'u');
  const pairs = pairsOf(text);
  return WISHES.filter((wish) => mayMatch(pairs, wish)).flatMap((wish) =>
    [...text.matchAll(wish)].flatMap(({ index, groups }) => {
      const [ask, what] = [groups?.ask ?? '', groups?.what ?? ''];
      const gives =
        actWordsIn(what).some(({ sort, weak }) => sort === 'grant' && !weak) ||
        /借|调|给|拨|改[在到]|留/.test(what);
      if (!gives || !(DEFINITE.test(what) || /\d/.test(what) || OWN.test(what))) return [];
      if (
        !OWN.test(text) &&
        !names.test(text) &&
        !/[将把][^，]{2,24}[列纳]入/.test(what) &&
        !/从[^，]{2,20}(?:资金|经费|基金)/.test(what)
      )
        return [];
      const at = index + ask.length;
      return [{ index, ask, askAt: index, whomAt: at, whom: '' }];
    }),
  );
}

function toRequest(text: string, from: number, found: Found): ReadRequest | undefined {
  const { index, ask, askAt, whomAt, whom } = found;
  const before = text.slice(from, index).trimStart();
  const behind = Math.max(whomAt + whom.length, askAt + ask.length);
  const tail = /^[^。！!；;]{0,80}/.exec(text.slice(behind))?.[0] ?? '';
  if (THANKS.test(before.slice(-20)) || THANKS.test(tail.slice(0, 24)) || GOOD_FORMULA.test(tail))
    return undefined;
  if (ACTS_ON.test(tail) && !/^的(?:支持|帮助|资金|投入)[，,]/.test(tail)) return undefined;
  if (/^(?:有|另有|提出|下达)?(?:新|其他|更高|进一步)的(?:要求|部署|安排|规定|通知|指示|任务)/.test(tail))
    return undefined;
  if (COURTESY.test(tail) || isToldOf(before, tail) || isThirdParty(before) || isDated(before))
    return undefined;
  // 区疾控中心答复本批次已分完，须由区局调配: said by others.
  if (SAID_BY_OTHERS.test(before)) return undefined;
  // 设备故障往往要等县里派人处理: what happens again and again, told as a fact.
  if (HABIT.test(before)) return undefined;
  if (/[不无未]$/.test(before) || /(?:凡|对|把|将)$/.test(before)) return undefined;
  // 需要县政府协调解决的12个问题，已全部办结; 需县局审批的事项: told of a class of cases.
  // 我镇还需要县财政给予60万元的启动资金: the writer's own want.
  const isClass =
    /^[^，,。]{0,16}的(?!话|支持|(?:主要|具体|就)?[是有][^，,]{2})/.test(tail) && /[需须应待]/.test(ask);
  if (isClass && !(/[还仍尚亟急]/.test(ask) && /\d/.test(tail))) return undefined;
  // 须由县防汛指挥部批准后方可破堤: a rule is told.
  if (/^[^，,。]{0,12}(?:后|之后)[，,]?(?:方|才|再|即|可)/.test(tail)) return undefined;
  if (/^[^，,。]{0,14}(?<!好)了(?!断|结)/.test(tail)) return undefined;
  const clause = /^[^，,：:]*/.exec(tail)?.[0] ?? '';
  const act = actWordsIn(clause)[0];
  const near = act && act.index <= NEAR;
  const verb =
    /^(?:能够?|予以|给予|尽快|早日|及早|再|也|还|都|把|将|同|向|跟|和|帮|给|为)*/.exec(tail)?.[0].length ?? 0;
  const at = near ? act.index : Math.min(verb, Math.max(0, tail.length - 2));
  const length = near ? act.word.length : Math.max(1, Math.min(2, tail.length - at));
  // 这个窟窿还得仰仗镇上。: nothing stands behind; the frame itself is what is asked.
  const whole = tail.length === 0;
  return {
    start: index,
    ask: { start: askAt, end: askAt + ask.length },
    ...(whom === '' ? {} : { addressee: { start: whomAt, end: whomAt + whom.length } }),
    act: whole ? { start: index, end: behind } : { start: behind + at, end: behind + at + length },
    sort: near ? act.sort : 'support',
    firm: DEFINITE.test(text) || /\d/.test(text),
  };
}

const NEAR = 24;

function letters(text: string, from: number): ReadRequest[] {
  if (!mayMatch(pairsOf(text), LETTERS)) return [];
  return [...text.matchAll(LETTERS)].flatMap(({ index, 0: all, groups }): ReadRequest[] => {
    if (index < from || isToldOf(text.slice(from, index), text.slice(index + all.length))) return [];
    const ask = groups?.ask ?? '';
    const what = groups?.what ?? '';
    if (COURTESY.test(what) || (/^(?:祈|乞)$/.test(ask) && !/^[复示准允批裁核]/.test(what))) return [];
    const act = actWordsIn(what)[0];
    const at = index + ask.length;
    const end = index + all.length;
    const words = act
      ? { start: at + act.index, end: at + act.index + act.word.length }
      : { start: what === '' ? index : at, end };
    const sort = act?.sort ?? (/[允准示裁]/.test(all) ? 'answer' : 'support');
    return [{ start: index, ask: { start: index, end: at }, act: words, sort, firm: true }];
  });
}
