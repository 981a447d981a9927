import rule from '../../../server/src/core/rules/closing/transition-conflict';
import { testRule } from '../../support/rule-tester';

const paper = (word: string, opening: string, end: string) =>
  `甲县水利局关于防汛工作的${word}\n\n县人民政府：\n　　${opening}\n　　一、水库运行平稳。\n${end}\n\n甲县水利局\n2024年7月8日\n`;
const dropped = (word: string, opening: string) => paper(word, opening, 'X').replace('X\n', '');

testRule(rule, {
  bad: [
    {
      text: paper('函', '现将有关事项函告如下：', '　　⟦特此函告。⟧'),
      fixed: dropped('函', '现将有关事项函告如下：'),
      genre: 'letter',
      severity: 'info',
    },
    {
      text: paper('公告', '现公告如下：', '　　⟦特此公告。⟧'),
      fixed: dropped('公告', '现公告如下：'),
      genre: 'proclamation',
    },
    {
      name: 'CRLF and an astral character',
      text: paper('通报', '现将𠮷河汛情通报如下：', '　　⟦特此通报。⟧').replace(/\n/g, '\r\n'),
      fixed: dropped('通报', '现将𠮷河汛情通报如下：').replace(/\n/g, '\r\n'),
      genre: 'bulletin',
    },
  ],
  good: [
    { text: paper('通知', '现将有关事项通知如下：', '　　特此通知。'), why: '通知另有专条', genre: 'notice' },
    { text: paper('复函', '现函复如下：', '　　此复。'), genre: 'letter' },
    { text: paper('报告', '现将情况报告如下：', '　　以上报告，请审阅。'), genre: 'report' },
    { text: paper('报告', '原稿“报告如下”已删。', '　　特此报告。'), why: '引号里提到', genre: 'report' },
    { text: '', genre: 'report' },
  ],
});
