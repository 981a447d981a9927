import rule from '../../../server/src/core/rules/genre/announcement-overuse';
import { testRule } from '../../support/rule-tester';

testRule(rule, {
  bad: [
    {
      name: 'a meeting; the notice as the other way; CRLF',
      text: '清河县水利局关于召开年度工作会议的⟦公告⟧\r\n\r\n　　定于3月5日召开年度工作会议，现将有关事项公告如下：\r\n　　一、地点：县文化中心。\r\n　　特此公告。\r\n\r\n清河县水利局\r\n2025年3月1日\r\n',
      fixedBy: {
        '将文种改为“通知”':
          '清河县水利局关于召开年度工作会议的通知\r\n\r\n〔主送机关〕：\r\n\r\n　　定于3月5日召开年度工作会议，现将有关事项通知如下：\r\n　　一、地点：县文化中心。\r\n　　特此通知。\r\n\r\n清河县水利局\r\n2025年3月1日\r\n',
      },
      severity: 'info',
    },
    {
      name: 'works in an estate, astral',
      text: '𬬭水社区关于电梯检修的⟦公告⟧\n\n　　因电梯检修，5月6日停用一天。\n　　特此公告。\n\n𬬭水社区居民委员会\n2025年5月4日\n',
      fixed:
        '𬬭水社区关于电梯检修的通告\n\n　　因电梯检修，5月6日停用一天。\n　　特此通告。\n\n𬬭水社区居民委员会\n2025年5月4日\n',
    },
    {
      name: 'holidays of a firm',
      text: '清河县供水公司春节放假⟦公告⟧\n\n　　本公司2月10日至17日放假。\n　　特此公告。\n\n清河县供水公司\n2025年2月4日\n',
    },
  ],
  good: [
    '',
    {
      text: '清河县公共资源交易中心供水管网改造工程招标公告\r\n\r\n　　现对供水管网改造工程公开招标。\r\n　　特此公告。\r\n',
      why: '招标公告',
    },
    {
      text: '清河县人民法院开庭公告\n\n　　本院定于5月6日公开开庭审理张某一案。\n　　特此公告。\n',
      why: '法定公告',
    },
    {
      text: '清河县2025年度公务员招录公告\n\n　　现将有关事项公告如下：\n　　一、招录计划见附件。\n',
      why: '公务员招录公告',
    },
    {
      text: '清河县人民政府关于行政许可听证的公告\n\n　　定于5月6日召开听证会议，现公告如下：\n　　特此公告。\n',
      why: '听证公告',
    },
    {
      text: '清河县供水公司关于停水的通告\n\n　　5月6日停水一天。\n　　特此通告。\n',
      why: '已经用通告',
    },
  ],
});
