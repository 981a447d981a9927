import rule from '../../../server/src/core/rules/wording/foreign-abbrev';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: notice('完善⟦KPI⟧考核。'),
      fixed: notice('完善关键绩效指标（KPI）考核。'),
      severity: 'info',
      genre: 'notice',
    },
    {
      text: notice('减少⟦VOCs⟧和⟦COD⟧排放。').replace(/\n/g, '\r\n'),
      fixed: notice('减少挥发性有机物（VOCs）和化学需氧量（COD）排放。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    {
      text: notice('𠮷河镇推广⟦EPC⟧模式,EPC模式由县住建局指导。'),
      fixed: notice('𠮷河镇推广工程总承包（EPC）模式,EPC模式由县住建局指导。'),
      genre: 'notice',
    },
  ],
  good: [
    { text: notice('推广EPC（工程总承包）模式。'), why: '缩写后面有注释', genre: 'notice' },
    { text: notice('环境、社会和治理（简称ESG）报告。'), why: '已注明', genre: 'notice' },
    { text: notice('开展“AI＋”行动，　打印用A4纸、USB接口。'), why: '引号里的和通行的', genre: 'notice' },
    { text: notice('They use VR and AR in the class.'), why: '英文句子', genre: 'notice' },
    { text: '', genre: 'notice' },
    // Each holds one part of a condition.
    {
      text: '甲县教育局关于做好安全工作的通知\n\n各学校：\n社会和治理（简称ESG）报告。\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n',
      genre: 'notice',
    },
    // Each holds one part of a condition.
    {
      text: 'PPP（公私合作）项目管理的通知\n\n各学校：\n　　请认真执行。\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n',
      genre: 'notice',
    },
  ],
});
