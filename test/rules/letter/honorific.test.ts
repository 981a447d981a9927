import rule from '../../../server/src/core/rules/letter/honorific';
import { testRule } from '../../support/rule-tester';

const letter = (body: string, recipient = '甲市统计局') =>
  `甲市财政局关于商请派员的函\n\n${recipient}：\n${body}\n\n甲市财政局\n2024年4月30日\n`;
const reply = (body: string) =>
  `甲市财政局关于专项经费的批复\n\n乙县财政局：\n${body}\n\n甲市财政局\n2024年4月30日\n`;

testRule(rule, {
  bad: [
    {
      name: 'every 你局 is renewed at once',
      text: letter('　　商请⟦你局⟧派员。你局如有困难，请函告。\n　　盼复。'),
      fixed: letter('　　商请贵局派员。贵局如有困难，请函告。\n　　盼复。'),
      genre: 'letter',
    },
    {
      name: 'a company, with CRLF and an astral character',
      text: letter('　　𠮷河大桥施工，商请⟦你公司⟧迁移管线。\n　　盼复。', '市供电公司').replace(
        /\n/g,
        '\r\n',
      ),
      fixed: letter('　　𠮷河大桥施工，商请贵公司迁移管线。\n　　盼复。', '市供电公司').replace(
        /\n/g,
        '\r\n',
      ),
      genre: 'letter',
    },
    {
      name: 'a reply that is too polite',
      text: reply('　　⟦贵局⟧《关于专项经费的请示》（乙财〔2024〕3号）收悉。同意拨付。\n　　此复。'),
      fixed: reply('　　你局《关于专项经费的请示》（乙财〔2024〕3号）收悉。同意拨付。\n　　此复。'),
      genre: 'reply',
      severity: 'info',
    },
    {
      name: 'mixed, and the other choice',
      text: letter('　　贵局业务精熟，商请⟦你局⟧派员。\n　　盼复。'),
      fixedBy: {
        '全文改称“贵局”（1处）': letter('　　贵局业务精熟，商请贵局派员。\n　　盼复。'),
        '全文改称“你局”（1处）': letter('　　你局业务精熟，商请你局派员。\n　　盼复。'),
      },
      genre: 'letter',
    },
  ],
  good: [
    { text: letter('　　商请贵局派员。\n　　盼复。'), genre: 'letter' },
    { text: letter('　　贵州省有关单位珍贵文物的展览，商请派员。\n　　盼复。'), genre: 'letter' },
    { text: letter('　　商请你局派员。\n　　盼复。', '乙县财政局'), why: '市局对县局', genre: 'letter' },
    {
      text: '甲县人民政府办公室关于有关事项的函\n\n县教育局：\n　　请你局研究。\n\n甲县人民政府办公室\n2024年4月30日\n',
      why: '政府办公室对部门',
      genre: 'letter',
    },
    { text: letter('　　请你们派员。\n　　盼复。'), why: '“你们”不是对机关的专称', genre: 'letter' },
    { text: '', genre: 'letter' },
  ],
});
