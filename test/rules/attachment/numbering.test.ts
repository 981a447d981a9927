import rule from '../../../server/src/core/rules/attachment/numbering';
import { testRule } from '../../support/rule-tester';

const paper = (note: string, date = '2024年5月6日') =>
  `清河县教育局关于开展安全检查的通知\n\n各学校：\n　　请认真开展安全检查。\n　　特此通知。\n\n${note}\n\n清河县教育局\n${date}\n`;

testRule(rule, {
  bad: [
    {
      text: paper('　　附件：⟦1、检查方案\n　　　　　2、名单⟧'),
      fixed: paper('　　附件：1.检查方案\n　　　　　2.名单'),
      severity: 'warning',
    },
    {
      name: 'Han numerals',
      text: paper('　　附件：⟦一、检查方案\n　　　　　二、名单⟧'),
      fixed: paper('　　附件：1.检查方案\n　　　　　2.名单'),
    },
    { text: paper('　　附件：⟦1.⟧检查方案'), fixed: paper('　　附件：检查方案'), severity: 'info' },
    {
      name: 'a number left out',
      text: paper('　　附件：⟦1.检查方案\n　　　　　3.名单⟧'),
      fixed: paper('　　附件：1.检查方案\n　　　　　2.名单'),
    },
    {
      name: 'CRLF, astral, one line',
      text: paper('　　附件：⟦1.𠮷河方案；2.名单⟧').replace(/\n/g, '\r\n'),
      fixed: paper('　　附件：1.𠮷河方案\n　　　　　2.名单').replace(/\n/g, '\r\n'),
    },
    // Each holds one part of a condition.
    {
      text: '清河县教育局关于开展安全检查的通知\n\n各学校：\n　　请认真开展安全检查。\n　　特此通知。\n\n　　附件：⟦检查方案\n　　　　　2、名单⟧\n\n清河县教育局\n2024年5月6日\n',
    },
    // Each holds one part of a condition.
    {
      text: '清河县教育局关于开展安全检查的通知\n\n各学校：\n　　请认真开展安全检查。\n　　特此通知。\n\n　　附件：⟦一.检查方案\n　　　　　二.名单⟧\n\n清河县教育局\n2024年5月6日\n',
    },
  ],
  good: [
    paper('　　附件：检查方案'),
    { text: paper('　　附件：1.检查方案\n　　　　　2.名单\n　　　　　3.表'), why: '规范' },
    { text: paper('　　附件：1．检查方案\n　　　　　2．名单'), why: '全角小圆点' },
    { text: '', genre: 'notice' },
    // Each holds one part of a condition.
    {
      text: '清河县教育局关于开展安全检查的通知\n\n各学校：\n　　请按照方案开展安全检查。\n　　特此通知。\n\n　　附件1、安全检查方案 2、检查组名单\n\n清河县教育局\n2024年5月6日\n',
    },
  ],
});
