import { qiGap } from '../speech-qi';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'speech/qi-juren-low',
    title: '聚人气不足',
    severity: 'info',
    basis: [{ norm: 'textbook', force: 'customary', says: '好讲话通天气、接地气、聚人气、溢才气、显霸气' }],
    genres: ['speech', 'experience-sharing', 'address'],
    fix: 'suggest',
    attachments: 'skip',
    explanation: '通篇没有设问、没有“我们”，也不回应大家关心的事，听众容易走神。',
    remedy: '替听众把问题问出来再回答，向具体的人群道一声辛苦，从大家都在议论的事说起。',
    exceptions: [
      { text: '悼词、检讨，不提示。', example: { in: 'plainTalk', text: '在××同志追悼会上的讲话' } },
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
          why: '聚人气与场合相称',
        },
      ],
    },
  },
  (context) => {
    if (/悼|追思|告别|检讨|检查/.test(context.document.title?.plain ?? '')) return;
    const found = qiGap(context, { qi: 'juren', place: 'opening' });
    if (!found) return;
    const { conclusion, gap, span, fixes } = found;
    context.report({ message: 'low', data: { conclusion, gap }, span, fixes });
  },
);
