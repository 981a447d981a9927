import rule from '../../../server/src/core/rules/fact/name-spelling';
import { testRule } from '../../support/rule-tester';

const bulletin = (...lines: string[]) =>
  `甲县教育局关于检查情况的通报\n\n各学校：\n${lines.map((line) => `　　${line}\n`).join('')}　　特此通报。\n\n甲县教育局\n2024年9月6日\n`;

testRule(rule, {
  bad: [
    {
      name: 'a list of those present, CRLF and an astral character',
      text: bulletin('会议由𠮷县副县长贺明远主持。', '出席：⟦贺名远⟧、县财政局孙跃').replace(/\n/g, '\r\n'),
      fixed: bulletin('会议由𠮷县副县长贺明远主持。', '出席：贺明远、县财政局孙跃').replace(/\n/g, '\r\n'),
      genre: 'bulletin',
    },
    {
      name: 'no post at the second place',
      text: bulletin('副镇长汤文清担任主任。', '信息由⟦汤文青⟧审签后上报。'),
      fixed: bulletin('副镇长汤文清担任主任。', '信息由汤文清审签后上报。'),
      genre: 'bulletin',
    },
    {
      name: 'two characters: a hint',
      text: bulletin('李佳，男，1984年生。', '希望⟦李加⟧同志认真反省。'),
      fixed: bulletin('李佳，男，1984年生。', '希望李佳同志认真反省。'),
      genre: 'bulletin',
      severity: 'info',
    },
    {
      name: 'a list of names',
      text: bulletin('决定表扬刘永晖等3名同志。', '名单：⟦刘永辉⟧、陈冬青、吴桂英'),
      fixed: bulletin('决定表扬刘永晖等3名同志。', '名单：刘永晖、陈冬青、吴桂英'),
      genre: 'bulletin',
    },
  ],
  good: [
    {
      text: bulletin('副局长张晓明到会。', '副局长张小明请假。'),
      why: '写了职务的另有专条',
      genre: 'bulletin',
    },
    { text: bulletin('由张晓明负责联络。', '小明同志请假。'), why: '字数不同', genre: 'bulletin' },
    { text: '', genre: 'notice' },
  ],
});
