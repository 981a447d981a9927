import rule from '../../../server/src/core/rules/attachment/label-page-form';
import { testRule } from '../../support/rule-tester';

const paper = (label: string, date = '2024年5月6日', gap = '\n\n') =>
  `清河县教育局关于开展读书活动的通知\n\n各学校：\n　　请开展读书活动。\n　　特此通知。\n\n　　附件：𠮷河读书方案\n\n清河县教育局\n${date}\n\n${label}${gap}𠮷河读书方案\n\n　　为开展好活动，制定本方案。\n`;

testRule(rule, {
  bad: [
    { text: paper('⟦附件1：⟧'), fixed: paper('附件1'), severity: 'info' },
    { text: paper('⟦附件一⟧'), fixed: paper('附件1') },
    { text: paper('⟦（附件1）⟧'), fixed: paper('附件1') },
    {
      name: 'the title on the same line',
      text: paper('⟦附件1：⟧', undefined, ''),
      fixed: paper('附件1', undefined, '\n'),
    },
    {
      name: 'CRLF',
      text: paper('⟦附件：⟧').replace(/\n/g, '\r\n'),
      fixed: paper('附件').replace(/\n/g, '\r\n'),
    },
  ],
  good: [
    paper('附件1'),
    { text: paper('附件'), why: '单个附件' },
    { text: paper('附件 1'), why: '中间有空格' },
    { text: '', genre: 'notice' },
  ],
});
