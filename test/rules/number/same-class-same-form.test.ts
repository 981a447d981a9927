import rule from '../../../server/src/core/rules/number/same-class-same-form';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      name: 'CRLF and an astral character',
      text: notice('𠮷镇举办⟦十二场⟧，听众3000人次，发放资料800份。').replace(/\n/g, '\r\n'),
      fixed: notice('𠮷镇举办12场，听众3000人次，发放资料800份。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    {
      text: notice('检查学校25所、培训机构40家，查处⟦六起⟧。'),
      fixed: notice('检查学校25所、培训机构40家，查处6起。'),
      genre: 'notice',
    },
    {
      text: notice('共组织⟦三次⟧，参加教师180名、家长320名。'),
      fixed: notice('共组织3次，参加教师180名、家长320名。'),
      genre: 'notice',
    },
  ],
  good: [
    { text: notice('培训三期、二十场，共一千二百人。'), why: '全用汉字', genre: 'notice' },
    { text: notice('检查十余家，查处12起、整改30家。'), why: '概数', genre: 'notice' },
    { text: notice('组织三次。共有120人、15场。'), why: '不在同一句', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
