import rule from '../../../server/src/core/rules/header/signer-form';
import { testRule } from '../../support/rule-tester';

const paper = (signer: string) =>
  `清水〔2024〕5号　　${signer}\n\n清河县水利局关于拨付防汛经费的请示\n\n县人民政府：\n　　汛期将至。现申请拨付防汛经费50万元。\n　　妥否，请批示。\n\n清河县水利局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    { text: paper('⟦签发人⟧张三'), fixed: paper('签发人：张三'), severity: 'warning' },
    { text: paper('⟦签发人:⟧张三'), fixed: paper('签发人：张三') },
    {
      name: 'CRLF, astral',
      text: paper('签发人：𠮷明⟦，⟧李四').replace(/\n/g, '\r\n'),
      fixed: paper('签发人：𠮷明　李四').replace(/\n/g, '\r\n'),
    },
    {
      name: 'on a line of its own',
      text: paper('').replace('5号　　', '5号\n⟦签发：⟧张三'),
      fixed: paper('').replace('5号　　', '5号\n签发人：张三'),
    },
  ],
  good: [
    paper('签发人：张三'),
    { text: paper('签发人：张三　李四'), why: '空一字' },
    { text: '', genre: 'request' },
  ],
});
