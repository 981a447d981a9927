import rule from '../../../server/src/core/rules/header/issuer-mark';
import { testRule } from '../../support/rule-tester';

const paper = (mark: string, signature: string) =>
  `${mark}\n云教发〔2024〕5号\n\n关于做好𠮷河防汛工作的通知\n\n各学校：\n　　汛期将至，请做好准备。\n　　特此通知。\n\n${signature}\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: paper('⟦云岭市财政局文件⟧', '云岭市教育局'),
      fixed: paper('云岭市教育局文件', '云岭市教育局'),
      severity: 'info',
    },
    {
      name: 'CRLF; 政府 and 人民政府',
      text: paper('⟦清河县政府文件⟧', '清河县人民政府').replace(/\n/g, '\r\n'),
      fixed: paper('清河县人民政府文件', '清河县人民政府').replace(/\n/g, '\r\n'),
    },
    { name: 'an internal unit', text: paper('⟦云岭市教育局基础教育科文件⟧', '云岭市教育局') },
  ],
  good: [
    paper('云岭市教育局文件', '云岭市教育局'),
    { text: paper('云岭市发展改革委文件', '云岭市发展和改革委员会'), why: '规范化简称' },
    { text: paper('云岭市教育局办公室文件', '云岭市教育局办公室'), why: '办公室可以对外行文' },
    { text: '', genre: 'notice' },
  ],
});
