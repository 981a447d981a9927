import rule from '../../../server/src/core/rules/structure/heading-trailing-punct';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      name: 'a colon; CRLF and an astral character',
      text: notice(
        '　　一、查𠮷屋⟦：⟧\n　　要细查每一间教室。\n　　二、查线路\n　　要常查每一条电线。',
      ).replace(/\n/g, '\r\n'),
      fixed: notice('　　一、查𠮷屋\n　　要细查每一间教室。\n　　二、查线路\n　　要常查每一条电线。').replace(
        /\n/g,
        '\r\n',
      ),
      genre: 'notice',
      severity: 'warning',
    },
    {
      name: 'all of them, bare names',
      text: notice(
        '　　一、基本情况⟦。⟧\n　　全县现有学校三十二所，在校学生一万余人。\n　　二、存在问题⟦。⟧\n　　部分学校消防设施老化，需要更新。',
      ),
      fixed: notice(
        '　　一、基本情况\n　　全县现有学校三十二所，在校学生一万余人。\n　　二、存在问题\n　　部分学校消防设施老化，需要更新。',
      ),
      genre: 'notice',
    },
    {
      name: 'one of three',
      text: notice(
        '　　一、加强领导\n　　要明确责任人和联系人。\n　　二、加强检查⟦。⟧\n　　要查细查实，不留死角，发现问题立即整改。\n　　三、加强督导\n　　要定期通报。',
      ),
      fixed: notice(
        '　　一、加强领导\n　　要明确责任人和联系人。\n　　二、加强检查\n　　要查细查实，不留死角，发现问题立即整改。\n　　三、加强督导\n　　要定期通报。',
      ),
      genre: 'notice',
    },
    // Each holds one part of a condition.
    {
      in: 'notice',
      text: '一、基本情况。\n　　全县现有学校三十二所，\n　　二、存在问题⟦。⟧\n　　部分学校消防设施老化，需要更新。',
    },
    // Each holds one part of a condition.
    {
      in: 'notice',
      text: '一、总体要求⟦。⟧\n　　要把安全放在首位。\n　　二、主要任务；\n　　要经常检查，消除隐患。',
    },
  ],
  good: [
    { text: notice('　　1.上午8时到校。\n　　2.下午5时离校。'), why: '条目是句子', genre: 'notice' },
    { text: '', genre: 'notice' },
    // Each holds one part of a condition.
    {
      text: '甲县教育局关于做好安全工作的通知\r\n\r\n各学校：\r\n　　一、查𠮷屋：\r\n　　要细查每一间教室。\r\n　　要常查每一条电线。\r\n　　特此通知。\r\n\r\n甲县教育局\r\n2024年5月6日\r\n',
      genre: 'notice',
    },
    { in: 'notice', text: '（二）基本原则。\n　　坚持预防为主，做到防患未然，逐级落实责任。' },
    {
      in: 'notice',
      text: '一、基本情况。基本情况。\n　　全县现有学校三十二所，在校学生一万余人。\n　　二、存在问题。\n　　部分学校消防设施老化，需要更新。',
    },
  ],
});
