import type { OfficialDocument, SourceFile } from '../../document/types';
import { lineEndOf, wholeLines } from '../../edits';
import type { Fix } from '../../findings';
import { isExcerpt } from '../../language/paper/published-speech';
import { callsListeners } from '../../language/words/listeners';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'speech/salutation-missing',
    title: '讲话稿缺少称谓',
    severity: 'warning',
    basis: [{ norm: 'custom', force: 'customary', says: '讲话稿由标题、称谓、正文组成，开口先称呼听众' }],
    genres: ['speech', 'experience-sharing', 'address', 'emcee-script'],
    fix: 'suggest',
    attachments: 'skip',
    explanation:
      '讲话是当面对人讲的，开口先称呼听众，再讲正题。稿子上没有称谓，讲话人临场补称，容易漏人或者称错次序。',
    remedy: '在正文前另起一行，顶格写称谓，后面用冒号，如“同志们：”“各位领导、同志们：”。',
    exceptions: [
      {
        text: '标题没有写明是讲话、发言、致辞、主持词的，不提示。',
        example: {
          text: lines(
            '把水送到每一户',
            '',
            '　　今天召开供水工作会议。管网老了，接口漏了，水压上不去，住在高层的人家夜里等水。管网老了，接口漏了，水压上不去，' +
              '住在高层的人家夜里等水。管网老了，接口漏了，水压上不去，住在高层的人家夜里等水。',
            '　　会后抓紧落实。',
            '',
          ),
          genre: 'speech',
        },
      },
      {
        text: '讲话的摘要、摘编、要点、提纲和书面材料，不提示。',
        example: {
          text: lines(
            '在全县防汛工作会议上的讲话（摘要）',
            '',
            '　　今年的雨水来得早，各乡镇要把值班表排到每一天，把责任落到每一座水库。水利局要把隐患清单发到村，村里要把人员转移的路线画到户，' +
              '夜里也要叫得应、走得了。',
            '',
          ),
          genre: 'speech',
        },
      },
      {
        text: '常委会、座谈会、会见、调研等小范围场合的讲话，不提示。',
        example: {
          text: lines(
            '在供水工作座谈会上的讲话',
            '',
            '　　今天召开供水工作会议。管网老了，接口漏了，水压上不去，住在高层的人家夜里等水。管网老了，接口漏了，水压上不去，' +
              '住在高层的人家夜里等水。管网老了，接口漏了，水压上不去，住在高层的人家夜里等水。',
            '　　会后抓紧落实。',
            '',
          ),
          genre: 'speech',
        },
      },
      {
        text: '称谓写在第一段里、没有单独成行的，不提示。',
        example: {
          text: lines(
            '在全县防汛工作会议上的讲话',
            '',
            '　　同志们，今天召开全县防汛工作会议，主要任务是分析今年的汛情，安排下一步工作。今年的雨水来得早，各乡镇要把值班表排到每一天，' +
              '把责任落到每一座水库。',
            '',
          ),
          genre: 'speech',
        },
      },
      {
        text: '正文才写了一两句的草稿，不提示。',
        example: { text: '在全县供水工作会议上的讲话\n\n　　今天召开供水工作会议。\n', genre: 'speech' },
      },
    ],
    messages: {
      missing: '正文前没有称谓，建议按到会人员补上，如“{instead}”。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '⟦在全县防汛工作会议上的讲话⟧',
            '',
            '　　今天，县委、县政府召开全县防汛工作会议，主要任务是分析今年的汛情，安排下一步工作。刚才，三个乡镇作了发言，讲得很好，' +
              '我都赞成。',
            '　　今年的雨水来得早，各乡镇要把值班表排到每一天，把责任落到每一座水库。',
            '',
          ),
          fixed: lines(
            '在全县防汛工作会议上的讲话',
            '',
            '同志们：',
            '　　今天，县委、县政府召开全县防汛工作会议，主要任务是分析今年的汛情，安排下一步工作。刚才，三个乡镇作了发言，讲得很好，' +
              '我都赞成。',
            '　　今年的雨水来得早，各乡镇要把值班表排到每一天，把责任落到每一座水库。',
            '',
          ),
          genre: 'speech',
        },
      ],
      good: [],
    },
  },
  ({ file, document, genre, report }) => {
    const { title, salutation, recipients, text, span, bodySpan } = document;
    if (!title || salutation || recipients || isExcerpt(document)) return;
    if (!SPOKEN_TITLE.test(title.plain) || SMALL_MEETING.test(title.plain)) return;
    if (bodySpan.end - bodySpan.start < SHORTEST) return;
    const from = bodySpan.start - span.start;
    if (callsListeners(text.slice(from, from + OPENING))) return;
    const choices = genre.genre === 'address' ? GUESTS_FIRST : COMRADES_FIRST;
    const fixes = choices.flatMap((choice, index) => insertion(file, document, choice, index === 0));
    report({
      message: 'missing',
      data: { instead: choices[0] },
      span: title.lines[0]?.span ?? title.span,
      fixes,
    });
  },
);

const SPOKEN_TITLE =
  /(?:讲话|讲话稿|发言|发言稿|致辞|致词|主持词|主持稿|欢迎[词辞]|祝酒[词辞]|答谢[词辞]|[开闭]幕[词辞]|演讲|演讲稿)$/;
const SMALL_MEETING = /常委会|政治局|座谈|会见|会谈|谈话|调研|考察|视察|听取|办公会|民主生活会|研究/;
/** UTF-16 code units: the salutation may stand behind a speaker's line or stage directions. */
const OPENING = 160;
/** UTF-16 code units of body; a shorter one has just been begun. */
const SHORTEST = 80;

type Choices = readonly [string, ...string[]];
const COMRADES_FIRST: Choices = [
  '同志们：',
  '各位领导、同志们：',
  '各位代表：',
  '各位来宾，女士们、先生们：',
];
const GUESTS_FIRST: Choices = [
  '各位来宾，女士们、先生们：',
  '各位领导、各位来宾：',
  '同志们：',
  '各位代表：',
];

/** A line of its own, flush left, above the body. */
function insertion(file: SourceFile, document: OfficialDocument, text: string, preferred: boolean): Fix[] {
  const [first, second] = document.body;
  if (!first) return [];
  const eol = lineEndOf(file);
  const { start } = wholeLines(file, { start: first.span.start, end: first.span.start });
  const spaced =
    second !== undefined && /\n[^\S\n]*\n/.test(file.text.slice(first.span.end, second.span.start));
  const newText = `${text}${eol}${spaced ? eol : ''}`;
  const edits = [{ span: { start, end: start }, newText }];
  return [{ title: `插入“${text}”`, kind: 'suggest', edits, ...(preferred && { preferred }) }];
}
