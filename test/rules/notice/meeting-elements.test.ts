import rule from '../../../server/src/core/rules/notice/meeting-elements';
import { testRule } from '../../support/rule-tester';

const notice = (
  word: string,
  body: string,
  title = '甲县教育局关于召开安全工作会议的',
  end = '\n\n甲县教育局\n2024年5月7日\n',
) => `${title}${word}\n\n各学校：\n${body}${end}`;

testRule(rule, {
  bad: [
    {
      name: 'numbered like the others',
      text: notice(
        '⟦通知⟧',
        '　　一、会议时间：5月10日上午9时。\n　　二、会议内容：研究防溺水工作。\n　　三、参会人员：各学校负责人。',
      ),
      fixed: notice(
        '通知',
        '　　一、会议时间：5月10日上午9时。\n　　二、会议内容：研究防溺水工作。\n　　三、参会人员：各学校负责人。\n　　四、会议地点：〔地点〕。',
      ),
      genre: 'notice',
    },
    {
      name: 'two missing, CRLF and an astral character',
      text: notice('⟦通知⟧', '　　请𠮷河片区各学校负责人参加，研究防溺水工作。').replace(/\n/g, '\r\n'),
      fixed: notice(
        '通知',
        '　　请𠮷河片区各学校负责人参加，研究防溺水工作。\n　　会议时间：×月×日（星期×）×午×时。\n　　会议地点：〔地点〕。',
      ).replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    {
      name: 'no matter',
      text: notice('⟦通知⟧', '　　定于5月10日上午9时在三楼会议室召开，请各学校负责人参加。'),
      genre: 'notice',
      severity: 'info',
    },
  ],
  good: [
    { text: notice('通知', '　　请做好准备。', '甲县教育局关于做好防溺水工作的'), genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
