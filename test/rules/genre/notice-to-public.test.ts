import rule from '../../../server/src/core/rules/genre/notice-to-public';
import { testRule } from '../../support/rule-tester';

testRule(rule, {
  bad: [
    {
      name: 'an address that is a paragraph of its own; CRLF',
      text: '清河县公安局关于临时交通管制的通知\r\n\r\n⟦过往车辆⟧：\r\n　　因道路施工，现将有关事项通知如下：\r\n　　一、5月1日至3日禁止通行。\r\n　　本通知自发布之日起施行。\r\n\r\n清河县公安局\r\n2025年4月25日\r\n',
      fixed:
        '清河县公安局关于临时交通管制的通告\r\n\r\n　　因道路施工，现将有关事项通告如下：\r\n　　一、5月1日至3日禁止通行。\r\n　　本通告自发布之日起施行。\r\n\r\n清河县公安局\r\n2025年4月25日\r\n',
      severity: 'info',
    },
    {
      name: 'residents, astral',
      text: '清河县供水公司关于𬬭水片区停水的通知\n\n⟦广大居民⟧：\n　　因管道检修，5月6日停水一天。\n　　特此通知，请提前储水。\n\n清河县供水公司\n2025年5月4日\n',
      fixed:
        '清河县供水公司关于𬬭水片区停水的通告\n\n　　因管道检修，5月6日停水一天。\n　　特此通告，请提前储水。\n\n清河县供水公司\n2025年5月4日\n',
    },
    {
      name: 'by a number alone',
      text: '清政通〔2025〕2号\n\n关于禁止燃放烟花爆竹的通知\n\n⟦广大市民⟧：\n　　城区禁止燃放烟花爆竹。\n',
      fixed: '清政通〔2025〕2号\n\n关于禁止燃放烟花爆竹的通告\n\n　　城区禁止燃放烟花爆竹。\n',
    },
  ],
  good: [
    '',
    {
      text: '清河县第一小学关于放假的通知\r\n\r\n各位家长：\r\n　　五一放假5天。\r\n',
      why: '学校内部告示',
      genre: 'notice',
    },
    {
      text: '关于停水的通知\n\n各位业主：\n　　因水箱清洗，5月6日停水。\n\n幸福物业\n2025年5月4日\n',
      why: '小区告示',
      genre: 'notice',
    },
    {
      text: '幸福社区关于体检的通知\n\n广大居民：\n　　5月6日在社区免费体检。\n\n幸福社区居民委员会\n2025年5月4日\n',
      why: '社区内部告示',
      genre: 'notice',
    },
  ],
});
