import rule from '../../../server/src/core/rules/title/missing-guanyu-de';
import { testRule } from '../../support/rule-tester';

const paper = (title: string, recipient = '各学校', sign = '𠮷河县教育局') =>
  `${title}\n\n${recipient}：\n　　现将有关事项说明如下。\n\n${sign}\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: paper('⟦𠮷河县教育局做好防汛工作的通知⟧'),
      fixed: paper('𠮷河县教育局关于做好防汛工作的通知'),
      genre: 'notice',
      severity: 'info',
    },
    {
      text: paper('⟦关于加强校园安全通知⟧'),
      fixed: paper('关于加强校园安全的通知'),
      genre: 'notice',
    },
    {
      text: paper('⟦清河县水利局申请增加经费请示⟧', '县人民政府', '清河县水利局'),
      fixed: paper('清河县水利局关于申请增加经费的请示', '县人民政府', '清河县水利局'),
      genre: 'request',
    },
    {
      name: 'over two lines, CRLF',
      text: paper('⟦𠮷河县教育局\n开展安全检查通知⟧').replace(/\n/g, '\r\n'),
      fixed: paper('𠮷河县教育局\n关于开展安全检查的通知').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    {
      name: 'signed with a name that no list of organs has',
      text: paper('⟦云上乐园开展安全检查的通知⟧', '各学校', '云上乐园'),
      fixed: paper('云上乐园关于开展安全检查的通知', '各学校', '云上乐园'),
      genre: 'notice',
    },
    {
      name: 'not signed: the longest organ that something to do follows',
      text: paper('⟦清河县水利局开展安全检查的通知⟧', '各学校', '办公室'),
      fixed: paper('清河县水利局关于开展安全检查的通知', '各学校', '办公室'),
      genre: 'notice',
    },
  ],
  good: [
    '',
    { text: paper('𠮷河县教育局关于做好防汛工作的通知'), genre: 'notice' },
    { text: paper('𠮷河县教育局印发《安全检查方案》的通知'), why: '印发', genre: 'notice' },
    { text: paper('𠮷河县教育局做好防汛工作的实施方案'), why: '不是法定文种', genre: 'notice' },
    { text: paper('关于转发加强校园安全通知'), why: '转发', genre: 'notice' },
    { text: paper('关于加强学校的安全通知'), why: '事由里已有“的”', genre: 'notice' },
    { text: paper('关于校园安全通知'), why: '事由不是要做的事', genre: 'notice' },
    { text: paper('关于加强校园安全若干意见'), why: '“若干意见”是一个词', genre: 'opinion' },
    {
      text: paper('𠮷河县教育局做好防汛工作的通知').replace('各学校：\n', ''),
      why: '没有主送，可能是便条',
      genre: 'notice',
    },
    { text: paper('𠮷河县教育局转发做好防汛工作的通知'), why: '转发', genre: 'notice' },
    { text: paper('校园安全工作情况通报'), why: '开头不是机关名', genre: 'bulletin' },
    { text: paper('𠮷河县教育局安全工作通知'), why: '事由不是要做的事', genre: 'notice' },
    { text: paper('𠮷河县教育局做好防汛工作补充通知'), why: '“补充通知”是一个词', genre: 'notice' },
    {
      text: paper('云上做好防汛工作的通知', '各学校', '云上'),
      why: '署名太短，看不出是机关',
      genre: 'notice',
    },
    {
      text: paper('贯彻会议精神局做好防汛工作的通知', '各学校', '办公室'),
      why: '开头是一句话',
      genre: 'notice',
    },
    { text: paper('𠮷河县2023年国民经济统计公报'), why: '公报', genre: 'communique' },
  ],
});
