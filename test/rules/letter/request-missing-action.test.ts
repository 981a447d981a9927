import rule from '../../../server/src/core/rules/letter/request-missing-action';
import { testRule } from '../../support/rule-tester';

const letter = (title: string, body: string) =>
  `${title}\n\n甲市统计局：\n${body}\n\n甲市财政局\n2024年4月30日\n`;

testRule(rule, {
  bad: [
    {
      name: 'consult, no closing: behind the last paragraph',
      text: letter('甲市财政局关于商请派员的⟦函⟧', '　　我局普查人手不足。'),
      fixed: letter(
        '甲市财政局关于商请派员的函',
        '　　我局普查人手不足。\n　　请贵局〔请对方办理的事项〕，并于×月×日前函复我单位。',
      ),
      genre: 'letter',
    },
    {
      name: 'inquiry, CRLF and an astral character',
      text: letter('甲市财政局关于询问普查进度的⟦函⟧', '　　𠮷河镇的普查进度不详。\n　　特此函达。').replace(
        /\n/g,
        '\r\n',
      ),
      fixed: letter(
        '甲市财政局关于询问普查进度的函',
        '　　𠮷河镇的普查进度不详。\n　　请贵局〔请对方办理的事项〕，并于×月×日前函复我单位。\n　　特此函达。',
      ).replace(/\n/g, '\r\n'),
      genre: 'letter',
    },
    {
      name: 'approval: 申请 in the text asks for nothing',
      text: letter('甲县教育局关于申请增加编制的⟦函⟧', '　　我局提出增加编制的申请。\n　　特此函达。'),
      genre: 'letter',
      severity: 'info',
    },
  ],
  good: [
    { text: letter('甲市财政局关于商请派员的函', '　　请贵局派员协助。'), genre: 'letter' },
    { text: letter('甲市财政局关于商请派员的函', '　　我局普查人手不足。\n　　盼复。'), genre: 'letter' },
    {
      text: letter('甲市财政局关于普查经费的复函', '　　贵局来函收悉。同意安排。'),
      why: '复函',
      genre: 'letter',
    },
    {
      text: letter('甲市财政局关于变更办公地址的函', '　　我局已迁址。\n　　特此函告。'),
      why: '告知函',
      genre: 'letter',
    },
    { text: '', genre: 'letter' },
    // Each holds one part of a condition.
    { text: '甲市财政局关于商请派员的函\n\n甲市统计局：\n\n甲市财政局\n2024年4月30日\n', genre: 'letter' },
    // Each holds one part of a condition.
    {
      text: '\n甲市统计局：\n　　为编制明年预算，我局需要全市各行业用工情况的资料。\n　　特此函商。\n\n甲市财政局\n2024年4月30日\n',
      genre: 'letter',
    },
  ],
});
