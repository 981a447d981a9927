import { replaceFix } from '../../edits';
import { matchesIn } from '../../language/text/punctuated-text';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'punct/interpunct',
    title: '人名中的间隔号',
    severity: 'hint',
    basis: [
      {
        norm: 'punctuation',
        clause: '4.14',
        force: 'mandatory',
        says: '间隔号标在外国人名、少数民族人名各部分之间，形式是“·”',
      },
    ],
    genres: 'any',
    fix: 'safe',
    grain: 'block',
    mention: 'keep',
    explanation:
      '外国人名、少数民族人名各部分之间用间隔号“·”，占半个字或者一个字，居中。用英文句点或者其他圆点代替，查找、核对时对不上。',
    remedy: '改成“·”（U+00B7）。',
    exceptions: [
      { text: '西文缩写后面的圆点（J.K.罗琳）不提示。', example: { in: 'notice', text: 'J.K.罗琳的著作。' } },
      { text: '列表开头的圆点不提示。', example: { in: 'notice', text: '• 排查隐患。' } },
    ],
    messages: { dot: '人名中间应用间隔号“·”，不用“{wrong}”。' },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '要学习卡尔⟦.⟧马克思的著作。',
          fixed: '要学习卡尔·马克思的著作。',
        },
      ],
      good: [
        {
          in: 'notice',
          text: '要学习卡尔·马克思和J.K.罗琳的著作。',
          why: '写法正确，西文缩写',
        },
      ],
    },
  },
  ({ document, report }) => {
    for (const { match, start } of matchesIn(document, DOT)) {
      const offset = match[1]!.length;
      const span = { start: start + offset, end: start + offset + 1 };
      report({
        message: 'dot',
        data: { wrong: match[2]! },
        span,
        fixes: [replaceFix('改为“·”', span, '·', 'safe')],
      });
    }
  },
);

/** Characters that names are transliterated with. */
const SOUND =
  '阿艾安奥巴贝比彼伯布查达戴丹道德迪蒂杜多厄恩尔法菲费芬弗福甘戈格哈海汉赫胡华霍基吉加贾杰金卡凯坎科克肯库拉莱兰劳勒雷里丽利列林' +
  '琳卢鲁伦罗洛玛马麦曼梅蒙米密莫姆穆纳乃内尼涅诺帕佩彭皮普齐奇乔切瑞若萨塞森沙莎什圣史斯思苏索塔泰坦特提图托陀瓦威韦维温文沃乌伍' +
  '西希锡席夏肖谢辛休雅亚扬耶叶伊依因英尤约泽詹珍扎兹朱佐茨茜蕾娜妮娅迈木买古力热合卜山吐逊';
const DOT = new RegExp(`([${SOUND}]{2,6})([.．•・‧∙⋅●])(?=[${SOUND}]{2,6}(?![${SOUND}.．]))`, 'g');
