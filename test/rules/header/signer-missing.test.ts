import rule from '../../../server/src/core/rules/header/signer-missing';
import { testRule } from '../../support/rule-tester';

const request = (head: string) =>
  `${head}清河县水利局关于拨付防汛经费的请示\n\n县人民政府：\n　　汛期将至，防汛物资不足，需购置冲锋舟3艘。现申请拨付防汛经费50万元。\n　　妥否，请批示。\n\n清河县水利局\n2024年5月6日\n`;
const report = (head: string, to = '县人民政府') =>
  `${head}清河县水利局关于2024年防汛工作情况的报告\n\n${to}：\n　　现将防汛工作情况报告如下：\n　　一、组织了12支抢险队。\n　　特此报告。\n\n清河县水利局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: report('清河县水利局文件\n⟦清水〔2024〕5号⟧\n\n'),
      fixed: report('清河县水利局文件\n清水〔2024〕5号　　签发人：〔姓名〕\n\n'),
      severity: 'error',
    },
    {
      name: 'CRLF and an astral character',
      text: request('清河县𠮷水利局文件\n⟦清水〔2024〕5号⟧\n\n').replace(/\n/g, '\r\n'),
      fixed: request('清河县𠮷水利局文件\n清水〔2024〕5号　　签发人：〔姓名〕\n\n').replace(/\n/g, '\r\n'),
    },
    { name: 'a number only', text: request('⟦清水〔2024〕5号⟧\n\n'), severity: 'info' },
    {
      name: 'an opinion upwards',
      text: '清河县水利局文件\n⟦清水〔2024〕5号⟧\n\n清河县水利局关于加强河道管理的意见\n\n县人民政府：\n　　为加强河道管理，我局提出如下意见：\n　　一、建立巡查制度。\n　　以上意见如无不妥，请批转各乡镇执行。\n\n清河县水利局\n2024年5月6日\n',
    },
    // Each holds one part of a condition.
    {
      text: '清河县水利局文件\n⟦清水〔2024〕5号⟧\n\n清河县水利局关于拨付防汛经费的请示\n\n　　汛期将至，防汛物资不足，需购置冲锋舟3艘。现申请拨付防汛经费50万元。\n　　妥否，请批示。\n\n清河县水利局\n2024年5月6日\n',
    },
  ],
  good: [
    request('清河县水利局文件\n清水〔2024〕5号　　签发人：张三\n\n'),
    { text: request('清河县水利局文件\n清水〔2024〕5号\n签发人：张三　李四\n\n'), why: '另起一行' },
    { text: report(''), why: '没有版头' },
    {
      text: '清河县水利局文件\n清水〔2024〕5号\n\n清河县水利局关于做好防汛工作的通知\n\n局属各单位：\n　　请做好准备。\n　　特此通知。\n',
      why: '通知是下行文',
    },
    { text: '', genre: 'request' },
    // Each holds one part of a condition.
    {
      text: '清河县水利局文件\n清水〔2024〕5号\n\n清河县水利局关于加强河道管理的意见\n\n县人民政府：\n　　为加强河道管理，我局提出如下意见：\n　　一、建立巡查制度。\n\n清河县水利局\n2024年5月6日\n',
    },
  ],
});
