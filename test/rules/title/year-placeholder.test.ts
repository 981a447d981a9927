import rule from '../../../server/src/core/rules/title/year-placeholder';
import { testRule } from '../../support/rule-tester';

const paper = (title: string, body: string, date = '2024年5月6日') =>
  `${title}\n\n各学校：\n　　${body}\n\n𠮷河县教育局\n${date}\n`;
const BODY = '2024年春季开学以来，事故时有发生。现就2024年检查通知如下，请于2024年6月1日前完成。';

testRule(rule, {
  bad: [
    {
      text: paper('关于⟦2023年⟧安全检查的通知', BODY),
      fixed: paper('关于2024年安全检查的通知', BODY),
      genre: 'notice',
      severity: 'hint',
    },
    {
      text: paper('𠮷河县教育局关于⟦2014年⟧度考核的通知', BODY),
      fixed: paper('𠮷河县教育局关于2024年度考核的通知', BODY),
      genre: 'notice',
    },
    {
      name: 'over two lines, CRLF',
      text: paper('𠮷河县教育局关于做好\n⟦2025年⟧检查的通知', BODY).replace(/\n/g, '\r\n'),
      fixed: paper('𠮷河县教育局关于做好\n2024年检查的通知', BODY).replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
  ],
  good: [
    '',
    { text: paper('关于2024年安全检查的通知', BODY), genre: 'notice' },
    {
      text: paper('关于2023年考核结果的通报', '现将2023年考核结果通报如下。', '2024年1月6日'),
      why: '上一年',
      genre: 'bulletin',
    },
    {
      text: paper('关于做好2025年春运工作的通知', '春运将至，请做好2024年底的准备。', '2024年12月6日'),
      why: '下一年',
      genre: 'notice',
    },
    { text: paper('关于印发《2021年规划》的通知', BODY), why: '书名号里', genre: 'notice' },
  ],
});
