import { deleteClosing } from '../../edits';
import { doubledTransition } from '../../language/paper/transition';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'closing/transition-conflict',
    title: '过渡语与结束语并用',
    severity: 'info',
    basis: [{ norm: 'custom', force: 'customary', says: '“现将……报告如下”与“特此报告”一类的话二者取一' }],
    genres: 'statutory',
    fix: 'suggest',
    explanation:
      '开头写了“现将……报告如下”“函告如下”“公告如下”，行文的意思已经说出；末尾再写“特此报告”“特此函告”“特此公告”，等于说了两遍。' +
      '一般认为二者取一即可。很多单位习惯两者并用，这只是建议，可以在设置里关闭。',
    remedy: '保留开头的过渡语，删去末尾的结束语。',
    exceptions: [
      {
        text: '通知的“通知如下”与“特此通知”由通知的专条提示，这里不重复。',
        example: { in: 'notice', text: '现将有关事项通知如下：\n　　一、上午8时上课。' },
      },
      {
        text: '批复、复函开头“批复如下”“函复如下”而末尾写“此复”的，不提示。',
        example: {
          text: lines(
            '甲市人民政府关于同意设立工业园的批复',
            '',
            '乙县人民政府：',
            '　　你县《关于设立工业园的请示》（乙政〔2024〕5号）收悉。现批复如下：',
            '　　同意设立工业园。',
            '　　此复。',
            '',
            '甲市人民政府',
            '2024年5月6日',
            '',
          ),
          genre: 'reply',
        },
      },
      {
        text: '请示的“特此请示”带有请求的意思，不提示。',
        example: {
          text: lines(
            '甲县水利局关于防汛工作的请示',
            '',
            '县人民政府：',
            '　　现将有关事项请示如下：',
            '　　一、水库运行平稳。',
            '　　特此请示，请批示。',
            '',
            '甲县水利局',
            '2024年7月8日',
            '',
          ),
          genre: 'request',
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
            '甲县水利局关于防汛工作情况的报告',
            '',
            '县人民政府：',
            '　　现将防汛工作情况报告如下：',
            '　　一、全县水库运行平稳。',
            '　　二、物资储备充足。',
            '　　⟦特此报告。⟧',
            '',
            '甲县水利局',
            '2024年7月8日',
            '',
          ),
          fixed: lines(
            '甲县水利局关于防汛工作情况的报告',
            '',
            '县人民政府：',
            '　　现将防汛工作情况报告如下：',
            '　　一、全县水库运行平稳。',
            '　　二、物资储备充足。',
            '',
            '甲县水利局',
            '2024年7月8日',
            '',
          ),
          genre: 'report',
        },
      ],
      good: [
        {
          text: '甲县水利局关于防汛工作情况的报告\n\n县人民政府：\n　　今年以来，全县水库运行平稳。\n　　特此报告。\n\n甲县水利局\n2024年7月8日\n',
          why: '开头没有“报告如下”',
          genre: 'report',
        },
      ],
    },
  },
  (context) => {
    const { document, file } = context;
    const doubled = doubledTransition(document);
    if (!doubled || (context.isGenre('notice') && doubled.verb === '通知')) return;
    const { opening, closing } = doubled;
    context.report({
      message: 'both',
      data: { opening: opening.text, closing: closing.text.replace(/。$/, '') },
      span: closing.span,
      tags: ['unnecessary'],
      fixes: [{ title: `删去“${closing.text}”`, kind: 'suggest', edits: [deleteClosing(file, closing)] }],
      related: [{ span: opening.span, message: `这里已写“${opening.text}”` }],
    });
  },
);
