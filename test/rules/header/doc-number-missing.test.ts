import rule from '../../../server/src/core/rules/header/doc-number-missing';
import { testRule } from '../../support/rule-tester';

const paper = (head: string, tail = '\n清河县教育局办公室　　2024年5月6日印发\n', genre = '通知') =>
  `${head}\n清河县教育局关于做好防汛工作的${genre}\n\n各学校：\n　　汛期将至，请做好准备。\n　　特此${genre}。\n\n清河县教育局\n2024年5月6日\n${tail}`;

testRule(rule, {
  bad: [
    {
      text: paper('⟦清河县教育局文件⟧\n'),
      fixed: paper('清河县教育局文件\n××〔2024〕×号\n'),
      severity: 'hint',
    },
    {
      name: 'a bulletin, CRLF, astral',
      text: paper('⟦清河县𠮷山教育局文件⟧\n', undefined, '通报').replace(/\n/g, '\r\n'),
      fixed: paper('清河县𠮷山教育局文件\n××〔2024〕×号\n', undefined, '通报').replace(/\n/g, '\r\n'),
    },
    { name: 'with an urgency above', text: paper('特急\n⟦清河县教育局文件⟧\n') },
  ],
  good: [
    paper('清河县教育局文件\n清教发〔2024〕5号\n'),
    { text: paper('清河县教育局文件\n清教发〔2024〕　号\n'), why: '序号等登记时填' },
    { text: paper('清河县教育局文件\n', ''), why: '没有印发日期' },
    { text: '', genre: 'notice' },
    // Each holds one part of a condition.
    {
      text: '清河县人民政府文件\n\n清河县人民政府关于做好防汛工作的通知\n\n各乡镇人民政府：\n　　汛期将至，请做好防汛准备。\n　　特此通知。\n\n清河县人民政府\n\n清河县人民政府办公室　　2024年5月6日印发\n',
    },
  ],
});
