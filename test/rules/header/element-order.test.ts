import rule from '../../../server/src/core/rules/header/element-order';
import { testRule } from '../../support/rule-tester';

const paper = (head: string) =>
  `${head}\n清河县人民政府文件\n清政发〔2024〕5号\n\n清河县人民政府关于做好𠮷河防汛工作的通知\n\n各乡镇人民政府：\n　　汛期将至，请做好准备。\n　　特此通知。\n\n清河县人民政府\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    { text: paper('⟦特急\n秘密★1年⟧'), fixed: paper('秘密★1年\n特急'), severity: 'info' },
    { text: paper('⟦秘密★1年\n000012⟧'), fixed: paper('000012\n秘密★1年') },
    {
      name: 'one line, full-width space, CRLF',
      text: paper('⟦加急　秘密★1年⟧').replace(/\n/g, '\r\n'),
      fixed: paper('秘密★1年　加急').replace(/\n/g, '\r\n'),
    },
  ],
  good: [
    paper('000012\n秘密★1年\n特急'),
    { text: paper('000012\n机密★1年\n加急').replace(/\n/g, '\r\n'), why: '顺序正确' },
    { text: paper('秘密★1年\n特急'), why: '缺份号' },
    { text: paper('特急'), why: '只有一项' },
    { text: '', genre: 'notice' },
  ],
});
