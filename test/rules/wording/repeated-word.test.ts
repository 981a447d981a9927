import rule from '../../../server/src/core/rules/wording/repeated-word';
import { jiebaWords } from '../../support/jieba-words';
import { testRule } from '../../support/rule-tester';

const paper = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  words: jiebaWords(),
  bad: [
    {
      text: paper('𠮷镇各校⟦要要⟧抓实，⟦将将⟧通报情况。').replace(/\n/g, '\r\n'),
      fixed: paper('𠮷镇各校要抓实，将通报情况。').replace(/\n/g, '\r\n'),
      genre: 'notice',
      name: 'CRLF, an astral character',
    },
    {
      text: paper('建立⟦教师教师教师⟧档案。'),
      fixed: paper('建立教师档案。'),
      genre: 'notice',
      severity: 'warning',
      name: 'three times',
    },
    {
      text: paper('成立领导⟦小组小组⟧，办公室设在县教育局。'),
      fixed: paper('成立领导小组，办公室设在县教育局。'),
      genre: 'notice',
      name: 'at the end of a longer word',
    },
    {
      text: paper('请⟦抓紧抓紧⟧报送。'),
      fixed: paper('请抓紧报送。'),
      genre: 'notice',
      severity: 'info',
      name: 'a verb',
    },
  ],
  good: [
    '',
    {
      text: paper('按照重要要求，一代一代人接力，一件一件办实，很多很多学校年年都办。'),
      why: '词的边界、数量的重叠',
      genre: 'notice',
    },
    { text: paper('实施“名师名校名校长”工程，办理退税缓税缓费。'), why: '两个词相连', genre: 'notice' },
    { text: paper('弄清大是大非问题，做好各个个体的登记。'), why: '两个词相连', genre: 'notice' },
  ],
});
