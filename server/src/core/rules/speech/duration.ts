import type { OfficialDocument } from '../../document/types';
import type { RelatedSpan } from '../../findings';
import { speechHead } from '../../refactor/speech-insertion';
import type { SpeechReview } from '../../speech/types';
import { reviewOnce } from '../../speech-cache';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'speech/duration',
    title: '讲话超过预定时间',
    severity: 'info',
    basis: [
      { norm: 'custom', force: 'customary', says: '会上每分钟大约讲180至220字' },
      { norm: 'burden', clause: '第二条', force: 'general', says: '精简会议，讲短话' },
    ],
    genres: ['speech', 'experience-sharing', 'address', 'emcee-script', 'government-work-report'],
    fix: 'none',
    attachments: 'skip',
    mention: 'keep',
    options: {
      minutes: { description: '会议给的分钟数；0 表示没有规定，只看文稿前言里的“时长”', default: 0 },
    },
    explanation:
      '按每分钟200字估算（可在“语速”里改），超过会议给的时间一成以上，讲话人就要临场删减，容易把要紧的话删掉。',
    remedy: '照各部分的分钟数删减，先删重复的话和材料，保住任务和要求。',
    exceptions: [
      {
        text: '没有写明时长的，不提示，估算的分钟数见状态栏和讲话审读。',
        example: {
          text: `在全县供水工作会议上的讲话\n\n同志们：\n　　今天开会。\n　　${'管网老了，接口漏了，水压上不去，住在高层的人家夜里等水。'.repeat(22)}\n`,
          genre: 'speech',
        },
      },
      {
        text: '超出不到一成的，不提示。',
        example: {
          text: lines(
            '---',
            '时长: 10',
            '---',
            '在全县供水工作会议上的讲话',
            '',
            '同志们：',
            '　　今天开会。',
            `　　${'管网老了，接口漏了，水压上不去，住在高层的人家夜里等水。'.repeat(22)}`,
            '',
          ),
          genre: 'speech',
        },
      },
    ],
    messages: { over: '约{characters}字，要讲{minutes}分钟左右，超过预定的{limit}分钟。{parts}' },
    examples: {
      bad: [
        {
          text: lines(
            '---',
            '时长: 1',
            '---',
            '⟦在全县防汛工作会议上的讲话⟧',
            '',
            '同志们：',
            '　　今天召开防汛工作会议。',
            `　　${'雨水来得早，水库的坝体老化，河道里还有树障，防汛的家底并不厚。'.repeat(9)}`,
            '　　谢谢大家！',
            '',
          ),
          genre: 'speech',
        },
      ],
      good: [
        {
          text: lines(
            '---',
            '时长: 5',
            '---',
            '在全县防汛工作会议上的讲话',
            '',
            '同志们：',
            '　　今天召开防汛工作会议。',
            `　　${'雨水来得早，水库的坝体老化，河道里还有树障，防汛的家底并不厚。'.repeat(9)}`,
            '　　谢谢大家！',
            '',
          ),
          why: '时间够用',
          genre: 'speech',
        },
      ],
    },
  },
  ({ document, speech, options, report }) => {
    const limit = minutesGiven(document) ?? (typeof options.minutes === 'number' ? options.minutes : 0);
    if (limit <= 0) return;
    const review = reviewOnce(document, speech);
    const { characters, minutes } = review.pace;
    if (minutes <= limit * TOLERATED) return;
    const parts = partsOf(document, review);
    const told = parts.length === 0 ? '' : '各部分的分钟数见相关位置。';
    const data = { characters, minutes: Math.round(minutes), limit, parts: told };
    report({ message: 'over', data, span: speechHead(document), related: parts });
  },
);

const TOLERATED = 1.1;
const DURATION =
  /^(?:duration|时长)[ \t]{0,9}[:：][ \t]{0,9}["']?(\d{1,3})[ \t]{0,9}(?:分钟?|min(?:utes)?)?["']?[ \t]{0,9}$/m;

/** As the front matter says. */
function minutesGiven({ children }: OfficialDocument): number | undefined {
  const block = children.find(({ kind }) => kind === 'frontMatter');
  const given = block && DURATION.exec(block.text.replace(/\r/g, ''))?.[1];
  return given === undefined ? undefined : Number(given);
}

/** How long each part takes, by its characters as written. */
function partsOf({ text, span, bodySpan }: OfficialDocument, { layers, pace }: SpeechReview): RelatedSpan[] {
  const { markers } = layers;
  if (markers.length < 2) return [];
  const lengthOf = (start: number, end: number) =>
    text.slice(start - span.start, end - span.start).replace(/[\s，。；：！？、“”‘’（）《》—…]/g, '').length;
  return markers.map((marker, index) => {
    const end = markers[index + 1]?.start ?? bodySpan.end;
    const minutes = Math.max(1, Math.round(lengthOf(marker.start, end) / pace.rate));
    return { span: marker, message: `这一部分约${minutes}分钟` };
  });
}
