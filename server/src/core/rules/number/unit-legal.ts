import { replaceFix } from '../../edits';
import { numberMatches } from '../../language/text/number-text';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'number/unit-legal',
    title: '非法定计量单位',
    severity: 'info',
    basis: [
      { norm: 'units', clause: '全文', force: 'mandatory', says: '使用国家法定计量单位' },
      { norm: 'format', clause: '9', force: 'mandatory', says: '公文中计量单位的用法应当符合国家标准' },
    ],
    genres: 'any',
    fix: 'mixed',
    grain: 'block',
    explanation: '“斤”“华里”“马力”“公分”不是法定计量单位，“20平方”省略了“米”，公文里要换成法定单位。',
    remedy: '换成法定单位：500斤写作250千克，20平方写作20平方米。',
    exceptions: [
      {
        text: '“亩”在农业、土地文件里广泛使用，不提示。',
        example: { in: 'notice', text: '流转土地300亩。' },
      },
      {
        text: '“公里”“公斤”是法定单位的习惯名称，不提示。',
        example: { in: 'notice', text: '运来250公斤，全程5公里。' },
      },
      {
        text: '“粮食产量25亿斤”“亩产850斤”通行，不提示。',
        example: { in: 'notice', text: '粮食产量25亿斤，亩产850斤。' },
      },
      {
        text: '“半斤八两”“千里”“里”作方位词的，不提示。',
        example: { in: 'notice', text: '他们半斤八两，教室里有3里外三层人。' },
      },
    ],
    messages: {
      convert: '“{wrong}”不是法定计量单位，建议写作“{right}”。',
      unit: '“{wrong}”里的“{unit}”不是法定计量单位，请换算成法定单位。',
    },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '收缴废旧物资⟦500斤⟧。',
          fixed: '收缴废旧物资250千克。',
        },
      ],
      good: [
        {
          in: 'notice',
          text: '收缴250公斤，面积3亩，全程5公里。',
          why: '允许的单位',
        },
      ],
    },
  },
  ({ document, report }) => {
    for (const { match, span, block } of numberMatches(document, OLD)) {
      const [wrong, number = '', scale = '', unit = ''] = match;
      // 粮食产量25亿斤, 亩产850斤: so the departments themselves publish them.
      if (unit === '斤' && (scale !== '' || /产[^，。；]{0,8}$/.test(block.text.slice(0, match.index))))
        continue;
      const known = LEGAL[unit];
      if (!known) {
        report({ message: 'unit', data: { wrong, unit }, span });
        continue;
      }
      const right = `${Number((Number(number) * known.factor).toFixed(4))}${scale}${known.name}`;
      report({
        message: 'convert',
        data: { wrong, right },
        span,
        fixes: [replaceFix(`改为“${right}”`, span, right)],
      });
    }
  },
);

const LEGAL: Readonly<Record<string, { readonly factor: number; readonly name: string }>> = {
  斤: { factor: 0.5, name: '千克' },
  市斤: { factor: 0.5, name: '千克' },
  华里: { factor: 0.5, name: '千米' },
  公分: { factor: 1, name: '厘米' },
  平方: { factor: 1, name: '平方米' },
  平米: { factor: 1, name: '平方米' },
  立方: { factor: 1, name: '立方米' },
};
const OLD =
  /(?<![\d.A-Za-z])(\d+(?:\.\d+)?)([万亿]?)(市?斤|华里|英尺|马力|公分(?![类配工])|平米|平方(?![米公千厘毫分英根和差数])|立方(?![米厘分公毫英]))/g;
