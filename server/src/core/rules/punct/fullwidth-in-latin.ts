import { replaceFix } from '../../edits';
import { speaksFromBefore } from '../../language/dated/writing-time';
import { anyOf } from '../../language/text/pattern-rows';
import { matchesIn } from '../../language/text/punctuated-text';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'punct/fullwidth-in-latin',
    title: '数字、字母中的全角标点',
    severity: 'info',
    basis: [
      { norm: 'punctuation', clause: '4', force: 'mandatory', says: '数字、字母中间的小数点、冒号用半角' },
      { norm: 'custom', force: 'customary', says: '网址、小数、时刻用半角书写' },
    ],
    genres: 'any',
    fix: 'safe',
    mention: 'keep',
    explanation:
      '小数点写成句号，网址里的圆点写成全角，都会读错、点不开；时刻里的全角冒号把数字拉开，不便阅读。',
    remedy: '改成半角。',
    exceptions: [
      {
        text: '并列的数字用顿号（1、2、3）是对的，不提示。',
        example: {
          in: 'notice',
          text: '一共3项：1、2、3。5月6日前完成。',
        },
      },
      {
        text: '句号后面另起一句、以数字开头的，不提示。',
        example: { in: 'notice', text: '截至2020年共有15。' },
      },
      {
        text: '2011年11月数字用法标准施行以前的文件不提示。',
        example: {
          text: '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　增长13．65亿元。\n　　特此通知。\n\n甲县教育局\n2005年5月6日\n',
          genre: 'notice',
        },
      },
    ],
    messages: { form: '“{wrong}”里用了全角标点，应写作“{right}”。' },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '合格率提高了⟦3。5%⟧。',
          fixed: '合格率提高了3.5%。',
        },
      ],
      good: [],
    },
  },
  ({ file, document, report }) => {
    if (speaksFromBefore(file, document, STANDARD_IN_FORCE)) return;
    for (const { match, span } of matchesIn(document, WRONG)) {
      const wrong = match[0];
      const right = wrong
        .replace(/[。．]/g, '.')
        .replace(/：/g, ':')
        .replace(/，/g, ',');
      const fixes = [replaceFix(`改为“${right}”`, span, right, 'safe')];
      report({ message: 'form', data: { wrong, right }, span, fixes });
    }
  },
);

const STANDARD_IN_FORCE = { year: 2011, month: 11, day: 1 };
const WRONG = anyOf(
  [
    /(?<![\d.。])\d{1,6}。\d{1,4}[%％‰]|(?<![\d.．])\d{1,6}．\d{1,4}(?![\d.．、])(?=[%％‰万亿元米吨公千倍个人])/,
    /[A-Za-z][\w-]{0,40}(?:[．。][A-Za-z][\w-]{0,40}){1,5}(?:[．。](?:cn|com|org|net))?(?![\w．])/,
    /(?<![\d：:第])(?:[01]?\d|2[0-3])：[0-5]\d(?![\d：:])|(?<![\d，,.])\d{1,3}，\d{3}(?:，\d{3})+(?![\d，])/,
  ],
  'g',
);
