import rule from '../../../server/src/core/rules/punct/ellipsis-with-deng';
import { testRule } from '../../support/rule-tester';

const paper = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    { text: paper('要配备灭火器、应急灯⟦等……⟧'), fixed: paper('要配备灭火器、应急灯等。'), genre: 'notice' },
    { text: paper('要配备灭火器⟦...等⟧器材。'), fixed: paper('要配备灭火器等器材。'), genre: 'notice' },
    { text: paper('要配备灭火器⟦等等……⟧。'), fixed: paper('要配备灭火器等等。'), genre: 'notice' },
    {
      name: 'CRLF',
      text: paper('要配备𠮷河水泵⟦……等⟧。').replace(/\n/g, '\r\n'),
      fixed: paper('要配备𠮷河水泵等。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
  ],
  good: [
    { text: paper('灭火器……等到下月配齐。'), why: '“等到”', genre: 'notice' },
    { text: paper('灭火器、应急灯……要配齐。'), why: '没有“等”', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
