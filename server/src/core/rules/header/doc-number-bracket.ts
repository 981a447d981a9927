import { formalNumbers, piecesOf } from '../../language/paper/header-numbers';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'header/doc-number-bracket',
    title: '发文字号年份括号不规范',
    severity: 'error',
    basis: [
      {
        norm: 'format',
        clause: '7.2.5',
        force: 'mandatory',
        says: '发文字号中的年份标全称，用六角括号“〔〕”括入。',
      },
    ],
    genres: 'any',
    fix: 'safe',
    mention: 'keep',
    explanation:
      '发文字号的年份只用六角括号“〔〕”括入。输入法里不容易打出六角括号，常被方括号、圆括号代替，结果同一个文号有几种写法，登记和检索都对不上。',
    remedy: '把年份两边的括号换成“〔〕”。',
    exceptions: [
      {
        text: '只看版头的发文字号；正文里的法院案号（如“（2024）京01民终1号”）不在此列。',
        example: {
          text: lines(
            '清政发〔2024〕5号',
            '',
            '清河县人民政府关于做好案件执行工作的通知',
            '',
            '各乡镇人民政府：',
            '　　请配合执行（2024）京01民终1号判决。',
            '　　特此通知。',
            '',
            '清河县人民政府',
            '2024年5月6日',
            '',
          ),
        },
      },
      {
        text: '命令、公告的编号（如“第5号”）没有年份括号，不提示。',
        example: {
          text: '清河县人民政府令\n（第5号）\n\n　　《清河县防汛办法》已经县政府常务会议通过，现予公布，自2024年6月1日起施行。\n\n县长　张三\n2024年5月6日\n',
          genre: 'order',
        },
      },
      {
        text: '《条例》施行以前的文件，按原样保留，不提示。',
        example: {
          text: lines(
            '清政发[1998]5号',
            '',
            '清河县人民政府关于做好防汛工作的通知',
            '',
            '各乡镇人民政府：',
            '　　汛期将至，请做好准备。',
            '　　特此通知。',
            '',
            '清河县人民政府',
            '1998年5月6日',
            '',
          ),
        },
      },
    ],
    messages: {
      bracket: '发文字号“{number}”的年份应当用六角括号，请改为“{fixed}”。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '清政发⟦[2024]⟧5号',
            '',
            '清河县人民政府关于做好防汛工作的通知',
            '',
            '各乡镇人民政府：',
            '　　汛期将至，请做好防汛准备。',
            '　　特此通知。',
            '',
            '清河县人民政府',
            '2024年5月6日',
            '',
          ),
          fixed: lines(
            '清政发〔2024〕5号',
            '',
            '清河县人民政府关于做好防汛工作的通知',
            '',
            '各乡镇人民政府：',
            '　　汛期将至，请做好防汛准备。',
            '　　特此通知。',
            '',
            '清河县人民政府',
            '2024年5月6日',
            '',
          ),
        },
      ],
      good: [],
    },
  },
  ({ document, report }) => {
    for (const number of formalNumbers(document)) {
      const pieces = piecesOf(number);
      if (!pieces || (number.brackets[0] === '〔' && number.brackets[1] === '〕')) continue;
      const { opening, closing, year } = pieces;
      const yearText = number.text.slice(year.start - number.span.start, year.end - number.span.start);
      const head = number.text.slice(0, opening.start - number.span.start);
      const tail = number.text.slice(closing.end - number.span.start);
      report({
        message: 'bracket',
        data: { number: number.text, fixed: `${head}〔${yearText}〕${tail}` },
        span: { start: opening.start, end: closing.end },
        fixes: [
          {
            title: `改为“〔${yearText}〕”`,
            kind: 'safe',
            edits: [
              { span: opening, newText: '〔' },
              { span: closing, newText: '〕' },
            ],
          },
        ],
      });
    }
  },
);
