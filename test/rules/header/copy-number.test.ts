import rule from '../../../server/src/core/rules/header/copy-number';
import { testRule } from '../../support/rule-tester';

const paper = (head: string) =>
  `${head}清河县人民政府文件\n清政发〔2024〕5号\n\n清河县人民政府关于做好𠮷河防汛工作的通知\n\n各乡镇人民政府：\n　　汛期将至，请做好准备。\n　　特此通知。\n\n清河县人民政府\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    { name: 'none at all', text: paper('⟦秘密★1年⟧\n特急\n'), severity: 'warning' },
    { text: paper('⟦12⟧\n机密★1年\n'), fixed: paper('000012\n机密★1年\n'), severity: 'info' },
    {
      name: 'CRLF',
      text: paper('⟦份号：000012⟧\n机密★1年\n').replace(/\n/g, '\r\n'),
      fixed: paper('000012\n机密★1年\n').replace(/\n/g, '\r\n'),
      severity: 'warning',
    },
    { text: paper('⟦No. 7⟧\n秘密★1年\n'), fixed: paper('000007\n秘密★1年\n') },
  ],
  good: [
    paper('000012\n秘密★1年\n特急\n'),
    { text: paper('000012\n'), why: '没有密级也可以编份号' },
    { text: paper('0000123\n秘密★1年\n'), why: '单位可以定七位' },
    { text: paper(''), why: '没有密级' },
    { text: '', genre: 'notice' },
  ],
});
