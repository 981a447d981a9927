import { isMentioned } from '../../document';
import { replaceFix } from '../../edits';
import { anyOf, inOrder } from '../../language/text/pattern-rows';
import { matchesIn } from '../../language/text/punctuated-text';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'wording/weak-verb',
    title: '形式动词堆叠',
    severity: 'hint',
    basis: [{ norm: 'regulation', clause: '第十九条第三项', force: 'mandatory', says: '文字精练' }],
    genres: 'any',
    borders: 'both',
    fix: 'suggest',
    grain: 'block',
    explanation: '“予以开展”“加以推进”“进行了一次深入的学习”，前面的动词没有实际意思，删去更简洁。',
    remedy: '直接用后面的动词：开展、推进、深入学习了。',
    exceptions: [
      {
        text: '“予以公布”“进行审议”“对……进行了检查”等固定搭配和必需的说法，不提示。',
        example: {
          in: 'notice',
          text: '会议听取并审议报告，决定予以公布，并进行审议。',
        },
      },
      { text: '引号里的不提示。', example: { in: 'notice', text: '“予以开展”改为“开展”。' } },
    ],
    messages: { stacked: '“{phrase}”里前一个动词没有实际意思，建议改为“{verb}”。' },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '各单位要按计划⟦予以开展⟧排查。',
          fixed: '各单位要按计划开展排查。',
        },
        {
          in: 'notice',
          text: '全体党员⟦进行了一次深入的学习⟧。',
          fixed: '全体党员深入学习了。',
        },
      ],
      good: [
        {
          in: 'notice',
          text: '检查组对学校食堂进行了检查。',
          why: '“对……进行”',
        },
      ],
    },
  },
  ({ document, report }) => {
    for (const { match, span, start, block } of matchesIn(document, WEAK)) {
      const [phrase, plain, aspect = '', how = '', action = ''] = match;
      if (isMentioned(document, span)) continue;
      const before = block.text.slice(0, start - block.span.start);
      if (plain === undefined && GOVERNED.test(before)) continue;
      const verb = plain ?? `${how.replace(/的$/, '')}${action}${aspect}`;
      report({
        message: 'stacked',
        data: { phrase, verb },
        span,
        fixes: [replaceFix(`改为“${verb}”`, span, verb)],
      });
    }
  },
);

const WEAK = anyOf(
  [
    /(?:予以|加以|给予)(开展|进行|推进|推动|组织|做好|抓好)(?![\u4e00-\u9fff]?[者性率力权])/,
    inOrder([
      /进行(了)(?:一次|一番|一场|一系列)((?:深入|认真|全面|广泛|系统|集中|专题|细致)的?)?/,
      /(学习|研究|讨论|检查|调研|整改|排查|分析|总结|宣传|培训|动员|走访|整治|梳理)(?=[，。；、])/,
    ]),
  ],
  'g',
);
/** The object stands before the verb with a preposition: 对食堂进行了一次检查 cannot do without 进行. */
const GOVERNED = /[对向就为给将把与同][^，。；对向就为给将把与同]*$/;
