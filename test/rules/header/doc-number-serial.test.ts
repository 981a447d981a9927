import rule from '../../../server/src/core/rules/header/doc-number-serial';
import { testRule } from '../../support/rule-tester';

const paper = (number: string, date = '2024年5月6日') =>
  `${number}\n\n清河县人民政府关于做好防汛工作的通知\n\n各乡镇人民政府：\n　　汛期将至，请做好准备。\n　　特此通知。\n\n清河县人民政府\n${date}\n`;

testRule(rule, {
  bad: [
    { text: paper('清政发〔2024〕⟦第5号⟧'), fixed: paper('清政发〔2024〕5号'), severity: 'error' },
    { text: paper('清政发〔2024〕⟦05号⟧'), fixed: paper('清政发〔2024〕5号') },
    { text: paper('清政发〔2024〕⟦5⟧'), fixed: paper('清政发〔2024〕5号') },
    {
      name: 'CRLF, astral and the signer on the right',
      text: paper('清政发〔2024〕⟦第027号⟧　　签发人：𠮷明').replace(/\n/g, '\r\n'),
      fixed: paper('清政发〔2024〕27号　　签发人：𠮷明').replace(/\n/g, '\r\n'),
    },
  ],
  good: [
    paper('清政发〔2024〕5号'),
    { text: paper('清政发〔2024〕100号'), why: '零在末尾' },
    {
      text: '清河县人民政府令\n第5号\n\n　　《清河县防汛办法》已经通过，现予公布，自2024年6月1日起施行。\n\n县长　张三\n2024年5月6日\n',
      why: '令号另有体例',
      genre: 'order',
    },
    { text: '', genre: 'notice' },
  ],
});
