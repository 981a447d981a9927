import type { OfficialDocument } from '../../document/types';
import { replaceFix } from '../../edits';
import type { Fix } from '../../findings';
import { completeDate } from '../../language/paper/calendar';
import { maskMentions } from '../../language/text/masked-text';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'date/relative-time',
    title: '用“去年、上月、近日”代替具体时间',
    severity: 'info',
    basis: [{ norm: 'custom', force: 'customary', says: '公文里的日期写明具体的年、月、日' }],
    genres: 'any',
    fix: 'mixed',
    explanation:
      '公文要存档备查，“去年”“上月”过一段时间再看，就要先翻成文日期才知道是哪一年、哪一月；套用旧稿时也最容易忘记改。发言材料、' +
      '心得体会会收进材料汇编，只作弱提示。',
    remedy: '写明年份、月份，如“2023年”“2024年2月”。',
    exceptions: [
      {
        text: '讲话稿、简报、政府工作报告等当场使用或者有期号的，不提示。',
        example: {
          text: '在信访工作会议上的讲话\n\n同志们：\n　　去年我们处理来信320件。\n',
          genre: 'speech',
        },
      },
      {
        text: '前文已经写明年份的，可以用“今年”“去年”，不提示。',
        example: {
          text: lines(
            '清河县信访局关于信访工作情况的报告',
            '',
            '县人民政府：',
            '　　2023年共处理来信320件，比去年下降5%。',
            '　　特此报告。',
            '',
            '清河县信访局',
            '2024年1月10日',
            '',
          ),
          genre: 'report',
        },
      },
      {
        text: '“近日”“日前”只在有数据的句子里提示；“目前”写有成文日期的不提示；“近年来”不提示。',
        example: {
          text: lines(
            '清河县信访局关于信访工作情况的报告',
            '',
            '县人民政府：',
            '　　近年来，信访工作不断加强。目前工作平稳。',
            '　　特此报告。',
            '',
            '清河县信访局',
            '2024年1月10日',
            '',
          ),
          genre: 'report',
        },
      },
      {
        text: '“今年以来”不提示，“今年4月”这样带月份的只作弱提示。',
        example: {
          text: lines(
            '清河县信访局关于信访工作情况的报告',
            '',
            '县人民政府：',
            '　　今年以来，接待群众320人次。目前已办结310件。',
            '　　特此报告。',
            '',
            '清河县信访局',
            '2024年1月10日',
            '',
          ),
          genre: 'report',
        },
      },
    ],
    messages: {
      computed: '“{word}”过后不易看出是什么时候，按成文日期推算是{right}，请核对后写明。',
      vague: '“{word}”过后不易看出是什么时候，建议写明具体时间。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '清河县信访局关于信访工作情况的报告',
            '',
            '县人民政府：',
            '　　⟦去年⟧共处理群众来信来访320件，办结率98%。',
            '　　特此报告。',
            '',
            '清河县信访局',
            '2024年3月10日',
            '',
          ),
          fixed: lines(
            '清河县信访局关于信访工作情况的报告',
            '',
            '县人民政府：',
            '　　2023年共处理群众来信来访320件，办结率98%。',
            '　　特此报告。',
            '',
            '清河县信访局',
            '2024年3月10日',
            '',
          ),
          genre: 'report',
        },
      ],
      good: [
        {
          text: lines(
            '清河县信访局关于2024年第一季度信访工作情况的报告',
            '',
            '县人民政府：',
            '　　2024年第一季度，共处理群众来信来访320件，比去年同期下降5%。今年以来没有发生积案。',
            '　　特此报告。',
            '',
            '清河县信访局',
            '2024年4月10日',
            '',
          ),
          why: '前文已经写明年份',
          genre: 'report',
        },
      ],
    },
  },
  (context) => {
    const { document, genre, report } = context;
    if (genre.genre === 'unknown' || context.isGenre(...SPOKEN)) return;
    if (YEAR.test(document.title?.plain ?? '') || YEAR.test(document.titleNote?.text ?? '')) return;
    for (const paragraph of document.paragraphs) {
      const text = maskMentions(paragraph.text, paragraph.span.start, document.marks);
      const told = YEAR.exec(text)?.index ?? Number.POSITIVE_INFINITY;
      for (const sentence of paragraph.sentences) {
        const from = sentence.span.start - paragraph.span.start;
        const words = text.slice(from, from + sentence.text.length);
        for (const { index, 0: word } of words.matchAll(RELATIVE)) {
          if (from + index > told) break;
          if (LOOSE.test(word) && !DATA.test(words)) continue;
          if (word === '目前' && document.date) continue;
          const severity =
            WEAK.test(word) || context.isGenre('experience-sharing', 'reflection') ? 'hint' : 'info';
          const start = sentence.span.start + index;
          const span = { start, end: start + word.length };
          const right = absolute(word, document);
          const fixes: Fix[] = right === undefined ? [] : [replaceFix(`改为“${right}”`, span, right)];
          if (right === undefined) report({ message: 'vague', data: { word }, span, severity });
          else report({ message: 'computed', data: { word, right }, span, severity, fixes });
        }
      }
      // A year told once, and 今年 and 去年 are plain from there on.
      if (told < Number.POSITIVE_INFINITY) return;
    }
  },
);

const SPOKEN = [
  'speech',
  'address',
  'emcee-script',
  'briefing',
  'government-work-report',
  'open-letter',
  'proposal-letter',
  'meeting-record',
  'duty-report',
  'briefing-material',
] as const;

const YEAR = /(?:19|20)\d\d\s?年|[一二][〇○零九][〇○零一二三四五六七八九]{2}年|[×x]{2,4}年/;
const RELATIVE =
  /(?<!过)去年(?=[^度])|(?<!从)前年|上个?月(?!球|亮|末)|今年(?=\s?[\d０-９一二三四五六七八九十]{1,2}\s?月)|(?<=^|[，。；：、])(?:近日|日前)|目前/g;
const LOOSE = /近日|日前|目前/;
/** What the document's own date makes plain enough. */
const WEAK = /今年|目前/;
const DATA = /\d[\d.,，]{0,20}\s?(?:%|％|件|个|名|人|户|万|亿|元|公里|亩|起|处|家|项|次|吨)/;

/** What the word means when it is said on the document's date; undefined where that cannot be told. */
function absolute(word: string, { date }: OfficialDocument): string | undefined {
  const own = completeDate(date);
  if (!own) return undefined;
  if (word === '今年') return `${own.year}年`;
  if (word === '去年') return `${own.year - 1}年`;
  if (word === '前年') return `${own.year - 2}年`;
  if (!/^上个?月$/.test(word)) return undefined;
  return own.month === 1 ? `${own.year - 1}年12月` : `${own.year}年${own.month - 1}月`;
}
