import rule from '../../../server/src/core/rules/attachment/name-punct';
import { testRule } from '../../support/rule-tester';

const paper = (note: string, date = '2024年5月6日') =>
  `清河县教育局关于开展安全检查的通知\n\n各学校：\n　　请认真开展安全检查。\n　　特此通知。\n\n${note}\n\n清河县教育局\n${date}\n`;

testRule(rule, {
  bad: [
    { text: paper('　　附件：⟦检查方案。⟧'), fixed: paper('　　附件：检查方案'), severity: 'warning' },
    {
      text: paper('　　附件：1.⟦检查方案；⟧\n　　　　　2.⟦名单。⟧'),
      fixed: paper('　　附件：1.检查方案\n　　　　　2.名单'),
    },
    {
      text: paper('　　附件：⟦《检查办法》（试行）⟧'),
      fixed: paper('　　附件：检查办法（试行）'),
    },
    {
      name: 'CRLF, astral, a title in a title',
      text: paper('　　附件：⟦《关于印发〈𠮷河办法〉的通知》⟧').replace(/\n/g, '\r\n'),
      fixed: paper('　　附件：关于印发《𠮷河办法》的通知').replace(/\n/g, '\r\n'),
    },
  ],
  good: [
    paper('　　附件：检查方案'),
    { text: paper('　　附件：《检查办法》和《考核办法》'), why: '两个书名号' },
    { text: '', genre: 'notice' },
  ],
});
