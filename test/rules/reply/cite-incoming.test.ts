import rule from '../../../server/src/core/rules/reply/cite-incoming';
import { testRule } from '../../support/rule-tester';

const reply = (body: string, recipient = '乙县人民政府', title = '甲市人民政府关于同意设立工业园的批复') =>
  `${title}\n\n${recipient}：\n${body}\n\n甲市人民政府\n2024年5月6日\n`;
const CITED = '《关于设立工业园的请示》（〔来文字号〕）收悉。';

testRule(rule, {
  bad: [
    {
      name: 'nothing of the incoming paper',
      text: reply('　　⟦经研究，同意设立工业园。⟧\n　　此复。', '乙市财政局'),
      fixed: reply(`　　你局${CITED}经研究，同意设立工业园。\n　　此复。`, '乙市财政局'),
      genre: 'reply',
      severity: 'error',
    },
    {
      name: '来文收悉, CRLF and an astral character',
      text: reply('　　⟦你镇来文收悉⟧，经研究，同意设立工业园。', '𠮷河镇人民政府').replace(/\n/g, '\r\n'),
      fixed: reply(
        '　　你镇《关于设立工业园的请示》（〔来文字号〕）收悉，经研究，同意设立工业园。',
        '𠮷河镇人民政府',
      ).replace(/\n/g, '\r\n'),
      genre: 'reply',
    },
    {
      name: 'a letter in reply: lighter',
      text: reply(
        '　　⟦贵局来函收悉。⟧经研究，现函复如下：\n　　同意。\n　　特此函复。',
        '乙市统计局',
        '甲市财政局关于普查经费的复函',
      ),
      fixed: reply(
        '　　贵局《关于普查经费的函》（〔来文字号〕）收悉。经研究，现函复如下：\n　　同意。\n　　特此函复。',
        '乙市统计局',
        '甲市财政局关于普查经费的复函',
      ),
      genre: 'letter',
      severity: 'warning',
    },
  ],
  good: [
    {
      text: reply('　　关于设立工业园的请示（乙政〔2024〕5号）收悉，现批复如下：\n　　同意设立工业园。'),
      why: '没用书名号，但引了标题和文号',
      genre: 'reply',
    },
    { text: reply('　　你县电话请求设立工业园。经研究，同意。'), why: '电话来询', genre: 'reply' },
    {
      text: reply('　　现将有关事项函告如下。', '乙市统计局', '甲市财政局关于普查经费的函'),
      why: '不是复函',
      genre: 'letter',
    },
    { text: reply('　　〔正文〕'), why: '还没有写到答复', genre: 'reply' },
    { text: '', genre: 'reply' },
    // Each holds one part of a condition.
    {
      text: '甲市人民政府关于同意设立工业园的批复\n\n　　你县请示收悉。现批复如下：\n　　同意设立工业园。\n　　此复。\n\n甲市人民政府\n2024年5月6日\n',
      genre: 'reply',
    },
    {
      text: '\n乙市统计局：\n　　贵局来函收悉。经研究，现函复如下：\n　　同意。\n　　特此函复。\n\n甲市人民政府\n2024年5月6日\n',
      genre: 'letter',
    },
  ],
});
