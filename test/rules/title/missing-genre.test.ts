import rule from '../../../server/src/core/rules/title/missing-genre';
import { testRule } from '../../support/rule-tester';

const paper = (title: string, recipient = '各学校：\n') =>
  `${title}\n\n${recipient}　　为保障师生安全，现将有关事项通知如下：\n　　一、检查时间为5月10日至20日。\n　　特此通知。\n\n清河县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: paper('⟦关于做好𠮷河防汛工作⟧'),
      fixed: paper('关于做好𠮷河防汛工作的通知'),
      genre: 'notice',
      severity: 'error',
    },
    {
      name: 'ends in 的',
      text: paper('⟦清河县教育局关于开展安全检查的⟧'),
      fixed: paper('清河县教育局关于开展安全检查的通知'),
      genre: 'notice',
    },
    {
      name: 'over two lines, CRLF',
      text: paper('⟦清河县教育局关于开展\n校园安全检查⟧').replace(/\n/g, '\r\n'),
      fixed: paper('清河县教育局关于开展\n校园安全检查的通知').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
  ],
  good: [
    '',
    { text: paper('清河县教育局关于开展安全检查的通知'), genre: 'notice' },
    { text: paper('清河县教育局关于开展安全检查的通知（试行）'), genre: 'notice' },
    { text: paper('清河县教育局关于安全检查的实施细则'), why: '规章名称', genre: 'notice' },
    {
      text: '关于当前工作的几点思考\n\n同志们：\n　　今天我讲三个问题。\n',
      why: '讲话',
      genre: 'speech',
    },
    // Each holds one part of a condition.
    {
      text: '\n各学校：\n　　现将有关事项通知如下：\n　　一、检查时间为5月10日至20日。\n　　特此通知。\n\n清河县教育局\n2024年5月6日\n',
      genre: 'notice',
    },
    // Each holds one part of a condition.
    {
      text: '清河县教育局关于学习《安全检查手册》\n\n各学校：\n　　现将有关事项通知如下：\n　　一、学习时间为5月10日。\n　　特此通知。\n\n清河县教育局\n2024年5月6日\n',
      genre: 'notice',
    },
  ],
});
