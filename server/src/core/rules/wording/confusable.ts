import { replaceFix } from '../../edits';
import { speaksFromBefore } from '../../language/dated/writing-time';
import { phrasesInDocument } from '../../language/text/phrase-index';
import { confusableIndex } from '../../language/words/confusables';
import { VARIANTS_SETTLED } from '../../language/words/variant-forms';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'wording/confusable',
    title: '易混词',
    severity: 'warning',
    basis: [
      { norm: 'regulation', clause: '第十九条', force: 'mandatory', says: '公文表述准确，文字精练' },
      { norm: 'custom', force: 'customary', says: '音近、形近的词按意义和搭配选用' },
    ],
    genres: 'any',
    borders: 'both',
    fix: 'mixed',
    grain: 'block',
    explanation:
      '截止与截至、法制与法治、权利与权力、反应与反映这样的词各有各的用处，单看哪个都不错，错在与前后文不相配。这里只看搭配能够说明问题的地方。',
    remedy: '按搭配改用相应的词；拿不准的，先看提示里说的区别。',
    exceptions: [
      {
        text: '2002年《第一批异形词整理表》试行以前的文稿，两种写法都通行的词（好象）不提示。',
        example: {
          text: '在全县干部会议上的讲话\n\n同志们：\n　　1957年的困难，好象一座山。1957年我们克服了困难。\n',
          genre: 'speech',
        },
      },
      {
        text: '“3月5日截止”“报名截止”正确，只看后面跟着时间的“截止3月底，……”。',
        example: { in: 'notice', text: '报名3月5日截止，报名截止时间不再延长。' },
      },
      {
        text: '“社会主义法制”“法制办”是历史上或者另有所指的说法，不提示。',
        example: { in: 'notice', text: '县法制办、法制科依法制定办法，普及法制知识。' },
      },
      {
        text: '“做出贡献”“作出贡献”都可以，不提示。',
        example: { in: 'notice', text: '做出贡献、作出贡献都可以，叫做为民服务，制订计划照旧。' },
      },
      {
        text: '两种写法都通行的异形词（其它、帐户、人材）由另一条规则提示。',
        example: { in: 'notice', text: '其它事项、帐户资料和人材引进另行通知。' },
      },
    ],
    messages: {
      sure: '“{wrong}”与这里的意思不合，应为“{right}”。',
      explained: '“{wrong}”与这里的意思不合，应为“{right}”：{why}。',
      maybe: '这里的“{wrong}”一般写作“{right}”。',
      maybeExplained: '这里的“{wrong}”一般写作“{right}”：{why}。',
    },
    examples: {
      bad: [
        {
          text: '甲市工作总结\n\n　　⟦截止⟧3月底，全市建设⟦法制政府⟧取得进展，办公室⟦做为⟧参谋助手，向上级⟦反应⟧了情况。\n\n甲市办公室\n2024年4月6日\n',
          fixed:
            '甲市工作总结\n\n　　截至3月底，全市建设法治政府取得进展，办公室作为参谋助手，向上级反映了情况。\n\n甲市办公室\n2024年4月6日\n',
          genre: 'work-summary',
        },
      ],
      good: [
        {
          text: lines(
            '甲县教育局关于报名的通知',
            '',
            '各学校：',
            '　　报名3月5日截止，报名截止时间不再延长。健全社会主义法制，为教育作出贡献、做出成绩。',
            '　　特此通知。',
            '',
            '甲县教育局',
            '2024年2月6日',
            '',
          ),
          why: '“截止”后面不跟时间；“法制”指法律制度',
          genre: 'notice',
        },
      ],
    },
  },
  ({ file, document, report }) => {
    for (const { phrase, span } of phrasesInDocument(document, confusableIndex())) {
      const { text: wrong, right, confidence, why } = phrase;
      const unsure = confidence === 'unsure';
      // Two spellings were about before one was settled on.
      if (unsure && speaksFromBefore(file, document, VARIANTS_SETTLED)) continue;
      const fix = replaceFix(`改为“${right}”`, span, right, confidence === 'certain' ? 'safe' : 'suggest');
      const data = { wrong, right, why: why ?? '' };
      const message = why === undefined ? 'sure' : 'explained';
      const gentle = why === undefined ? 'maybe' : 'maybeExplained';
      report({
        message: unsure ? gentle : message,
        data,
        span,
        severity: unsure ? 'info' : 'warning',
        fixes: [fix],
      });
    }
  },
);
