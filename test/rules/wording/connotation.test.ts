import rule from '../../../server/src/core/rules/wording/connotation';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;
const speech = (body: string) => `在全县安全工作会议上的讲话\n\n同志们：\n　　${body}\n　　谢谢大家！\n`;

testRule(rule, {
  bad: [
    {
      text: speech('领导虽然⟦高高在上⟧,也要体谅基层。'),
      fixed: speech('领导虽然身处决策岗位,也要体谅基层。'),
      severity: 'info',
      genre: 'speech',
    },
    {
      name: '引号里的“万金油”',
      text: notice('要当好单位的“⟦万金油⟧”。'),
      fixed: notice('要当好单位的“多面手”。'),
      severity: 'hint',
      genre: 'notice',
    },
    {
      text: notice('要⟦大肆⟧表彰先进典型。').replace(/\n/g, '\r\n'),
      fixed: notice('要大力表彰先进典型。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    { text: notice('𠮷河镇⟦一小撮⟧群众有意见。'), fixed: notice('𠮷河镇少数群众有意见。'), genre: 'notice' },
    {
      text: notice('诈骗团伙⟦殚精竭虑⟧设局骗钱。'),
      fixed: notice('诈骗团伙千方百计设局骗钱。'),
      genre: 'notice',
    },
  ],
  good: [
    { text: notice('领导干部不能高高在上、脱离群众。'), why: '批评这种作风', genre: 'notice' },
    { text: notice('敌对势力大肆鼓吹分裂。'), why: '批评的对象', genre: 'notice' },
    { text: notice('炮制中药饮片要遵守规范。'), why: '本义', genre: 'notice' },
    { text: notice('他的　手腕骨折，已经送医。'), why: '身体部位', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
