import { GENRES } from '@biganzi/shared';
import type { OfficialDocument, Paragraph, Span } from '../../document/types';
import { isOwnSlip } from '../../language/text/slips-in-marks';
import type { Word, WordSource } from '../../ports';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'wording/repeated-word',
    title: '一个词写了两遍',
    severity: 'warning',
    basis: [{ norm: 'custom', force: 'customary', says: '公文文字准确，校对时要防衍字' }],
    genres: 'any',
    fix: 'suggest',
    mention: 'keep',
    explanation:
      '修改、粘贴时容易把一个词写两遍：要要、领导领导小组、抓紧抓紧。词与词的界限由分词判断，“重要要求”“名师名校名校长”是两个词相连，不在此列。',
    remedy: '删去多出的一个。',
    exceptions: [
      {
        text: '“一步一步”“一项一项”“年年”“天天”是正常的重叠，不提示。',
        example: { in: 'notice', text: '要把重要要求一项一项落到实处，一步一步推进，年年如此。' },
      },
      {
        text: '讲话稿里“了解了解”“帮助帮助”一类动词的重叠不提示。',
        example: {
          text: '在全县教育工作会议上的讲话\n\n同志们：\n　　大家有空要到村里走走，了解了解情况，帮助帮助困难群众。\n',
          genre: 'speech',
        },
      },
      { text: '引号里单独提到的不提示。', example: { in: 'notice', text: '“要要”应写作“要”。' } },
    ],
    messages: {
      repeated: '“{text}”多写了一个“{part}”，应删去一个。',
      verb: '“{text}”是口语的重叠，公文里写一个“{part}”即可；若是多写，请删去一个。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '甲县教育局关于做好安全工作的通知',
            '',
            '各学校：',
            '　　各校⟦要要⟧成立安全工作⟦领导领导⟧小组，⟦抓紧抓紧⟧落实。',
            '　　特此通知。',
            '',
            '甲县教育局',
            '2024年5月6日',
            '',
          ),
          fixed:
            '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　各校要成立安全工作领导小组，抓紧落实。\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n',
          genre: 'notice',
        },
      ],
      good: [],
    },
  },
  ({ file, document, genre, words, report }) => {
    const spoken = genre.genre === 'unknown' || GENRES[genre.genre].family === 'office';
    for (const { word, span } of repetitionsIn(document, words)) {
      const isVerb = word.text.length > 1 && word.tag.startsWith('v');
      // A talk says 好好辩论辩论, and the tag calls the word a noun.
      if (spoken && (isVerb || STRESSED.test(file.text.slice(Math.max(0, span.start - 2), span.start))))
        continue;
      if (!isOwnSlip(file, document, span, ['quotation', 'bookTitle'])) continue;
      if (OUGHT.test(file.text.slice(Math.max(0, span.start - 1), span.start))) continue;
      const text = file.text.slice(span.start, span.end);
      report({
        message: isVerb ? 'verb' : 'repeated',
        data: { text, part: word.text },
        span,
        severity: isVerb ? 'info' : 'warning',
        fixes: [
          {
            title: `删去多出的“${word.text}”`,
            kind: 'suggest',
            edits: [{ span: { start: span.start, end: span.end - word.text.length }, newText: '' }],
          },
        ],
      });
    }
  },
);

/** Before a verb that is said twice on purpose. */
const STRESSED = /(?:好好|多|再|来|去|要|都|互)$/;

interface Repetition {
  readonly word: Word;
  /** From the first of them to the end of the last. */
  readonly span: Span;
}

/** Words of one character that nobody doubles. In 1.48 million characters of published papers none of them is. */
const SINGLE = /^[要将对为与及或但被把从向于以由就都也还又并不是有在其该各能应须]$/;
/** 一步一步, 很多很多: ways of counting and of stressing. */
/** 该关门关门: what comes after 该 is said twice on purpose. */
const OUGHT = /该$/;
const DISTRIBUTED = /^[一每逐几很成]/;
/** Numerals, measures, times, names, moods: 年年, 屠呦呦. */
const DOUBLED_TAGS = /^(?:[mqtzoyexw]|nr)/;

/**
 * What words decide about: two like pieces of two characters or more, or two of the single ones. Most paragraphs have none,
 * and nobody waits for their words; what is no slip by its looks (一步一步, 哈哈哈哈) is left out at once.
 */
const CANDIDATE =
  /(?![一每逐几很成])([\u4e00-\u9fff])(?!\1)([\u4e00-\u9fff]{1,4}?)\1\2|([要将对为与及或但被把从向于以由就都也还又并不是有在其该各能应须])\3/;

function repetitionsIn({ paragraphs }: OfficialDocument, source: WordSource): Repetition[] {
  return paragraphs.flatMap((paragraph) => {
    const { text } = paragraph;
    if (!CANDIDATE.test(text)) return [];
    const words = source.wordsOf(text);
    // Asking says that they are wanted: the check is made again when they are there.
    if (words === undefined) source.expects?.(text);
    return repetitionsOf(paragraph, words ?? []);
  });
}

function repetitionsOf({ span: { start } }: Paragraph, words: readonly Word[]): Repetition[] {
  const found: Repetition[] = [];
  for (let first = 0; first < words.length; first++) {
    const word = words[first]!;
    let last = first;
    while (words[last + 1]?.text === word.text) last++;
    let end = words[last]!.start + word.text.length;
    const next = words[last + 1];
    // 领导|领导小组: the second stands at the head of a longer word.
    if (word.text.length > 1 && next?.text.startsWith(word.text)) end = next.start + word.text.length;
    const from = start + word.start;
    if (start + end > from + word.text.length && isSlip(word))
      found.push({ word, span: { start: from, end: start + end } });
    // 领导小组|小组
    else if (
      next &&
      next.text.length > 1 &&
      word.text.endsWith(next.text) &&
      word.text !== next.text &&
      isSlip(next)
    ) {
      const begin = start + next.start - next.text.length;
      found.push({ word: next, span: { start: begin, end: begin + 2 * next.text.length } });
    }
    first = last;
  }
  return found;
}

function isSlip({ text, tag }: Word): boolean {
  if (!/^[\u4e00-\u9fff]+$/.test(text)) return false;
  return text.length === 1 ? SINGLE.test(text) : !DISTRIBUTED.test(text) && !DOUBLED_TAGS.test(tag);
}
