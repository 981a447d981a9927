import rule from '../../../server/src/core/rules/genre/plan-as-opinion';
import { testRule } from '../../support/rule-tester';

testRule(rule, {
  bad: [
    {
      name: 'issued with a notice instead',
      text: '清河县水利局2025年⟦工作安排⟧\n\n各乡镇水利站：\n　　2025年重点抓好以下工作。\n　　一、加快水源工程建设。\n\n清河县水利局\n2025年1月20日\n',
      fixed:
        '清河县水利局关于2025年工作的意见\n\n各乡镇水利站：\n　　2025年重点抓好以下工作。\n　　一、加快水源工程建设。\n\n清河县水利局\n2025年1月20日\n',
      fixedBy: {
        '改为“关于印发《…》的通知”':
          '清河县水利局关于印发《清河县水利局2025年工作安排》的通知\n\n各乡镇水利站：\n　　现将《清河县水利局2025年工作安排》印发给你们，请结合实际认真贯彻执行。\n\n清河县水利局\n2025年1月20日\n\n清河县水利局2025年工作安排\n　　2025年重点抓好以下工作。\n　　一、加快水源工程建设。\n\n',
      },
      genre: 'work-plan',
      severity: 'warning',
    },
    {
      name: 'with 关于 already; CRLF',
      text: '清河县教育局文件\r\n\r\n清教〔2025〕3号\r\n\r\n关于2025年校园安全⟦工作计划⟧\r\n\r\n各中小学校：\r\n　　为加强校园安全，制定如下计划。\r\n　　特此通知。\r\n',
      fixed:
        '清河县教育局文件\r\n\r\n清教〔2025〕3号\r\n\r\n关于2025年校园安全工作的意见\r\n\r\n各中小学校：\r\n　　为加强校园安全，制定如下计划。\r\n　　请结合实际认真贯彻执行。\r\n',
      genre: 'work-plan',
    },
    {
      name: 'a trailing bracket, an astral character',
      text: '𬬭水镇人民政府2025年防汛⟦工作打算⟧（征求意见稿）\n\n各村民委员会：\n　　为做好防汛工作，提出以下打算。\n　　一、加强巡查。\n',
      fixed:
        '𬬭水镇人民政府关于2025年防汛工作的意见（征求意见稿）\n\n各村民委员会：\n　　为做好防汛工作，提出以下打算。\n　　一、加强巡查。\n',
      genre: 'work-plan',
    },
  ],
  good: [
    '',
    {
      text: '清河县水利局2025年工作计划\n\n　　一、一季度完成水源工程招标。\n',
      why: '内部材料',
      genre: 'work-plan',
    },
    {
      text: '清河县人民政府办公室关于国庆假期安排的通知\r\n\r\n各乡镇人民政府：\r\n　　现将国庆假期安排通知如下：\r\n　　10月1日至7日放假。\r\n',
      why: '后面另有文种',
    },
    {
      text: '清河县水利局关于报送2025年工作计划的函\n\n县统计局：\n　　现将我局2025年工作计划函送贵局。\n　　特此函达。\n\n清河县水利局\n2025年1月20日\n',
      why: '文种是函',
    },
  ],
});
