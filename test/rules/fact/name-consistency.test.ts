import rule from '../../../server/src/core/rules/fact/name-consistency';
import { testRule } from '../../support/rule-tester';

const bulletin = (...lines: string[]) =>
  [
    '甲县教育局关于检查情况的通报\n',
    '各学校：',
    ...lines.map((line) => `　　${line}`),
    '　　特此通报。\n',
    '甲县教育局',
    '2024年9月6日\n',
  ].join('\n');
const speech = (...lines: string[]) =>
  `在全县干部大会上的讲话\n\n同志们：\n${lines.map((line) => `　　${line}\n`).join('')}`;

testRule(rule, {
  bad: [
    {
      name: 'the post before and behind the name',
      text: bulletin('县教育局局长陈立军主持会议。', '会上，⟦陈立君⟧局长提出三条意见。'),
      fixed: bulletin('县教育局局长陈立军主持会议。', '会上，陈立军局长提出三条意见。'),
      genre: 'bulletin',
      severity: 'warning',
    },
    {
      name: 'the one that stands alone is the slip, wherever it is',
      text: bulletin('副县长⟦李海燕⟧到会。', '副县长李海艳讲话。', '李海艳强调了纪律。'),
      fixed: bulletin('副县长李海艳到会。', '副县长李海艳讲话。', '李海艳强调了纪律。'),
      genre: 'bulletin',
    },
    {
      name: 'a surname, CRLF and an astral character',
      text: speech('𠮷县县委书记肖国平来过。', '县委书记⟦萧国平⟧说得好。').replace(/\n/g, '\r\n'),
      fixed: speech('𠮷县县委书记肖国平来过。', '县委书记肖国平说得好。').replace(/\n/g, '\r\n'),
      genre: 'speech',
    },
    {
      name: 'the same paragraph, another sentence',
      text: speech('镇长赵新民　去了柳湾。镇长⟦赵欣民⟧回来讲，路通了。'),
      fixed: speech('镇长赵新民　去了柳湾。镇长赵新民回来讲，路通了。'),
      genre: 'speech',
    },
  ],
  good: [
    {
      text: bulletin('副局长张晓明到城关片检查。', '副局长张建国到河东片检查。'),
      genre: 'bulletin',
      why: '两个人',
    },
    {
      text: bulletin('副局长王建国到城关片检查。', '副局长王建军到河东片检查。'),
      genre: 'bulletin',
      why: '差一个字，但音、形都不近',
    },
    {
      text: bulletin('教育局局长张晓明到会。', '水利局局长张小明到会。'),
      genre: 'bulletin',
      why: '单位不同',
    },
    { text: '', genre: 'notice' },
  ],
});
