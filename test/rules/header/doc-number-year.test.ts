import rule from '../../../server/src/core/rules/header/doc-number-year';
import { testRule } from '../../support/rule-tester';

const paper = (number: string, date = '2024年5月6日') =>
  `${number}\n\n清河县人民政府关于做好防汛工作的通知\n\n各乡镇人民政府：\n　　汛期将至，请做好准备。\n　　特此通知。\n\n清河县人民政府\n${date}\n`;

testRule(rule, {
  bad: [
    { text: paper('清政发〔⟦2024年⟧〕5号'), fixed: paper('清政发〔2024〕5号'), severity: 'error' },
    { text: paper('清政发〔⟦23⟧〕5号'), fixed: paper('清政发〔2023〕5号') },
    {
      name: 'CRLF and an astral character',
      text: paper('清政发〔⟦24⟧〕5号　　签发人：𠮷明').replace(/\n/g, '\r\n'),
      fixed: paper('清政发〔2024〕5号　　签发人：𠮷明').replace(/\n/g, '\r\n'),
    },
    { name: 'three digits: no fix', text: paper('清政发〔⟦202⟧〕5号') },
  ],
  good: [
    paper('清政发〔2024〕5号'),
    { text: paper('清政发〔2024〕　号'), why: '序号等登记时填' },
    { text: '', genre: 'notice' },
  ],
});
