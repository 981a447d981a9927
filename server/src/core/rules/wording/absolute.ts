import { wordFinder } from '../../language/text/listed-words';
import { ABSOLUTE_CLAIMS } from '../../language/words/absolute-words';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'wording/absolute',
    title: '没有依据的绝对化说法',
    severity: 'hint',
    basis: [
      {
        norm: 'regulation',
        clause: '第十九条第二项',
        force: 'mandatory',
        says: '一切从实际出发，分析问题实事求是',
      },
      { norm: 'custom', force: 'customary', says: '新闻和公文慎用“最好”“唯一”“史无前例”一类绝对化的词' },
    ],
    genres: 'any',
    borders: 'both',
    fix: 'none',
    grain: 'block',
    explanation:
      '“无与伦比”“百分之百满意”“没有任何问题”一类说法，没有数据支撑就经不起查问，读者也容易由一句不实怀疑全篇。',
    remedy: '换成有数据、有比较对象的说法，或者降低程度。',
    exceptions: [
      {
        text: '“最高人民法院”“最低生活保障”“最多跑一次”“最后一公里”等名称不提示。',
        example: { in: 'notice', text: '最高人民法院的最低生活保障，打通最后一公里。' },
      },
      {
        text: '提要求、表决心的句子（要、必须、力争、确保……）不提示。',
        example: { in: 'notice', text: '要做到百分之百落实，力争取得最好的成绩。' },
      },
      {
        text: '同一句里有数据的不提示。',
        example: { in: 'notice', text: '群众满意率达到98%，创造了史无前例的成绩。' },
      },
      { text: '引号里的不提示。', example: { in: 'notice', text: '“最好的”一词删去。' } },
    ],
    messages: { absolute: '“{word}”说得很满，同一句里没有数据，建议核实后换成有依据的说法。' },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '我局的服务质量⟦无与伦比⟧，群众⟦百分之百⟧满意。',
        },
      ],
      good: [
        {
          in: 'notice',
          text: '要做到百分之百落实，最多跑一次。',
          why: '提要求',
        },
        {
          in: 'notice',
          text: '最高人民法院的最低生活保障。',
          why: '名称里的“最”',
        },
      ],
    },
  },
  ({ document, report }) => {
    for (const { word, span, sentence } of findClaims(document)) {
      if (/[0-9０-９]|[一二三四五六七八九十][十百千万亿]/.test(sentence)) continue;
      report({ message: 'absolute', data: { word }, span });
    }
  },
);

const findClaims = wordFinder(() => ABSOLUTE_CLAIMS);
