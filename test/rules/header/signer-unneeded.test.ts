import rule from '../../../server/src/core/rules/header/signer-unneeded';
import { testRule } from '../../support/rule-tester';

const notice = (head: string) =>
  `${head}清河县水利局关于做好防汛工作的通知\n\n局属各单位：\n　　汛期将至，请做好防汛准备。\n　　特此通知。\n\n清河县水利局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      name: 'on a line of its own; CRLF, astral',
      text: notice('清水〔2024〕5号\n⟦签发人：𠮷明⟧\n\n').replace(/\n/g, '\r\n'),
      fixed: notice('清水〔2024〕5号\n\n').replace(/\n/g, '\r\n'),
      severity: 'info',
    },
    { text: notice('清水〔2024〕5号　⟦签发：张三⟧\n\n'), fixed: notice('清水〔2024〕5号\n\n') },
    {
      text: '清水函〔2024〕5号　　⟦签发人：张三⟧\n\n清河县水利局关于商请协助防汛的函\n\n县气象局：\n　　为做好防汛工作，商请贵局提供降雨预报。\n　　请予支持为荷。\n\n清河县水利局\n2024年5月6日\n',
    },
  ],
  good: [
    notice('清水〔2024〕5号\n\n'),
    {
      text: '清水〔2024〕5号　　签发人：张三\n\n清河县水利局关于拨付防汛经费的请示\n\n县人民政府：\n　　现申请拨付防汛经费50万元。\n　　妥否，请批示。\n\n清河县水利局\n2024年5月6日\n',
      why: '请示是上行文',
    },
    { text: '', genre: 'notice' },
  ],
});
