import rule from '../../../server/src/core/rules/attachment/title-mismatch';
import { testRule } from '../../support/rule-tester';

const paper = (note: string, behind: string, date = '2024年5月6日') =>
  `清河县教育局关于开展读书活动的通知\n\n各学校：\n　　请开展读书活动。\n　　特此通知。\n\n${note}\n\n清河县教育局\n${date}\n${behind}`;
const page = (label: string, title: string) =>
  `\n${label}\n\n${title}\n\n　　为开展好活动，制定本方案，请遵照执行。\n`;

testRule(rule, {
  bad: [
    {
      text: paper('　　附件：⟦读书月活动方案⟧', page('附件', '读书活动方案')),
      fixed: paper('　　附件：读书活动方案', page('附件', '读书活动方案')),
      severity: 'warning',
    },
    {
      name: 'the second of two',
      text: paper(
        '　　附件：1.读书活动方案\n　　　　　2.⟦先进学校评选方法⟧',
        `${page('附件1', '读书活动方案')}${page('附件2', '先进学校评选办法')}`,
      ),
      fixed: paper(
        '　　附件：1.读书活动方案\n　　　　　2.先进学校评选办法',
        `${page('附件1', '读书活动方案')}${page('附件2', '先进学校评选办法')}`,
      ),
    },
    {
      name: 'CRLF, astral',
      text: paper('　　附件：⟦𠮷河学校读书计划方案⟧', page('附件', '𠮷河学校读书工作方案')).replace(
        /\n/g,
        '\r\n',
      ),
      fixed: paper('　　附件：𠮷河学校读书工作方案', page('附件', '𠮷河学校读书工作方案')).replace(
        /\n/g,
        '\r\n',
      ),
    },
  ],
  good: [
    paper('　　附件：读书活动方案', page('附件', '读书活动方案')),
    { text: paper('　　附件：读书活动方案（试行）', page('附件', '读书活动方案')), why: '末尾括号' },
    { text: paper('　　附件：读书活动方案.docx', page('附件', '读书活动方案')), why: '文件名' },
    { text: paper('　　附件：读书活动方案', ''), why: '附件另发' },
    { text: '', genre: 'notice' },
  ],
});
