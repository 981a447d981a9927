import rule from '../../../server/src/core/rules/wording/modesty-excess';
import { testRule } from '../../support/rule-tester';

const speech = (body: string) => `在全县安全工作会议上的讲话\n\n同志们：\n　　${body}\n　　谢谢大家！\n`;

testRule(rule, {
  bad: [
    { text: speech('我才疏学浅。请大家⟦批评指正⟧。'), severity: 'hint', genre: 'speech' },
    { text: speech('𠮷河镇能力有限。请各位⟦多提宝贵意见⟧。').replace(/\n/g, '\r\n'), genre: 'speech' },
    { text: speech('这些看法挂一漏万。权作⟦抛砖引玉⟧。请大家⟦批评指正⟧。'), genre: 'speech' },
  ],
  good: [
    { text: speech('本人水平有限，不当之处，请批评指正。'), why: '在一句之内', genre: 'speech' },
    { text: speech('学校办学水平有限。要　改善条件。'), why: '不是客套', genre: 'speech' },
    { text: speech('“才疏学浅”“水平有限”之类的话少说。请批评指正。'), why: '引号里提到', genre: 'speech' },
    { text: '', genre: 'notice' },
  ],
});
