/** Whom and what the writer names as the source of a quotation. */
import type { Span } from '../document/types';
import type { QuotationIndex } from './types';

export interface Named {
  /** In the text. */
  readonly span: Span;
  /** As written, marks left out. */
  readonly name: string;
  /** He is named as an author is (宋代诗人……, ……有诗云), and no author of well-known works is called so. */
  readonly little?: true;
}

export interface Attribution {
  readonly author?: Named;
  readonly work?: Named;
}

/** How far from the quotation its source is looked for, in UTF-16 code units. */
const REACH = 36;

/** `quote` is the quotation in `text`, its marks included. */
export function attributionOf(text: string, quote: Span, index: QuotationIndex): Attribution {
  const before = sentenceBefore(text, quote.start);
  const after = text.slice(quote.end, quote.end + REACH);
  const author =
    authorBefore(before, index) ??
    littleAuthorBefore(before, index) ??
    shifted(authorAfter(after, index) ?? littleAuthorAfter(after, index), quote.end);
  const work = workBefore(before) ?? shifted(workAfter(after), quote.end);
  return { ...(author && { author }), ...(work && { work }) };
}

interface Before {
  readonly text: string;
  /** Where it begins. */
  readonly start: number;
}

/** What stands before the quotation in its sentence, not behind another quotation. */
function sentenceBefore(text: string, end: number): Before {
  const near = text.slice(Math.max(0, end - REACH), end);
  const cut = Math.max(
    ...['。', '！', '？', '；', '\n', '”', '’', '」'].map((mark) => near.lastIndexOf(mark)),
  );
  return { text: near.slice(cut + 1), start: end - near.length + cut + 1 };
}

const MAX_NAME = 6;

/** The name that begins at `at`, the longest there is. */
function nameAt(text: string, at: number, names: ReadonlySet<string>): string | undefined {
  for (let length = Math.min(MAX_NAME, text.length - at); length >= 2; length--) {
    const name = text.slice(at, at + length);
    if (names.has(name)) return name;
  }
  return undefined;
}

function authorBefore({ text, start }: Before, { names }: QuotationIndex): Named | undefined {
  const masked = text.replace(/《[^》]{0,100}》/g, (title) => '□'.repeat(title.length));
  for (let at = masked.length - 2; at >= 0; at--) {
    const name = nameAt(masked, at, names);
    if (name === undefined) continue;
    // 白居易 ends in no name, 苏东坡 in 东坡: take the longer one that ends here.
    const from = longerFrom(masked, at, name, names);
    const whole = masked.slice(from, at + name.length);
    const between = masked.slice(at + name.length).replace(/(?<![“‘「『"：:，,])[“‘「『"：:，,]*$/, '');
    if (NOT_BEFORE.test(masked.slice(0, from)) || !leadsToQuotation(between)) return undefined;
    return { span: { start: start + from, end: start + from + whole.length }, name: whole };
  }
  return undefined;
}

const AGE =
  '(?:先秦|春秋|战国|秦|[西东两]?汉|三国|魏晋|[魏晋]|南北朝|[隋唐]|五代|[北南]?宋|[金元明清])(?:代|朝|末|初|时)?(?:的)?';
const CALLING =
  '(?:[大著名]{0,3}(?:诗人|词人|文学家|思想家|政治家|哲学家|史学家|书法家|画家|军事家|改革家|理学家|大家|名臣|名将|名相|学者|文豪|散文家|戏曲家|宰相|大臣|文人|诗僧|高僧|才子|隐士))';
/** 宋代诗人某某, 北宋大家某某: whoever it is, he is called an author. */
const TITLED = new RegExp(
  `${AGE}${CALLING}([\\u4e00-\\u9fff]{2,4}?)(?=在|曾|就|也|早|说|写|曰|云|有|所|的|道|讲|诗|词|□|[：:，“])`,
);
/** Verbs of an author: a colleague only 说. */
const WRITES =
  /^(?:曾经?|就|也|早就?|便|还)?(?:在[^，。]{0,12}?)?(?:也)?(?:说过|曾说|写道|写过|写下|有诗云|有诗曰|有诗|诗云|诗曰|词云|有云|有言|云|曰|所言|所说|所写|所云|的名句|的诗句?|的词|的名言|名句|□)/;

/** Somebody whom the index has no well-known work of, where the words make him the author of the quotation. */
function littleAuthorBefore({ text, start }: Before, { poets, names }: QuotationIndex): Named | undefined {
  const masked = text.replace(/《[^》]{0,100}》/g, (title) => '□'.repeat(title.length));
  const titled = TITLED.exec(masked);
  const called = titled?.[1];
  if (titled !== null && called !== undefined && !names.has(called)) {
    const at = titled.index + titled[0].length - called.length;
    if (
      leadsToQuotation(spoken(masked.slice(at + called.length))) &&
      !NOT_BEFORE.test(masked.slice(0, titled.index))
    )
      return { span: { start: start + at, end: start + at + called.length }, name: called, little: true };
  }
  for (let at = 0; at < masked.length - 1; at++) {
    if (at > 0 && /[\u4e00-\u9fff]/.test(masked.charAt(at - 1)) && !LEADS_IN.test(masked.slice(0, at)))
      continue;
    const name = nameAt(masked, at, poets);
    if (name === undefined || names.has(name) || !WRITES.test(masked.slice(at + name.length))) continue;
    if (!leadsToQuotation(spoken(masked.slice(at + name.length)))) continue;
    return { span: { start: start + at, end: start + at + name.length }, name, little: true };
  }
  return undefined;
}

/** What may stand right before a name without being a part of it. */
const LEADS_IN = /(?:正如|如|像|诗人|词人|家|代|朝|宋|唐|[，、：])$/;

const spoken = (between: string): string => between.replace(/(?<![“‘「『"：:，,])[“‘「『"：:，,]*$/, '');

/** ——崔道融, （宋·崔道融）. */
function littleAuthorAfter(after: string, { poets, names }: QuotationIndex): Named | undefined {
  const source = SOURCE.exec(after);
  if (source === null) return undefined;
  const at = source[0].length;
  const name = nameAt(after, at, poets);
  if (name === undefined || names.has(name) || !/^(?:[《）)〕。]|\s|$)/.test(after.slice(at + name.length)))
    return undefined;
  return { span: { start: at, end: at + name.length }, name, little: true };
}

function longerFrom(text: string, at: number, name: string, names: ReadonlySet<string>): number {
  for (let from = Math.max(0, at - 3); from < at; from++) {
    if (names.has(text.slice(from, at + name.length))) return from;
  }
  return at;
}

const SAYS =
  /说|曰|云|言|道|讲|写|吟|叹|诗|词|句|语|谓|论|记|告诫|提出|强调|教导|指出|警示|提醒|告诉我们|主张|认为|倡导|感慨|自勉|策|方针/;
/** He quotes, or somebody does something to him. */
const OTHERWISE =
  /引|化用|借用|套用|改写|改编|仿写|常说|爱说|喜欢|喜爱|推崇|欣赏|称赞|赞誉|夸|评价|评论|点评|注释|作注|批注|集注|赠|寄|致信|和|与|及|、|对|问|劝|笔下|故里|故居|弟子|学生|老师|父亲|儿子|后人|同志|先生们|书记|主任|局长|老师|经理|[“‘]/;
/** Somebody else speaks, to him or of him. */
const NOT_BEFORE =
  /(?:赠|送|寄|和|与|及|、|答|致|怀|悼|吊|忆|咏|向|学习|仿|给|对|跟|被|连|从|像|如同|不是|并非|而非)$/;
const MAX_BETWEEN = 24;

function leadsToQuotation(between: string): boolean {
  if (between === '' || between === '的' || between === '之') return true;
  const titles = (between.match(/□/g) ?? []).length;
  return between.length - titles <= MAX_BETWEEN && SAYS.test(between) && !OTHERWISE.test(between);
}

const DYNASTY =
  '(?:[（(〔]?(?:先秦|春秋|战国|秦代?|[西东两]?汉代?|三国|魏晋|[魏晋]|南北朝|[隋唐]代?朝?|五代|[北南]?宋代?朝?|[金元明清]代?朝?|近代|现代|古代)(?:[）)〕]|[·•.\\s：:])?)?';
/** —— and brackets behind a quotation hold its source. */
const SOURCE = new RegExp(
  `^[，。；,.!！？?]?\\s*(?:——|—|--|－－|[（(](?:语出|出自|引自|见|语见|源自|摘自)?)\\s*${DYNASTY}`,
);
/** 这是…的诗句, 出自… */
const TOLD =
  /^[，。,]?(?:(?:这|此)(?:是|话|句|两句|番话|首诗|联|语|言|一|既是|正是)[^。“”]{0,12}?|(?:出自|语出|源自|引自|见于|正是|便是|就是|乃是|乃|是)[^。，“”]{0,8}?)/;

function authorAfter(after: string, { names }: QuotationIndex): Named | undefined {
  const source = SOURCE.exec(after);
  if (source) {
    const at = source[0].length;
    const name = nameAt(after, at, names) ?? undefined;
    return name === undefined ? undefined : { span: { start: at, end: at + name.length }, name };
  }
  const told = TOLD.exec(after);
  if (!told) return undefined;
  const masked = after.replace(/《[^》]*》?/g, (title) => '□'.repeat(title.length));
  const end = masked.search(/[。“；！？]/);
  const room = end < 0 ? masked : masked.slice(0, end);
  for (let at = 1; at < Math.min(room.length, 18); at++) {
    const name = nameAt(room, at, names);
    if (name === undefined) continue;
    const rest = room.slice(at + name.length, at + name.length + 4);
    return AFTER_NAME.test(rest) && !NOT_BEFORE.test(room.slice(0, at))
      ? { span: { start: at, end: at + name.length }, name }
      : undefined;
  }
  return undefined;
}

const AFTER_NAME = /^(?:的|之|在|所|写|说|留|笔|□|$)/;

/** Between a title and the quotation from it. */
const FROM_WORK =
  /^(?:的)?(?:一书|一文|一诗|一词|全书|开篇|中|里|上|篇|所|有|就|也|曾|早|便|讲|载|说|曰|云|道|写|言|记|语|谓|句|名句|名言|诗句|这|一|如此|明确|指出|告诫|得好|[：:，,“‘「"])*$/;

function workBefore({ text, start }: Before): Named | undefined {
  const match = /《([^《》]{2,20})》([^《》]{0,16})$/.exec(text);
  if (!match || !FROM_WORK.test(match[2]!)) return undefined;
  // 读《…》, two titles in a row: not the source, or not the only one.
  if (/(?:》|》[和与、]|读|看|学习|翻开过|不是|并非)$/.test(text.slice(0, match.index))) return undefined;
  return named(match[1]!, start + match.index);
}

function workAfter(after: string): Named | undefined {
  const match =
    (SOURCE.test(after) ? /^[^《。“]{0,18}《([^《》]{2,20})》/.exec(after) : undefined) ??
    /^[，。,]?(?:这(?:句话|两句|句诗|话)?)?(?:出自|语出|源自|引自|见于|典出|是)[^《。“]{0,12}《([^《》]{2,20})》/.exec(
      after,
    );
  return match ? named(match[1]!, match[0].length - match[1]!.length - 2) : undefined;
}

function named(name: string, markStart: number): Named {
  return { span: { start: markStart + 1, end: markStart + 1 + name.length }, name };
}

function shifted(named: Named | undefined, by: number): Named | undefined {
  return named && { ...named, span: { start: named.span.start + by, end: named.span.end + by } };
}
