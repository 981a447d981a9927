import { findHalfwidthMarks } from '../../cleanup/marks/halfwidth-in-cjk';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'punct/halfwidth-in-cjk',
    title: '中文里的半角标点',
    severity: 'warning',
    basis: [
      {
        norm: 'punctuation',
        clause: '4',
        force: 'mandatory',
        says: '汉字文稿使用中文标点符号，逗号、句号、冒号等占一个字的位置',
      },
      { norm: 'custom', force: 'customary', says: '公文用纸上的标点一律用全角' },
    ],
    genres: 'any',
    fix: 'safe',
    grain: 'block',
    mention: 'keep',
    explanation:
      '汉字之间的逗号、句号、冒号、括号、引号应当用中文标点（全角）。半角标点多半是输入法没有切换或者从网页粘贴来的，排出来挤在一边，' +
      '全文疏密不一。序号（(一)）用半角括号的，只作建议。',
    remedy: '改成相应的全角标点；标点后面多出的半角空格一并去掉。',
    exceptions: [
      {
        text: '时间（23:48）、比例（1:500）、小数、千分撇、网址、邮箱、文件名、英文句子、代码和Markdown标记里的标点不提示。',
        example: { in: 'notice', text: '会议9:30开始，比分为3:2，共计1,125人，占12.5%。' },
      },
      {
        text: '括号里全是字母、数字的（如(2)、(CPI)），保留半角，不提示。',
        example: { in: 'notice', text: '指数(CPI)上涨，见GB/T 9704-2012和第(2)项。' },
      },
      { text: '序号“1.”后面的圆点不提示。', example: { in: 'notice', text: '1.各校要排查。' } },
      {
        text: '表格里的标点不提示。',
        example: {
          in: 'notice',
          text: '检查情况见下表。\n\n| 学校 | 情况 |\n| --- | --- |\n| 一中 | 已查,合格 |\n',
        },
      },
    ],
    messages: {
      mark: '汉字旁边用了半角的“{wrong}”，应改为全角“{right}”。',
      pair: '汉字旁边用了半角的“{wrong}”，应改为“{right}”。',
      stop: '汉字之间的“.”若是句号，应改为“。”。',
    },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '要砥砺前行⟦,⟧做好安全工作。',
          fixed: '要砥砺前行，做好安全工作。',
        },
        {
          in: 'notice',
          text: '各校⟦(含幼儿园)⟧要认真排查。',
          fixed: '各校（含幼儿园）要认真排查。',
        },
      ],
      good: [
        {
          in: 'notice',
          text: '比例为1:500，时间为23:48:09，网址为http://www.gov.cn/a,b.html，占3.5%。',
          why: '时间、比例、小数、网址里的半角标点',
        },
      ],
    },
  },
  ({ document, file, report }) => {
    for (const fault of findHalfwidthMarks(file, document)) report(fault);
  },
);
