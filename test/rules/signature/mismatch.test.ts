import rule from '../../../server/src/core/rules/signature/mismatch';
import { testRule } from '../../support/rule-tester';

const paper = (issuer: string, signature: string, date = '2024年5月6日') =>
  `${issuer}关于做好𠮷河防汛工作的通知\n\n各有关单位：\n　　汛期将至，请做好准备。\n　　特此通知。\n\n${signature}\n${date}\n`;

testRule(rule, {
  bad: [
    {
      text: paper('清河县教育局', '⟦清河县教育委员会⟧'),
      fixed: paper('清河县教育局', '清河县教育局'),
      severity: 'warning',
    },
    { text: paper('清河县人民政府', '⟦清河县人民政府办公室⟧') },
    {
      name: 'CRLF; indented',
      text: paper('清河县水利局', '　　　　⟦清河县财政局⟧').replace(/\n/g, '\r\n'),
      fixed: paper('清河县水利局', '　　　　清河县水利局').replace(/\n/g, '\r\n'),
    },
  ],
  good: [
    paper('清河县教育局', '清河县教育局'),
    { text: paper('中共清河县委', '清河县委'), why: '简称' },
    { text: paper('清河县教育局等4部门', '清河县教育局'), why: '联合行文' },
    { text: '', genre: 'notice' },
    // Each holds one part of a condition.
    {
      text: '\n各乡镇人民政府：\n　　汛期将至，请做好防汛准备。\n　　特此通知。\n\n清河县政府\n2024年5月6日\n',
    },
    {
      text: '清河县人民政府关于做好防汛工作的通知\n\n各乡镇人民政府：\n　　汛期将至，请做好防汛准备。\n　　特此通知。\n\n2024年5月6日\n',
    },
    {
      text: '清河县教育局　清河县财政局关于做好𠮷河防汛工作的通知\n\n各有关单位：\n　　汛期将至，请做好准备。\n　　特此通知。\n\n清河县教育局\n2024年5月6日\n',
    },
    {
      text: '清河县人民政府关于做好防汛工作的通知\n\n各乡镇人民政府：\n　　汛期将至，请做好防汛准备。\n　　特此通知。\n\n清河县政府\n清河县政府\n2024年5月6日\n',
    },
    {
      text: '清河县人民政府关于做好防汛工作的通知\n\n各乡镇人民政府：\n　　汛期将至，请做好防汛准备。\n　　特此通知。\n\n清河县府\n2024年5月6日\n',
    },
    // Each holds one part of a condition.
    {
      text: '清河县防指关于做好防汛工作的通知\n\n各乡镇人民政府：\n　　汛期将至，请做好准备。\n　　特此通知。\n\n清河县水利局\n2024年5月6日\n',
    },
  ],
});
