import rule from '../../../server/src/core/rules/structure/material-stacking';
import { testRule } from '../../support/rule-tester';

const speech = (...paragraphs: string[]) =>
  `在安全工作会议上的讲话\n\n同志们：\n${paragraphs.map((text) => `　　${text}\n`).join('')}`;
const fill = '要认真排查隐患。'.repeat(100);

testRule(rule, {
  bad: [
    {
      name: 'CRLF and an astral character',
      text: speech(
        '要重视。',
        '⟦截至4月底，𠮷镇检查学校20所。⟧',
        '据了解，还有5所没有检查。',
        '比如，乙校至今没有台账。',
      ).replace(/\n/g, '\r\n'),
      genre: 'speech',
    },
    { name: 'no layers', text: speech('⟦要重视。⟧', fill, fill), genre: 'speech' },
    {
      text: speech(
        '⟦“居安思危”是古训。⟧',
        '《左传》里有记载。',
        '有一位校长讲过他的经历。',
        '俗话说，小心驶得万年船。',
      ),
      genre: 'speech',
    },
  ],
  good: [
    { text: speech('据统计，事故5起。', '例如，甲校失火。'), why: '不到三段', genre: 'speech' },
    {
      text: speech('据统计，事故5起。', '事故教训深刻。', '例如，甲校失火。', '比如，乙校漏水。'),
      why: '中间有观点句',
      genre: 'speech',
    },
    { text: speech('一、提高认识', fill, '二、落实责任', fill), why: '有小标题', genre: 'speech' },
    { text: '', genre: 'speech' },
  ],
});
