import rule from '../../../server/src/core/rules/wording/inappropriate-metaphor';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;
const speech = (body: string) => `在全县安全工作会议上的讲话\n\n同志们：\n　　${body}\n　　谢谢大家！\n`;

testRule(rule, {
  bad: [
    {
      name: '引用之后又加以肯定',
      text: speech('在领导身边工作，“⟦伴君如伴虎⟧”的说法依然没有过时。'),
      severity: 'warning',
      genre: 'speech',
    },
    {
      name: 'CRLF and an astral character',
      text: notice('书记的话就是⟦圣旨⟧，𠮷河镇要马上办。').replace(/\n/g, '\r\n'),
      fixed: notice('书记的话就是指示要求，𠮷河镇要马上办。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    {
      text: notice('秘书要像⟦臣子⟧侍奉君主一样，谦恭做事。'),
      fixed: notice('秘书要像工作人员侍奉君主一样，谦恭做事。'),
      genre: 'notice',
    },
    {
      name: '半角标点',
      text: notice('局长是我们的⟦靠山⟧,一定要跟紧。'),
      fixed: notice('局长是我们的支持,一定要跟紧。'),
      genre: 'notice',
    },
  ],
  good: [
    {
      text: notice('企业老大难问题要逐个化解，靠山吃山、靠水吃水。'),
      why: '“老大难”“靠山吃山”',
      genre: 'notice',
    },
    { text: notice('各单位要上门听取公司老板、　店铺老板的意见。'), why: '企业的老板', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
