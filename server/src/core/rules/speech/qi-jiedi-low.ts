import { qiGap } from '../speech-qi';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'speech/qi-jiedi-low',
    title: '接地气不足',
    severity: 'info',
    basis: [{ norm: 'textbook', force: 'customary', says: '好讲话通天气、接地气、聚人气、溢才气、显霸气' }],
    genres: ['speech', 'experience-sharing'],
    fix: 'suggest',
    attachments: 'skip',
    explanation: '通篇没有群众的诉求、具体的人和事，也没有一句口语，听众觉得离自己很远。',
    remedy: '讲一个具体的人、一件具体的事，算一笔群众的账，用生活里的事打个比方。',
    exceptions: [
      {
        text: '政府工作报告等法定报告，不提示。',
        example: { in: 'plainTalk', text: '政府工作报告', genre: 'government-work-report' },
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
          why: '接地气与场合相称',
        },
      ],
    },
  },
  (context) => {
    const found = qiGap(context, { qi: 'jiedi', place: 'opening' });
    if (!found) return;
    const { conclusion, gap, span, fixes } = found;
    context.report({ message: 'low', data: { conclusion, gap }, span, fixes });
  },
);
