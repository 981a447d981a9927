/** How official papers are cited in running text: 《标题》（文号）. */
import type { OfficialDocument, Span } from '../../document/types';

/** 机关代字, as a pattern: 国办发, ×政办函. */
const AGENCY = '[\\u4e00-\\u9fff×]{1,9}(?:[发函办字文电规党政委厅局通])';
const BRACKETS = '[〔［\\[（(【]\\s?(\\d{4})\\s?[〕］\\]）)】]';

/** A number of a paper as cited: agency, year, serial with what stands before it. Lawsuits begin with the year. */
export const CITED_NUMBER = new RegExp(`(${AGENCY})(${BRACKETS})\\s?(第?)\\s?(\\d{1,4})\\s?号`, 'g');

export interface CitedTitle {
  /** Marks included. */
  readonly span: Span;
  readonly title: string;
  /** What follows the title at once in brackets: （国发〔2024〕1号）; empty where nothing does. */
  readonly bracket: string;
  readonly paragraph: { readonly span: Span; readonly text: string };
}

const TITLE =
  /《([^《》\r\n]{2,80}(?:《[^《》\r\n]{2,60}》[^《》\r\n]{0,20})?)》(（[^（）\r\n]{2,60}）|\([^()\r\n]{2,60}\))?/g;

/** The titles in the paragraphs, in order. */
export function citedTitles({ paragraphs }: OfficialDocument): CitedTitle[] {
  return paragraphs.flatMap(({ span, text }) =>
    [...text.matchAll(TITLE)].map((match) => {
      const start = span.start + match.index;
      return {
        span: { start, end: start + match[1]!.length + 2 },
        title: match[1]!,
        bracket: match[2] ?? '',
        paragraph: { span, text },
      };
    }),
  );
}

/** The word for its kind at the end of a paper's title, brackets behind it left out; undefined where there is none. */
export function kindOfPaper(title: string): string | undefined {
  return KIND.exec(title.replace(/[（(][^（）()]*[）)]$/, ''))?.[0];
}

const KIND =
  /(?:命令|决定|决议|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|函|纪要|方案|办法|规定|规则|条例|细则|准则|章程|制度|规程|规范|纲要|规划|计划|要点|措施|清单|目录|指南|标准|说明|解释|讲话|建议|提案|协定|协议|公约|声明|总结|宣言|倡议书?|指示|法|书|法典|令|草案|安排|提纲|问题|评语|读本|大纲|目标|任务|要求|精神|须知|手册|行动|工程|条款|通则|备忘录|讲义|论述|汇报|谈话|致辞|演讲|文章|信)$/;
