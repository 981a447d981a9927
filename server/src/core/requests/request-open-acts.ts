/** What is asked, where no word of the lists says it: behind a plea to a superior that is named, whatever is no courtesy. */
import type { OfficialDocument } from '../document/types';
import { type ActWord, type AskWord, DEFINITE } from './request-words';
import { mentionsSuperior } from './superior-names';

/** 妥否，请审示: what a bare choice is put before. */
export function choiceAct(tail: string): ActWord | undefined {
  const match = /审示|审核|核夺|酌定|示/.exec(tail.slice(0, 8));
  return match ? { word: match[0], index: match.index, sort: 'answer', weak: false } : undefined;
}

const ATTENTION =
  /^[予以给尽快及早能够]{0,4}(?:审[阅示查议]|指[正导示教]|批评|关[心注怀]|重视|知悉|参[阅考加]|查[收阅]|备[案查]|监督|检查|视察|莅|光临|指出|赐[教告]|来[电函人信]|联系|垂询|明察|回[复电函]|出席|放心|检阅|审视|知照|了解|多关|谅解|理解|鞭策|斧正|提出|多提|考虑到|相信|看到|继续|一如|进一步关)/;
export const AMOUNT =
  /^[^，,。；;]{0,16}[\d０-９]+\s*(?:余|多)?(?:万元|亿元|元|名|个|台|辆|套|亩|眼|处|座|平方米)/;
const MANNER_WORDS =
  /^(?:能够?|于[^，,]{1,8}前|在[^，,]{1,10}[前内]|设法|想方设法|火速|速|予以|给予|尽快|尽早|及时|适时|酌情|适当|优先|一并|进一步|统筹|对此|从[^，,]{2,16}(?:出发|角度|大局)[，,]?|高度重视[，,]?|在百忙之中)+/;

/** Words of giving, where nobody is named: 多列8万元, 从公益金中切出30万元, 破例引进2名, 先借30万元. */
const GIVES =
  /^(?:能够?|可以|再|多|先|另|暂|破例|适当|酌情|优先|尽[快早]|早[日些点]|一次性|每年|予以|给予|并|且|[在从][^，,]{2,20}[里中内时前]|[把将][^，,]{2,16}?(?=[再先多暂缓免减补划转推延列])|[给为]我[\p{Script=Han}]{1,3})*(?:拨|批|给|借|派|调|划|列|减|免|缓|延|补|增|加|匀|腾|让|留|切|添|配|换|开|转|引进|聘|招|签|破例)/u;
const NARRATED = /^[^，,。]{0,26}(?:(?<!为)了(?!断|结|解)|过(?!程|渡|境)|后(?=$|[，,。]|全|已))/;

/** 我局立即立案，并请市公安局……: deeds are told, and asking is one of them. */
const TELLING =
  /(?:立即|迅速|第一时间|连夜|当即|随即|及时|主动|先后|已经?|组织)[^，,；;]{2,20}[，,](?:[^；;]{0,60}[，,])?(?:并|同时|还|又)?$/;

/** The asking is one of several deeds that are told. */
export function isNarrated(before: string, clause: string): boolean {
  return NARRATED.test(clause) || TELLING.test(before);
}

/** A department is asked in so many words, and not told to have been asked: 此外，请县交通运输局核定里程. */
export function isCalledOn(before: string, clause: string): boolean {
  return (
    !isNarrated(before, clause) &&
    /(?:^|[，,；;：:])(?:此外|另外?|同时|对此|为此|也|还|想|并)?[，,]?$/.test(before)
  );
}

export interface OpenAsk {
  /** What stands behind the word of asking. */
  readonly tail: string;
  readonly ask: AskWord;
  readonly before: string;
  readonly who: string;
  /** How long the name of the one that is asked is. */
  readonly length: number;
  readonly document: OfficialDocument;
}

/** The class of what may be asked is open: behind a plea to a superior that is named, whatever is no courtesy. */
export function openAct({ tail, ask, before, who, length, document }: OpenAsk): ActWord | undefined {
  const { word, strength } = ask;
  const consider = strength === 'choice' && /^(?:予以|给予)?考虑(?:一下)?[将把对给为在从让由允]/.exec(tail);
  if (consider) return { word: '考虑', index: tail.indexOf('考虑'), sort: 'support', weak: false };
  const given = strength === 'choice' ? /(?:给|为|由|让|对|将)我[\p{Script=Han}]/u.exec(tail) : null;
  if (given && given.index <= 8) {
    const index = given.index + given[0].length;
    return { word: tail.slice(index, index + 2), index, sort: 'grant', weak: true };
  }
  const mine = strength === 'advise' ? /^[将把][^，,]{0,16}我[\p{Script=Han}]/u.exec(tail) : null;
  if (mine) return { word: tail.slice(0, 1), index: 0, sort: 'grant', weak: true };
  if (word === '申请') {
    // 现申请启封老井2眼, 特申请专项经费50万元: performed and definite, whatever the deed or the thing is.
    return length === 0 && who === 'unnamed' && AMOUNT.test(tail)
      ? { word: '申请', index: -2, sort: 'grant', weak: true }
      : undefined;
  }
  const clause = /^[^，,。；;]*/.exec(tail)?.[0] ?? '';
  if (length === 0)
    return strength === 'plain'
      ? disposedAct(clause)
      : (givenAct(clause, document) ?? (STRONG.test(word) ? bareAct(clause) : undefined));
  if (who !== 'superior' && who !== 'department') return undefined;
  const rest = tail
    .slice(length)
    .replace(/^(?:党[组委])?(?:主要|分管)?(?:领导|首长)(?:同志)?/, (all) => ' '.repeat(all.length));
  // Good will needs something definite beside it; a department is asked, not told of.
  const own = DEFINITE.test(clause) || /我[\p{Script=Han}]|\d/u.test(clause);
  if (/^(?:hope)$/.test(strength) && !own) return undefined;
  if (who === 'department' && !(own && !isNarrated(before, clause)) && !isCalledOn(before, clause))
    return undefined;
  const blank = /^ */.exec(rest)?.[0].length ?? 0;
  const manner = blank + (MANNER_WORDS.exec(rest.slice(blank))?.[0].length ?? 0);
  const verb = rest.slice(manner);
  if (ATTENTION.test(rest.trimStart()) || ATTENTION.test(verb) || !/^[\p{Script=Han}]{2}/u.test(verb))
    return undefined;
  const into =
    /^(?:[将把对为给][^，,]{1,20}?(?=予以|给予|进行))(?:予以|给予|进行)?/.exec(verb)?.[0].length ?? 0;
  return {
    word: verb.slice(into, into + 2),
    index: length + manner + into,
    sort: STRONG.test(word) ? 'grant' : 'support',
    weak: false,
    open: true,
  };
}

/** Something definite is to be given, out of what the superior has: 恳望在明年预算里多列8万元. */
function givenAct(clause: string, document: OfficialDocument): ActWord | undefined {
  const given = GIVES.exec(clause);
  if (!given) return undefined;
  const named = mentionsSuperior(clause, document);
  if (!DEFINITE.test(clause) && !named) return undefined;
  const index = given[0].length - 1;
  return { word: clause.slice(index, index + 1), index, sort: 'grant', weak: false };
}

/** Words that are said to a superior and to nobody else: behind them whatever is no courtesy is asked for. */
const STRONG = /^(?:恳[请求望盼准]|[敬谨特烦诚亟吁伏拜]请|[诚伏恳亟切企]望|[诚深切亟企渴]盼|拜托)$/;
const BARE =
  /^(?<head>(?:[\p{Script=Han}]{1,8}?[部处科厅局委办院室司团府会])?(?:能够?|给予|予以|一并|及早|尽[快早速]|早[日些点]|从速|优先|酌情|适当|统筹)*)(?<act>[\p{Script=Han}]{2})[\p{Script=Han}]{0,4}$/u;

/** 亟盼修订, 敬请补发, 拜托尽早拨付: the whole clause is the deed. */
function bareAct(clause: string): ActWord | undefined {
  const { head = '', act } = BARE.exec(clause)?.groups ?? {};
  if (act === undefined || ATTENTION.test(clause)) return undefined;
  return ATTENTION.test(clause.slice(head.length))
    ? undefined
    : { word: act, index: head.length, sort: 'grant', weak: false };
}

/** 请将该问题予以销号: what is to be done with a thing, by the one who has it in his gift. */
function disposedAct(clause: string): ActWord | undefined {
  const match = /^[将把对][^，,]{2,20}?予以(?<act>[\p{Script=Han}]{2})$/u.exec(clause);
  const act = match?.groups?.act;
  if (act === undefined || ATTENTION.test(act)) return undefined;
  return { word: act, index: clause.length - act.length, sort: 'grant', weak: false };
}
