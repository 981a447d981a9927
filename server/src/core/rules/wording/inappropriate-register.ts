import { replaceFix } from '../../edits';
import { wordFinder } from '../../language/text/listed-words';
import { ABUSE, DISABILITY_NAMES } from '../../language/words/unfit-words';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'wording/inappropriate-register',
    title: '粗俗和不尊重的称呼',
    severity: 'warning',
    basis: [
      {
        norm: 'custom',
        force: 'customary',
        says: '公文和公开讲话不用粗话、反语；对残疾人不用“残废”“瞎子”“聋子”等称呼',
      },
    ],
    genres: 'any',
    borders: 'both',
    fix: 'mixed',
    grain: 'block',
    explanation:
      '粗话、骂人的话和过头的反语不合公文与公开讲话的场合；“残废”“瞎子”“聋子”“弱智”一类称呼伤害残疾人，新闻和公文都不使用。',
    remedy: '粗话和反语改为平实的说法；对残疾人用“残疾人”“盲人”“聋人”“智力残疾人”等称谓。',
    exceptions: [
      {
        text: '“瞎指挥”“瞎折腾”不提示。',
        example: {
          in: 'notice',
          text: '坚决反对瞎指挥、瞎折腾。',
        },
      },
      {
        text: '成语、俗语里的（瞎子摸象、哑巴亏）和“当聋子、瞎子”一类比喻，不提示。',
        example: { in: 'notice', text: '要防止群众吃哑巴亏、瞎子摸象。' },
      },
      {
        text: '“残废军人”是历史上的法定称谓，不提示。',
        example: { in: 'notice', text: '要妥善安置残废军人。' },
      },
      { text: '引号里提到的不提示。', example: { in: 'notice', text: '不得使用“残废”“瞎子”等称呼。' } },
    ],
    messages: {
      rephrase: '“{word}”粗俗或者过头，正式场合不宜使用，建议换成平实的说法。',
      replace: '“{word}”不尊重残疾人，应使用“{instead}”。',
    },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '要走访慰问困难家庭和⟦残废人⟧。',
          fixed: '要走访慰问困难家庭和残疾人。',
        },
        {
          in: 'notice',
          text: '县残联为全县⟦瞎子⟧发放盲杖200根。',
          fixed: '县残联为全县盲人发放盲杖200根。',
        },
      ],
      good: [
        {
          in: 'notice',
          text: '不能当聋子、瞎子，要沉到基层听真话。',
          why: '比喻的用法',
        },
      ],
    },
  },
  ({ document, report }) => {
    for (const { entry, word, span } of findWords(document)) {
      const { instead } = entry;
      if (instead === undefined) {
        report({ message: 'rephrase', data: { word }, span });
        continue;
      }
      const fixes = [replaceFix(`改为“${instead}”`, span, instead, entry.exchangeable ? 'safe' : 'suggest')];
      report({ message: 'replace', data: { word, instead }, span, fixes });
    }
  },
);

const findWords = wordFinder(() => [...ABUSE, ...DISABILITY_NAMES]);
