import { isHan } from '../document/chars';
import type { Span } from '../document/types';
import type { RawEvidence } from './cues';
import type { SpokenSentence } from './speech-text';

/** 对偶, 排比, 顶真, seen in the form of the clauses alone. */

/** A piece between two marks; offsets are of the file. */
interface Piece {
  readonly text: string;
  readonly start: number;
  /** The mark behind it. */
  readonly mark: string;
}

const MARKS = '，。；！？、：,;!?—（）()';

export function rhetoricIn(sentences: readonly SpokenSentence[]): RawEvidence[] {
  const found: RawEvidence[] = [];
  let carried: Piece[] = [];
  let paragraph = -1;
  for (const sentence of sentences) {
    const pieces = piecesOf(sentence);
    found.push(...runsIn(pieces), ...pairsIn(pieces), ...linksIn(pieces));
    // 排比 of whole sentences: 哪里……。哪里……。哪里……。
    const head = pieces[0];
    if (head === undefined) continue;
    if (sentence.paragraph !== paragraph) carried = [];
    paragraph = sentence.paragraph;
    const last = carried[carried.length - 1];
    const whole: Piece = { text: sentence.own.slice(0, 80), start: sentence.span.start, mark: '。' };
    if (last !== undefined && sharedHead(last.text, whole.text) < (PRONOUN.test(whole.text) ? 4 : 2))
      carried = [];
    carried.push(whole);
    if (carried.length === 3) {
      const [first] = carried;
      const span = { start: first!.start, end: sentence.span.end };
      if (carried.every(({ text }) => isParallelHead(text)) && span.end - span.start <= 120)
        found.push(piece(span, 1, '排比，气势贯通', whole.text.slice(0, 2)));
      carried = [whole];
    }
  }
  return found;
}

/** Sentences of one subject are no 排比 yet. */
const PRONOUN = /^(?:我们|他们|你们|这个|这些|这种|有的|大家|同志们|在这|对于|现在)/;

function piecesOf({ own, span }: SpokenSentence): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (let i = 0; i <= own.length; i++) {
    if (i < own.length && !MARKS.includes(own.charAt(i))) continue;
    if (i > from) pieces.push({ text: own.slice(from, i), start: span.start + from, mark: own.charAt(i) });
    from = i + 1;
  }
  return pieces;
}

/** Words that open a parallel member. Nouns are left out: a list of organs is no 排比. */
const HEADS =
  /^(?:不[能要是怕靠搞准做让仅]|要(?!素)|是|有[的了]?|为了?|以(?!及|上|下|来|内|外)|用|靠|让|把|更|最|讲|敢|能|会(?!议)|多|少|既|从|向(?!着)|对(?!于)|越|没有|决不|绝不|一定|必须|必将|我们|谁|哪里|只有|无论|坚持|勇于|善于|敢于|这是|永远|始终|更加|同(?!志|时|意|样)|与(?!会)|于|在|看|想|做|干|抓|管|爱|学(?!生|校|习)|知|真|实(?!际|施|现|行)|无(?!论)|重|促|保|强|共|尊重|珍惜|每|当|也|就(?!业)|可以|应该|应当|如何|怎样|怎么|那|这|什么|咱们|还|都|而|再|守|担|凭|带头|比|少|听|问|感谢|向|致敬|拿得|说|走)/;
const isParallelHead = (text: string): boolean => HEADS.test(text);

/** 排比: three or more pieces in a row with the same head or the same tail, of about the same length. */
function runsIn(pieces: readonly Piece[]): RawEvidence[] {
  const found: RawEvidence[] = [];
  let from = 0;
  while (from < pieces.length) {
    const headEnd = runEnd(pieces, from, sameHead);
    const tailEnd = runEnd(pieces, from, sameTail);
    const to = Math.max(headEnd, tailEnd);
    const first = pieces[from]!;
    const last = pieces[to - 1]!;
    if (to - from >= 3 && !SUBORDINATE.test(first.text) && (tailEnd === to || isParallelHead(first.text))) {
      const span = { start: first.start, end: last.start + last.text.length };
      found.push(piece(span, 1, '排比，气势贯通', first.text.slice(0, 2)));
      from = to;
    } else from++;
  }
  return found;
}

function runEnd(pieces: readonly Piece[], from: number, same: (a: string, b: string) => boolean): number {
  let to = from + 1;
  while (to < pieces.length && same(pieces[to - 1]!.text, pieces[to]!.text)) to++;
  return to;
}

function sameHead(a: string, b: string): boolean {
  const shared = sharedHead(a, b);
  if (shared === 0 || !isHan(a.charCodeAt(0)) || a === b) return false;
  if (Math.min(a.length, b.length) < 3) return false;
  return Math.abs(a.length - b.length) <= (shared >= 2 ? 6 : 3);
}

const TAIL_OF_NOTHING =
  /(?:我们|工作|建设|发展|部门|单位|人员|机关|方面|问题|企业|政府|委员会|以上|以下|□□|规定|管理|制度|情况|责任|活动|服务|条件|技术|生产|主义|资料|材料|项目|机构|组织|经济|事业|合作|会议|国家|地区|法院|干部|同志|标准|计划|办法|能力|体系|水平|作用|关系|政策|环境|产品|力量|意识|精神|机制)$/;

function sameTail(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 6 || Math.abs(a.length - b.length) > 3 || a === b) return false;
  return (
    !SUBORDINATE.test(a) &&
    a.slice(-2) === b.slice(-2) &&
    !TAIL_OF_NOTHING.test(a) &&
    isHan(a.charCodeAt(a.length - 1))
  );
}

function sharedHead(a: string, b: string): number {
  let shared = 0;
  while (shared < 4 && shared < a.length && a.charAt(shared) === b.charAt(shared)) shared++;
  return shared;
}

/** Words that hold their place in both halves of an antithesis. */
const HINGES = '之而不以为其于中上有能要得无则者来与就更最起出把让也都从自用如下心大人靠才好先后再多少敢难';

/** 对偶: two neighbours of 4 to 14 characters, of one length, with a hinge in the same place and otherwise other words. */
function pairsIn(pieces: readonly Piece[]): RawEvidence[] {
  const found: RawEvidence[] = [];
  for (let i = 0; i + 1 < pieces.length; i++) {
    const a = pieces[i]!;
    const b = pieces[i + 1]!;
    if (a.text.length !== b.text.length || a.text.length < 4 || a.text.length > 14) continue;
    if (a.mark !== '，' && a.mark !== '；' && a.mark !== '、') continue;
    if (a.mark === '、' && a.text.slice(-2) === b.text.slice(-2)) continue;
    if (SUBORDINATE.test(a.text) || !isAntithesis(a.text, b.text)) continue;
    found.push(piece({ start: a.start, end: b.start + b.text.length }, 1, '对偶，上下工整', a.text));
    i++;
  }
  return found;
}

/** 只要……，就……: a condition and its consequence are no pair. */
const SUBORDINATE =
  /^(?:只要|只有|如果|假如|因为|由于|虽然|尽管|既然|要是|为了|除了|当|即使|同志们|尊敬|总是|或者|首先|所以|因此|比如|于是|现在)/;

function isAntithesis(a: string, b: string): boolean {
  let hinges = 0;
  let equal = 0;
  const suffix = sharedTail(a, b);
  for (let i = 0; i < a.length; i++) {
    const char = a.charAt(i);
    if (!isHan(char.charCodeAt(0)) || !isHan(b.charCodeAt(i))) return false;
    if (char !== b.charAt(i)) continue;
    equal++;
    if (HINGES.includes(char) && i < a.length - Math.max(1, suffix)) hinges++;
  }
  return hinges >= 1 && equal <= a.length / 2 && equal >= Math.min(2, Math.floor(a.length / 4));
}

function sharedTail(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a.charAt(a.length - 1 - shared) === b.charAt(b.length - 1 - shared)) shared++;
  return shared;
}

const LINK_OF_NOTHING = /我们|他们|你们|这个|那个|这些|那些|同志|大家|一个|什么|这样|问题|□/;

/** 顶真: the end of one piece is the head of the next. */
function linksIn(pieces: readonly Piece[]): RawEvidence[] {
  const found: RawEvidence[] = [];
  for (let i = 0; i + 1 < pieces.length; i++) {
    const a = pieces[i]!;
    const b = pieces[i + 1]!;
    if (a.mark !== '，' && a.mark !== '；') continue;
    const link = b.text.slice(0, 2);
    if (link.length < 2 || a.text.length < 4 || b.text.length < 4 || !a.text.endsWith(link)) continue;
    if (a.text.startsWith(link) || LINK_OF_NOTHING.test(link)) continue;
    found.push(piece({ start: a.start, end: b.start + b.text.length }, 1, '顶真，环环相扣', link));
  }
  return found;
}

function piece(span: Span, weight: number, reason: string, entry: string): RawEvidence {
  return { category: 'B', span, weight, reason, entry };
}
