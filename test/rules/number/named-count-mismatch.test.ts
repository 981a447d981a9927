import rule from '../../../server/src/core/rules/number/named-count-mismatch';
import { testRule } from '../../support/rule-tester';

const notice = (body: string, date = '2024年5月6日') =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n${date}\n`;

testRule(rule, {
  bad: [
    {
      text: '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　东湖街道、花园街道、镜湖街道作发言。\n　　⟦发言的两个街道⟧做好准备。\n　　请认真执行。\n\n甲县教育局\n2024年5月6日\n',
      genre: 'notice',
    },
    {
      name: 'CRLF and an astral character',
      text: notice('请𠮷桥村、桑园村、新店村作发言，⟦上述4个村⟧做好准备。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    { text: notice('城关镇、石桥镇、柳林镇⟦两个⟧镇已经完成。'), genre: 'notice' },
    { text: notice('检查⟦三个⟧方面（制度、台账）。'), genre: 'notice' },
    { text: notice('甲村、乙村、丙村等⟦2个⟧村已经完成。'), genre: 'notice' },
    {
      name: 'names under a heading',
      text: notice('名单如下。\n　　一、先进个人⟦（4名）⟧\n　　刘永晖、陈冬青、吴桂英'),
      genre: 'notice',
    },
    {
      name: 'two lines that introduce persons',
      text: notice(
        '拟推荐覃国梁⟦等3名同志⟧，情况如下。\n　　覃国梁，男，1976年5月生；\n　　潘秀英，女，1982年11月生。',
      ),
      genre: 'notice',
    },
    {
      name: 'headings that name aspects',
      text: notice(
        '我⟦从三个方面⟧查摆了问题。\n　　（一）政治方面。学习不够。\n　　（二）作风方面。深入不够。',
      ),
      genre: 'notice',
    },
  ],
  good: [
    { text: notice('已有25个省（自治区、直辖市）开展试点。'), why: '括号里是并称', genre: 'notice' },
    { text: notice('报告分六个部分：一、过去的工作；二、今后的安排。'), why: '编了号的', genre: 'notice' },
    {
      text: notice('名单如下。\n　　一、先进个人（3名）\n　　刘永晖、陈冬青、吴桂英'),
      why: '相符',
      genre: 'notice',
    },
    {
      text: notice('一、先进个人（4名）\n　　由各学校推荐，学校、部门各半。'),
      why: '标题下面不是名单',
      genre: 'notice',
    },
    { text: '', genre: 'notice' },
  ],
});
