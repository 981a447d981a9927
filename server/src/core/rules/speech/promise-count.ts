import type { OfficialDocument, Ordinal, Span } from '../../document/types';
import { hanNumeral } from '../../document/written-ordinals';
import { replaceFix } from '../../edits';
import { isFinished } from '../../language/paper/finished';
import { maskMentions } from '../../language/text/masked-text';
import { grouped, inOrder } from '../../language/text/pattern-rows';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'speech/promise-count',
    title: '预告的点数与层次不符',
    severity: 'warning',
    basis: [{ norm: 'custom', force: 'customary', says: '先说讲几点，后面就分几点讲' }],
    genres: ['speech', 'experience-sharing', 'address', 'emcee-script', 'government-work-report'],
    fix: 'suggest',
    attachments: 'skip',
    explanation:
      '开头说“讲三点意见”，后面分了四个部分，听众会以为讲完了又多出一段，或者一直在等没有讲的那一点。多半是改稿时增删了一部分，没有改前面的数目。',
    remedy: '核对各部分的标题，改前面的数目，或者补上漏的部分。',
    exceptions: [
      {
        text: '列举紧跟在同一段里的，由“总起的数目与列举的不符”检查，这里不重复提示。',
        example: {
          text: '在全县供水工作会议上的讲话\n\n同志们：\n　　今天召开供水工作会议。下面，我讲三点意见。第一，管网老了。第二，水压不够。\n　　谢谢大家！\n',
          genre: 'speech',
        },
      },
      {
        text: '转述别人讲了几点的，不提示。',
        example: {
          text: lines(
            '在全县防汛工作会议上的讲话',
            '',
            '同志们：',
            '　　刚才，县长讲了三点意见。',
            '　　一、看清形势',
            '　　今年的雨水来得早。',
            '　　二、压实责任',
            '　　每座水库都要有人管。',
            '　　谢谢大家！',
            '',
          ),
          genre: 'speech',
        },
      },
      {
        text: '结尾部分不编号的，不提示。',
        example: {
          text: lines(
            '在全县防汛工作会议上的讲话',
            '',
            '同志们：',
            '　　今天召开全县防汛工作会议。下面，我讲两点意见。',
            '　　一、看清形势',
            '　　今年的雨水来得早。',
            '　　二、压实责任',
            '　　每座水库都要有人管。',
            '　　最后，祝同志们工作顺利！',
            '',
          ),
          genre: 'speech',
        },
      },
      {
        text: '还没有写到结尾的草稿，部分比预告的少，不提示。',
        example: {
          text: lines(
            '在全县防汛工作会议上的讲话',
            '',
            '同志们：',
            '　　今天召开全县防汛工作会议。下面，我讲三点意见。',
            '　　一、看清形势',
            '　　今年的雨水来得早。',
            '　　二、压实责任',
            '　　每座水库都要有人管',
            '',
          ),
          genre: 'speech',
        },
      },
    ],
    messages: { count: '前面说“{phrase}”，后面分了{found}个部分。请核对后改数目，或者补上漏的部分。' },
    examples: {
      bad: [
        {
          text: lines(
            '在全县防汛工作会议上的讲话',
            '',
            '同志们：',
            '　　今天召开全县防汛工作会议。下面，我讲⟦三⟧点意见。',
            '　　一、看清形势',
            '　　今年的雨水来得早。',
            '　　二、压实责任',
            '　　每座水库都要有人管。',
            '　　三、备足物资',
            '　　沙袋要堆到坝上。',
            '　　四、严守纪律',
            '　　值班不能脱岗。',
            '　　谢谢大家！',
            '',
          ),
          fixed: lines(
            '在全县防汛工作会议上的讲话',
            '',
            '同志们：',
            '　　今天召开全县防汛工作会议。下面，我讲四点意见。',
            '　　一、看清形势',
            '　　今年的雨水来得早。',
            '　　二、压实责任',
            '　　每座水库都要有人管。',
            '　　三、备足物资',
            '　　沙袋要堆到坝上。',
            '　　四、严守纪律',
            '　　值班不能脱岗。',
            '　　谢谢大家！',
            '',
          ),
          genre: 'speech',
        },
      ],
      good: [
        {
          text: lines(
            '在全县防汛工作会议上的讲话',
            '',
            '同志们：',
            '　　今天召开全县防汛工作会议。下面，我讲两点意见。',
            '　　一、看清形势',
            '　　今年的雨水来得早。',
            '　　二、压实责任',
            '　　每座水库都要有人管。',
            '　　同志们，让我们守好每一座水库！',
            '',
          ),
          why: '结尾部分不编号',
          genre: 'speech',
        },
      ],
    },
  },
  ({ document, report }) => {
    const promise = promiseIn(document);
    if (!promise) return;
    const found = partsBehind(document, promise.span.end);
    if (found === undefined || found === promise.count) return;
    // Of a draft that has come to its second point the third is still to be written.
    if (found < promise.count && !hasEnded(document)) return;
    const newText = promise.isArabic ? String(found) : found === 2 ? '两' : hanNumeral(found);
    report({
      message: 'count',
      data: { phrase: promise.phrase, found },
      span: promise.span,
      fixes: [replaceFix(`改为“${newText}”`, promise.span, newText)],
    });
  },
);

const LAST_WORDS =
  /谢谢|感谢|让我们|我就讲|我的话|讲到这里|讲这些|完了|最后，?祝|衷心祝|祝(?:大家|同志|各位)|共勉|批评指正|审议/;

function hasEnded(document: OfficialDocument): boolean {
  if (isFinished(document)) return true;
  const last = document.paragraphs[document.paragraphs.length - 1];
  return last !== undefined && LAST_WORDS.test(last.text.slice(-120));
}

interface PromisedCount {
  readonly count: number;
  readonly isArabic: boolean;
  readonly phrase: string;
  /** Of the number. */
  readonly span: Span;
}

const DIGITS = '〇一二三四五六七八九十';
/** Paragraphs at the head in which the speaker tells how many points he will make. */
const FIRST_PARAGRAPHS = 6;
const PROMISE = inOrder([
  /(?:讲|谈|说|提|强调|汇报|交流|介绍|分享)(?:一下|以下|如下|好|出)?([两二三四五六七八九十]|[2-9]|10)/,
  grouped(
    '(',
    inOrder([
      /(?:个|大)?(?:点|方面|问题|部分|条|层意思)/,
      /(?:(?:的)?(?:意见|要求|希望|体会|看法|建议|问题|想法|情况|内容|做法|工作|感受|打算))?/,
    ]),
    ')',
  ),
  /(?:，(?:供|请|与|和|同|不)[^，。]{1,20})*[。：；！]?$/,
]);
const REPORTED =
  /刚才|同志[^，。]{0,6}[讲谈说提]|书记|主任|县长|市长|局长|曾经?|已经|上次|去年|会上|他|分别|都[讲谈说提]|[讲谈说提]了/;

/** The last sentence of one of the first paragraphs: 下面，我讲三点意见。 */
function promiseIn({ paragraphs, marks }: OfficialDocument): PromisedCount | undefined {
  for (const paragraph of paragraphs.slice(0, FIRST_PARAGRAPHS)) {
    if (paragraph.ordinal || paragraph.heading) return undefined;
    const sentence = paragraph.sentences[paragraph.sentences.length - 1];
    if (!sentence) continue;
    const text = maskMentions(sentence.text, sentence.span.start, marks);
    const match = PROMISE.exec(text);
    if (!match || REPORTED.test(text)) continue;
    const [whole, number = '', what = ''] = match;
    const count = number === '两' ? 2 : /\d/.test(number) ? Number(number) : DIGITS.indexOf(number);
    const start = sentence.span.start + match.index + whole.indexOf(number);
    const phrase = whole.slice(0, whole.indexOf(number)) + number + what;
    return { count, isArabic: /\d/.test(number), phrase, span: { start, end: start + number.length } };
  }
  return undefined;
}

/**
 * How many parts stand behind `offset`, numbered from 1 without a gap; undefined where they cannot be counted, or where
 * there are fewer than two.
 */
function partsBehind(document: OfficialDocument, offset: number): number | undefined {
  const ordinals = ordinalsOf(document);
  if (ordinals.some(({ span }) => span.start < offset)) return undefined;
  const style = ordinals[0]?.style;
  const numbered = ordinals.filter((ordinal) => ordinal.style === style).map(({ value }) => value);
  const counted = numbered.length > 0 ? numbered : leadsBehind(document, offset);
  return counted.length >= 2 && counted.every((value, index) => value === index + 1)
    ? counted.length
    : undefined;
}

/** Of headings, and of paragraphs that begin with one (一、为什么要抓？不抓不行。), in order. */
function ordinalsOf({ headings, paragraphs }: OfficialDocument): Ordinal[] {
  const own = headings.flatMap(({ ordinal }) => ordinal ?? []);
  const items = paragraphs.flatMap(({ ordinal, heading }) => (heading ? [] : (ordinal ?? [])));
  return [...own, ...items].sort((a, b) => a.span.start - b.span.start);
}

const LEADS: readonly RegExp[] = [
  /^[　\s]*第([一二三四五六七八九十])(?:[，、：]|[个点条](?:[，、：]|问题|方面|意见|希望)|部分|方面|是|，?要)/,
  /^[　\s]*([一二三四五六七八九十])(?:要|是)/,
];

/** 第一，…… 第二，…… or 一要…… 二要…… at the heads of paragraphs. */
function leadsBehind({ paragraphs }: OfficialDocument, offset: number): number[] {
  const behind = paragraphs.filter(({ span }) => span.start > offset);
  for (const lead of LEADS) {
    const values = behind.flatMap(({ text }) => {
      const number = lead.exec(text)?.[1];
      return number === undefined ? [] : [DIGITS.indexOf(number)];
    });
    if (values.length > 0) return values;
  }
  return [];
}
