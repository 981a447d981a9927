import rule from '../../../server/src/core/rules/genre/circular-with-recipient';
import { testRule } from '../../support/rule-tester';

testRule(rule, {
  bad: [
    {
      name: 'named organs; take the line out instead; CRLF',
      text: '清河县公安局关于加强烟花爆竹管理的通告\r\n\r\n⟦县供销社，各乡镇人民政府⟧：\r\n　　为加强烟花爆竹管理，现通告如下：\r\n　　一、禁止在城区燃放。\r\n　　特此通告。\r\n\r\n清河县公安局\r\n2025年1月8日\r\n',
      fixedBy: {
        删去主送机关一行:
          '清河县公安局关于加强烟花爆竹管理的通告\r\n\r\n　　为加强烟花爆竹管理，现通告如下：\r\n　　一、禁止在城区燃放。\r\n　　特此通告。\r\n\r\n清河县公安局\r\n2025年1月8日\r\n',
      },
      severity: 'warning',
    },
    {
      name: 'a proclamation to offices, astral',
      text: '清河县财政局关于启用𬬭字印章的公告\n\n⟦各科室⟧：\n　　自2025年3月1日起启用新印章。\n　　特此公告。\n',
      fixed:
        '清河县财政局关于启用𬬭字印章的通知\n\n各科室：\n　　自2025年3月1日起启用新印章。\n　　特此通知。\n',
    },
    {
      name: 'nobody in particular: a suggestion',
      text: '清河县人力资源和社会保障局关于缴费的通告\n\n⟦各用人单位⟧：\n　　现将缴费事项通告如下：\n　　一、时间为3月1日至31日。\n',
      fixed:
        '清河县人力资源和社会保障局关于缴费的通告\n\n　　现将缴费事项通告如下：\n　　一、时间为3月1日至31日。\n',
      severity: 'info',
    },
  ],
  good: [
    '',
    {
      text: '清河县公安局关于交通管制的通告\r\n\r\n广大市民、各位车主：\r\n　　因马拉松比赛，现将交通管制事项通告如下：\r\n　　一、时间为5月1日。\r\n',
      why: '不特定对象',
    },
    {
      text: '清河县税务局关于纳税申报的公告\n\n各位纳税人：\n　　现将纳税申报事项公告如下：\n　　一、时间为5月1日至20日。\n',
      why: '称呼公众',
    },
    {
      text: '清河县人民政府关于做好防汛工作的通知\n\n各乡镇人民政府：\n　　现将有关事项通知如下：\n',
      why: '通知有主送机关',
    },
  ],
});
