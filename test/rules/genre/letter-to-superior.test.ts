import rule from '../../../server/src/core/rules/genre/letter-to-superior';
import { testRule } from '../../support/rule-tester';

const settings = {
  organization: {
    own: ['云岭市水利局'],
    superiors: ['云岭市人民政府', '云山省水利厅'],
    peers: ['云岭市财政局'],
    subordinates: [],
  },
};
const paper = (to: string, matter = '申请防汛经费', end = '请予批准。', word = '函') =>
  `云岭市水利局关于${matter}的${word}\n\n${to}：\n　　因工作需要，现将有关情况函告如下。\n　　${end}\n\n云岭市水利局\n2024年5月6日\n`;
const genre = 'letter';

testRule(rule, {
  bad: [
    {
      text: paper('⟦市政府⟧'),
      fixed: paper('市政府', undefined, '妥否，请批示。', '请示'),
      settings,
      genre,
      severity: 'info',
    },
    { text: paper('⟦省水利厅⟧', '报批年度计划'), settings, genre },
    {
      name: 'asked for in the closing',
      text: paper('⟦市人民政府⟧', '购置防汛设备', '请予审批。'),
      settings,
      genre,
    },
    {
      name: 'CRLF and an astral character',
      text: paper('⟦云岭市人民政府⟧', '申请𠮷河治理经费').replace(/\n/g, '\r\n'),
      settings,
      genre,
    },
  ],
  good: [
    { text: paper('市财政局'), why: '平行机关', settings, genre },
    { text: paper('市人民政府', '商请参加会议', '请予支持为荷。'), why: '一般事务', settings, genre },
    { text: '', settings, genre },
  ],
});
