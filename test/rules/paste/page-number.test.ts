import rule from '../../../server/src/core/rules/paste/page-number';
import { testRule } from '../../support/rule-tester';

const paper = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

/** A page of whole sentences. */
const PAGE = '各校要认真排查隐患，建立台账，逐项整改，不留死角。'.repeat(8);

testRule(rule, {
  bad: [
    {
      text: paper(
        '各校要把隐患排查治理作为一项经常性工作来抓，明确责任人，建立台账，逐项整\n⟦3⟧\n改到位，确保不留死角。',
      ),
      fixed: paper(
        '各校要把隐患排查治理作为一项经常性工作来抓，明确责任人，建立台账，逐项整改到位，确保不留死角。',
      ),
      genre: 'notice',
      severity: 'warning',
    },
    {
      text: paper(
        '各校要把隐患排查治理作为一项经常性工作来抓，明确责任人，建立台账，逐项整改。\n⟦第1页 共3页⟧\n　　各乡镇要加强督查。',
      ),
      fixed: paper(
        '各校要把隐患排查治理作为一项经常性工作来抓，明确责任人，建立台账，逐项整改。\n　　各乡镇要加强督查。',
      ),
      genre: 'notice',
    },
    {
      text: paper(
        '各校要把隐患排查治理作为一项经常性工作来抓，明确责任人，建立台账，逐项整\n⟦-2-⟧\n改到位。\n⟦·3·⟧',
      ),
      fixed: paper('各校要把隐患排查治理作为一项经常性工作来抓，明确责任人，建立台账，逐项整改到位。'),
      genre: 'notice',
    },
    {
      text: paper(`${PAGE}\n⟦1/3⟧\n　　${PAGE}\n⟦2/3⟧\n　　${PAGE}`),
      fixed: paper(`${PAGE}\n　　${PAGE}\n　　${PAGE}`),
      genre: 'notice',
    },
    {
      text: paper(`${PAGE}\n⟦1⟧\n　　${PAGE}\n⟦2⟧\n　　${PAGE}\n⟦4⟧`),
      fixed: paper(`${PAGE}\n　　${PAGE}\n　　${PAGE}`),
      genre: 'notice',
      name: 'numbers that count up, one lost',
    },
    {
      text: paper(
        '在𠮷河边的学校要设警示牌，安排专人值守，汛期每天巡\n⟦— 5 —⟧\n查两次，并做好记录。',
      ).replace(/\n/g, '\r\n'),
      fixed: paper('在𠮷河边的学校要设警示牌，安排专人值守，汛期每天巡查两次，并做好记录。').replace(
        /\n/g,
        '\r\n',
      ),
      genre: 'notice',
      name: 'CRLF',
    },
  ],
  good: [
    { text: paper('各校名额：\n甲校\n1\n乙校\n2\n丙校\n3\n丁校\n4'), why: '逐格粘贴的表格', genre: 'notice' },
    { text: paper(`${PAGE}\n2024\n${PAGE}\n2025\n${PAGE}`), why: '年份独行', genre: 'notice' },
    {
      text: paper(`1\n总则\n${PAGE}\n2\n分工\n${PAGE}\n3\n附则\n${PAGE}`),
      why: '章节号独行',
      genre: 'notice',
    },
    { text: paper(`3\n${PAGE}`), why: '单独一个数字，前后都是完整的话', genre: 'notice' },
    {
      text: paper(
        `${PAGE}\n牵头单位为安全科、基建科、总务处\n1\n开展隐患排查，各校要逐项整改。${PAGE}\n牵头单位为督导室\n2\n加强值班值守。${PAGE}\n人事科\n3\n加强培训。${PAGE}`,
      ),
      why: '表格的序号栏',
      genre: 'notice',
    },
    { text: paper('```\n第1页\n```'), why: '代码块', genre: 'notice' },
  ],
});
