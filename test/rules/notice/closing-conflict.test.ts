import rule from '../../../server/src/core/rules/notice/closing-conflict';
import { testRule } from '../../support/rule-tester';

const notice = (opening: string, end: string) =>
  `甲县教育局关于调整作息时间的通知\n\n各学校：\n　　${opening}\n　　一、上午8时上课。\n${end}\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: notice('经研究，现就有关事项通知如下：', '　　⟦特此通知。⟧'),
      fixed: notice('经研究，现就有关事项通知如下：', '').replace('\n\n\n', '\n\n'),
      genre: 'notice',
      severity: 'info',
    },
    {
      name: 'behind a sentence only the formula goes',
      text: notice('现通知如下：', '　　二、下午5时放学。⟦特此通知。⟧'),
      fixed: notice('现通知如下：', '　　二、下午5时放学。'),
      genre: 'notice',
    },
    {
      name: 'blank lines between paragraphs, CRLF and an astral character',
      text: '𠮷河县教育局关于作息的通知\n\n各学校：\n\n　　现将事项通知如下：\n\n　　一、上午8时上课。\n\n　　⟦特此通知。⟧\n\n𠮷河县教育局\n\n2024年5月6日\n'.replace(
        /\n/g,
        '\r\n',
      ),
      fixed:
        '𠮷河县教育局关于作息的通知\n\n各学校：\n\n　　现将事项通知如下：\n\n　　一、上午8时上课。\n\n𠮷河县教育局\n\n2024年5月6日\n'.replace(
          /\n/g,
          '\r\n',
        ),
      genre: 'notice',
    },
  ],
  good: [
    { text: notice('从下周起调整作息时间。', '　　特此通知。'), genre: 'notice' },
    { text: notice('现将有关事项通知如下：', '　　请认真贯彻执行。'), genre: 'notice' },
    {
      text: notice('原文写有“现将有关事项通知如下”，今改动如次。', '　　特此通知。'),
      why: '引号里提到',
      genre: 'notice',
    },
    { text: notice('现将检查情况通报如下：', '　　特此通知。'), why: '两处动词不同', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
