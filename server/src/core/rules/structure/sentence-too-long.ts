import { maskMentions } from '../../language/text/masked-text';
import { isSpeechGenre } from '../../speech/speech-genres';
import { defineRule } from '../types';

const LIMIT = 100;
const SPOKEN_LIMIT = 60;
const COMMAS = 8;

export default defineRule(
  {
    id: 'structure/sentence-too-long',
    title: '句子过长',
    severity: 'info',
    offByDefault: '公文里长句难免，正式印发的文件超过一百字的句子也很多；只供想把文字改短的人开启。',
    basis: [{ norm: 'custom', force: 'customary', says: '句子宜短，一句说一层意思' }],
    genres: 'any',
    fix: 'none',
    grain: 'block',
    options: {
      limit: { description: '公文里一句的字数上限', default: LIMIT },
      spokenLimit: { description: '讲话稿里一句的字数上限', default: SPOKEN_LIMIT },
    },
    explanation: '一句话上百字、八九个逗号，读的人要回头找主语，念的人喘不过气。',
    remedy: '按意思拆成两三句，每句有自己的主语。',
    exceptions: [
      {
        text: '列举机构、法规名称的长句（顿号多）和以分号分项的句子，不提示。',
        example: {
          in: 'notice',
          text: '各学校要提高认识，加强领导；明确分工，落实责任；排查隐患，限期整改；定期通报，严肃问责，确保安全。',
        },
      },
      { text: '引号、书名号里的字不计。', example: { in: 'notice', text: `请学习“${'认真'.repeat(60)}”。` } },
    ],
    messages: {
      long: '这一句约{count}字，偏长，建议拆成两句。',
      commas: '这一句用了{count}个逗号，建议拆成两句。',
    },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '⟦各学校要提高认识，加强领导，明确分工，落实责任，排查隐患，限期整改，定期通报，严肃问责，确保安全。⟧',
        },
      ],
      good: [],
    },
  },
  ({ document, genre, options, report }) => {
    const limit = Number(isSpeechGenre(genre.genre) ? options.spokenLimit : options.limit);
    for (const { sentences } of document.paragraphs) {
      for (const { text, span } of sentences) {
        const masked = maskMentions(text, span.start, document.marks).replace(/□/g, '');
        if (/[；;]/.test(masked) || [...masked.matchAll(/、/g)].length >= LISTED) continue;
        const count = masked.length;
        const commas = [...masked.matchAll(/[，,]/g)].length;
        if (count > limit) report({ message: 'long', data: { count }, span });
        else if (commas >= COMMAS) report({ message: 'commas', data: { count: commas }, span });
      }
    }
  },
);

/** So many enumeration commas make the length of a list. */
const LISTED = 6;
