import rule from '../../../server/src/core/rules/structure/single-child';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      name: 'CRLF and an astral character',
      text: notice(
        '𠮷镇要办好。请报送下列材料：\n　　⟦1.⟧申请表及有关证明，一式两份。\n　　请按时报送。',
      ).replace(/\n/g, '\r\n'),
      fixed: notice(
        '𠮷镇要办好。请报送下列材料：\n　　申请表及有关证明，一式两份。\n　　请按时报送。',
      ).replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    {
      text: notice('（一）任务\n　　⟦1.⟧检查要细要实，不留死角。\n　　（二）要求\n　　要落实责任。'),
      fixed: notice('（一）任务\n　　检查要细要实，不留死角。\n　　（二）要求\n　　要落实责任。'),
      genre: 'notice',
    },
    {
      text: notice('一、任务\n　　⟦（1）⟧检查要细要实，不留死角。\n　　二、要求\n　　要落实责任。'),
      fixed: notice('一、任务\n　　检查要细要实，不留死角。\n　　二、要求\n　　要落实责任。'),
      genre: 'notice',
    },
  ],
  good: [
    {
      text: notice(
        '一、任务\n　　（一）学习。要常学。\n　　（二）检查。要常查。\n　　二、要求\n　　要落实。',
      ),
      why: '有两项',
      genre: 'notice',
    },
    { text: notice('1.5万元用于购书。'), why: '小数', genre: 'notice' },
    { text: notice('一、二年级停课。'), why: '并列', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
