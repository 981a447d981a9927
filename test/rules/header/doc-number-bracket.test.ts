import rule from '../../../server/src/core/rules/header/doc-number-bracket';
import { testRule } from '../../support/rule-tester';

const paper = (number: string, date = '2024年5月6日', body = '请做好准备。') =>
  `${number}\n\n清河县人民政府关于做好防汛工作的通知\n\n各乡镇人民政府：\n　　汛期将至，${body}\n　　特此通知。\n\n清河县人民政府\n${date}\n`;

testRule(rule, {
  bad: [
    { text: paper('清政发⟦（2024）⟧5号'), fixed: paper('清政发〔2024〕5号'), severity: 'error' },
    { text: paper('清政发⟦(2024)⟧5号'), fixed: paper('清政发〔2024〕5号') },
    { text: paper('清政发⟦【2024】⟧5号'), fixed: paper('清政发〔2024〕5号') },
    { text: paper('清政发⟦［2024］⟧5号'), fixed: paper('清政发〔2024〕5号') },
    {
      name: 'CRLF, astral, the signer on the right',
      text: paper('清政发⟦〈2024〉⟧5号　　签发人：𠮷明').replace(/\n/g, '\r\n'),
      fixed: paper('清政发〔2024〕5号　　签发人：𠮷明').replace(/\n/g, '\r\n'),
    },
    {
      name: 'below the title',
      text: '清河县人民政府关于防汛的通知\n清政发⟦[2024]⟧5号\n\n各乡镇人民政府：\n　　请做好准备。\n　　特此通知。\n',
    },
  ],
  good: [
    paper('清政发〔2024〕5号'),
    { text: paper('清政发〔2024〕5号', '2024年5月6日', '按国发[2023]1号文件执行。'), why: '只看版头' },
    { text: '', genre: 'notice' },
  ],
});
