import { replaceFix } from '../../edits';
import { wordFinder } from '../../language/text/listed-words';
import { SLURS } from '../../language/words/unfit-words';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'wording/discriminatory',
    title: '歧视性的称谓',
    severity: 'warning',
    basis: [
      {
        norm: 'custom',
        force: 'customary',
        says: '不用带有歧视、贬低意味的词称呼某一地域、职业、民族或者境况的群体',
      },
    ],
    genres: 'any',
    borders: 'both',
    fix: 'mixed',
    grain: 'block',
    explanation: '“乡下人”“盲流”“刁民”“低端人口”等称呼贬低一部分群众，写进公文会伤害感情、引发舆情。',
    remedy: '换成中性的称谓：农村居民、流动人员、群众（当事人）、务工人员。',
    exceptions: [
      {
        text: '“农民工”“进城务工人员”是通行称谓，不提示。',
        example: {
          in: 'notice',
          text: '要切实保障农民工工资支付。',
        },
      },
      {
        text: '叙述历史、说明不得使用这类称谓的句子，不提示。',
        example: { in: 'notice', text: '旧社会把逃荒群众称为盲流。' },
      },
      {
        text: '“老弱病残”只在说座席、窗口时提示，说别的不提示。',
        example: {
          in: 'notice',
          text: '要关心帮助老弱病残群众。',
        },
      },
      { text: '引号里提到的不提示。', example: { in: 'notice', text: '不得使用“刁民”“乡下人”等称谓。' } },
    ],
    messages: {
      rephrase: '“{word}”带有贬低的意味，建议换成中性的说法。',
      replace: '“{word}”带有贬低的意味，建议改为“{instead}”。',
    },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '对信访中的⟦刁民⟧，要做好劝导。',
          fixed: '对信访中的群众，要做好劝导。',
        },
        {
          in: 'notice',
          text: '车站要设置⟦老弱病残⟧专座。',
          fixed: '车站要设置老幼病残孕专座。',
        },
      ],
      good: [],
    },
  },
  ({ document, report }) => {
    for (const { entry, word, span } of findSlurs(document)) {
      const { instead } = entry;
      if (instead === undefined) {
        report({ message: 'rephrase', data: { word }, span });
        continue;
      }
      const fixes = [replaceFix(`改为“${instead}”`, span, instead, 'suggest')];
      report({ message: 'replace', data: { word, instead }, span, fixes });
    }
  },
);

const findSlurs = wordFinder(() => SLURS);
