import type { GenreAnswer } from '@biganzi/shared';
import { replaceFix } from '../../edits';
import { wordFinder } from '../../language/text/listed-words';
import { SPOKEN_WORDS } from '../../language/words/spoken-words';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'wording/colloquial',
    title: '口语和网络用语',
    severity: 'info',
    basis: [
      { norm: 'regulation', clause: '第十九条第三项', force: 'mandatory', says: '公文表述准确，文字精练' },
      { norm: 'custom', force: 'customary', says: '公文用书面语' },
    ],
    genres: 'any',
    borders: 'both',
    fix: 'mixed',
    grain: 'block',
    explanation:
      '“搞定”“咋办”“给力”“晃悠”一类口语、方言和网络用语，写进公文显得随便，有的还有失敬之意。讲话、发言需要群众语言，只提示带有轻慢意味的词。',
    remedy: '换成书面语；讲话稿里换成不伤人的说法。',
    exceptions: [
      {
        text: '讲话、发言、致辞、主持词、心得体会里的一般口语，不提示。',
        example: {
          text: '在全县安全工作会议上的讲话\n\n同志们：\n　　同志们，咱们要想一想，群众需要啥，咱就干啥。\n　　谢谢大家！\n',
          genre: 'speech',
        },
      },
      {
        text: '“撸起袖子加油干”“钉钉子”“啃硬骨头”“拍脑袋决策”“推诿扯皮”等常用的政策语言，不提示。',
        example: {
          in: 'notice',
          text: '要撸起袖子加油干，发扬钉钉子精神，防止拍脑袋决策。',
        },
      },
      {
        text: '引号里有意引用的，不提示。',
        example: { in: 'notice', text: '有人提出“啥时候能解决”的问题。' },
      },
    ],
    messages: {
      rephrase: '“{word}”是口语或者网络用语，用在这里不够庄重，建议换成书面的说法。',
      replace: '“{word}”是口语或者网络用语，用在这里不够庄重，建议改为“{instead}”。',
    },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '年底前要把历史遗留问题全部⟦搞定⟧。',
          fixed: '年底前要把历史遗留问题全部办妥。',
        },
        {
          text: '在全县安全工作会议上的讲话\n\n同志们：\n　　能力不足的，不要到领导身边⟦晃悠⟧。\n　　谢谢大家！\n',
          genre: 'speech',
        },
      ],
      good: [],
    },
  },
  ({ document, genre, report }) => {
    const spoken = SPOKEN_GENRES.has(genre.genre);
    for (const { entry, word, span } of findSpoken(document)) {
      const { instead, rude } = entry;
      if (spoken && !rude) continue;
      if (instead === undefined) {
        report({ message: 'rephrase', data: { word }, span });
        continue;
      }
      const fixes = [replaceFix(`改为“${instead}”`, span, instead)];
      report({ message: 'replace', data: { word, instead }, span, fixes });
    }
  },
);

/** Spoken, or told in the first person; a piece of unknown kind may be either. */
const SPOKEN_GENRES: ReadonlySet<GenreAnswer> = new Set<GenreAnswer>([
  'speech',
  'experience-sharing',
  'address',
  'emcee-script',
  'reflection',
  'meeting-record',
  'open-letter',
  'proposal-letter',
  'unknown',
]);
const findSpoken = wordFinder(() => SPOKEN_WORDS);
