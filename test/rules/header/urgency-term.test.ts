import rule from '../../../server/src/core/rules/header/urgency-term';
import { testRule } from '../../support/rule-tester';

const paper = (urgency: string) =>
  `${urgency}\n清河县人民政府文件\n清政发〔2024〕5号\n\n清河县人民政府关于做好𠮷河防汛工作的通知\n\n各乡镇人民政府：\n　　汛期将至，请做好准备。\n　　特此通知。\n\n清河县人民政府\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    { text: paper('⟦急件⟧'), fixed: paper('加急'), severity: 'warning' },
    { text: paper('⟦火急⟧'), fixed: paper('特急') },
    { text: paper('⟦特急件⟧'), fixedBy: { '改为“加急”': paper('加急') } },
    {
      name: 'CRLF; beside the secrecy, full-width space',
      text: paper('秘密★1年　⟦加急件⟧').replace(/\n/g, '\r\n'),
      fixed: paper('秘密★1年　加急').replace(/\n/g, '\r\n'),
    },
  ],
  good: [
    paper('特急'),
    { text: paper('加　急'), why: '拉开对齐' },
    { text: paper('平急'), why: '电报' },
    { text: '', genre: 'notice' },
  ],
});
