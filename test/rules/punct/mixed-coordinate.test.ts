import rule from '../../../server/src/core/rules/punct/mixed-coordinate';
import { testRule } from '../../support/rule-tester';

const paper = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: paper('要开展高水准⟦，⟧高精度的检查。'),
      fixed: paper('要开展高水准、高精度的检查。'),
      genre: 'notice',
    },
    {
      text: paper('要以宁静致远⟦，⟧淡泊明志为准则。'),
      fixed: paper('要以宁静致远、淡泊明志为准则。'),
      genre: 'notice',
    },
    {
      text: paper('对每一份文件⟦，⟧每一个环节都要检查。'),
      fixed: paper('对每一份文件、每一个环节都要检查。'),
      genre: 'notice',
    },
    {
      text: paper('要做到零差错⟦，⟧零失误⟦，⟧零缺陷。'),
      fixed: paper('要做到零差错、零失误、零缺陷。'),
      genre: 'notice',
    },
    {
      text: paper('学校制定的预案⟦，⟧提出的建议要切合实际。').replace('学校制定的', '制定的'),
      fixed: paper('制定的预案、提出的建议要切合实际。'),
      genre: 'notice',
    },
    {
      text: paper('校医是学校的急救员⟦，⟧宣传员，责任不轻。'),
      fixed: paper('校医是学校的急救员、宣传员，责任不轻。'),
      genre: 'notice',
    },
    {
      text: paper('要有过硬的本领⟦，⟧丰富的知识⟦，⟧充沛的精力，才能胜任。'),
      fixed: paper('要有过硬的本领、丰富的知识、充沛的精力，才能胜任。'),
      genre: 'notice',
      severity: 'hint',
    },
    {
      name: 'CRLF',
      text: paper('配齐𠮷河水泵、沙袋⟦，⟧铁锹等。').replace(/\n/g, '\r\n'),
      fixed: paper('配齐𠮷河水泵、沙袋、铁锹等。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
  ],
  good: [
    { text: paper('要明确身份、角色、资历等。'), why: '统一用顿号', genre: 'notice' },
    { text: paper('抓好教育、管理，加强防范等工作。'), why: '动宾短语', genre: 'notice' },
    { text: paper('需要的时候，值班的人员要到场。'), why: '前面是时间', genre: 'notice' },
    { text: paper('要有过硬的本领，丰富的知识。'), why: '两项作宾语，逗号亦可', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
