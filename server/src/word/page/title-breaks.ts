/** Where a line of a title may end, and how well: 词意完整 (GB/T 9704 7.3.1). */

/** A word of a title with its part of speech, as the segmenter gives them. */
export interface TitleWord {
  readonly text: string;
  readonly tag?: string;
}

export interface BreakPlace {
  /** Offset in the title. */
  readonly at: number;
  /** 0 between the parts of a title, more the closer what is parted belongs together. */
  readonly penalty: number;
}

/** Marks and particles that cannot begin a line, and those that cannot end one. */
const NO_START = /^[\s，。、；：？！）》〉】〕”’的地得了等年月日号]/;
const NO_END = /(?:[（《〈【〔“‘第\d]|关于)$/;
/** One character that is a word of its own. */
const LINK = /^[和与及或暨]$/;
/** What one character may end a line: it closes what stands before it. */
const CLOSES = /[年月日号的、》”）]$/;
/** An organ ends here, unless its office follows: 人民政府|办公室. */
const ORGAN_END =
  /(?:政府|委员会|办公室|办公厅|[厅局部署院会]|(?<=[省市县区乡镇旗州工纪政党])委|指挥部|集团|公司|大学|学院)$/;
const OFFICE = /^(?:办公室|办公厅|委员会|机关|党组|党委|人民政府|指挥部|领导小组)/;
/** The matter begins with one of these; what stands before is the organ. */
const MATTER = /关于|印发|转发|批转|发布|公布/;

/** Says how of the verb that follows; the segmenter takes them for nouns. */
const MANNER = /^(?:全面|重点|具体|特别|切实|扎实|深入|依法|有效|大力|严格|统筹|共同|积极|及时|专项)$/;

const FREE = 0;
const LOOSE = 3;
const CLOSE = 8;
const TIGHT = 25;

/** The places between the words, in order; without words those that the title's grammar shows. */
export function breakPlaces(title: string, words: readonly TitleWord[]): BreakPlace[] {
  const known = words.length > 1 && words.map(({ text }) => text).join('') === title;
  const parts = known ? words : wordsByGrammar(title);
  const places: BreakPlace[] = [];
  const matter = Math.max(0, title.search(MATTER));
  let at = 0;
  for (const [index, left] of parts.entries()) {
    at += left.text.length;
    const right = parts[index + 1];
    if (!right || NO_START.test(title.slice(at)) || NO_END.test(title.slice(0, at))) continue;
    const penalty = at < matter ? organPenalty(left.text, right.text) : penaltyOf(left, right, title, at);
    places.push({ at, penalty });
  }
  return places;
}

/** Within the organs: between two of them, or not at all. */
function organPenalty(left: string, right: string): number {
  if (/\s$/.test(left) || left.endsWith('、')) return FREE;
  return ORGAN_END.test(left) && !OFFICE.test(right) ? FREE : TIGHT;
}

function penaltyOf(left: TitleWord, right: TitleWord, title: string, at: number): number {
  const rest = title.slice(at);
  // 的 stays with the word for the genre: 的|通知, 的|指导意见.
  if (/的$/.test(left.text)) return /^.{2,5}(?:[》〉（]|$)/.test(rest) ? TIGHT : LOOSE;
  if (/^(?:关于|——)/.test(rest) || /[\s、》]$/.test(left.text)) return FREE;
  if (/^[《“]/.test(rest)) return 1;
  if (isPiece(left.text, CLOSES) || isPiece(right.text, LINK)) return TIGHT;
  if (LINK.test(left.text)) return CLOSE;
  if (LINK.test(right.text)) return LOOSE;
  // What the dictionary does not know was cut by guess.
  if ([left, right].some(({ text, tag }) => tag === 'x' && /^[\u3400-\u9fff]+$/.test(text))) return TIGHT;
  // 湖北省|巴东县, 北京|奥运会: a place with what is there.
  if (left.tag === 'ns' && /^n/.test(right.tag ?? '')) return CLOSE;
  if (MANNER.test(left.text)) return CLOSE;
  // An adverb, a preposition or a numeral belongs to what follows.
  if (/^[dpmc]/.test(left.tag ?? '')) return CLOSE;
  if (/^[fu]/.test(right.tag ?? '')) return CLOSE;
  // A new verb phrase begins, behind a noun.
  if (/^v$/.test(right.tag ?? '') && /^n/.test(left.tag ?? '')) return 1;
  return LOOSE;
}

/** A single character that is no word of the kinds that stand alone: a piece of a longer word. */
function isPiece(text: string, free: RegExp): boolean {
  return [...text].length === 1 && !LINK.test(text) && !free.test(text);
}

/** What often begins a phrase of a title, and what often ends one. */
const BEGINS =
  '关于|《|进一步|切实|全面|扎实|深入|做好|做实|抓好|开展|加强|加快|推进|推动|印发|转发|批转|组织|建立|健全|完善|落实|解决|申请|请求|给予|表彰|举办|召开|成立|调整|规范|实施|促进|支持|防范|强化|提升|20\\d\\d年|19\\d\\d年';
const ENDS =
  '》|、|的|工作|项目|工程|建设|管理|治理|整治|活动|情况|问题|方案|意见|办法|预案|改造|安全|生产|服务|发展|制度|机制|体系|规划|资金|经费|任务|专项|行动|会议|责任|单位|部门';
const BY_GRAMMAR = new RegExp(`(?=${BEGINS})|(?<=${ENDS})(?!的|[和与及、》”部局厅委院])|(?<=[^和与及共]和)`);

/** Without a segmenter: before what begins a phrase, behind what ends one, between organs. */
function wordsByGrammar(title: string): TitleWord[] {
  const matter = Math.max(0, title.search(MATTER));
  const head = title.slice(0, matter).split(/(?<=政府|办公室|委员会|[委局厅部院])/);
  return [...head, ...title.slice(matter).split(BY_GRAMMAR)].flatMap((text) =>
    text === '' ? [] : [{ text }],
  );
}
