import rule from '../../../server/src/core/rules/number/placeholder-left';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　联系电话：⟦0577-⟧\n　　请认真执行。\n\n甲县教育局\n2024年5月6日\n',
      genre: 'notice',
    },
    {
      text: '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　热线电话：⟦96***8⟧。\n　　请认真执行。\n\n甲县教育局\n2024年5月6日\n',
      genre: 'notice',
    },
    {
      name: 'CRLF and an astral character',
      text: notice('𠮷镇要办好。共排查隐患⟦XX⟧处，整改⟦___⟧处。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    { text: notice('投资⟦×××⟧万元。'), genre: 'notice' },
    { text: notice('合格率为95%⟦（数据待补）⟧。'), genre: 'notice' },
    { text: notice('去年培训⟦**⟧人次。'), genre: 'notice' },
  ],
  good: [
    { text: notice('型号为XX500的设备2台，**重点**是安全。'), why: '型号和 Markdown', genre: 'notice' },
    { text: notice('5×3的表格，共15项。'), why: '乘号', genre: 'notice' },
    { text: notice('“增长××%”是模板里的写法。'), why: '引号里提到', genre: 'notice' },
    { text: notice('请××处长、××项目部和××元素公司参加。'), why: '不是单位', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
