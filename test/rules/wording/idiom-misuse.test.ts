import rule from '../../../server/src/core/rules/wording/idiom-misuse';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: notice('先进典型的事迹⟦罄竹难书⟧。'),
      fixed: notice('先进典型的事迹不胜枚举。'),
      genre: 'notice',
    },
    {
      text: notice('整改取得进展，但质量仍然⟦差强人意⟧。').replace(/\n/g, '\r\n'),
      fixed: notice('整改取得进展，但质量仍然不尽如人意。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    {
      name: '引号里按褒义使用',
      text: notice('要抱着“⟦吹毛求疵⟧”的态度校对文稿。'),
      fixed: notice('要抱着“一丝不苟”的态度校对文稿。'),
      genre: 'notice',
    },
    { text: notice('心存⟦不惑⟧之处,要多请教。'), fixed: notice('心存疑惑之处,要多请教。'), genre: 'notice' },
    {
      name: '中间有多余的空格',
      text: notice('安全工作是一项“⟦一 劳永逸⟧”的长期工作。'),
      fixed: notice('安全工作是一项“长期坚持”的长期工作。'),
      genre: 'notice',
    },
    {
      text: notice('在𠮷河镇奋斗的日子⟦风雨并济⟧。'),
      fixed: notice('在𠮷河镇奋斗的日子风雨兼程。'),
      genre: 'notice',
    },
    { text: notice('要⟦不耻下问⟧向老师请教。'), genre: 'notice' },
  ],
  good: [
    { text: notice('四十不惑之年，他仍坚守岗位。'), why: '“不惑”的本义', genre: 'notice' },
    { text: notice('不能指望一劳永逸的长效机制。'), why: '否定', genre: 'notice' },
    { text: notice('要实事求是，不能对下级吹毛求疵。'), why: '贬义', genre: 'notice' },
    { text: notice('服务质量总体上差强人意，　群众基本满意。'), why: '本义', genre: 'notice' },
    { text: notice('以上意见权当抛砖引玉，请大家多提意见。'), why: '自谦', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
