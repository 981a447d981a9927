import { isExcerpt } from '../../language/paper/published-speech';
import { anyOf } from '../../language/text/pattern-rows';
import { speechHead } from '../../refactor/speech-insertion';
import { reviewOnce } from '../../speech-cache';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'speech/no-levels',
    title: '长稿没有分层次',
    severity: 'warning',
    basis: [{ norm: 'custom', force: 'customary', says: '讲话要有层次感，让人听得出讲了几层意思' }],
    genres: ['speech', 'experience-sharing', 'government-work-report'],
    fix: 'none',
    attachments: 'skip',
    explanation:
      '听讲话不能回头看，一千五百字以上的稿子如果没有“一、二、三”“第一、第二”“首先、其次”这样的路标，听众记不住，讲话人中途停顿也找不到地方。',
    remedy: '把内容归成几个部分，每部分加小标题或者“第一”“第二”，段首先说观点。',
    exceptions: [
      {
        text: '用小标题、序号、“第一”“首先”“一要”“一方面”或破折号分层的，不提示。',
        example: {
          text: lines(
            '在全县防汛工作动员会上的讲话',
            '',
            '同志们：',
            '　　今天召开全县防汛工作动员会，主要任务是分析汛情，安排工作。',
            `　　首先，${'雨水来得早，水库的坝体老化，河道里还有树障，防汛的家底并不厚。'.repeat(30)}`,
            `　　其次，${'每座水库都有名字，每个名字后面都有人，白天看得见，夜里叫得应。'.repeat(30)}`,
            '　　谢谢大家！',
            '',
          ),
          genre: 'speech',
        },
      },
      {
        text: '致辞、贺词以抒情为主，不提示。',
        example: {
          text: lines(
            '在全县供水工作会议上的讲话',
            '',
            '同志们：',
            '　　今天召开供水工作会议。管网老了，接口漏了，水压上不去，住在高层的人家夜里等水。管网老了，接口漏了，水压上不去，' +
              '住在高层的人家夜里等水。管网老了，接口漏了，水压上不去，住在高层的人家夜里等水。管网老了，接口漏了，水压上不去，' +
              '住在高层的人家夜里等水。',
            `　　${'管网老了，接口漏了，水压上不去，住在高层的人家夜里等水。'.repeat(36)}`,
            `　　${'管网老了，接口漏了，水压上不去，住在高层的人家夜里等水。'.repeat(36)}`,
            '',
          ),
          genre: 'address',
        },
      },
      {
        text: '讲话摘编、节录，不提示。',
        example: {
          text: lines(
            '在全县供水工作会议上的讲话（摘编）',
            '',
            '同志们：',
            '　　今天召开供水工作会议。管网老了，接口漏了，水压上不去，住在高层的人家夜里等水。管网老了，接口漏了，水压上不去，' +
              '住在高层的人家夜里等水。管网老了，接口漏了，水压上不去，住在高层的人家夜里等水。管网老了，接口漏了，水压上不去，' +
              '住在高层的人家夜里等水。',
            `　　${'管网老了，接口漏了，水压上不去，住在高层的人家夜里等水。'.repeat(36)}`,
            `　　${'管网老了，接口漏了，水压上不去，住在高层的人家夜里等水。'.repeat(36)}`,
            '',
          ),
          genre: 'speech',
        },
      },
    ],
    messages: { flat: '全文约{count}字，没有分层次的标记，建议归成几个部分，加上小标题或者“第一、第二”。' },
    examples: {
      bad: [
        {
          text: lines(
            '⟦在全县防汛工作动员会上的讲话⟧',
            '',
            '同志们：',
            '　　今天召开全县防汛工作动员会，主要任务是分析汛情，安排工作。',
            `　　${'雨水来得早，水库的坝体老化，河道里还有树障，防汛的家底并不厚。'.repeat(30)}`,
            `　　${'每座水库都有名字，每个名字后面都有人，白天看得见，夜里叫得应。'.repeat(30)}`,
            '　　谢谢大家！',
            '',
          ),
          genre: 'speech',
        },
      ],
      good: [],
    },
  },
  ({ document, speech, report }) => {
    if (document.text.length < LONGEST || document.headings.length > 0 || isExcerpt(document)) return;
    const { characters, layers } = reviewOnce(document, speech);
    if (characters <= LONGEST || layers.markers.length > 0) return;
    if (document.paragraphs.some(({ text, ordinal }) => ordinal !== undefined || LEVEL.test(text))) return;
    report({
      message: 'flat',
      data: { count: Math.round(characters / 100) * 100 },
      span: speechHead(document),
    });
  },
);

/** Spoken characters. */
const LONGEST = 1500;
const LEVEL = anyOf([
  /首先|其次|再次|第[一二三四五六][，、：点个条是，]|[一二三四五六]是|[一二三四五六](?:要|来|则|讲|谈|说)/,
  /其[一二三]|一方面|另一方面|^——|^[\d一二三四五六七八九十]{1,3}[、.．]|（[一二三四五六七八九十]）/,
  /第[一二三四五六](?=[\u4e00-\u9fff])/,
]);
