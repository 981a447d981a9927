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
    { text: paper('抄报：县委办公室', '2004年5月6日'), why: '条例施行以前' },
    {
      text: '清河县人民政府常务会议纪要\n\n　　2024年5月6日，县长主持召开县政府常务会议。会议议定，加强校舍修缮。\n\n分送：县委办公室，县人大办公室\n',
      why: '纪要的分送',
    },
    { text: paper('抄送：县委办公室，县人大').trimEnd(), why: '抄送行还在写' },
    { text: '', genre: 'notice' },
  ],
});
