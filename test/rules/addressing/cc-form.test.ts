import rule from '../../../server/src/core/rules/addressing/cc-form';
import { testRule } from '../../support/rule-tester';

const paper = (copy: string, date = '2024年5月6日') =>
  `清河县教育局关于开展安全检查的通知\n\n各学校：\n　　请做好𠮷河学校安全检查。\n　　特此通知。\n\n清河县教育局\n${date}\n\n${copy}\n`;

testRule(rule, {
  bad: [
    {
      text: paper('抄送：县委办公室，⟦县政府办公室⟧'),
      fixed: paper('抄送：县委办公室，县政府办公室。'),
      severity: 'warning',
    },
    { text: paper('抄送⟦:⟧县委办公室。'), fixed: paper('抄送：县委办公室。') },
    { text: paper('⟦抄发⟧：各幼儿园。'), fixed: paper('抄送：各幼儿园。') },
    {
      name: 'CRLF, an imprint below',
      text: paper('抄送：县委办公室，⟦县政府办公室⟧\n清河县教育局办公室　　2024年5月6日印发').replace(
        /\n/g,
        '\r\n',
      ),
      fixed: paper('抄送：县委办公室，县政府办公室。\n清河县教育局办公室　　2024年5月6日印发').replace(
        /\n/g,
        '\r\n',
      ),
    },
  ],
  good: [
    paper('抄送：县委办公室，县政府办公室。'),
    { text: paper('抄　送：县委办公室。'), why: '拉开对齐' },
    { text: '', genre: 'notice' },
  ],
});
