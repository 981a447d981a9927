import { lazy } from '../../kept';
import { maskMentions } from '../../language/text/masked-text';
import { anyOf } from '../../language/text/pattern-rows';
import { SET_PHRASES } from '../../language/words/set-phrases';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'wording/empty-phrases',
    title: '套话过密的段落',
    severity: 'hint',
    basis: [
      {
        norm: 'regulation',
        clause: '第十九条第三项',
        force: 'mandatory',
        says: '内容简洁，主题突出，观点鲜明，表述准确，文字精练',
      },
      {
        norm: 'burden',
        clause: '第二条',
        force: 'general',
        says: '文件要突出思想性、针对性和可操作性，提倡短实新',
      },
    ],
    genres: 'any',
    fix: 'none',
    explanation:
      '一段话里全是“高度重视、狠抓落实、形成合力”，没有说谁来做、何时完成、做到什么程度，基层就没有办法执行。',
    remedy: '补上责任主体、完成时限、数量指标和具体措施，删去不说也明白的话。',
    exceptions: [
      {
        text: '套话不多的不提示。',
        example: {
          in: 'notice',
          text: '现就有关工作通知如下。\n　　要高度重视燃气安全，对餐饮场所逐户排查，发现软管老化的当场更换，并形成合力。\n　　请认真执行。',
        },
      },
      {
        text: '同段写明了牵头单位、时限、数字、文件依据的，不提示。',
        example: {
          in: 'notice',
          text: '现就有关工作通知如下。\n　　各单位要高度重视，形成合力，狠抓落实，由县应急局牵头，5月底前完成排查。\n　　请认真执行。',
        },
      },
      {
        text: '开头和结尾的段落放宽，不提示。',
        example: { in: 'notice', text: '各单位要高度重视，统一思想，提高认识，形成合力，狠抓落实。' },
      },
      {
        text: '政府工作报告、决议、公报的总论段落，不提示。',
        example: {
          text: lines(
            '2024年甲县人民政府工作报告',
            '',
            '各位代表：',
            '　　现在，我代表县人民政府向大会报告工作。',
            '　　各单位要高度重视，提高认识，形成合力，狠抓落实，务求实效。',
            '　　谢谢大家！',
            '',
          ),
          genre: 'government-work-report',
        },
      },
    ],
    messages: {
      empty:
        '本段有{count}处“{first}”一类的套话，却没有说明谁来做、何时完成、做到什么程度，建议补充责任主体、时限和指标。',
    },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '现就有关工作通知如下。\n　　各单位要⟦高度重视⟧，提高认识，形成合力，狠抓落实，务求实效。\n　　请认真执行。',
        },
      ],
      good: [],
    },
  },
  (context) => {
    const { document, report } = context;
    if (context.isGenre('government-work-report', 'communique', 'resolution')) return;
    const middle = document.paragraphs.slice(1, -1);
    for (const { text, span } of middle) {
      if (text.length < SHORTEST || CONCRETE.test(text)) continue;
      const masked = maskMentions(text, span.start, document.marks);
      const found = [...masked.matchAll(phrases())];
      const [first] = found;
      if (!first || found.length < FEWEST || found.length * 100 < text.length * DENSITY) continue;
      const at = (match: RegExpExecArray) => ({
        start: span.start + match.index,
        end: span.start + match.index + match[0].length,
      });
      const related = found.slice(1).map((match) => ({ span: at(match), message: '同段的套话' }));
      report({ message: 'empty', data: { count: found.length, first: first[0] }, span: at(first), related });
    }
  },
);

/** UTF-16 code units; a shorter paragraph is a heading or a slogan. */
const SHORTEST = 20;
const FEWEST = 3;
/** Phrases in a hundred characters. */
const DENSITY = 3;
/** Somebody, a date, a figure, a paper: something to go by. */
const CONCRETE = anyOf([
  /[\d０-９]|牵头|负责|责任单位|责任人|由[\u4e00-\u9fff]{2,10}(?:组织|承担|会同|汇总)|[月底年周日]前/,
  /每[月周季年天日]|一次|一[个名份]/,
  /(?<![一二三四五六七八九十百千万])[一二三四五六七八九十百千万]+[个项次家所名人件条户]|《/,
]);

const phrases = lazy(() => new RegExp([...SET_PHRASES].sort((a, b) => b.length - a.length).join('|'), 'g'));
