import rule from '../../../server/src/core/rules/wording/repealed-basis';
import { testRule } from '../../support/rule-tester';

const paper = (body: string, date = '2024年5月6日') =>
  `甲县人民政府办公室关于规范公文处理的通知\n\n各乡镇人民政府：\n　　${body}\n　　请遵照执行。\n\n甲县人民政府办公室\n${date}\n`;
const genre = 'notice';

testRule(rule, {
  bad: [
    {
      name: 'with its number',
      text: paper('按照⟦《国家行政机关公文处理办法》（国发〔2000〕23号）⟧的要求办理。'),
      fixed: paper('按照《党政机关公文处理工作条例》的要求办理。'),
      genre,
      severity: 'error',
    },
    {
      text: paper('依据⟦《中国共产党机关公文处理条例》⟧第九条办理。'),
      fixed: paper('依据《党政机关公文处理工作条例》第九条办理。'),
      genre,
    },
    {
      text: paper('版式执行⟦GB/T 9704—1999⟧，标点符合⟦GB/T15834-1995⟧。'),
      fixed: paper('版式执行GB/T 9704—2012，标点符合GB/T 15834—2011。'),
      genre,
    },
    { text: paper('⟦《国家行政机关公文处理办法》⟧规定，请示一文一事。'), genre },
    {
      name: 'CRLF, an astral character and a full-width space',
      text: paper('𠮷河　根据⟦《国家行政机关公文格式》⟧排印。').replace(/\n/g, '\r\n'),
      fixed: paper('𠮷河　根据《党政机关公文格式》排印。').replace(/\n/g, '\r\n'),
      genre,
    },
    // Each holds one part of a condition.
    {
      text: '甲县人民政府办公室关于规范公文处理的通知\n\n各乡镇人民政府：\n　　根据⟦《国家行政机关公文处理办法》⟧，根据⟦《国家行政机关公文处理办法》⟧，现就公文处理工作通知如下。\n　　请遵照执行。\n\n甲县人民政府办公室\n2024年5月6日\n',
      genre: 'notice',
    },
    {
      text: '甲县人民政府办公室关于规范公文处理的通知\n\n各乡镇人民政府：\n　　根据⟦《国家行政机关公文处理办法》⟧，“现就公文处理工作通知如下”。\n　　请遵照执行。\n\n甲县人民政府办公室\n2024年5月6日\n',
      genre: 'notice',
    },
    {
      text: '甲县人民政府办公室关于规范公文处理的通知\n\n各乡镇人民政府：\n　　“版式执行GB/T 9704—1999”，标点符合⟦GB/T15834-1995⟧。\n　　请遵照执行。\n\n甲县人民政府办公室\n2024年5月6日\n',
      genre: 'notice',
    },
  ],
  good: [
    { text: paper('公文格式原来执行GB/T 9704—1999。'), why: '叙述沿革', genre },
    { text: paper('本标准代替GB/T 9704—1999，按照GB/T 9704—2012执行。'), why: '叙述沿革', genre },
    { text: paper('根据《党政机关公文处理工作条例》办理，版式执行GB/T 9704—2012。'), genre },
    { text: '', genre },
    // Each holds one part of a condition.
    {
      text: '甲县人民政府办公室关于规范公文处理的通知\n\n各乡镇人民政府：\n　　“《国家行政机关公文处理办法》规定”，请示一文一事。\n　　请遵照执行。\n\n甲县人民政府办公室\n2024年5月6日\n',
      genre: 'notice',
    },
    {
      text: '甲县人民政府办公室关于规范公文处理的通知\n\n各乡镇人民政府：\n　　照《国家行政机关公文处理办法》（国发〔2000〕23号）的要求办理。\n　　请遵照执行。\n\n甲县人民政府办公室\n2024年5月6日\n',
      genre: 'notice',
    },
  ],
});
