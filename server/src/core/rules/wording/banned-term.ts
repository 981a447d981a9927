import { replaceFix } from '../../edits';
import { findPhrases, phraseIndex } from '../../language/text/phrase-index';
import { textBlocks } from '../../language/text/punctuated-text';
import type { BannedTerm } from '../../settings';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'wording/banned-term',
    title: '本单位不用的词',
    severity: 'warning',
    basis: [{ norm: 'custom', force: 'customary', says: '机构、项目、提法的名称以本单位规定的写法为准' }],
    genres: 'any',
    fix: 'mixed',
    explanation:
      '各单位都有约定不用的词：已经更名的处室和项目、对外不用的简称、领导改定的提法。词表写在设置 biganzi.terms.banned 里，没有设置时不检查。',
    remedy: '改用词表里的写法；词表没有给出写法的，换一种说法。',
    exceptions: [
      {
        text: '引号、书名号里的不提示。',
        example: {
          in: 'notice',
          text: '文中“三乱”一词不再使用。',
          settings: {
            terms: {
              allowed: ['招办主任'],
              banned: [
                { term: '招办', replacement: '招办（招生考试中心）' },
                { term: '𠮷河项目' },
                { term: '三乱', reason: '领导已改定' },
                { term: '河长办', replacement: '河湖长制办公室' },
                { term: '河长办公室', replacement: '河湖长制办公室' },
              ],
              unitOrder: [],
              leaderOrder: [],
            },
          },
        },
      },
      {
        text: '允许用的词（biganzi.terms.allowed）里含有这个词的，不提示。',
        example: {
          in: 'notice',
          text: '请招办主任到会。',
          settings: {
            terms: {
              allowed: ['招办主任'],
              banned: [
                { term: '招办', replacement: '招办（招生考试中心）' },
                { term: '𠮷河项目' },
                { term: '三乱', reason: '领导已改定' },
                { term: '河长办', replacement: '河湖长制办公室' },
                { term: '河长办公室', replacement: '河湖长制办公室' },
              ],
              unitOrder: [],
              leaderOrder: [],
            },
          },
        },
      },
      {
        text: '规定的写法本身含有这个词、文中又已经这样写的，不提示。',
        example: {
          in: 'notice',
          text: '招办（招生考试中心）要提前公布。',
          settings: {
            terms: {
              allowed: ['招办主任'],
              banned: [
                { term: '招办', replacement: '招办（招生考试中心）' },
                { term: '𠮷河项目' },
                { term: '三乱', reason: '领导已改定' },
                { term: '河长办', replacement: '河湖长制办公室' },
                { term: '河长办公室', replacement: '河湖长制办公室' },
              ],
              unitOrder: [],
              leaderOrder: [],
            },
          },
        },
      },
    ],
    messages: {
      replace: '本单位不用“{term}”{reason}，请改为“{replacement}”。',
      avoid: '本单位不用“{term}”{reason}，请换一种写法。',
    },
    examples: {
      bad: [
        {
          text: '甲县教育局关于做好招生工作的通知\n\n各学校：\n　　⟦招生办⟧要提前公布招生范围。\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n',
          fixed:
            '甲县教育局关于做好招生工作的通知\n\n各学校：\n　　招生考试中心要提前公布招生范围。\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n',
          genre: 'notice',
          settings: {
            terms: {
              allowed: [],
              banned: [{ term: '招生办', replacement: '招生考试中心', reason: '机构已更名' }],
              unitOrder: [],
              leaderOrder: [],
            },
          },
        },
      ],
      good: [
        {
          text: '甲县教育局关于做好招生工作的通知\n\n各学校：\n　　招生办要提前公布招生范围。\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n',
          why: '没有设置词表',
          genre: 'notice',
        },
      ],
    },
  },
  ({ document, terms, report }) => {
    if (terms.banned.length === 0) return;
    const index = phraseIndex(terms.banned.map((banned) => ({ text: banned.term, banned })));
    for (const { text, span: block } of textBlocks(document)) {
      for (const { phrase, at } of findPhrases(text, index)) {
        const { term, replacement, reason } = phrase.banned;
        if (isReplaced(text, at, phrase.banned)) continue;
        const span = { start: block.start + at, end: block.start + at + term.length };
        const why = reason === undefined || reason === '' ? '' : `（${reason}）`;
        if (replacement === undefined || replacement === '') {
          report({ message: 'avoid', data: { term, reason: why }, span });
          continue;
        }
        report({
          message: 'replace',
          data: { term, reason: why, replacement },
          span,
          fixes: [replaceFix(`改为“${replacement}”`, span, replacement)],
        });
      }
    }
  },
);

/** 招办 where 招办（招生考试中心） is wanted, and stands there already. */
function isReplaced(text: string, at: number, { term, replacement = '' }: BannedTerm): boolean {
  for (let offset = replacement.indexOf(term); offset >= 0; offset = replacement.indexOf(term, offset + 1)) {
    if (text.startsWith(replacement, at - offset)) return true;
  }
  return false;
}
