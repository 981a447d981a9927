import rule from '../../../server/src/core/rules/header/secret-duration';
import { testRule } from '../../support/rule-tester';

const paper = (mark: string, body = '请做好准备。') =>
  `000012\n${mark}\n清河县人民政府文件\n清政发〔2024〕5号\n\n清河县人民政府关于做好防汛工作的通知\n\n各乡镇人民政府：\n　　汛期将至，${body}\n　　特此通知。\n\n清河县人民政府\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    { text: paper('⟦秘密★11年⟧'), severity: 'warning' },
    { text: paper('⟦机密★30年⟧') },
    { text: paper('⟦绝密★50年⟧') },
    { name: 'CRLF, astral', text: paper('⟦秘密★二十年⟧', '𠮷河两岸做好准备。').replace(/\n/g, '\r\n') },
  ],
  good: [
    paper('秘密★10年'),
    { text: paper('秘密★24个月'), why: '按月计' },
    { text: paper('机密'), why: '没有期限' },
    { text: paper('绝密★30年'), why: '正好是上限' },
    { text: '', genre: 'notice' },
  ],
});
