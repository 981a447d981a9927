import rule from '../../../server/src/core/rules/punct/premature-period';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      name: 'CRLF and an astral character',
      text: notice('虽然𠮷镇条件有限⟦。⟧可是，工作不能放松。').replace(/\n/g, '\r\n'),
      fixed: notice('虽然𠮷镇条件有限，可是，工作不能放松。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    {
      text: notice('平时准备不足，一旦发生险情又必须马上处置⟦。⟧其后果不堪设想。'),
      fixed: notice('平时准备不足，一旦发生险情又必须马上处置，其后果不堪设想。'),
      genre: 'notice',
    },
    {
      name: 'the line was broken too',
      text: notice('各校要自查，对存在重大隐患的⟦。⟧\n　　学校应当停课整改。'),
      fixed: notice('各校要自查，对存在重大隐患的，学校应当停课整改。'),
      genre: 'notice',
    },
    {
      text: notice('逾期没有报送情况的⟦。⟧由县教育局通报批评。'),
      fixed: notice('逾期没有报送情况的，由县教育局通报批评。'),
      genre: 'notice',
    },
  ],
  good: [
    { text: notice('一旦发生险情，就要马上处置。其他事项另行通知。'), why: '下文已在句内', genre: 'notice' },
    { text: notice('这是由于准备不足造成的。应当吸取教训。'), why: '判断句', genre: 'notice' },
    { text: notice('只要功夫深，铁杵磨成针。要有恒心。'), why: '话已说完', genre: 'notice' },
    { text: notice('他常说：“虽然难，也要干。”但是，难在哪里要弄清。'), why: '引语', genre: 'notice' },
    { text: notice('对存在重大隐患的！学校应当停课整改。'), why: '不是句号', genre: 'notice' },
    { text: notice('逾期没有报送情况的。'), why: '后面没有下文', genre: 'notice' },
    { text: notice('虽然𠮷镇条件有限。工作不能放松。'), why: '下文没有转折', genre: 'notice' },
    {
      text: notice('虽然条件有限。\n　　可是，工作不能放松。'),
      why: '另起一段，可能是排比',
      genre: 'notice',
    },
    { text: notice('一旦发生险情又必须马上处置。各校要演练。'), why: '下文不是结果', genre: 'notice' },
    {
      text: notice('一旦发生险情又必须马上处置。\n　　其后果不堪设想。'),
      why: '另起一段',
      genre: 'notice',
    },
    { text: notice('（一）对隐患不整改的。由县教育局通报批评。'), why: '条目以“的”结束', genre: 'notice' },
    { text: notice('有下列情形之一，经核实的。由县教育局通报批评。'), why: '说的是情形', genre: 'notice' },
    { text: notice('检查是认真的。由县教育局通报。'), why: '判断句', genre: 'notice' },
    { text: notice('逾期没有报送情况的。各校都已知道。'), why: '下文不是处理', genre: 'notice' },
    {
      text: notice('逾期没有报送情况的。\n　　（二）由县教育局通报批评。'),
      why: '下一段是条目',
      genre: 'notice',
    },
    {
      text: notice('逾期没有报送情况的。\n　　二、必须整改的问题\n　　各校要自查。'),
      why: '下一段是标题',
      genre: 'notice',
    },
    {
      text: notice('一是逾期没有报送情况的。由县教育局通报批评。'),
      why: '一是、二是的列举',
      genre: 'notice',
    },
    { text: '', genre: 'notice' },
  ],
});
