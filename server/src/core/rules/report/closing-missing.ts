import { insertParagraphAfter } from '../../edits';
import { isFinished } from '../../language/paper/finished';
import { openingOf } from '../../language/paper/transition';
import { addressesAssembly } from '../../requests/request-phrases';
import { findRequestUnits } from '../../requests/request-units';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'report/closing-missing',
    title: '报告没有结束语',
    severity: 'hint',
    offByDefault: '报告可以自然结束，结束语是惯例而不是规定，想要统一写法的单位可以打开。',
    basis: [{ norm: 'custom', force: 'customary', says: '上行的报告一般以“特此报告”等结束，也可以省去' }],
    genres: ['report'],
    fix: 'suggest',
    explanation: '向上级机关的报告通常以“特此报告。”另起一段结束，表示汇报完毕。',
    remedy: '在正文之后另起一段写“特此报告。”。',
    exceptions: [
      {
        text: '还没写完的草稿（没有署名和日期）不提示。',
        example: {
          text: '甲县教育局关于秋季开学工作情况的报告\n\n县人民政府：\n　　全县中小学已于9月1日按时开学。\n',
          genre: 'report',
        },
      },
      {
        text: '向代表大会宣读的报告以号召结束，不提示。',
        example: {
          text: '政府工作报告\n\n各位代表：\n　　现在，我代表县人民政府向大会报告工作。\n　　让我们团结奋斗！\n\n甲县人民政府\n2024年1月20日\n',
          genre: 'report',
        },
      },
      {
        text: '没有主送机关的报告不提示。',
        example: {
          text: '甲县教育局关于秋季开学工作情况的报告\n\n　　全县中小学已于9月1日按时开学。目前秩序平稳。\n\n甲县教育局\n2024年9月3日\n',
          genre: 'report',
        },
      },
      {
        text: '开头已写“报告如下”的，可以不再写“特此报告”，不提示。',
        example: {
          text: '甲县民政局关于冬春救助情况的报告\n\n县人民政府：\n　　现将冬春救助情况报告如下：\n　　发放棉被3200床。\n\n甲县民政局\n2024年1月20日\n',
          genre: 'report',
        },
      },
    ],
    messages: { missing: '报告的正文到这里结束，没有结束语；可以另起一段写“特此报告。”。' },
    examples: {
      bad: [
        {
          text: '甲县教育局关于秋季开学工作情况的报告\n\n县人民政府：\n　　全县中小学已于9月1日按时开学。⟦目前秩序平稳。⟧\n\n甲县教育局\n2024年9月3日\n',
          fixed: lines(
            '甲县教育局关于秋季开学工作情况的报告',
            '',
            '县人民政府：',
            '　　全县中小学已于9月1日按时开学。目前秩序平稳。',
            '　　特此报告。',
            '',
            '甲县教育局',
            '2024年9月3日',
            '',
          ),
          genre: 'report',
        },
      ],
      good: [
        {
          text: '甲县教育局关于秋季开学工作情况的报告\n\n县人民政府：\n　　全县中小学已于9月1日按时开学。\n　　专此报告。\n\n甲县教育局\n2024年9月3日\n',
          why: '已有结束语',
          genre: 'report',
        },
      ],
    },
  },
  (context) => {
    const { document, file } = context;
    const last = document.body.at(-1);
    if (!isFinished(document) || document.closings.length > 0 || !document.recipients) return;
    // 现将……报告如下 has said it: closing/transition-conflict would ask to take 特此报告 out again.
    if (openingOf(document, '报告')) return;
    if (last?.kind !== 'paragraph' || addressesAssembly(document) || findRequestUnits(file, document)) return;
    if (/报告|审阅|指正|查收/.test(last.sentences.at(-1)?.text ?? '') && last.text.length < 40) return;
    context.report({
      message: 'missing',
      span: last.sentences.at(-1)?.span ?? last.span,
      fixes: [
        {
          title: '另起一段写“特此报告。”',
          kind: 'suggest',
          edits: [insertParagraphAfter(file, document, last.span, '特此报告。')],
        },
      ],
    });
  },
);
