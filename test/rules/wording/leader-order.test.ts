import rule from '../../../server/src/core/rules/wording/leader-order';
import { NO_TERMS } from '../../../server/src/core/settings';
import { testRule } from '../../support/rule-tester';

const paper = (body: string) =>
  `甲县人民政府关于召开防汛工作会议的通知\n\n各乡镇人民政府：\n　　${body}\n　　特此通知。\n\n甲县人民政府\n2024年5月6日\n`;
const settings = {
  terms: {
    ...NO_TERMS,
    leaderOrder: [
      { name: '王建国', title: '县委书记' },
      { name: '李安民', title: '县委副书记、县长' },
      { name: '赵𠮷', title: '副县长' },
      { name: '孙立', title: '' },
    ],
  },
};
const genre = 'notice';

testRule(rule, {
  bad: [
    {
      name: 'with titles between them there is no fix, CRLF',
      text: paper('县长⟦李安民，县委书记王建国⟧出席会议。').replace(/\n/g, '\r\n'),
      genre,
      settings,
      severity: 'warning',
    },
    {
      name: 'astral, 同志 and 和',
      text: paper('请⟦赵𠮷同志、王建国同志和李安民⟧同志审阅。'),
      fixed: paper('请王建国同志、李安民同志和赵𠮷同志审阅。'),
      genre,
      settings,
    },
    {
      name: "another's title",
      text: paper('会议由⟦县委书记⟧李安民主持。'),
      fixed: paper('会议由县委副书记、县长李安民主持。'),
      genre,
      settings,
    },
    {
      name: '县长 for the 副县长',
      text: paper('会议由⟦县长⟧赵𠮷主持。'),
      fixed: paper('会议由副县长赵𠮷主持。'),
      genre,
      settings,
    },
    {
      name: '副县长 for the 县长',
      text: paper('会议由⟦副县长⟧李安民主持。'),
      fixed: paper('会议由县委副书记、县长李安民主持。'),
      genre,
      settings,
    },
  ],
  good: [
    { text: paper('王建国、李安民、赵𠮷、孙立出席会议。'), genre, settings, why: '次序一致' },
    { text: paper('县长李安民、副县长赵𠮷出席会议。'), genre, settings, why: '职务只写一部分' },
    { text: paper('县委副书记、县长李安民，副县长赵𠮷出席会议。'), genre, settings, why: '职务写全' },
    { text: paper('李安民主持会议，王建国作了讲话。'), genre, settings, why: '不是并列' },
    { text: paper('选举县长王建国为代表。'), genre, settings, why: '选举' },
    { text: paper('县长孙立到会。'), genre, settings, why: '名单没有写职务' },
    { text: paper('王建国同志和李安民同志到会。'), genre, settings },
    { text: '', genre, settings },
  ],
});
