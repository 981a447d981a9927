import rule from '../../../server/src/core/rules/number/approx-dun';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      name: 'CRLF and an astral character',
      text: notice('𠮷镇要办好。来了⟦七、八⟧个人，坐了⟦二、三⟧米远。').replace(/\n/g, '\r\n'),
      fixed: notice('𠮷镇要办好。来了七八个人，坐了二三米远。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    { text: notice('约有⟦五、六⟧十人。'), fixed: notice('约有五六十人。'), genre: 'notice' },
    { text: notice('已有⟦两、三⟧家单位报名。'), fixed: notice('已有两三家单位报名。'), genre: 'notice' },
  ],
  good: [
    { text: notice('按第三、四条办理，四、五月份检查。'), why: '条款和月份', genre: 'notice' },
    { text: notice('评出一、二等奖，甲乙分列三、四位。'), why: '名次', genre: 'notice' },
    { text: notice('七、八级风，一、二线城市。'), why: '等级', genre: 'notice' },
    { text: '', genre: 'notice' },
    // Each holds one part of a condition.
    {
      text: '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　需要三、五天。\n　　特此通知。\n\n甲县教育局\n2004年5月6日\n',
      genre: 'notice',
    },
    { in: 'notice', text: '一、二年学生和二、三产业职工参加。' },
    // Each holds one part of a condition.
    { in: 'notice', text: '需要三、七天。' },
    { in: 'notice', text: '需要二、五天。' },
    { in: 'notice', text: '需要两、五天。' },
    { in: 'notice', text: '需要一、三天。' },
  ],
});
