import rule from '../../../server/src/core/rules/paste/bulk';
import { testRule } from '../../support/rule-tester';

const SENTENCE = '各水管所要检修 闸门,备足物料,昼夜值守;遇有险情,及时报告,';
const CLEAN = '各水管所要检修闸门，备足物料，昼夜值守；遇有险情，及时报告，';
const notice = (body: string, title = '乙县水利局关于做好防汛工作的通知', colon = '：') =>
  `${title}\n\n各水管所${colon}\n　　${body}确保安全。\n　　特此通知。\n\n乙县水利局\n2024年5月6日\n`;
const marked = '⟦乙县水利局关于做好防汛工作的通知⟧';

testRule(rule, {
  bad: [
    {
      text: notice(SENTENCE.repeat(4), marked),
      fixed: notice(CLEAN.repeat(4)),
      genre: 'notice',
      severity: 'info',
    },
    {
      name: 'CRLF and an astral character',
      text: notice(`在𠮷家坝,${SENTENCE.repeat(4)}`, marked).replace(/\n/g, '\r\n'),
      fixed: notice(`在𠮷家坝，${CLEAN.repeat(4)}`).replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    {
      name: 'damage of several sorts',
      text: notice(`${SENTENCE.repeat(3)}&nbsp;切实把责任落\n实到人,`, marked, ':'),
      fixed: notice(`${CLEAN.repeat(3)}切实把责任落实到人，`),
      genre: 'notice',
    },
  ],
  good: [
    { text: notice(SENTENCE), why: '不到20处', genre: 'notice' },
    { text: notice(CLEAN.repeat(8)), why: '没有要清理的', genre: 'notice' },
    {
      text: notice('会议9:30开始，比例为1:500，见http://a.gov.cn/b,c，'.repeat(12)),
      why: '时间、比例、网址里的半角标点',
      genre: 'notice',
    },
    { text: '', why: '空文件', genre: 'notice' },
  ],
});
