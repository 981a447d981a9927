import type { OfficialDocument } from '../../document/types';
import { datesIn } from '../../language/paper/written-dates';
import { maskMentions } from '../../language/text/masked-text';
import { inOrder } from '../../language/text/pattern-rows';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'date/year-mismatch',
    title: '正文的年份与标题不符',
    severity: 'warning',
    basis: [
      {
        norm: 'regulation',
        clause: '第二十条',
        force: 'mandatory',
        says: '人名、地名、数字、时间等引用准确',
      },
    ],
    genres: [
      'work-summary',
      'work-plan',
      'work-scheme',
      'duty-report',
      'report',
      'briefing-material',
      'bulletin',
      'notice',
      'minutes',
      'research-report',
      'opinion',
    ],
    fix: 'none',
    explanation:
      '标题是“2025年上半年工作总结”，开头却写“2024年以来”；标题是2026年的计划，落实期限却写2025年12月底。多半是套用旧稿，年份没有改净。',
    remedy: '核对年份，把写错的一个改过来。',
    exceptions: [
      {
        text: '标题里有两个年份的，不提示。',
        example: {
          text: '甲县林场2024年工作总结和2025年工作打算\n\n　　2024年，我场完成了任务。\n',
          genre: 'work-summary',
        },
      },
      {
        text: '与上一年作对照的，不提示。',
        example: {
          text: '甲县林场2025年度工作总结\n\n　　与2024年相比，我场产值增长5%。\n',
          genre: 'work-summary',
        },
      },
      {
        text: '计划、方案里写上一年已经完成的事，不提示。',
        example: {
          text: '甲县林场2025年工作计划\n\n　　为做好工作，制定本计划。2024年6月底前完成的项目已经验收。\n',
          genre: 'work-plan',
        },
      },
    ],
    messages: {
      opening: '标题写的是{title}年，这里写“{date}”，请核对年份。',
      deadline: '标题是{title}年的安排，完成期限写的是“{date}”，请核对年份。',
      target: '目标时限“{date}”早于成文日期，请核对年份。',
      half: '标题是{title}年上半年，成文日期在{month}月，请核对。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '甲县林场2025年上半年工作总结',
            '',
            '　　⟦2024年以来⟧，我场上下团结一心，完成了各项任务。现总结如下：',
            '　　一、造林。完成造林3600亩。',
            '',
            '甲县林场',
            '2025年7月3日',
            '',
          ),
          genre: 'work-summary',
        },
        {
          text: lines(
            '甲县图书馆2026年工作计划',
            '',
            '　　为做好全民阅读工作，特制定本计划。',
            '　　各部室要加强督查，确保本计划在⟦2025年12月底前⟧全面落实。',
            '',
            '甲县图书馆',
            '2025年12月22日',
            '',
          ),
          genre: 'work-plan',
        },
      ],
      good: [
        {
          text: '甲县林场2025年工作总结\n\n　　2025年以来，我场完成了各项任务，比2024年增长5%。\n\n甲县林场\n2025年12月30日\n',
          why: '相符',
          genre: 'work-summary',
        },
      ],
    },
  },
  ({ document, genre, report }) => {
    const { title, paragraphs, date } = document;
    const told = new Set<number>();
    const written = ownDate(document);
    if (written) {
      for (const { text, span } of paragraphs) {
        for (const match of maskMentions(text, span.start, document.marks).matchAll(TARGET)) {
          const target = { year: Number(match.groups!.year), month: Number(match.groups!.month ?? 12) };
          const early = target.year * 12 + target.month < written.year * 12 + written.month;
          if (!early) continue;
          const phrase = match.groups!.phrase!;
          const start = span.start + match.index + match[0].indexOf(phrase);
          told.add(start);
          report({ message: 'target', data: { date: phrase }, span: { start, end: start + phrase.length } });
        }
      }
    }
    const years = [...new Set(title?.plain.match(/(?:19|20)\d\d(?=年)/g))];
    if (!title || years.length !== 1) return;
    const year = Number(years[0]);
    const half = /上半年/.test(title.plain);
    if (half && date?.year === year && date.month !== undefined && date.month >= 10) {
      report({
        message: 'half',
        data: { title: year, month: date.month },
        span: date.span,
        severity: 'info',
      });
    }
    const opening = paragraphs[0];
    const looksBack =
      genre.genre === 'work-summary' ||
      genre.genre === 'duty-report' ||
      /总结|述职|情况的?(?:报告|通报)/.test(title.plain);
    if (opening && looksBack) {
      const match = OPENING.exec(opening.text.trimStart());
      if (match && Number(match.groups!.year) !== year) {
        const start = opening.span.end - opening.text.trimStart().length;
        report({
          message: 'opening',
          data: { title: year, date: match[0] },
          span: { start, end: start + match[0].length },
        });
      }
    }
    if (genre.genre !== 'work-plan' && genre.genre !== 'work-scheme') return;
    for (const { text, span } of paragraphs) {
      const read = maskMentions(text, span.start, document.marks);
      for (const match of read.matchAll(DEADLINE)) {
        const start = span.start + match.index;
        if (Number(match.groups!.year) >= year || told.has(start)) continue;
        report({
          message: 'deadline',
          data: { title: year, date: match[0] },
          span: { start, end: start + match[0].length },
        });
      }
    }
  },
);

/** The paper's own date; of minutes, the day of the meeting. */
function ownDate({ date, paragraphs }: OfficialDocument): { year: number; month: number } | undefined {
  if (date?.year !== undefined && date.month !== undefined) return { year: date.year, month: date.month };
  const first = paragraphs[0];
  const met = first && /召开|主持/.test(first.text) ? datesIn(first.text, first.span.start)[0] : undefined;
  return met?.year === undefined ? undefined : { year: met.year, month: met.month };
}

/** What is to be reached: 确保2025年3月底前通水, 到2024年底持证率达到80%. */
const TARGET = inOrder(
  [
    /(?:确保|力争|争取|计划|(?<=^|[，。；：])到)(?:于|在)?(?<phrase>(?<year>20\d\d)年(?:(?<month>\d{1,2})月)?(?:底|末|中旬|上旬|下旬)(?:之?前)?)/,
    /(?=[^。；]{0,24}(?:完成|实现|达到|通水|到位|建成|投入|投用|通车|开工|竣工|落实|覆盖))/,
    /(?![^。；]{0,24}(?:已|了))/,
  ],
  'g',
);
const OPENING = /^(?<year>(?:19|20)\d\d)年(?:以来|上半年|全年|，|度，)/;
/** A term, and that what is ordered is done by it: 2025年12月底前全面落实. */
const DEADLINE = inOrder(
  [
    /(?<year>(?:19|20)\d\d)年(?:\d{1,2}月)?(?:\d{1,2}日|底|末|中旬|上旬|下旬)?(?:之前|以前|前)/,
    /(?=[^。；，]{0,12}(?:完成|落实|到位|实现|建成|报送|上报|开工|投入))(?![^。；]{0,20}(?:已|了|的))/,
  ],
  'g',
);
