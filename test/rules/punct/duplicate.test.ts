import rule from '../../../server/src/core/rules/punct/duplicate';
import { testRule } from '../../support/rule-tester';

const paper = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: paper('各校要排查⟦，，⟧要整改。'),
      fixed: paper('各校要排查，要整改。'),
      genre: 'notice',
      severity: 'warning',
    },
    { text: paper('要排查⟦、。⟧'), fixed: paper('要排查。'), genre: 'notice' },
    { text: paper('要排查⟦；；⟧要整改。'), fixed: paper('要排查；要整改。'), genre: 'notice' },
    { text: paper('谁来负责⟦？。⟧'), fixed: paper('谁来负责？'), genre: 'notice' },
    { text: paper('要排查⟦。，⟧要整改。'), fixed: paper('要排查。要整改。'), genre: 'notice' },
    {
      name: 'CRLF',
      text: paper('𠮷河要排查⟦,,⟧要整改。').replace(/\n/g, '\r\n'),
      fixed: paper('𠮷河要排查，要整改。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
  ],
  good: [
    { text: paper('上级指出：“要排查。”，各校照办。'), why: '引号隔开', genre: 'notice' },
    { text: paper('表示“，”，另有“。”'), why: '引号里提到标点', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
