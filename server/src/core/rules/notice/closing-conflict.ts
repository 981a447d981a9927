import { deleteClosing } from '../../edits';
import { doubledTransition } from '../../language/paper/transition';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'notice/closing-conflict',
    title: '“通知如下”与“特此通知”并用',
    severity: 'info',
    basis: [{ norm: 'custom', force: 'customary', says: '“现将……通知如下”与“特此通知”二者取一' }],
    genres: ['notice'],
    fix: 'suggest',
    explanation:
      '开头写了“现将有关事项通知如下”，通知的意思已经说出；末尾再写“特此通知”，等于说了两遍。一般认为二者取一即可。很多单位习惯两者并用，这只是建议，可以在设置里关闭。',
    remedy: '保留开头的“通知如下”，删去末尾的“特此通知。”。',
    exceptions: [
      {
        text: '其他文种的同类情况由“过渡语与结束语并用”提示，这里不重复。',
        example: {
          text: '甲县水利局关于防汛工作情况的报告\n\n县人民政府：\n　　现将防汛工作情况报告如下：\n　　一、全县水库运行平稳。\n　　二、物资储备充足。\n　　特此报告。\n\n甲县水利局\n2024年7月8日\n',
          genre: 'report',
        },
      },
    ],
    messages: {
      both: '开头已写“{opening}”，末尾的“{closing}”可以省去。',
    },
    examples: {
      bad: [
        {
          text: '甲县教育局关于调整作息时间的通知\n\n各学校：\n　　现将有关事项通知如下：\n　　一、上午8时上课。\n　　二、下午5时放学。\n　　⟦特此通知。⟧\n\n甲县教育局\n2024年5月6日\n',
          fixed:
            '甲县教育局关于调整作息时间的通知\n\n各学校：\n　　现将有关事项通知如下：\n　　一、上午8时上课。\n　　二、下午5时放学。\n\n甲县教育局\n2024年5月6日\n',
          genre: 'notice',
        },
      ],
      good: [
        {
          text: '甲县教育局关于调整作息时间的通知\n\n各学校：\n　　从5月10日起，上午8时上课，下午5时放学。\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n',
          why: '开头没有“通知如下”',
          genre: 'notice',
        },
        {
          text: '甲县教育局关于调整作息时间的通知\n\n各学校：\n　　现将有关事项通知如下：\n　　一、上午8时上课。\n　　二、请认真贯彻执行。\n\n甲县教育局\n2024年5月6日\n',
          why: '末尾没有“特此通知”',
          genre: 'notice',
        },
      ],
    },
  },
  ({ document, file, report }) => {
    const doubled = doubledTransition(document);
    if (doubled?.verb !== '通知') return;
    const { opening, closing } = doubled;
    const edit = deleteClosing(file, closing);
    report({
      message: 'both',
      data: { opening: opening.text, closing: closing.text.replace(/。$/, '') },
      span: closing.span,
      tags: ['unnecessary'],
      fixes: [{ title: `删去“${closing.text}”`, kind: 'suggest', edits: [edit] }],
      related: [{ span: opening.span, message: `这里已写“${opening.text}”` }],
    });
  },
);
