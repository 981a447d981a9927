import type { DocumentNumber, OfficialDocument } from '../../document/types';
import { replaceFix } from '../../edits';
import { formalNumbers, piecesOf } from '../../language/paper/header-numbers';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'header/doc-number-year',
    title: '发文字号年份不是四位数字',
    severity: 'error',
    basis: [{ norm: 'format', clause: '7.2.5', force: 'mandatory', says: '发文字号中的年份标全称。' }],
    genres: 'any',
    fix: 'mixed',
    mention: 'keep',
    explanation:
      '发文字号的年份写四位数字，不省写成两位，也不带“年”字。省成“〔24〕”，归档以后分不清是哪个世纪的文件；“〔2024年〕”的“年”字是多余的。',
    remedy: '写全四位年份，删去“年”字：〔2024〕。',
    exceptions: [
      {
        text: '年份还空着或者写“××”的，不提示。',
        example: {
          text: lines(
            '清政发〔××〕5号',
            '',
            '清河县人民政府关于做好防汛工作的通知',
            '',
            '各乡镇人民政府：',
            '　　汛期将至，请做好准备。',
            '　　特此通知。',
            '',
            '清河县人民政府',
            '2024年5月6日',
            '',
          ),
        },
      },
      {
        text: '只看版头，正文里照原样引用的旧文号不提示。',
        example: {
          text: lines(
            '清政发〔2024〕5号',
            '',
            '清河县人民政府关于做好档案工作的通知',
            '',
            '各乡镇人民政府：',
            '　　清政发〔86〕12号文件继续有效。',
            '　　特此通知。',
            '',
            '清河县人民政府',
            '2024年5月6日',
            '',
          ),
        },
      },
      {
        text: '《条例》施行以前的文件不提示。',
        example: {
          text: lines(
            '清政发〔86〕5号',
            '',
            '清河县人民政府关于做好防汛工作的通知',
            '',
            '各乡镇人民政府：',
            '　　汛期将至，请做好准备。',
            '　　特此通知。',
            '',
            '清河县人民政府',
            '1986年5月6日',
            '',
          ),
        },
      },
    ],
    messages: {
      short: '发文字号“{number}”的年份应当写全四位数字{hint}。',
      word: '发文字号“{number}”的年份后不写“年”字，请改为“〔{year}〕”。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '清政发〔⟦24⟧〕5号',
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
      const span = piecesOf(number)?.year;
      if (!span || !/^[\d０-９]+$/.test(number.year)) continue;
      const data = { number: number.text, year: number.year };
      if (number.year.length !== 4) {
        const known = fullYear(number, document);
        report({
          message: 'short',
          data: { ...data, hint: known ? `，如“〔${known.year}〕”` : '' },
          span,
          fixes: known
            ? [replaceFix(`改为“${known.year}”`, span, known.year, known.sure ? 'safe' : 'suggest')]
            : [],
        });
      } else if (/年/.test(number.text.slice(span.start - number.span.start, span.end - number.span.start))) {
        report({
          message: 'word',
          data,
          span,
          fixes: [replaceFix(`改为“${number.year}”`, span, number.year, 'safe')],
        });
      }
    }
  },
);

/** Two digits above this are read as 19××: there is no clock here. */
const LATEST_OF_THIS_CENTURY = 79;

/** The year that two digits mean; sure when the date at the document's end says the same. */
function fullYear(
  { year }: DocumentNumber,
  { date }: OfficialDocument,
): { year: string; sure: boolean } | undefined {
  const digits = /^\d{2}$/.exec(year)?.[0];
  if (digits === undefined) return undefined;
  const dated = date?.year === undefined ? '' : String(date.year);
  if (dated.length === 4 && dated.endsWith(digits)) return { year: dated, sure: true };
  return { year: `${Number(digits) <= LATEST_OF_THIS_CENTURY ? '20' : '19'}${digits}`, sure: false };
}
