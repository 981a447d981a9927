import rule from '../../../server/src/core/rules/structure/heading-fused-with-body';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　一、总体要求\n　　要把安全放在首位。\n${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      name: 'CRLF and an astral character',
      text: notice('　　⟦二、查𠮷屋⟧　各学校要逐间检查教室、宿舍和食堂，不留死角。').replace(/\n/g, '\r\n'),
      fixed: notice('　　二、查𠮷屋\n　　各学校要逐间检查教室、宿舍和食堂，不留死角。').replace(
        /\n/g,
        '\r\n',
      ),
      genre: 'notice',
      severity: 'warning',
    },
    {
      text: notice('　　⟦二、存在的问题⟧  部分学校消防设施老化，线路需要更换。'),
      fixed: notice('　　二、存在的问题\n　　部分学校消防设施老化，线路需要更换。'),
      genre: 'notice',
    },
    {
      text: notice(
        '　　⟦二、工作措施⟧ 要明确责任人，逐级签订责任书。\n　　三、工作要求\n　　要按时报送情况。',
      ),
      fixed: notice(
        '　　二、工作措施\n　　要明确责任人，逐级签订责任书。\n　　三、工作要求\n　　要按时报送情况。',
      ),
      genre: 'notice',
    },
  ],
  good: [
    { text: notice('　　二、主要任务。各学校要经常检查，消除隐患。'), why: '有句号', genre: 'notice' },
    { text: notice('　　二、 主要任务\n　　要经常检查，消除隐患。'), why: '序号后的空格', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
