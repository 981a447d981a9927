import { readDigits } from '../../document/numerals';
import type { OfficialDocument, Span } from '../../document/types';
import { replaceFix } from '../../edits';
import { runningText } from '../../language/paper/written-dates';
import { maskMentions } from '../../language/text/masked-text';
import { keptMatches } from '../../language/text/pair-set';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'date/abbreviated-year',
    title: '年份简写',
    severity: 'warning',
    basis: [
      { norm: 'numerals', clause: '5.1.4', force: 'general', says: '四位数字表示的年份不简写为两位数字' },
    ],
    genres: 'any',
    fix: 'suggest',
    explanation:
      '“98年”“08年3月”“二零年”是口语里的简写，书面材料里容易同“98年”“八年”这样的时间长度混淆，隔得久了也分不清是哪个世纪。',
    remedy: '写四位年份，如“1998年”“2008年3月”。',
    exceptions: [
      {
        text: '“30年来”“20年间”“建校50年”说的是时间长短，不提示。',
        example: {
          text: '清河县教育局关于校舍建设情况的报告\n\n县人民政府：\n　　30年来，学校培养学生5000名。\n　　特此报告。\n\n清河县教育局\n2024年3月10日\n',
          genre: 'report',
        },
      },
      {
        text: '“80后”“90年代”是固定说法，不提示。',
        example: {
          text: '清河县教育局关于校舍建设情况的报告\n\n县人民政府：\n　　90年代建成的校舍有2处。\n　　特此报告。\n\n清河县教育局\n2024年3月10日\n',
          genre: 'report',
        },
      },
      {
        text: '引号里的原话不提示。',
        example: {
          text: '清河县教育局关于校舍建设情况的报告\n\n县人民政府：\n　　群众说“98年发大水时就有了”。\n　　特此报告。\n\n清河县教育局\n2024年3月10日\n',
          genre: 'report',
        },
      },
    ],
    messages: {
      short: '年份“{written}”只写了两位，请写成四位，如“{right}”。',
    },
    examples: {
      bad: [
        {
          text: '清河县水利局关于防汛工作的报告\n\n县人民政府：\n　　⟦98年⟧以来，我县加固堤防120公里。\n　　特此报告。\n\n清河县水利局\n2024年3月10日\n',
          fixed:
            '清河县水利局关于防汛工作的报告\n\n县人民政府：\n　　1998年以来，我县加固堤防120公里。\n　　特此报告。\n\n清河县水利局\n2024年3月10日\n',
          genre: 'report',
        },
        {
          text: '清河县教育局关于校舍建设的报告\n\n县人民政府：\n　　教学楼⟦08年⟧3月开工，⟦09年⟧底完工。\n　　特此报告。\n\n清河县教育局\n2024年3月10日\n',
          fixed:
            '清河县教育局关于校舍建设的报告\n\n县人民政府：\n　　教学楼2008年3月开工，2009年底完工。\n　　特此报告。\n\n清河县教育局\n2024年3月10日\n',
          genre: 'report',
        },
      ],
      good: [
        {
          text: lines(
            '清河县水利局关于防汛工作的报告',
            '',
            '县人民政府：',
            '　　30年来，我县加固堤防120公里；近20年间，没有发生溃堤。',
            '　　特此报告。',
            '',
            '清河县水利局',
            '2024年3月10日',
            '',
          ),
          why: '说的是时间长短',
          genre: 'report',
        },
      ],
    },
  },
  ({ document, report }) => {
    for (const { text, span, kind } of runningText(document)) {
      if (kind === 'byline' || kind === 'titleNote') continue;
      for (const { at, written } of shortYears(maskMentions(text, span.start, document.marks), span.start)) {
        const digits = readDigits(written.slice(0, 2)) ?? 0;
        const right = wholeYear(digits, document) + written.slice(2);
        const fixes = [replaceFix(`改为“${right}”`, at, right)];
        report({ message: 'short', data: { written, right }, span: at, fixes });
      }
    }
  },
);

/** What only a year has behind it, not a length of time: 98年3月, 98年底. */
const POINT =
  '(?=\\s?(?:\\d{1,2}\\s?月(?!以)|初(?!步|心|期|中|级)|底(?!蕴|数|线|子|气)|年?末|上半年|下半年|第[一二三四]季度|全年|春节|春季|秋季|夏季|冬季))';
/** 0X年 is a year; other two digits only with a sign of it. */
const SHORT_YEAR = new RegExp(
  [
    '(?<![\\d０-９.．%％年a-zA-Z—–~～/-])0\\d年(?![龄限])',
    `(?<![\\d０-９.．%％近约满余超逾达足长过a-zA-Z—–~～/-])[1-9]\\d年${POINT}`,
    '(?<![\\d０-９.．%％近约满余超逾达足长过a-zA-Z—–~～/-])(?<=^|自从?|从|早在|始于|截至|[，。；、（：])[6-9]\\d年(?=以来|起[，就]|开始|的特大)',
    '(?<![〇○零一二三四五六七八九十百千万\\d第又])(?:[零〇○][一二三四五六七八九]|[零〇○]零|[一二][零〇○])年(?!级)',
  ].join('|'),
  'g',
);

const shortYearsOf = keptMatches(SHORT_YEAR);

function shortYears(text: string, base: number): { at: Span; written: string }[] {
  return shortYearsOf(text).map(({ index, 0: written }) => ({
    at: { start: base + index, end: base + index + written.length },
    written,
  }));
}

/** 00 up to the year behind the document's own are of this century, the rest of the last one. */
function wholeYear(short: number, { date, header }: OfficialDocument): number {
  const own = date?.year ?? Number(header.documentNumbers[0]?.year ?? Number.NaN);
  const last = own >= 2000 && own < 2100 ? (own % 100) + 1 : DEFAULT_LAST;
  return (short <= last ? 2000 : 1900) + short;
}

/** Where nothing tells when the document was written. */
const DEFAULT_LAST = 40;
