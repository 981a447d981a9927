import rule from '../../../server/src/core/rules/wording/leader-title-name';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: notice('局长李明到会。会上,⟦李明局长⟧作了部署。'),
      fixed: notice('局长李明到会。会上,局长李明作了部署。'),
      severity: 'info',
      genre: 'notice',
    },
    {
      text: notice('𠮷河会议由市长陈某某主持，⟦陈某某市长⟧讲话。').replace(/\n/g, '\r\n'),
      fixed: notice('𠮷河会议由市长陈某某主持，市长陈某某讲话。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    {
      text: notice('⟦市委副书记市长⟧陈某某出席。'),
      fixed: notice('市委副书记、市长陈某某出席。'),
      genre: 'notice',
    },
    {
      text: notice('⟦县长、县委书记⟧李明出席会议。'),
      fixed: notice('县委书记、县长李明出席会议。'),
      genre: 'notice',
    },
  ],
  good: [
    { text: notice('李明局长到会，李明局长讲话。'), why: '写法一致', genre: 'notice' },
    { text: notice('局长李明到会，陈强局长讲话。'), why: '不是同一个人', genre: 'notice' },
    { text: notice('县长×××到会，×××县长致谢。'), why: '占位的姓名看不出是谁', genre: 'notice' },
    { text: notice('各县（市、区）县长、　县委书记参加会议。'), why: '泛指各地的负责人', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
