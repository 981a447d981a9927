import rule from '../../../server/src/core/rules/date/note-form';
import { testRule } from '../../support/rule-tester';

const notice = (note: string, before = '') =>
  `清河县教育局关于做好防汛工作的通知\n\n各学校：\n　　𠮷河水位上涨，请做好防范。\n${before}\n清河县教育局\n2024年5月6日\n${note}`;

testRule(rule, {
  bad: [
    {
      text: notice('⟦联系人：王明，电话：01012345678⟧\n'),
      fixed: notice('（联系人：王明，电话：01012345678）\n'),
      genre: 'notice',
      severity: 'hint',
    },
    {
      text: notice('　　⟦此件依申请公开。⟧\n'),
      fixed: notice('　　（此件依申请公开）\n'),
      genre: 'notice',
    },
    { name: 'above the signature', text: notice('', '　　⟦（联系人：王明）⟧\n'), genre: 'notice' },
    {
      name: 'CRLF',
      text: notice('⟦此件发至县团级⟧\n').replace(/\n/g, '\r\n'),
      fixed: notice('（此件发至县团级）\n').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
  ],
  good: ['', { text: notice('（此件公开发布）\n'), genre: 'notice' }],
});
