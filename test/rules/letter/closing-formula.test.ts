import rule from '../../../server/src/core/rules/letter/closing-formula';
import { testRule } from '../../support/rule-tester';

const letter = (closing: string, title = '甲市财政局关于商请派员的函') =>
  `${title}\n\n甲市统计局：\n　　为做好普查工作，有关事项另附。\n　　${closing}\n\n甲市财政局\n2024年4月30日\n`;

testRule(rule, {
  bad: [
    {
      name: 'inquiry',
      text: letter('⟦请批示。⟧', '甲市财政局关于询问普查进度的函'),
      fixed: letter('特此函询，请予函复。', '甲市财政局关于询问普查进度的函'),
      genre: 'letter',
      severity: 'warning',
    },
    {
      name: 'reply, both choices',
      text: letter('⟦特此批复。⟧', '甲市财政局关于普查经费的复函'),
      fixedBy: {
        '改为“特此函复。”': letter('特此函复。', '甲市财政局关于普查经费的复函'),
        '改为“此复。”': letter('此复。', '甲市财政局关于普查经费的复函'),
      },
      genre: 'letter',
    },
    {
      name: 'a notice’s formula, CRLF and an astral character',
      text: letter('⟦特此通知。⟧', '甲市𠮷河镇关于启用新印章情况的函').replace(/\n/g, '\r\n'),
      fixed: letter('特此函告。', '甲市𠮷河镇关于启用新印章情况的函').replace(/\n/g, '\r\n'),
      genre: 'letter',
    },
    {
      name: '请遵照执行',
      text: letter('⟦请遵照执行。⟧'),
      fixed: letter('特此函商，请予函复。'),
      genre: 'letter',
    },
    {
      name: 'a salute is a lighter matter',
      text: letter('⟦此致　敬礼！⟧'),
      fixed: letter('特此函商，请予函复。'),
      genre: 'letter',
      severity: 'info',
    },
  ],
  good: [
    { text: letter('特此函商，请予函复。'), genre: 'letter' },
    { text: letter('请予支持为荷。'), genre: 'letter' },
    { text: letter('盼复。'), genre: 'letter' },
    { text: letter('来文写有“特此请示”，请核对。'), why: '引号里提到', genre: 'letter' },
    { text: letter('此复。', '甲市财政局关于普查经费的复函'), genre: 'letter' },
    { text: '', genre: 'letter' },
  ],
});
