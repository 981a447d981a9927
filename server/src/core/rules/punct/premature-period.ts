import type { Paragraph, Sentence, SourceFile } from '../../document/types';
import { replaceFix } from '../../edits';
import { maskMentions } from '../../language/text/masked-text';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'punct/premature-period',
    title: '话没有说完就用了句号',
    severity: 'info',
    basis: [
      { norm: 'punctuation', clause: '4.1', force: 'mandatory', says: '句号用于句子末尾，表示陈述语气' },
    ],
    genres: 'any',
    fix: 'suggest',
    mention: 'keep',
    explanation:
      '“虽然……”“一旦……”“对……的”只说了让步、条件，意思还没有完，后面用逗号接着说；用句号断开，前一句不成话，后一句没有着落。',
    remedy: '把句号改为逗号，与后面的话连成一句。',
    exceptions: [
      {
        text: '“是……的。”的判断句不提示。',
        example: {
          in: 'notice',
          text: '这些规定是经过反复讨论的。各学校应遵照执行。',
        },
      },
      {
        text: '分项列举里以“的。”“的；”结尾的条文，不提示。',
        example: {
          in: 'notice',
          text: '有下列情形的，停课整改：\n　　（一）对隐患不整改的。\n　　（二）逾期不报的。',
        },
      },
      {
        text: '前面已经有“但、却、就、则”等下文的，不提示。',
        example: { in: 'notice', text: '虽然条件有限，但工作不能放松。但是，要量力而行。' },
      },
    ],
    messages: {
      concession: '“{word}”的意思到后面的转折才说完，这里应用逗号。',
      condition: '“{word}……”是条件或者原因，话还没有说完，这里应用逗号。',
      case: '“……的”说的是一种情形，后面是怎么办，这里应用逗号。',
    },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '对有明确要求的⟦。⟧各学校应遵照执行。',
          fixed: '对有明确要求的，各学校应遵照执行。',
        },
      ],
      good: [],
    },
  },
  ({ file, document, report }) => {
    const { paragraphs } = document;
    for (const [index, paragraph] of paragraphs.entries()) {
      for (const [at, sentence] of paragraph.sentences.entries()) {
        if (!sentence.text.endsWith('。')) continue;
        const follower = paragraph.sentences[at + 1];
        const broken = follower ? undefined : paragraphs[index + 1];
        const next =
          follower?.text ?? (broken && continues(file, paragraph, broken) ? broken.text : undefined);
        if (next === undefined) continue;
        const text = maskMentions(sentence.text, sentence.span.start, document.marks);
        const found = unfinished(text, sentence, next, follower !== undefined);
        if (!found) continue;
        const span = { start: sentence.span.end - 1, end: sentence.span.end };
        // Where the line was broken too, the two lines become one.
        const cut = follower ? span : { start: span.start, end: broken!.span.start };
        const fixes = [replaceFix('改为逗号，连成一句', cut, '，')];
        report({ message: found.message, data: { word: found.word }, span, fixes });
      }
    }
  },
);

const CONCESSION = /^(虽然|尽管|虽说)(?!.*(?:但|可是|然而|却|不过|仍|还是|也|依然|都))/;
const TURN = /^(?:但是?|可是|然而|不过|却)/;
/** The last clause, alone or behind others, with nothing that says what follows from it. */
const CONDITION =
  /(?:^|[，,])(一旦|既然|倘若|假如|如果|只要|由于|虽然|尽管)(?![^，,]*(?:就|便|则|会|将|那么|所以|因此|的话|而))[^，,。]{5,40}。$/;
const RESULT = /^(?:其[\u4e00-\u9fff]|那么|就|便|则|因此|所以|应当?|必然|必须|将)/;
const CASE = /(?:^|[，,；])(?:对于?|凡是?|经|因|如|若|如果|未|逾期)[^，,。；：是□]{3,40}的。$/;
const DEALT_WITH = /^[\u4e00-\u9fff]{0,8}?(?:应当?|不得|可以|可|由|要|必须|须|予以|给予|依法|一律)/;

function unfinished(
  text: string,
  { ordinal }: Sentence,
  next: string,
  inSameParagraph: boolean,
): { message: 'concession' | 'condition' | 'case'; word: string } | undefined {
  const concession = CONCESSION.exec(text);
  if (concession && inSameParagraph && TURN.test(next))
    return { message: 'concession', word: concession[1]! };
  const condition = CONDITION.exec(text);
  if (condition && inSameParagraph && RESULT.test(next)) return { message: 'condition', word: condition[1]! };
  if (!ordinal && !ITEM.test(text) && CASE.test(text) && DEALT_WITH.test(next))
    return { message: 'case', word: '' };
  return undefined;
}

/** Items of an enumeration are complete with 的. */
const ITEM =
  /^[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|情形|行为之一|^第[一二三四五六七八九十百\d]+[条，、]/;

/** Whether the next paragraph may be the rest of a sentence that was broken by a line end: nothing stands between the two. */
function continues({ text }: SourceFile, { ordinal, heading, span }: Paragraph, next: Paragraph): boolean {
  const isNext = text.slice(span.end, next.span.start).trim() === '';
  return isNext && !ordinal && !heading && !next.ordinal && !next.heading;
}
