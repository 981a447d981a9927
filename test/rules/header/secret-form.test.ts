import rule from '../../../server/src/core/rules/header/secret-form';
import { testRule } from '../../support/rule-tester';

const paper = (mark: string, body = '请做好准备。') =>
  `000012\n${mark}\n清河县人民政府文件\n清政发〔2024〕5号\n\n清河县人民政府关于做好防汛工作的通知\n\n各乡镇人民政府：\n　　汛期将至，${body}\n　　特此通知。\n\n清河县人民政府\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    { text: paper('⟦秘密*1年⟧'), fixed: paper('秘密★1年'), severity: 'error' },
    { text: paper('⟦内部机密⟧'), fixed: paper('机密') },
    { text: paper('⟦保密⟧') },
    { text: paper('⟦机密★十年⟧'), fixed: paper('机密★10年') },
    {
      name: 'CRLF, astral',
      text: paper('⟦秘密（二年）⟧', '𠮷河沿线做好准备。').replace(/\n/g, '\r\n'),
      fixed: paper('秘密★2年', '𠮷河沿线做好准备。').replace(/\n/g, '\r\n'),
    },
  ],
  good: [
    paper('秘密★1年'),
    { text: paper('秘　密'), why: '拉开对齐' },
    { text: paper('绝密★长期'), why: '长期' },
    { text: paper('秘密★6个月'), why: '按月计' },
    { text: '', genre: 'notice' },
  ],
});
