/**
 * Where a sentence holds a statement and a request (道路已抢通，但资金短缺，恳请拨付50万元), the statement stays in the
 * report: the piece is cut before the clause that asks, and before what that clause cannot do without.
 */
import type { Piece } from '../document/pieces';
import type { RequestPhrase } from './request-reading';

/** Clauses that lean on what follows them. */
const LEANS =
  /^(?:(?:但是?|而且?|且|为此|因此|因而|故|对此|目前|同时|另外?|此外|其中|综上|鉴于此|据此|现|特)$|经[^，]{0,8}(?:测算|研究|核算|评估|论证|初步[^，]{0,6})$|据[^，]{0,6}测算|为(?!了?主)|为了|因|由于|鉴于|根据|按照|依据|参照|考虑到|针对|对于?|关于|在|随着|若|如|除|以便|从|以上|上述|所需|该项|其(?!中|余[^，]{0,12}[已均]))/;
/** A sentence that begins so gives the reason of the request, and has nothing to say without it. */
const REASON =
  /^(?:[一二三四五六七八九]是|第[一二三四五][，,])?(?:因(?!地制宜)|由于|鉴于|为(?:了|进一步|确保|切实|加快|做好|推[进动]|尽快|保障|解决|加强|提[高升])|根据|按照|依据|考虑到|针对|若|如|按)/;
/** What makes a clause a statement, and not the topic of the one behind it. */
/** 这笔钱盼县财政……: what is asked for stands before the word of asking. */
const TOPIC = /^(?!我|本|为此|因此|同时|现|特|另外?$|并|也|故|还)[\p{Script=Han}\d]{2,}$/u;
const PREDICATE =
  /[了已是有达在约为仅只均未无缺欠少多差长短老旧低高大小难偏超受致因使被遭]|不[足够能到及]|须经|完成|实现|取得|开展|推进|完善|建成|增加|下降|紧张|严重|困难|薄弱|突出|影响|制约|缓慢|滞后|流失|破损|损[毁坏]|倒塌|冲毁|饱和|到期|失修|结束|承担|负担|非[^，]{2,12}所能|不是[^，]{2,12}能|投资|筹措|自筹|到账|占|竣工|投入|启动|运行|正常|稳定|需/;
/** The request's own object stands here: 尚需经费38万元，恳请予以解决. */
const OBJECT =
  /拟(?!定|订)|[需缺欠差口额计约息费款金][^，,]{0,14}[\d０-９.]+|(?<![\d０-９.])[\d０-９.]+\s*(?:余|多)?(?:万元|亿元|元|名|台|辆|个|亩|平方米)/;

/** 需追加维修资金38万元, 拟租用……: asks already. */
const NEED = /拟(?!定|订)|需(?:要)?(?:追加|增加|拨付|安排|解决|更新|购置|补助|调剂)|申请/;

/** Where what leaves the report begins in the piece, as an offset in it; 0 when the whole of it does. */
export function statementEnd(piece: Piece, phrases: readonly RequestPhrase[]): number {
  const first = phrases[0];
  if (!first || piece.isHeading || piece.isLead) return 0;
  const { text, span } = piece;
  const asked = first.span.start - span.start;
  const own = piece.ordinal ? piece.ordinal.span.end - span.start : 0;
  const clauses = clausesBefore(text, own, asked);
  // The clause of the asking itself, which may have its subject before the word.
  const topic = clauses.pop();
  let at = topic?.start ?? own;
  const object = /^[^，,。；;]*/.exec(text.slice(first.act.end - span.start))?.[0] ?? '';
  let hasObject =
    TOPIC.test(topic?.text.trim() ?? '') ||
    object.replace(/[。；;！!为盼荷感]/g, '').length >= 2 ||
    /[将把从]/.test(text.slice(asked, first.act.start - span.start));
  while (clauses.length > 0) {
    const clause = clauses.at(-1)!;
    const isNeed = !hasObject && NEED.test(clause.text);
    if (isNeed) hasObject = true;
    else if (!hasObject && OBJECT.test(clause.text) && !PREDICATE.test(clause.text)) hasObject = true;
    // A fact stays, and is told again in the request, as its reason.
    else if (
      !LEANS.test(clause.text) &&
      PREDICATE.test(clause.text) &&
      !/(?:问题|事宜|一事|的事)$/.test(clause.text)
    )
      break;
    at = clause.start;
    clauses.pop();
  }
  if (clauses.length === 0 || (REASON.test(text.slice(own)) && reasonMark(piece, at) === 0)) return 0;
  const rest = text.slice(own, at).replace(/(?<![，,；;：:\s])[，,；;：:\s]+$/, '');
  return rest.length >= 6 && /[，,；;]\s*$/.test(text.slice(0, at)) ? at : 0;
}

interface ClauseBefore {
  readonly start: number;
  readonly text: string;
}

function clausesBefore(text: string, from: number, to: number): ClauseBefore[] {
  const clauses: ClauseBefore[] = [];
  let start = from;
  for (let at = from; at < to; at++) {
    if (!/[，,；;]/.test(text.charAt(at))) continue;
    clauses.push({ start, text: text.slice(start, at) });
    start = at + 1;
  }
  clauses.push({ start, text: text.slice(start, to) });
  return clauses;
}

/**
 * 鉴于原定时限为12月31日，而方案须公示，客观上来不及，……希予同意: the facts stay without the word that subordinates them.
 * How long that word is; 0 where the reason is too short to stand alone. `to`: where the asking begins.
 */
export function reasonMark(piece: Piece, to: number): number {
  const own = piece.ordinal ? piece.ordinal.span.end - piece.span.start : 0;
  const facts = piece.text.slice(own, to);
  const mark = /^(?:鉴于|由于|考虑到|因为)/.exec(facts)?.[0];
  if (mark === undefined) return 0;
  const clauses = facts.split(/[，,；;]/).filter((clause) => clause.trim() !== '');
  return clauses.length > 1 && clauses.some((clause) => PREDICATE.test(clause)) ? mark.length : 0;
}

/** What the writer will do, told behind the request: ……，街道全程配合。 Where it begins in the piece; 0 where nothing is. */
export function commitmentStart(piece: Piece, phrases: readonly RequestPhrase[]): number {
  const last = phrases.at(-1);
  if (!last || piece.isHeading || piece.isLead) return 0;
  const from = last.act.end - piece.span.start;
  const match = COMMITMENT.exec(piece.text.slice(from).trimEnd());
  return match ? from + match.index + match[0].indexOf(match[1]!) : 0;
}

const COMMITMENT =
  /[，,；;]\s*((?:我[\p{Script=Han}]{1,2}|我们[\p{Script=Han}]{0,4}|本[\p{Script=Han}]{1,2}|街道|[省市县区乡镇村](?:里|上|、[省市县区乡镇村][两三]?级)|[各全][\p{Script=Han}]{1,3})(?:定|一定|愿意?|将|会|全程|全力|积极)?(?:愿|全程|全力|负责|照章|配合|承担|积极|做好|保证|严格)[^，,；;\s]*)$/u;

/** Whether a sentence tells a fact that can stand alone. */
export function isFact(text: string): boolean {
  return text.length >= 10 && PREDICATE.test(text) && !LEANS.test(text) && !/[：:]$/.test(text);
}
