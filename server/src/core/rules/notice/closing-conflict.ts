import { deleteClosing } from '../../edits';
import { doubledTransition } from '../../language/paper/transition';
import { lines } from '../papers';
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
      '开头写了“现将有关事项通知如下”，通知的意思已经说出；末尾再写“特此通知”，等于说了两遍。一般认为二者取一即可。' +
      '很多单位习惯两者并用，这只是建议，可以在设置里关闭。',
    remedy: '保留开头的“通知如下”，删去末尾的“特此通知。”。',
    exceptions: [
      {
        text: '其他文种的同类情况由“过渡语与结束语并用”提示，这里不重复。',
        example: {
          text: lines(
            '甲县水利局关于防汛工作情况的报告',
            '',
            '县人民政府：',
            '　　现将防汛工作情况报告如下：',
            '　　一、全县水库运行平稳。',
            '　　二、物资储备充足。',
            '　　特此报告。',
            '',
            '甲县水利局',
            '2024年7月8日',
            '',
          ),
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
          text: lines(
            '甲县教育局关于调整作息时间的通知',
            '',
            '各学校：',
            '　　现将有关事项通知如下：',
            '　　一、上午8时上课。',
            '　　二、下午5时放学。',
            '　　⟦特此通知。⟧',
            '',
            '甲县教育局',
            '2024年5月6日',
            '',
          ),
          fixed: lines(
            '甲县教育局关于调整作息时间的通知',
            '',
            '各学校：',
            '　　现将有关事项通知如下：',
            '　　一、上午8时上课。',
            '　　二、下午5时放学。',
            '',
            '甲县教育局',
            '2024年5月6日',
            '',
          ),
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
          text: lines(
            '甲县教育局关于调整作息时间的通知',
            '',
            '各学校：',
            '　　现将有关事项通知如下：',
            '　　一、上午8时上课。',
            '　　二、请认真贯彻执行。',
            '',
            '甲县教育局',
            '2024年5月6日',
            '',
          ),
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
