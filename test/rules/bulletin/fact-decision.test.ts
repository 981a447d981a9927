import rule from '../../../server/src/core/rules/bulletin/fact-decision';
import { testRule } from '../../support/rule-tester';

const bulletin = (title: string, body: string, end = '\n\n甲县人民政府\n2024年8月6日\n') =>
  `${title}\n\n各乡镇人民政府：\n${body}${end}`;

testRule(rule, {
  bad: [
    {
      name: 'blame without a demand',
      text: bulletin('甲县人民政府关于对乙镇违规用地批评的⟦通报⟧', '　　乙镇违规用地，决定予以通报批评。'),
      fixed: bulletin(
        '甲县人民政府关于对乙镇违规用地批评的通报',
        '　　乙镇违规用地，决定予以通报批评。\n　　各单位要引以为戒，举一反三，切实改进工作。',
      ),
      genre: 'bulletin',
    },
    {
      name: 'praise without a wish, CRLF and an astral character',
      text: bulletin('甲县人民政府关于表扬𠮷河镇的⟦通报⟧', '　　𠮷河镇成绩突出，决定予以通报表扬。').replace(
        /\n/g,
        '\r\n',
      ),
      fixed: bulletin(
        '甲县人民政府关于表扬𠮷河镇的通报',
        '　　𠮷河镇成绩突出，决定予以通报表扬。\n　　希望受到表扬的单位和个人珍惜荣誉，再接再厉。',
      ).replace(/\n/g, '\r\n'),
      genre: 'bulletin',
    },
    {
      name: 'blame without a decision',
      text: bulletin('甲县人民政府关于乙镇违纪问题的⟦通报⟧', '　　乙镇存在违纪问题。各单位要引以为戒。'),
      genre: 'bulletin',
      severity: 'info',
    },
  ],
  good: [
    {
      text: bulletin('甲县人民政府关于违规用地查处情况的通报', '　　全县共查处3起。'),
      why: '情况通报',
      genre: 'bulletin',
    },
    { text: bulletin('甲县人民政府关于近期工作的通报', '　　各项工作进展顺利。'), genre: 'bulletin' },
    { text: '', genre: 'bulletin' },
  ],
});
