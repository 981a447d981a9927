import { linesIn } from '../../quotations/in-document';
import { qiGap } from '../speech-qi';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'speech/qi-caiqi-low',
    title: '溢才气不足',
    severity: 'info',
    basis: [{ norm: 'textbook', force: 'customary', says: '好讲话通天气、接地气、聚人气、溢才气、显霸气' }],
    genres: ['speech', 'address'],
    fix: 'suggest',
    attachments: 'skip',
    explanation: '通篇没有引典、对仗、比喻，也没有一句点透道理的话，听完记不住。',
    remedy: '在点题或收尾处引一句有出处的经典，或者写一副对仗、打一个比方。引文要与原文核对。',
    exceptions: [
      {
        text: '事故处置、抢险救援、检查调度等场合不宜铺陈，不提示。',
        example: { in: 'plainTalk', text: '在堤防险情处置会上的讲话' },
      },
      {
        text: '经验交流和政府工作报告以平实为好，不提示。',
        example: { in: 'plainTalk', text: '在防汛工作交流会上的发言', genre: 'experience-sharing' },
      },
      {
        text: '与场合的要求相差不大的，不提示。',
        example: { in: 'warmTalk', text: '在全县防汛工作部署会上的讲话' },
      },
      {
        text: '不足三百字的短稿不打分，不提示。',
        example: {
          text: '在全县防汛工作动员会上的讲话\n\n同志们：\n　　防汛工作关系重大，机制有待进一步完善。\n',
          genre: 'speech',
        },
      },
    ],
    messages: { low: '{conclusion}{gap}' },
    examples: {
      bad: [
        {
          in: 'plainTalk',
          text: '⟦在全县防汛工作动员会上的讲话⟧',
        },
      ],
      good: [
        {
          in: 'warmTalk',
          text: '在全县防汛工作动员会上的讲话',
          why: '溢才气与场合相称',
        },
      ],
    },
  },
  (context) => {
    if (PLAIN.test(context.document.title?.plain ?? '')) return;
    // A line of the classics may stand without marks, which the review does not see.
    if (context.quotations && linesIn(context.document, context.quotations).length > 0) return;
    const found = qiGap(context, { qi: 'yicai', place: 'ending' });
    if (!found) return;
    const { conclusion, gap, span, fixes } = found;
    context.report({ message: 'low', data: { conclusion, gap }, span, fixes });
  },
);

const PLAIN = /事故|处置|抢险|救援|应急|检查|调度|悼|约谈|通报会/;
