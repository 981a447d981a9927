import { isExcerpt } from '../../language/paper/published-speech';
import { anyOf } from '../../language/text/pattern-rows';
import { insertSnippet } from '../../refactor/speech-insertion';
import { reviewOnce } from '../../speech-cache';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'speech/closing-missing',
    title: '讲话没有结尾',
    severity: 'info',
    basis: [{ norm: 'custom', force: 'customary', says: '结尾写希望、要求、号召、祝愿或致谢' }],
    genres: ['speech', 'experience-sharing', 'address'],
    fix: 'suggest',
    attachments: 'skip',
    explanation:
      '讲话讲到末一条要求就停住，听众不知道讲完了，掌声也不知道从哪里起。结尾用一两句希望、号召、祝愿或者致谢，把话收住。',
    remedy: '在末尾补一段：讲一句形势，用“让我们……”发出号召，或者致谢、祝愿。',
    exceptions: [
      {
        text: '传达提纲、讲话摘编、节录，不提示。',
        example: {
          text: lines(
            '在全县防汛工作动员会上的讲话（摘编）',
            '（2024年5月6日）',
            '',
            '同志们：',
            '　　今天召开全县防汛工作动员会，主要任务是分析汛情，安排工作。',
            '　　一、形势要看清',
            `　　${'雨水一年比一年来得早，水库的坝体老化，河道里还有树障，防汛的家底并不厚。'.repeat(6)}`,
            '　　二、责任要压实',
            `　　${'每座水库都有名字，每个名字后面都有一个人，白天看得见，夜里叫得应。'.repeat(6)}`,
            '　　值班表由县防汛办公室按月汇总。',
            '',
          ),
          genre: 'speech',
        },
      },
      {
        text: '末段已有希望、号召、祝愿、感谢或者“我就讲这些”的，不提示。',
        example: {
          text: lines(
            '在全县供水工作会议上的讲话',
            '（2024年5月6日）',
            '',
            '同志们：',
            '　　今天召开供水工作会议。',
            `　　${'管网老了，接口漏了，水压上不去，住在高层的人家夜里等水。'.repeat(15)}`,
            '　　管网老了，接口漏了，水压上不去，住在高层的人家夜里等水。管网老了，接口漏了，水压上不去，住在高层的人家夜里等水。管网老了，' +
              '接口漏了，水压上不去，住在高层的人家夜里等水。',
            '　　我就讲这些。',
            '',
          ),
          genre: 'speech',
        },
      },
      {
        text: '还没有署名、日期，也没有题注的草稿，不提示。',
        example: {
          text: lines(
            '在全县供水工作会议上的讲话',
            '',
            '同志们：',
            '　　今天召开供水工作会议。',
            `　　${'管网老了，接口漏了，水压上不去，住在高层的人家夜里等水。'.repeat(15)}`,
            '　　图纸由供水公司保管。',
            '',
          ),
          genre: 'speech',
        },
      },
    ],
    messages: { missing: '末尾没有希望、号召、祝愿或者致谢的话，建议补一段结尾。' },
    examples: {
      bad: [
        {
          text: lines(
            '在全县防汛工作动员会上的讲话',
            '（2024年5月6日）',
            '',
            '同志们：',
            '　　今天召开全县防汛工作动员会，主要任务是分析汛情，安排工作。',
            '　　一、形势要看清',
            `　　${'雨水一年比一年来得早，水库的坝体老化，河道里还有树障，防汛的家底并不厚。'.repeat(6)}`,
            '　　二、责任要压实',
            `　　${'每座水库都有名字，每个名字后面都有一个人，白天看得见，夜里叫得应。'.repeat(6)}`,
            '　　⟦值班表由县防汛办公室按月汇总。⟧',
            '',
          ),
          fixed: lines(
            '在全县防汛工作动员会上的讲话',
            '（2024年5月6日）',
            '',
            '同志们：',
            '　　今天召开全县防汛工作动员会，主要任务是分析汛情，安排工作。',
            '　　一、形势要看清',
            `　　${'雨水一年比一年来得早，水库的坝体老化，河道里还有树障，防汛的家底并不厚。'.repeat(6)}`,
            '　　二、责任要压实',
            `　　${'每座水库都有名字，每个名字后面都有一个人，白天看得见，夜里叫得应。'.repeat(6)}`,
            '　　值班表由县防汛办公室按月汇总。',
            '　　同志们，〔形势一句〕。让我们〔行动〕，为〔目标〕而努力！',
            '',
          ),
          genre: 'speech',
        },
      ],
      good: [
        {
          text: lines(
            '在全县防汛工作动员会上的讲话',
            '（2024年5月6日）',
            '',
            '同志们：',
            '　　今天召开全县防汛工作动员会，主要任务是分析汛情，安排工作。',
            `　　${'雨水一年比一年来得早，水库的坝体老化，河道里还有树障，防汛的家底并不厚。'.repeat(12)}`,
            '　　同志们，让我们守住每一座水库，守住家家户户的灯火！',
            '',
          ),
          why: '结尾有号召',
          genre: 'speech',
        },
      ],
    },
  },
  ({ file, document, genre, speech, report }) => {
    const { paragraphs, byline, titleNote, date, signatures, closings } = document;
    const finished = byline ?? titleNote ?? date ?? signatures[0];
    const last = paragraphs[paragraphs.length - 1];
    if (!finished || !last || closings.length > 0 || isExcerpt(document)) return;
    if (reviewOnce(document, speech).characters < SHORTEST) return;
    const ending = paragraphs.slice(-LAST_PARAGRAPHS).map(({ text }) => text.slice(-ENDING));
    if (ending.some((text) => CLOSES.test(text))) return;
    const prefix = genre.genre === 'experience-sharing' ? 'jg-jl' : 'jg-sw';
    const fix = insertSnippet(file, document, prefix, 'last');
    const span = last.sentences[last.sentences.length - 1]?.span ?? last.span;
    report({ message: 'missing', span, fixes: fix ? [fix] : [] });
  },
);

/** Spoken characters. */
const SHORTEST = 400;
const LAST_PARAGRAPHS = 2;
/** UTF-16 code units at a paragraph's end. */
const ENDING = 220;
const CLOSES = anyOf([
  /希望|让我们|我们(?:一定|要|坚信|相信)|相信|坚信|祝|谢|共勉|携手|号召|努力|奋斗|前进|贡献|而奋|胜利|明天|未来/,
  /实现|成功|完了|到这里|这些|这么多|结束|散会|干杯|敬意|批评指正|拜托|保重|[！!]|重托|期望|必将|一定(?:要|能|会)/,
  /大家/,
]);
