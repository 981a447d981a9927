import rule from '../../../server/src/core/rules/wording/variant-form';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: notice('手握⟦上方宝剑⟧，查清⟦成份⟧。'),
      fixed: notice('手握尚方宝剑，查清成分。'),
      severity: 'hint',
      genre: 'notice',
    },
    {
      text: notice('𠮷河镇⟦拚搏⟧进取。').replace(/\n/g, '\r\n'),
      fixed: notice('𠮷河镇拼搏进取。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    { text: notice('⟦惟一⟧的办法是⟦反覆⟧核对。'), fixed: notice('唯一的办法是反复核对。'), genre: 'notice' },
  ],
  good: [
    { text: notice('报送本人身份证和个人材料。'), why: '“个人/材料”', genre: 'notice' },
    {
      text: '在全县教育工作会议上的讲话\n\n同志们：\n　　1988年，其它各乡也办起了学校。1988年的工作要抓紧。\n',
      why: '没有成文日期，讲的是整理表试行以前的事',
      genre: 'speech',
    },
    { text: notice('一座落成　三年的桥梁。'), why: '“一座/落成”', genre: 'notice' },
    {
      text: notice('搭建帐篷20顶，串联贯通，制定单项方案，目录相关内容待定。'),
      why: '“搭建/帐篷”“串联/贯通”“制定/单项”“目录/相关”',
      genre: 'notice',
    },
    { text: '', genre: 'notice' },
  ],
});
