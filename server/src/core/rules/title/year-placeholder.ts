import type { OfficialDocument } from '../../document/types';
import { replaceFix } from '../../edits';
import { titleWordsInUse } from '../../language/paper/title-words-in-use';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'title/year-placeholder',
    title: '标题年份与正文不符',
    severity: 'hint',
    basis: [
      {
        norm: 'regulation',
        clause: '第二十条',
        force: 'mandatory',
        says: '人名、地名、数字、时间等引用准确',
      },
      { norm: 'custom', force: 'customary', says: '套用旧稿时，标题的年份容易忘记改' },
    ],
    genres: 'any',
    fix: 'suggest',
    toDo: 'fill',
    mention: 'keep',
    explanation: '标题写的是2022年，正文和成文日期都是2024年，多半是套用旧稿时标题没有改。',
    remedy: '核对标题说的是哪一年的事，套用旧稿的改成正文的年份。',
    exceptions: [
      {
        text: '总结上一年、部署下一年，与成文日期相差一年，正文也写到了那一年的，不提示。',
        example: {
          text: lines(
            '清河县教育局关于2023年安全工作情况的报告',
            '',
            '县人民政府：',
            '　　2023年，我局开展安全检查4次。2024年将继续做好安全工作。',
            '　　特此报告。',
            '',
            '清河县教育局',
            '2024年1月6日',
            '',
          ),
          genre: 'report',
        },
      },
      {
        text: '规划的起止年份（2021—2025年）、书名号里的年份不提示。',
        example: {
          text: lines(
            '关于2021—2025年规划的通知',
            '',
            '各学校：',
            '　　2024年春季开学以来，事故时有发生。现就2024年检查通知如下，请于2024年6月1日前完成。',
            '',
            '𠮷河县教育局',
            '2024年5月6日',
            '',
          ),
          genre: 'notice',
        },
      },
      {
        text: '正文没有写年份、没有成文日期的，无从比较，不提示。',
        example: {
          text: lines(
            '关于2022年安全检查的通知',
            '',
            '各学校：',
            '　　2024年春季开学以来，事故时有发生。现就2024年检查通知如下，请于2024年6月1日前完成。',
            '',
            '𠮷河县教育局',
            '×年×月×日',
            '',
          ),
          genre: 'notice',
        },
      },
    ],
    messages: {
      differs: '标题写的是{written}年，正文写的多是{other}年，请核对标题的年份。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '清河县教育局关于开展⟦2022年⟧安全检查的通知',
            '',
            '各学校：',
            '　　为做好2024年安全工作，定于2024年5月10日起开展安全检查。',
            '　　特此通知。',
            '',
            '清河县教育局',
            '2024年5月6日',
            '',
          ),
          fixed: lines(
            '清河县教育局关于开展2024年安全检查的通知',
            '',
            '各学校：',
            '　　为做好2024年安全工作，定于2024年5月10日起开展安全检查。',
            '　　特此通知。',
            '',
            '清河县教育局',
            '2024年5月6日',
            '',
          ),
          genre: 'notice',
        },
      ],
      good: [],
    },
  },
  ({ document, report }) => {
    const words = titleWordsInUse(document);
    const own = document.date?.year;
    if (!words || own === undefined || own < 1000) return;
    const named = [...words.text.matchAll(TITLE_YEAR)];
    const match = named[0];
    if (!match || named.length > 1) return;
    const written = Number(match[1]);
    const years = bodyYears(document);
    if (written === own || years.includes(written)) return;
    const same = years.filter((year) => year === own).length;
    // The year beside the document's is often meant; the body must then be plain about its own.
    const enough = Math.abs(written - own) === 1 ? 3 : 2;
    if (same < enough || same * 2 <= years.length) return;
    const span = words.span(match.index, match.index + match[0].length);
    const fixes = [replaceFix(`改为“${own}年”`, span, `${own}年`)];
    report({ message: 'differs', data: { written, other: own }, span, fixes });
  },
);

const TITLE_YEAR = /(?<![\d—–~～/-]|第)((?:19|20)\d\d)年(?!第)/g;
const BODY_YEAR = /(?<!\d)((?:19|20)\d\d)\s?(?:年|[—–~～-])/g;

function bodyYears({ paragraphs, headings }: OfficialDocument): number[] {
  const texts = [...paragraphs, ...headings.filter(({ runIn }) => !runIn)].map(({ text }) => text);
  return texts.flatMap((text) => [...text.matchAll(BODY_YEAR)].map((match) => Number(match[1])));
}
