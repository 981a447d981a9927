import { replaceFix } from '../../edits';
import { framesInDocument, quoteFrame } from '../../language/text/frames';
import { phrasesInDocument } from '../../language/text/phrase-index';
import { MISSING_FRAMES, missingCharacterIndex } from '../../language/words/missing-characters';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'wording/missing-char',
    title: '脱字',
    severity: 'info',
    basis: [{ norm: 'custom', force: 'customary', says: '公文文字完整，校对时要防脱字' }],
    genres: 'any',
    borders: 'both',
    fix: 'mixed',
    grain: 'block',
    explanation:
      '输入和修改时容易漏掉一个字，剩下的读起来似通非通：贯彻落（实）、结合实（际）、分析、判（断）形势、构成（以）……为核心的。',
    remedy: '补上脱漏的字。',
    exceptions: [
      {
        text: '“判形势、定方向”这样整齐的三字格不提示。',
        example: { in: 'notice', text: '善于分析、判形势、定方向。' },
      },
      {
        text: '“坚持预防为主”是通行的说法，不提示。',
        example: { in: 'notice', text: '坚持预防为主的方针，本着公开、公平、公正原则办理。' },
      },
    ],
    messages: {
      phrase: '“{wrong}”多半脱了字，应为“{right}”。',
      frame: '“{text}”：{why}。',
    },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '⟦现将关事项⟧通知如下，请⟦结合实⟧，认真抓好⟦贯彻落⟧，正确⟦分析、判形势⟧。',
          fixed: '现将有关事项通知如下，请结合实际，认真抓好贯彻落实，正确分析、判断形势。',
        },
      ],
      good: [
        {
          in: 'notice',
          text: '要判形势、定方向、抓落实，坚持预防为主的方针，本着自愿的原则办理。',
          why: '整齐的三字格；“预防为主”是通行的说法',
        },
      ],
    },
  },
  ({ document, report }) => {
    for (const { phrase, span } of phrasesInDocument(document, missingCharacterIndex())) {
      const { text: wrong, right } = phrase;
      const fixes = [replaceFix(`改为“${right}”`, span, right, 'safe')];
      report({ message: 'phrase', data: { wrong, right }, span, fixes });
    }
    for (const { frame, span, text, edit } of framesInDocument(document, MISSING_FRAMES)) {
      const title = edit?.old === '' ? `补“${edit.newText}”字` : `改为“${edit?.newText}”`;
      report({
        message: 'frame',
        data: { text: quoteFrame(text), why: frame.why },
        span,
        fixes: edit ? [replaceFix(title, edit.span, edit.newText)] : [],
      });
    }
  },
);
