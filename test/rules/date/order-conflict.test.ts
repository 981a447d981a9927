import rule from '../../../server/src/core/rules/date/order-conflict';
import { testRule } from '../../support/rule-tester';

const notice = (body: string, date = '2024年3月10日') =>
  `清河县教育局关于开展自查的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n清河县教育局\n${date}\n`;

testRule(rule, {
  bad: [
    {
      name: 'what is told has not happened by the date of the paper',
      text: '青桥市应急管理局关于火灾事故的通报\n\n各单位：\n　　2025年3月19日，某公司2号仓库发生火灾，无人员伤亡。\n\n青桥市应急管理局\n⟦2025年3月18日⟧\n',
      genre: 'bulletin',
    },
    {
      name: 'what is ordered began before the date of the paper',
      text: '绛州市公安局关于交通管制的通告\n\n　　一、管制时间：2025年9月28日8时至11时30分。\n\n绛州市公安局\n⟦2025年10月9日⟧\n',
      genre: 'public-notice',
    },
    { text: notice('管制时间：2024年6月20日零时至⟦2024年5月30日⟧24时。'), genre: 'notice' },
    { text: notice('总结阶段（7月1日—⟦6月30日⟧）。'), genre: 'notice' },
    { text: notice('办法草案拟自⟦2024年1月1日⟧起施行。'), genre: 'notice' },
    {
      text: notice('管制时间：2024年6月8日至2024年6月30日。本通知自⟦2024年6月20日⟧起施行。'),
      genre: 'notice',
    },
    {
      name: 'two terms that are over: the date of the paper is the slip',
      text: notice('请于2月5日前报送名单。\n　　定于2月18日召开会议。', '⟦2024年3月10日⟧'),
      genre: 'notice',
    },
    { text: notice('请于⟦2024年3月1日⟧前将报告报送县教育局。'), genre: 'notice', severity: 'warning' },
    { text: notice('拟于⟦3月8日⟧组织培训。'), genre: 'notice' },
    { text: notice('自查时间为3月20日至⟦3月15日⟧。'), genre: 'notice' },
    { text: notice('自查时间为3月20日至⟦15日⟧。'), genre: 'notice' },
    { text: notice('自查时间为2024年5月1日至⟦2023年6月1日⟧。'), genre: 'notice' },
    {
      name: 'CRLF and an astral character',
      text: notice('各学校须于⟦3月9日⟧下午5时前向𠮷河镇反馈。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
  ],
  good: [
    {
      text: notice('条例（自2017年10月1日起施行）已经修订。'),
      why: '别的文件的施行日期',
      genre: 'notice',
    },
    '',
    { text: notice('请于3月15日前报送。'), genre: 'notice' },
    { text: notice('原定于3月5日召开的会议延期。'), why: '叙述既往', genre: 'notice' },
    { text: notice('自查时间为2023年11月1日至2024年3月31日。'), genre: 'notice' },
    { text: notice('请按照“于3月5日前报送”的格式填写。'), why: '引号里提到', genre: 'notice' },
  ],
});
