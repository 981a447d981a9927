import { maskMentions } from '../../language/text/masked-text';
import { MODESTIES } from '../../language/words/absolute-words';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'wording/modesty-excess',
    title: '客套话重复',
    severity: 'hint',
    basis: [{ norm: 'custom', force: 'customary', says: '客套话点到为止' }],
    genres: 'any',
    fix: 'none',
    grain: 'block',
    explanation: '“水平有限”“不吝赐教”“多提宝贵意见”一段里说上两三遍，显得虚套，也冲淡了正题。',
    remedy: '保留一句，如“不当之处，请批评指正。”',
    exceptions: [
      {
        text: '“不当之处，敬请批评指正”是一句完整的客套，不提示。',
        example: {
          text: '在全县安全工作会议上的讲话\n\n同志们：\n　　以上汇报，不当之处，敬请批评指正。\n　　谢谢大家！\n',
          genre: 'speech',
        },
      },
      {
        text: '一段里只说一句的不提示。',
        example: { in: 'speech', text: '本人水平有限，认识肤浅。\n　　要把工作抓好。' },
      },
    ],
    messages: { repeated: '本段前面已经说过“{first}”，这里的“{word}”重复客套，建议只保留一句。' },
    examples: {
      bad: [
        {
          text: '在全县安全工作会议上的讲话\n\n同志们：\n　　本人水平有限，认识肤浅。恳请各位⟦不吝赐教⟧。\n　　谢谢大家！\n',
          genre: 'speech',
        },
      ],
      good: [],
    },
  },
  ({ document, report }) => {
    for (const paragraph of document.paragraphs) {
      const told = paragraph.sentences.flatMap((sentence) => {
        const text = maskMentions(sentence.text, sentence.span.start, document.marks);
        const match = MODESTY.exec(text);
        return match ? [{ word: match[0], start: sentence.span.start + match.index }] : [];
      });
      const first = told[0];
      for (const { word, start } of told.slice(1)) {
        const span = { start, end: start + word.length };
        const related = [
          { span: { start: first!.start, end: first!.start + first!.word.length }, message: '前一句客套' },
        ];
        report({ message: 'repeated', data: { first: first!.word, word }, span, related });
      }
    }
  },
);

const MODESTY = new RegExp(MODESTIES.filter((word) => !/之处$/.test(word)).join('|'));
