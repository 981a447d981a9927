import { qiGap } from '../speech-qi';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'speech/qi-baqi-low',
    title: '显霸气不足',
    severity: 'info',
    basis: [{ norm: 'textbook', force: 'customary', says: '好讲话通天气、接地气、聚人气、溢才气、显霸气' }],
    genres: ['speech'],
    fix: 'suggest',
    attachments: 'skip',
    explanation: '部署、动员的讲话只有“希望”“争取”，没有责任人、时限和底线，听众不知道非做不可的是什么。',
    remedy: '说清谁牵头、谁主办、何时完成、完不成怎么办，划出不能碰的线。',
    exceptions: [
      {
        text: '平级交流、向上级汇报、面对来宾的讲话，不提示。',
        example: { in: 'plainTalk', text: '在县供水工作联席会议上的交流发言' },
      },
      {
        text: '看不出是部署、动员、廉政、安全的场合，不提示。',
        example: { in: 'plainTalk', text: '在供水工作座谈会上的讲话' },
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
          why: '显霸气与场合相称',
        },
      ],
    },
  },
  (context) => {
    const { audience = 'subordinates' } = context.speech;
    if (audience !== 'subordinates') return;
    const found = qiGap(context, {
      qi: 'xianba',
      place: 'ending',
      occasions: ['deploy', 'mobilize', 'discipline'],
    });
    if (!found) return;
    const { conclusion, gap, span, fixes } = found;
    context.report({ message: 'low', data: { conclusion, gap }, span, fixes });
  },
);
