import type { GenreId } from '@biganzi/shared';
import type { GenreDefinition, TitleCue } from './types';

/** A word in the title that names a genre. */
export interface TitleWord {
  readonly genre: GenreId;
  readonly cue: TitleCue;
  readonly word: string;
  /** Of the word, in the normalised title. */
  readonly start: number;
  readonly end: number;
  /** The title has the form of an official title; else the bare word only. */
  readonly full: boolean;
  /** How much of its weight counts: 1, or less for a half of a double title. */
  readonly share: number;
}

interface Entry {
  readonly genre: GenreId;
  readonly cue: TitleCue;
  readonly word: string;
}

/** Where both halves of a double title name a genre, each counts for so much. */
const HALF = 0.6;
/** What may stand behind the genre's word: brackets, the number of an order or a proclamation, a docket number. */
const SUFFIX =
  /(?:（[^（）]{0,60}）|[〔［[][^〕］\]]{0,20}[〕］\]](?:第?\d{1,5}号)?|(?:\d{4}年)?第?\d{1,5}号|[。：；、，]|[”"’]?>)$/;
const DOCKET = /[\u4e00-\u9fff]{2}〔\d{4}〕\d{1,5}号$/;
const MAX_AGENCY_CODE = 8;
const DASHES = /(?:——|--+|―+|─+|—)/;
/** The form of an official title: 关于, an occasion, a year, a number, a book title, an organ at the head. */
const FULL_FORM = [
  /关于|在.{2,50}(?:上|时|中|期间)的|\d{4}年|第.{1,6}号|》/,
  /^[^，。？！：]{2,40}?(?:省|市|县|区|乡|镇|州|盟|旗|街道|局|厅|委|部|院|会|办|府|政府|公司|集团|学校|学院|大学|中心|支部|党组|党委|银行|村)/,
];
/** A headline, not a title: it tells that somebody issues something. 印发……的通知 is a title. */
const HEADLINE =
  /(?:印发|发布|出台|公布|公开|通过|审议)(?:了)?关于|^(?!.*关于).*(?:召开|听取|收到|举行|发布|看了|写)(?:了)?[^的]{0,20}的?$/;
/** A sentence that happens to end with the word. */
const SENTENCE = /应当|应该|可以|必须|是否|认为|哪些|不得|下列|没有/;
/** A piece about the genre, not of it: 什么是函, 如何写报告, 请示与报告. */
const ABOUT =
  /^(?:什么是|手把手|教你|一文(?:读懂|看懂)|何为|何谓|怎样写|怎么写|如何写|如何撰写|怎样撰写|浅谈|浅析|浅议|试论|试析|谈谈|谈(?!话|判)|论(?!坛|文|证)|小议|漫谈|说说)|(?:请示|报告|通知|函|通告|公告|意见|决定|批复)(?:和|与|、|及|还是|或)(?:请示|报告|通知|通报|函|通告|公告|建议|决定|决议|批复|总结)$/;

/** An entry of an encyclopedia: 函（公文文种）. */
const ENTRY = /（[^（）]{0,10}(?:公文|文种|词语|汉语)[^（）]{0,6}）$/;

/** Finds the genre's word at the end of titles. Built once from all genres' title cues. */
export class TitleReader {
  private readonly byLast = new Map<string, Entry[]>();

  constructor(definitions: readonly GenreDefinition[]) {
    for (const { id, titleCues } of definitions) {
      for (const cue of titleCues) {
        for (const word of cue.words) this.enter({ genre: id, cue, word });
      }
    }
    for (const entries of this.byLast.values()) entries.sort((a, b) => b.word.length - a.word.length);
  }

  /** The words that name a genre in a normalised title: none, one, or one in each half of a double title. */
  read(title: string): readonly TitleWord[] {
    if (title === '' || ABOUT.test(trimmed(title)) || ENTRY.test(title)) return [];
    const dash = DASHES.exec(title);
    if (dash === null) return this.atEnd(title, 0, title.length, title);
    const main = this.atEnd(title, 0, dash.index, title);
    const sub = this.atEnd(title, dash.index + dash[0].length, title.length, title);
    if (main[0] === undefined || sub[0] === undefined || main[0].genre === sub[0].genre) {
      return main.length > 0 ? main : sub;
    }
    return [...main, ...sub].map((word) => ({ ...word, share: HALF }));
  }

  private enter(entry: Entry): void {
    const last = entry.word.slice(-1);
    const entries = this.byLast.get(last);
    if (entries === undefined) this.byLast.set(last, [entry]);
    else entries.push(entry);
  }

  private atEnd(title: string, from: number, to: number, whole: string): readonly TitleWord[] {
    const part = title.slice(from, to);
    for (const head of headsOf(part)) {
      const entry = this.byLast.get(head.slice(-1))?.find(({ word }) => head.endsWith(word));
      if (entry === undefined) continue;
      if (entry.cue.except?.test(head)) return [];
      const end = from + head.length;
      const full = isFullForm(
        whole,
        entry.word === '通知' ? '' : head.slice(0, head.length - entry.word.length),
      );
      return [{ ...entry, start: end - entry.word.length, end, full, share: 1 }];
    }
    return [];
  }
}

/** What the word may be the end of: with a docket number (国函〔2024〕5号) behind, its agency code comes off too. */
function headsOf(title: string): readonly string[] {
  const head = trimmed(title);
  if (!DOCKET.test(title)) return [head];
  const codes = Array.from({ length: MAX_AGENCY_CODE - 1 }, (_, i) => i + 2);
  return [...codes.filter((length) => length < head.length).map((length) => head.slice(0, -length)), head];
}

function isFullForm(title: string, before: string): boolean {
  if (HEADLINE.test(before) || (SENTENCE.test(title) && !title.includes('关于'))) return false;
  return FULL_FORM.some((form) => form.test(title));
}

/** The title without what may stand behind the genre's word. */
function trimmed(title: string): string {
  let rest = title;
  for (let match = SUFFIX.exec(rest); match !== null && match.index > 0; match = SUFFIX.exec(rest)) {
    rest = rest.slice(0, match.index);
  }
  return rest;
}
