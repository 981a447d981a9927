import rule from '../../../server/src/core/rules/title/broken-word';
import { testRule } from '../../support/rule-tester';

const paper = (title: string) =>
  `${title}\n\n各乡镇人民政府：\n　　汛期将至，请做好防范。\n\n𠮷河县人民政府\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: paper('𠮷河县人民政府关于做好防汛⟦工\n作⟧的通知'),
      fixed: paper('𠮷河县人民政府关于做好防汛工作的\n通知'),
      genre: 'notice',
      severity: 'info',
    },
    {
      text: paper('𠮷河县人民政府⟦关\n于⟧做好防汛工作的通知'),
      fixed: paper('𠮷河县人民政府关于\n做好防汛工作的通知'),
      genre: 'notice',
    },
    {
      name: 'CRLF, centred with full-width spaces',
      text: paper('　　𠮷河县人民政府关于做好防汛工作\n　　　　⟦的⟧通知').replace(/\n/g, '\r\n'),
      fixed: paper('　　𠮷河县人民政府关于做好防汛工作的\n　　　　通知').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
  ],
  good: [
    '',
    { text: paper('𠮷河县人民政府\n关于做好防汛工作的通知'), genre: 'notice' },
    { text: paper('𠮷河县人民政府关于规范公路管理\n工作的通知'), genre: 'notice' },
    {
      text: '凝心聚力\n踏踏实实开新局\n\n同志们：\n　　今天我讲三点。\n',
      why: '讲话标题',
      genre: 'speech',
    },
  ],
});
