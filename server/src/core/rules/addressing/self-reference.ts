import { replaceFix } from '../../edits';
import { numberTexts } from '../../language/text/number-text';
import { keptMatches } from '../../language/text/pair-set';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'addressing/self-reference',
    title: '自称前后不一',
    severity: 'info',
    basis: [{ norm: 'custom', force: 'customary', says: '对上级、平级自称“我局”，全文自称一致' }],
    genres: ['report', 'request', 'letter'],
    fix: 'suggest',
    explanation:
      '对上级、平级行文，自称“我局”平和得体；一会儿“我局”、一会儿“本局”，前后不一，“本局”也显得生硬。',
    remedy: '统一为“我局”。',
    exceptions: [
      {
        text: '“本市、本县、本单位、本部门”说的是范围，不是自称，不提示。',
        example: {
          text: lines(
            '甲县教育局关于购置校车的请示',
            '',
            '县人民政府：',
            '　　本市、本县、本单位、本部门均有规定，我局照办。',
            '　　妥否，请批示。',
            '',
            '甲县教育局',
            '2024年5月6日',
            '',
          ),
          genre: 'request',
        },
      },
      {
        text: '“各校要结合本校实际”的“本”指各校自己，不提示。',
        example: {
          text: '甲县教育局关于校车情况的报告\n\n县人民政府：\n　　我局要求各学校结合本校实际制定方案。\n　　特此报告。\n\n甲县教育局\n2024年5月6日\n',
          genre: 'report',
        },
      },
      {
        text: '通告、公告用“本局、本机关”合适，不在此列。',
        example: {
          text: '甲县公安局关于查处非法飙车的通告\n\n　　我局自即日起开展整治，本局设立举报电话。\n　　特此通告。\n\n甲县公安局\n2024年5月6日\n',
          genre: 'public-notice',
        },
      },
    ],
    messages: {
      mixed: '前面自称“{right}”，这里用“{wrong}”，建议统一为“{right}”。',
      stiff: '对上级行文自称“{wrong}”显得生硬，建议写作“{right}”。',
    },
    examples: {
      bad: [
        {
          text: '甲县教育局关于购置校车的请示\n\n县人民政府：\n　　我局现有校车3辆，⟦本局⟧拟再购置2辆。\n　　妥否，请批示。\n\n甲县教育局\n2024年5月6日\n',
          fixed:
            '甲县教育局关于购置校车的请示\n\n县人民政府：\n　　我局现有校车3辆，我局拟再购置2辆。\n　　妥否，请批示。\n\n甲县教育局\n2024年5月6日\n',
          genre: 'request',
        },
      ],
      good: [],
    },
  },
  ({ document, isGenre, report }) => {
    const texts = numberTexts(document);
    for (const { text, start } of texts) {
      for (const match of ownWords(text)) {
        const [wrong, noun = ''] = match;
        const before = text.slice(Math.max(0, match.index - REACH), match.index);
        if (EACH.test(before.slice(before.search(/(?<![^。；\r\n])[^。；\r\n]*$/)))) continue;
        const right = `我${noun}`;
        const mixed = texts.some((other) => other.text.includes(right));
        if (!mixed && isGenre('letter')) continue;
        const span = { start: start + match.index, end: start + match.index + wrong.length };
        const fixes = [replaceFix(`改为“${right}”`, span, right)];
        report({ message: mixed ? 'mixed' : 'stiff', data: { wrong, right }, span, fixes });
      }
    }
  },
);

/** In UTF-16 code units. */
const REACH = 80;
/** Organs of which each has its own. */
const EACH = /各|每|所有|全体|有关|相关|他|该|其|企业|学校|单位|部门|为本|符合|入职/;
const OWN =
  /(?<![基根日版样文课成原资张])本(局|厅|委(?!员|托|派)|院(?![校士])|校|公司|集团|镇|乡(?!村|土|亲))/g;
const ownWords = keptMatches(OWN);
