import rule from '../../../server/src/core/rules/date/quote-festival';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `清河县教育局关于开展活动的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n清河县教育局\n2024年3月1日\n`;

testRule(rule, {
  bad: [
    {
      text: notice('开展⟦12.4⟧国家宪法日宣传活动。'),
      fixed: notice('开展“12·4”国家宪法日宣传活动。'),
      genre: 'notice',
      severity: 'info',
    },
    {
      name: 'quoted already',
      text: notice('开展“⟦6.26⟧”国际禁毒日活动。'),
      fixed: notice('开展“6·26”国际禁毒日活动。'),
      genre: 'notice',
    },
    {
      text: notice('讲述“⟦一二八⟧”抗战的故事。'),
      fixed: notice('讲述“一二·八”抗战的故事。'),
      genre: 'notice',
    },
    {
      name: 'CRLF and an astral character',
      text: notice('𠮷河小学开展⟦11．9⟧消防宣传。').replace(/\n/g, '\r\n'),
      fixed: notice('𠮷河小学开展“11·9”消防宣传。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
  ],
  good: [
    '',
    { text: notice('开展“3·15”国际消费者权益日活动。'), genre: 'notice' },
    { text: notice('一二九班级和一二一口令。'), why: '不是专名', genre: 'notice' },
    { text: notice('七七事变、九一八事变。'), genre: 'notice' },
  ],
});
