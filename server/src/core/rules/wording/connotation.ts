import { replaceFix } from '../../edits';
import { wordFinder } from '../../language/text/listed-words';
import { COLOURED_WORDS } from '../../language/words/word-colour';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'wording/connotation',
    title: '感情色彩不当',
    severity: 'info',
    basis: [{ norm: 'custom', force: 'customary', says: '褒义词、贬义词与所说的对象相称' }],
    genres: 'any',
    borders: 'both',
    fix: 'suggest',
    grain: 'block',
    mention: 'keep',
    explanation:
      '词有褒贬。称领导的能力为“手腕”，说干部“处心积虑”做好事，听起来就成了批评；说不法分子“殚精竭虑”，又成了表扬。',
    remedy: '换成色彩相称的词，提示里给出了一种。',
    exceptions: [
      {
        text: '批评、揭露的句子里用贬义词，不提示。',
        example: { in: 'notice', text: '民警殚精竭虑打击犯罪分子。' },
      },
      {
        text: '“铁手腕整治”“政治手腕”等固定说法，不提示。',
        example: {
          in: 'notice',
          text: '要以铁手腕整治违法建设。',
        },
      },
      { text: '看不出说的是谁的，不提示。', example: { in: 'notice', text: '处心积虑的人总会露出马脚。' } },
    ],
    messages: { colour: '“{word}”是{colour}词，用在这里感情色彩不合适，建议改为“{instead}”一类的说法。' },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '要不断提高领导的⟦手腕⟧和能力。',
          fixed: '要不断提高领导的魄力和能力。',
        },
        {
          in: 'notice',
          text: '志愿者⟦处心积虑⟧帮助困难群众。',
          fixed: '志愿者千方百计帮助困难群众。',
        },
      ],
      good: [
        {
          in: 'notice',
          text: '不法分子处心积虑逃避监管。',
          why: '说的是批评对象',
        },
      ],
    },
  },
  ({ document, report }) => {
    for (const { entry, word, span } of findColoured(document)) {
      const { colour, instead, faint } = entry;
      const fixes = [replaceFix(`改为“${instead}”`, span, instead)];
      const severity = faint ? 'hint' : 'info';
      report({ message: 'colour', data: { word, colour, instead }, span, severity, fixes });
    }
  },
);

const findColoured = wordFinder(() => COLOURED_WORDS);
