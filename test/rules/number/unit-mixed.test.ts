import rule from '../../../server/src/core/rules/number/unit-mixed';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      name: 'CRLF and an astral character',
      text: notice('𠮷镇校舍500平方米，操场800⟦㎡⟧，食堂100⟦平米⟧。').replace(/\n/g, '\r\n'),
      fixed: notice('𠮷镇校舍500平方米，操场800平方米，食堂100平方米。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    {
      text: notice('道路5公里、6公里，管网7⟦千米⟧。'),
      fixed: notice('道路5公里、6公里，管网7公里。'),
      genre: 'notice',
    },
    {
      text: notice('装机50kW、60kW，增容20⟦KW⟧。'),
      fixed: notice('装机50kW、60kW，增容20kW。'),
      genre: 'notice',
    },
    { text: notice('补助20万元，自筹5⟦w⟧。'), fixed: notice('补助20万元，自筹5万元。'), genre: 'notice' },
  ],
  good: [
    { text: notice('道路5公里、6公里。'), why: '统一', genre: 'notice' },
    { text: notice('道路5公里，时速60km/h。'), why: '组合单位', genre: 'notice' },
    { text: notice('距离5公里，“8km”赛道。'), why: '引号里提到', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
