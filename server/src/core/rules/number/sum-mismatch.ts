import { numberMatches } from '../../language/text/number-text';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'number/sum-mismatch',
    title: '分项之和与合计不符',
    severity: 'warning',
    basis: [{ norm: 'regulation', clause: '第二十条第四项', force: 'mandatory', says: '内容、数字等准确' }],
    genres: 'any',
    fix: 'none',
    grain: 'block',
    explanation:
      '“共100件，其中办结60件、转办30件”，加起来只有90件。合计和分项对不上，读的人不知道信哪一个。只列了一部分、和小于合计的，只作建议。',
    remedy: '核对数据，改合计或者补全分项；分项没有列全的，写明“等”“主要有”。',
    exceptions: [
      {
        text: '“其中……等”“主要”没有列全的，不提示。',
        example: { in: 'notice', text: '共检查学校50所，其中小学20所、中学10所等。' },
      },
      {
        text: '各项单位不同、四舍五入相差很小的，不提示。',
        example: { in: 'notice', text: '共投入33.3万元，其中设备16.6万元、材料16.6万元。' },
      },
    ],
    messages: {
      more: '分项加起来是{sum}{unit}，超过了合计的{total}{unit}，请核对。',
      less: '分项加起来是{sum}{unit}，比合计的{total}{unit}少{gap}{unit}，请核对是否漏列。',
    },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '全年共处理来信⟦100件，其中办结60件、转办30件⟧。',
        },
      ],
      good: [
        {
          in: 'notice',
          text: '共处理来信100件，其中办结60件、转办40件。',
          why: '相符',
        },
      ],
    },
  },
  ({ document, report }) => {
    for (const { match, span } of numberMatches(document, TOTAL)) {
      const [, head = '', number = '', scale = '', unit = '', list = ''] = match;
      if (/等$|等[，、]|主要|包括|占|比|[增下减]|同|又|平均|另|还|约|余|多|近/.test(list)) continue;
      const parts = list.split(/[，、；和及]/).filter((part) => part.trim() !== '');
      const item = new RegExp(`^[^\\d]{1,14}(\\d+(?:\\.\\d+)?)${scale}${unit}$`);
      const values = parts.map((part) => item.exec(part)?.[1]);
      if (parts.length < 2 || values.some((value) => value === undefined)) continue;
      const sum = Number(values.reduce((total, value) => total + Number(value), 0).toFixed(4));
      const total = Number(number);
      const gap = Number((total - sum).toFixed(4));
      const rounding = number.includes('.')
        ? 0.05 * (parts.length + 1) * (number.split('.')[1]!.length > 1 ? 0.1 : 1)
        : 0;
      if (Math.abs(gap) <= Math.max(rounding, 0)) continue;
      const more = gap < 0;
      report({
        message: more ? 'more' : 'less',
        data: { sum, total, gap, unit: scale + unit },
        span: { start: span.start + head.length, end: span.end },
        severity: more ? 'warning' : 'info',
      });
    }
  },
);

const TOTAL =
  /((?:共计?|总计|合计|总共)[^\d，。；：、]{0,10})(\d+(?:\.\d+)?)([万亿]?)(元|人次|人|件|项|个|所|家|户|起|次|名|台|处|条|吨|亩|公里)，其中[：:]?([^。；：（）()\r\n]{4,80})(?=[。；])/g;
