import rule from '../../../server/src/core/rules/punct/abbrev-quotes';
import { testRule } from '../../support/rule-tester';

const paper = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: paper('要完成⟦十五⟧计划，开展⟦三讲⟧教育。'),
      fixed: paper('要完成“十五”计划，开展“三讲”教育。'),
      genre: 'notice',
    },
    {
      text: paper('要落实⟦双减⟧政策和⟦三重一大⟧制度。'),
      fixed: paper('要落实“双减”政策和“三重一大”制度。'),
      genre: 'notice',
    },
    {
      text: paper('增强⟦四个意识⟧，推进⟦一带一路⟧建设。'),
      fixed: paper('增强“四个意识”，推进“一带一路”建设。'),
      genre: 'notice',
    },
    {
      name: 'CRLF',
      text: paper('𠮷河⟦十三五⟧时期工程已完成。').replace(/\n/g, '\r\n'),
      fixed: paper('𠮷河“十三五”时期工程已完成。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
  ],
  good: [
    { text: paper('根据《“十四五”规划》和“双减、三重一大制度”要求办理。'), why: '已有引号', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
