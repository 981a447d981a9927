/**
 * The grammar of a request in one sentence: how it is asked (恳请), whom (县政府), what (拨付经费30万元), and its
 * status (asked now, not told of). Offsets are those of the sentence, whose quotations are blanked.
 */
import type { OfficialDocument } from '../document/types';
import { isLevelOfRecipients, readAddressee } from './request-addressee';
import { framedRequests } from './request-frames';
import { AMOUNT, choiceAct, isCalledOn, isNarrated, openAct } from './request-open-acts';
import type { ReadRequest } from './request-reading';
import {
  isDated,
  isPerformed,
  isPlanned,
  isThirdParty,
  isToldOf,
  NOT_PERFORMED,
  WANTING,
} from './request-status';
import {
  type ActWord,
  type AskStrength,
  type AskWord,
  actWordsIn,
  askWordsIn,
  COURTESY,
  DEFINITE,
} from './request-words';
import { mentionsSuperior } from './superior-names';

const CHOICE =
  /(?:妥否|当否|可否|能否|行否|是否妥当|妥当与否|是否可行|可行与否|是否得当|是否同意|如无不妥|如无不当|如可行|若无不妥|如蒙同意|如同意)[，,、？?\s]*$/;
const NOT_ANSWERED =
  /^(?:后|之后|以后|的|了|过|时|前(?!往)|之前|情况|事项|程序|手续|结果|权限|流程|制度|文件|精神|范围|服务|机关|部门|环节|制)/;

/** The requests in a sentence, from `from` on. `wanting`: what stands before it tells of a want. */
export function readRequests(
  text: string,
  from: number,
  document: OfficialDocument,
  wanting: boolean,
): ReadRequest[] {
  const asks = askWordsIn(text);
  const found: ReadRequest[] = [];
  asks.forEach((ask, index) => {
    const next = asks.slice(index + 1).find(({ strength }) => strength === 'plea' || strength === 'plain');
    const bounds = { from, to: next?.index ?? text.length };
    const request = readRequest(text, ask, bounds, document, { wanting, goesOn: found.length > 0 });
    if (request && (found.at(-1)?.act.start ?? -1) < request.act.start) found.push(request);
  });
  const framed = framedRequests(text, from, document).filter((one) =>
    found.every((known) => one.act.end <= known.start || known.act.end <= one.start),
  );
  const all = [...found, ...framed].sort((a, b) => a.start - b.start);
  return all.length > 0 ? all : thankedFor(text, from);
}

interface Bounds {
  readonly from: number;
  readonly to: number;
}

function readRequest(
  text: string,
  ask: AskWord,
  { from, to }: Bounds,
  document: OfficialDocument,
  { wanting, goesOn }: { readonly wanting: boolean; readonly goesOn: boolean },
): ReadRequest | undefined {
  const before = text.slice(from, ask.index).trimStart();
  // 建议：一是由……；二是……: the list says what.
  const lead = /^(?:如下)?[：:]\s*(?:一是|其一[，,]?|第一[，,]?|（一）|1[.．、])?/.exec(
    text.slice(ask.index + ask.word.length, to),
  );
  const behind = ask.index + ask.word.length + (lead?.[0].length ?? 0);
  const tail = /^[^。！!；;]{0,140}/.exec(text.slice(behind, to))?.[0].replace(/[？?]$/, '') ?? '';
  // 现提请常委会会议审议: the order of business of the body that the report is made to.
  if (ask.word === '提请' && /^[^，,。；;]{0,12}(?:会议|全会|大会|常委会)[^，,。；;]{0,4}审[议查]/.test(tail))
    return undefined;
  const choice = CHOICE.exec(before);
  const mayBeUnnamed = ask.strength !== 'plain';
  const listed = actWordsIn(tail);
  const first = listed[0];
  const { who, length } = readAddressee(tail.slice(0, first?.index ?? tail.length), document, mayBeUnnamed);
  const act =
    findAct(tail, ask.strength, listed) ??
    (choice ? choiceAct(tail) : undefined) ??
    openAct({ tail, ask, before, who, length, document });
  if (!act) return undefined;
  const after = tail.slice(act.index + act.word.length);
  const result = (firm: boolean): ReadRequest => ({
    start: choice
      ? ask.index - before.length + choice.index
      : ask.index - (/[特现谨兹]此?$/.exec(before)?.[0].length ?? 0),
    ask: { start: ask.index, end: ask.index + ask.word.length },
    ...(length > 0 ? { addressee: { start: behind, end: behind + length } } : {}),
    act: { start: behind + act.index, end: behind + act.index + act.word.length },
    sort: act.sort,
    firm,
  });
  // 以上意见如无不妥，请批转各地执行: an opinion that is passed on.
  const passesOn = act.word === '批转' && act.index === 0 && /意见/.test(before);
  if (ask.strength === 'plain' && (passesOn || TELLS_ON.test(after))) return undefined;
  if (choice && act.sort === 'answer') return isToldOf(before, after) ? undefined : result(true);
  const adjoins = act.index <= 2 && /^(?:予以?|给予)?$/.test(tail.slice(0, act.index));
  if (
    act.sort === 'answer' &&
    NOT_ANSWERED.test(after) &&
    !((adjoins || who === 'superior') && THEN.test(after))
  )
    return undefined;
  // 请求县政府解决的……: a noun, unless it leads a list in.
  if (/^的/.test(after) && !LEADS_IN.test(after)) return undefined;
  const definite = DEFINITE.test(tail);
  if (COURTESY.test(tail) && !(definite && act.sort !== 'support')) return undefined;
  if (
    who === 'other' ||
    isToldOf(before, after) ||
    isThirdParty(before, issuerOf(document)) ||
    isPlanned(before)
  )
    return undefined;
  const firstClause = /^[^，,。；;]*/.exec(tail)?.[0] ?? '';
  const gap = tail.slice(0, Math.max(0, first && first.index <= act.index ? first.index : act.index));
  const named =
    who === 'superior' ||
    (who === 'department' &&
      (AMOUNT.test(tail.slice(act.index)) ||
        act.sort === 'answer' ||
        goesOn ||
        (definite && !(ask.strength === 'plain' && isNarrated(before, firstClause))) ||
        act.open === true ||
        isCalledOn(before, firstClause) ||
        OWN.test(tail)));
  if (who === 'department' && !named) return undefined;
  const firm = act.sort !== 'support' || definite;
  const clause = `${tail.slice(0, Math.max(0, act.index))}${act.word}${/^[^，,]*/.exec(after)?.[0] ?? ''}`;
  switch (ask.strength) {
    case 'plea':
      return result(firm);
    case 'plain':
      return isPlainRequest({ before, gap, act, named, definite }) ? result(firm) : undefined;
    case 'report': {
      const wants = (wanting || WANTING.test(before)) && definite && act.sort === 'grant';
      if (isDated(before) || (ask.word === '要求' && !named)) return undefined;
      return isPerformed(before, ask.word, named, wants) ? result(firm) : undefined;
    }
    case 'hope':
      if (/[望盼]/.test(ask.word) && ask.word.length === 1)
        return gap.length <= 8 || named || HOPES_FOR.test(gap)
          ? result(named ? firm : act.sort !== 'support')
          : undefined;
      if (!named && who === 'unnamed' && act.sort === 'grant' && !act.weak)
        return HOPES_FOR.test(gap) && !/(?:有|寄予?)$/.test(before) ? result(definite) : undefined;
      return named && (definite || act.sort !== 'support' || !GOOD_WILL.test(act.word))
        ? result(act.sort !== 'support' || !GOOD_WILL.test(act.word))
        : undefined;
    case 'need':
      if (/[无毋不]$/.test(before) || !isLevelOfRecipients(tail.slice(0, length), document)) return undefined;
      if (/^的/.test(after)) return result(true);
      return named && (definite || act.sort !== 'support') && !/[若如凡]/.test(before.slice(-6))
        ? result(firm)
        : undefined;
    case 'choice':
      // ……人事冻结期内可否破例引进造价师2名？: in the middle of a clause only as a question that is put.
      if (!STARTS.test(before) && !named && !/[？?]\s*$/.test(text)) return undefined;
      return (named || who === 'unnamed') &&
        (named || definite || act.word === '考虑' || OWN.test(tail)) &&
        isQuestion(after)
        ? result(firm)
        : undefined;
    case 'advise':
      return isOwnAdvice({
        before,
        gap,
        act,
        named:
          isLevelOfRecipients(tail.slice(0, length), document) &&
          (named || mentionsSuperior(clause, document)),
        clause,
        tail,
      })
        ? result(act.sort === 'answer' || THANKS.test(tail))
        : undefined;
  }
}

/** What a question may begin behind. */
const STARTS = /(?:^|[，,；;：:。、\s]|此|因|不知|未知|我[\p{Script=Han}]|我单位)$/u;

/** 希望能在明年预算中给予安排 */
const HOPES_FOR = /^(?:能够?|予以|给予|早日|尽快|在[^，,]{2,16}[中里内时]|从[^，,]{2,16}[中里内])/;

/** Asked for without saying what: 希望县政府给予更大支持. */
const GOOD_WILL = /支持|帮助|扶持|帮扶|倾斜|加大|推动|促成|提高|保障|考虑|研究/;

interface PlainRequest {
  readonly before: string;
  readonly gap: string;
  readonly act: ActWord;
  readonly named: boolean;
  readonly definite: boolean;
}

/** 请予支持, but not 请认真落实. */
const GIVES = /^(?:予|给|惠|酌|适当|优先|统筹|从优|大力|尽快|及时|早日|一并)/;

function isPlainRequest({ before, gap, act, named, definite }: PlainRequest): boolean {
  const given = /(?:予以|给予|一并|惠予)$/.test(gap);
  if (!named && ((act.weak && !given) || /[，,]/.test(gap) || (act.sort === 'support' && !GIVES.test(gap))))
    return false;
  if (isDated(before) && !/[恳特现]$/.test(before)) return false;
  // 县政府请省水利厅解决……: somebody asks, and it is told.
  if (NOT_PERFORMED.test(before))
    return (
      named && (ASKS_STILL.test(before) || (OWN_SUBJECT.test(before) && (definite || act.sort !== 'support')))
    );
  return true;
}

/** 要请县里拿个主意, 有必要请市政府出面 */
const ASKS_STILL = /(?:[需须并想]|(?:^|[，,；;])[^，,；;]{0,6}要|必要|只[好能有]|[唯惟]有|还[要得])$/;
const OWN_SUBJECT = /(?:^|[，,；;：:。])(?:为此|因此|同时|故)?[，,]?(?:我|本)[\p{Script=Han}]{1,2}$/u;
const OWN =
  /(?<!由)(?:我|本)(?:省|市|县|区|州|乡|镇|村|局|厅|委|办|院|校|站|所|队|处|部|社|馆|会|园|街道|单位|公司|中心|们)/;
const THANKS = /(?:为盼|为荷|为感|为谢)/;

interface Advice {
  readonly before: string;
  readonly gap: string;
  readonly act: ActWord;
  readonly named: boolean;
  readonly clause: string;
  readonly tail: string;
}

function issuerOf(document: OfficialDocument): string {
  return document.title?.issuer?.text ?? document.signatures[0]?.text ?? '';
}

/** Advice in one's own favour: 建议批准我局……, 建议县政府安排资金50万元, 建议……为盼. */
function isOwnAdvice({ before, gap, act, named, clause, tail }: Advice): boolean {
  if (THANKS.test(tail) && act.sort !== 'support') return true;
  if (/^(?:我|本|由(?:我|本))/.test(gap)) return false;
  if (/[对就的项条]$/.test(before)) return false;
  return OWN.test(clause) || named;
}

/** 请予审定后印发 */
const THEN =
  /^后[，,]?(?:以[^，。]{0,12})?(?:印发|下发|发布|公布|实施|组织实施|批转|转发|执行|办理|交|由|即|再)/;
/** 请县公安局参加，解决了……: told, not asked. */
const TELLS_ON = /[，,][^，,。]{0,8}[\p{Script=Han}]了/u;
const LEADS_IN = /^的[^，,。；;]{0,14}(?:[：:]|(?:主要|具体)?(?:有|是|包括|如下)[^。]{0,6}[：:])/;
const NEAR = 60;

/** What is asked: in the first clause, or close behind it (恳请县政府根据实际，拨付……；恳请县政府：一是拨付……). */
function findAct(tail: string, strength: AskStrength, acts: readonly ActWord[]): ActWord | undefined {
  const comma = /[，,：:]/.exec(tail)?.index ?? tail.length;
  const first = best(acts.filter(({ index }) => index < comma));
  const goesOn =
    /^(?:plea|plain|need|choice|hope)$/.test(strength) ||
    (strength === 'report' && /[：:]/.test(tail[comma] ?? ''));
  if (first || !goesOn) return first;
  return best(acts.filter(({ index, word }) => index + word.length <= NEAR));
}

/** A thing or a decision says more than good will: 请县政府协调解决. */
function best(acts: readonly ActWord[]): ActWord | undefined {
  return (
    acts.find(({ sort, weak }) => sort !== 'support' && !weak) ?? acts.find(({ weak }) => weak) ?? acts[0]
  );
}

/** 能否由县政府牵头……: a question that is put, not one that is told of. */
function isQuestion(after: string): boolean {
  return !/^[^。]{0,30}(?:取决于|关键在|有待|尚不|还不|存在疑问|进行了|开展了)/.test(after);
}

const GRATITUDE =
  /(?:予以|给予|惠予|早日|尽快)?([\p{Script=Han}]{2,12}?)(?:是盼|为盼|为荷|为感|为谢|，?不胜感[激谢荷]|，?不胜[企期]盼)[。！!\s]*$/u;

/** ……予以解决为盼: no word of asking, but thanks ahead. */
function thankedFor(text: string, from: number): ReadRequest[] {
  const thanks = GRATITUDE.exec(text.slice(from));
  if (!thanks) return [];
  const start = from + thanks.index;
  const act = best(actWordsIn(text.slice(start)));
  if (!act) return [];
  const at = { start: start + act.index, end: start + act.index + act.word.length };
  return [{ start, ask: { start, end: start }, act: at, sort: act.sort, firm: true }];
}

const LEAD =
  /(?:^|[，,；;。：:\s])(?:现|特|为此|因此|在此|对此|同时|主要|具体|我[\p{Script=Han}]{1,2}的?|有关|几[点项]|[一两二三四五六]?[点项]?|以下|如下|提出|困难|工作|[，,]){0,9}((?:诉求|请求|恳请|请示|建议)(?:支持|解决|协调|帮助)?(?:的)?事项|诉求|请求)(?:如下|主要)?(?:是|有[一二三四五六两]?|为|包括|如下)?[：:]/u;

/** 诉求：…… and 提出以下请求：……: a noun that leads a list in. */
export function readLead(text: string, from: number): ReadRequest | undefined {
  const match = LEAD.exec(text.slice(from));
  if (!match || /群众|企业|职工|村民/.test(text.slice(from, from + match.index + match[0].length)))
    return undefined;
  const start = from + match.index + match[0].lastIndexOf(match[1]!);
  const span = { start, end: start + match[1]!.length };
  return { start, ask: span, act: span, sort: 'grant', firm: true };
}
