import rule from '../../../server/src/core/rules/paste/fullwidth-alnum';
import { testRule } from '../../support/rule-tester';

const paper = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: paper('完善⟦ＬＥＤ⟧屏和⟦ａ＠ｂ．ｃｎ⟧邮箱。'),
      fixed: paper('完善LED屏和a@b.cn邮箱。'),
      genre: 'notice',
      severity: 'info',
    },
    { text: paper('做好甲型⟦Ｈ１Ｎ１⟧防控。'), fixed: paper('做好甲型H1N1防控。'), genre: 'notice' },
    {
      text: paper('𠮷镇　用⟦Ｎ⟧95口罩。').replace(/\n/g, '\r\n'),
      fixed: paper('𠮷镇　用N95口罩。').replace(/\n/g, '\r\n'),
      genre: 'notice',
      name: 'CRLF',
    },
  ],
  good: [
    { text: paper('代码为`ＬＥＤ`。'), why: '代码', genre: 'notice' },
    { text: paper('见Ⅲ类、①项、№5。'), why: '罗马数字、圈码', genre: 'notice' },
  ],
});
