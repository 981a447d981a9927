import rule from '../../../server/src/core/rules/punct/ellipsis-form';
import { testRule } from '../../support/rule-tester';

const paper = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: paper('灭火器、应急灯⟦...⟧各校要落实。'),
      fixed: paper('灭火器、应急灯……各校要落实。'),
      genre: 'notice',
      severity: 'warning',
    },
    {
      text: paper('灭火器、应急灯⟦…⟧各校要落实。'),
      fixed: paper('灭火器、应急灯……各校要落实。'),
      genre: 'notice',
    },
    {
      text: paper('灭火器、𠮷河⟦······⟧各校要落实。'),
      fixed: paper('灭火器、𠮷河……各校要落实。'),
      genre: 'notice',
    },
    {
      text: paper('灭火器、应急灯⟦………⟧各校要落实。'),
      fixed: paper('灭火器、应急灯……各校要落实。'),
      genre: 'notice',
    },
    {
      name: 'CRLF',
      text: paper('灭火器⟦......⟧各校要落实。').replace(/\n/g, '\r\n'),
      fixed: paper('灭火器……各校要落实。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
  ],
  good: [
    { text: paper('灭火器……各校要落实。'), why: '正确', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
