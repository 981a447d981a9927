import { replaceFix } from '../../edits';
import { wordFinder } from '../../language/text/listed-words';
import { CEREMONIAL_WORDS } from '../../language/words/absolute-words';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'wording/discouraged',
    title: '慎用的礼仪用语',
    severity: 'hint',
    basis: [
      {
        norm: 'custom',
        force: 'customary',
        says: '新闻和公文对一般的会议、活动不用“亲自”“隆重召开”，对一般领导的讲话不称“重要讲话”',
      },
    ],
    genres: 'any',
    borders: 'both',
    fix: 'suggest',
    grain: 'block',
    explanation:
      '领导出席会议是分内的事，不必说“亲自到会”；一般的工作会议不必“隆重召开”；“重要讲话”有特定的使用范围。用多了显得奉承。',
    remedy: '删去或者换成平实的说法。',
    exceptions: [
      {
        text: '“亲自谋划、亲自部署、亲自推动”是特定的政治表述，不提示。',
        example: {
          in: 'notice',
          text: '主要负责同志要亲自谋划、亲自部署、亲自推动。',
        },
      },
      {
        text: '对主要负责同志提要求的“要亲自抓”，不提示。',
        example: { in: 'notice', text: '县委书记要亲自　到一线督战。' },
      },
      {
        text: '党代会、人代会等重要会议的“隆重召开”，不提示。',
        example: {
          in: 'notice',
          text: '县人民代表大会隆重召开。',
        },
      },
      {
        text: '主持词、致辞里的“百忙之中”“莅临指导”“重要讲话”是礼仪用语，不提示。',
        example: {
          text: '全县安全工作会议主持词\n\n同志们：\n　　感谢各位领导在百忙之中莅临指导，刚才李县长作了重要讲话。\n　　谢谢大家！\n',
          genre: 'emcee-script',
        },
      },
    ],
    messages: {
      drop: '“{word}”用在一般的活动上显得过于隆重，建议删去。',
      replace: '“{word}”用在一般的活动上显得过于隆重，建议改为“{instead}”。',
    },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '副县长王某某⟦亲自⟧到场指挥。',
          fixed: '副县长王某某到场指挥。',
        },
        {
          in: 'notice',
          text: '全县安全生产工作会议⟦隆重召开⟧。',
          fixed: '全县安全生产工作会议召开。',
        },
      ],
      good: [],
    },
  },
  (context) => {
    const { document, report } = context;
    const ceremonial = context.isGenre('emcee-script', 'address', 'letter', 'open-letter');
    for (const { entry, word, span } of findWords(document)) {
      if (ceremonial && POLITE.test(word)) continue;
      const { instead } = entry;
      if (instead === '') {
        report({ message: 'drop', data: { word }, span, fixes: [replaceFix(`删去“${word}”`, span, '')] });
        continue;
      }
      const fixes = [replaceFix(`改为“${instead}”`, span, instead)];
      report({ message: 'replace', data: { word, instead }, span, fixes });
    }
  },
);

/** Manners towards guests and speakers. */
const POLITE = /百忙|指导|重要讲话/;
const findWords = wordFinder(() => CEREMONIAL_WORDS);
