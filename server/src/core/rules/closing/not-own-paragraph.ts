import { bodyIndent, lineEndOf } from '../../edits';
import { closingFit } from '../../genres/closing-fit';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'closing/not-own-paragraph',
    title: '结束语没有另起一段',
    severity: 'hint',
    basis: [
      { norm: 'custom', force: 'customary', says: '“特此通知”“妥否，请批示”一类结束语另起一段，左空二字' },
    ],
    genres: 'statutory',
    fix: 'suggest',
    explanation: '“特此通知。”“妥否，请批示。”一般另起一段，让人一眼看到正文到此结束、要对方做什么。',
    remedy: '把结束语移到下一段，左空二字。',
    exceptions: [
      {
        text: '短批复、短函末尾的“此复”跟在正文后面，不提示。',
        example: {
          text: '甲县教育局关于防汛工作的批复\n\n县人民政府：\n　　汛期将至。\n　　同意。此复。\n\n甲县教育局\n2024年5月6日\n',
          genre: 'reply',
        },
      },
      {
        text: '结束语与前文在同一个句子里的，不提示。',
        example: {
          text: '甲县水利局关于防汛情况的报告\n\n县人民政府：\n　　全县水库运行平稳。\n　　物资储备充足，以上情况特此报告。\n\n甲县水利局\n2024年5月6日\n',
          genre: 'report',
        },
      },
      {
        text: '正文只有一段的短文，不提示。',
        example: {
          text: '甲县教育局关于放假的通知\n\n各学校：\n　　5月1日放假。特此通知。\n\n甲县教育局\n2024年4月6日\n',
          genre: 'notice',
        },
      },
      {
        text: '结束语本身不合文种的，由结束语的其他规则提示。',
        example: {
          text: lines(
            '甲县教育局关于新建学校的请示',
            '',
            '县人民政府：',
            '　　为解决入学难，拟新建小学1所。',
            '　　所需经费由县财政安排。特此通知。',
            '',
            '甲县教育局',
            '2024年5月6日',
            '',
          ),
          genre: 'request',
        },
      },
    ],
    messages: { inline: '“{formula}”一般另起一段，左空二字。' },
    examples: {
      bad: [
        {
          text: lines(
            '甲县教育局关于新建学校的请示',
            '',
            '县人民政府：',
            '　　为解决入学难，拟新建小学1所。',
            '　　所需经费由县财政安排。⟦妥否，请批示。⟧',
            '',
            '甲县教育局',
            '2024年5月6日',
            '',
          ),
          fixed: lines(
            '甲县教育局关于新建学校的请示',
            '',
            '县人民政府：',
            '　　为解决入学难，拟新建小学1所。',
            '　　所需经费由县财政安排。',
            '　　妥否，请批示。',
            '',
            '甲县教育局',
            '2024年5月6日',
            '',
          ),
          genre: 'request',
        },
      ],
      good: [
        {
          text: lines(
            '甲市人民政府关于同意设立工业园的批复',
            '',
            '乙县人民政府：',
            '　　你县《关于设立工业园的请示》（乙政〔2024〕5号）收悉。',
            '　　同意设立工业园。此复。',
            '',
            '甲市人民政府',
            '2024年5月6日',
            '',
          ),
          why: '短批复的“此复”可以跟在正文后面',
          genre: 'reply',
        },
        {
          text: '甲县水利局关于防汛情况的报告\n\n县人民政府：\n　　全县水库运行平稳。\n　　以上情况，特此报告。\n\n甲县水利局\n2024年5月6日\n',
          why: '已经另起一段',
          genre: 'report',
        },
      ],
    },
  },
  ({ document, file, genre, report }) => {
    const id = genre.genre;
    if (id === 'unknown' || document.paragraphs.length < 2) return;
    for (const closing of document.closings) {
      if (closing.ownParagraph || !FORMAL.test(closing.formula)) continue;
      if (closingFit(id, closing.formula) === 'wrong') continue;
      const { start } = closing.span;
      const before = file.text.slice(closing.paragraph.span.start, start);
      // A formula behind another one moves with it.
      const second = document.closings.some(
        (other) => other !== closing && other.paragraph === closing.paragraph && other.span.start < start,
      );
      if (second || !/[。！？”）)][ \t\u3000]*$/.test(before)) continue;
      const gap = /(?<![ \t\u3000])[ \t\u3000]*$/.exec(before)?.[0].length ?? 0;
      const newText = lineEndOf(file) + bodyIndent(file, document);
      const edits = [{ span: { start: start - gap, end: start }, newText }];
      const fixes = [{ title: '把结束语另起一段', kind: 'suggest' as const, edits }];
      report({
        message: 'inline',
        data: { formula: closing.text.replace(/。$/, '') },
        span: closing.span,
        fixes,
      });
    }
  },
);

const FORMAL = /^(?:特此|专此)|^(?:妥否|当否|可否|是否妥当).*请|^以上(?:请示|报告|意见).*请/;
