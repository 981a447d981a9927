import rule from '../../../server/src/core/rules/paste/split-heading';
import { testRule } from '../../support/rule-tester';

const paper = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: paper('请示 VS 报告\n　　两者不同。\n⟦公告\nVS\n通告⟧\n　　两者也不同。'),
      fixed: paper('请示 VS 报告\n　　两者不同。\n公告 VS 通告\n　　两者也不同。'),
      genre: 'notice',
      severity: 'warning',
    },
    {
      text: paper('⟦公告 VS\n通告⟧\n　　两者不同。'),
      fixed: paper('公告 VS 通告\n　　两者不同。'),
      genre: 'notice',
    },
    {
      text: paper('请示与报告\n　　两者不同。\n⟦公告\n与\n通告⟧\n　　两者也不同。'),
      fixed: paper('请示与报告\n　　两者不同。\n公告与通告\n　　两者也不同。'),
      genre: 'notice',
    },
    {
      text: paper('要落实责任。\n⟦一、\n加强领导⟧\n　　各校要早部署。'),
      fixed: paper('要落实责任。\n一、加强领导\n　　各校要早部署。'),
      genre: 'notice',
      severity: 'info',
    },
    {
      text: paper('𠮷镇　各校阅。\n⟦公告\nVS\n通告⟧\n　　两者不同。').replace(/\n/g, '\r\n'),
      fixed: paper('𠮷镇　各校阅。\n公告 VS 通告\n　　两者不同。').replace(/\n/g, '\r\n'),
      genre: 'notice',
      name: 'CRLF',
    },
  ],
  good: [
    { text: paper('参加比赛的有\n甲校\n和\n乙校'), why: '没有同型的标题', genre: 'notice' },
    { text: paper('公告\n\nVS\n\n通告'), why: '空行隔开', genre: 'notice' },
    {
      text: '甲县财政局\n和\n甲县审计局\n关于联合检查的通知\n\n各学校：\n　　定于5月检查。\n　　特此通知。\n\n2024年5月6日\n',
      why: '标题排成几行',
      genre: 'notice',
    },
    { text: paper('```\n甲\nVS\n乙\n```'), why: '代码块', genre: 'notice' },
  ],
});
