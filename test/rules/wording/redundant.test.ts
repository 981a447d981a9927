import rule from '../../../server/src/core/rules/wording/redundant';
import { testRule } from '../../support/rule-tester';

const paper = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　确保⟦不因物资短缺而不误⟧抢险。\n　　请认真执行。\n\n甲县教育局\n2024年5月6日\n',
      fixed:
        '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　确保不因物资短缺而误抢险。\n　　请认真执行。\n\n甲县教育局\n2024年5月6日\n',
      genre: 'notice',
    },
    {
      text: '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　⟦原则上基本⟧同意。\n　　请认真执行。\n\n甲县教育局\n2024年5月6日\n',
      fixed:
        '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　原则上同意。\n　　请认真执行。\n\n甲县教育局\n2024年5月6日\n',
      genre: 'notice',
    },
    {
      text: '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　要⟦第一时间立即⟧处置。\n　　请认真执行。\n\n甲县教育局\n2024年5月6日\n',
      fixed:
        '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　要第一时间处置。\n　　请认真执行。\n\n甲县教育局\n2024年5月6日\n',
      genre: 'notice',
    },
    {
      text: '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　年限已⟦超过30多⟧年。\n　　请认真执行。\n\n甲县教育局\n2024年5月6日\n',
      fixed:
        '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　年限已超过30年。\n　　请认真执行。\n\n甲县教育局\n2024年5月6日\n',
      genre: 'notice',
    },
    {
      text: '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　报名⟦截止到2月24日17时止⟧。\n　　请认真执行。\n\n甲县教育局\n2024年5月6日\n',
      genre: 'notice',
    },
    {
      text: '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　该校⟦荣获先进单位的殊荣⟧。\n　　请认真执行。\n\n甲县教育局\n2024年5月6日\n',
      genre: 'notice',
    },
    {
      text: '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　要⟦力争务必⟧抓出成效。\n　　请认真执行。\n\n甲县教育局\n2024年5月6日\n',
      fixed:
        '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　要务必抓出成效。\n　　请认真执行。\n\n甲县教育局\n2024年5月6日\n',
      genre: 'notice',
    },
    {
      text: paper('培训的⟦目的是为了⟧提高能力，⟦但却⟧有人缺席，⟦原因是由于⟧通知不及时。'),
      fixed: paper('培训的目的是提高能力，却有人缺席，原因是通知不及时。'),
      genre: 'notice',
      severity: 'info',
    },
    {
      text: paper('⟦防止类似问题不再⟧发生，⟦严禁任何人不得⟧翻越围栏，⟦共计排查隐患达⟧30余处。'),
      fixed: paper('防止类似问题再发生，严禁任何人翻越围栏，共计排查隐患30余处。'),
      genre: 'notice',
    },
    {
      text: paper('经费⟦来自于⟧财政，⟦涉及到⟧多个部门，保持⟦良好的平衡的⟧心态。'),
      fixed: paper('经费来自财政，涉及多个部门，保持良好、平衡的心态。'),
      genre: 'notice',
      severity: 'hint',
    },
    {
      name: 'CRLF and an astral character',
      text: paper('𠮷河学校有学生⟦大约二百人左右⟧，⟦截至到⟧月底⟦务必要⟧报齐。').replace(/\n/g, '\r\n'),
      fixed: paper('𠮷河学校有学生大约二百人，截至月底务必报齐。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    { text: paper('各领风骚⟦数几⟧载，⟦诸如防火、防汛等等⟧都要抓。'), genre: 'notice', severity: 'info' },
  ],
  good: [
    { text: paper('参数几年未变，人数几天内报齐，防止问题再发生。'), why: '“参数｜几年”', genre: 'notice' },
    {
      text: paper('严禁携带火种，不得入内，不要逗留；签约30份左右。'),
      why: '不在一个小句里',
      genre: 'notice',
    },
    { text: paper('“目的是为了”是病句。'), why: '引号里举例', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
