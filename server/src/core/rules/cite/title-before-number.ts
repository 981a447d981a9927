import { isMentioned } from '../../document';
import { replaceFix } from '../../edits';
import { inOrder } from '../../language/text/pattern-rows';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'cite/title-before-number',
    title: '引用公文先文号后标题',
    severity: 'warning',
    basis: [
      {
        norm: 'former-measures',
        force: 'customary',
        says: '引用公文先引标题，后引发文字号；现行条例没有明文，沿用至今',
      },
      { norm: 'regulation', clause: '第十九条', force: 'mandatory', says: '表述准确' },
    ],
    genres: 'any',
    fix: 'suggest',
    grain: 'block',
    explanation: '引用公文先写标题、后写文号，文号放在圆括号里，读的人先知道是什么文件，再知道到哪里去找。',
    remedy: '把标题移到前面，文号放进圆括号：《×××关于…的通知》（×发〔2024〕1号）。',
    exceptions: [
      {
        text: '再次引用时只写文号的，不提示。',
        example: { in: 'notice', text: '乙政发〔2023〕2号文件印发以来，各校抓得很紧。' },
      },
      {
        text: '“×发〔2024〕1号文件”这样只提文号的，不提示。',
        example: { in: 'notice', text: '乙政发〔2024〕1号文件要求，请抓好落实。' },
      },
      { text: '令号不提示。', example: { in: 'notice', text: '依据丙部令〔2024〕第3号《防汛办法》办理。' } },
    ],
    messages: { order: '引用公文先写标题、后写文号，建议改为“{right}”。' },
    examples: {
      bad: [
        {
          text: lines(
            '甲县教育局关于做好防汛工作的通知',
            '',
            '各学校：',
            '　　根据⟦乙政发〔2024〕1号《乙市人民政府关于加强防汛工作的通知》⟧要求，请抓好落实。',
            '　　特此通知。',
            '',
            '甲县教育局',
            '2024年5月6日',
            '',
          ),
          fixed: lines(
            '甲县教育局关于做好防汛工作的通知',
            '',
            '各学校：',
            '　　根据《乙市人民政府关于加强防汛工作的通知》（乙政发〔2024〕1号）要求，请抓好落实。',
            '　　特此通知。',
            '',
            '甲县教育局',
            '2024年5月6日',
            '',
          ),
          genre: 'notice',
        },
      ],
      good: [
        {
          text: lines(
            '甲县教育局关于做好防汛工作的通知',
            '',
            '各学校：',
            '　　根据《乙市人民政府关于加强防汛工作的通知》（乙政发〔2024〕1号）要求，请抓好落实。乙政发〔2024〕1号文件下发以来，' +
              '各校抓得很紧。',
            '　　特此通知。',
            '',
            '甲县教育局',
            '2024年5月6日',
            '',
          ),
          why: '先标题后文号；再次提到只写文号',
          genre: 'notice',
        },
      ],
    },
  },
  ({ document, report }) => {
    for (const { text, span: at } of document.paragraphs) {
      for (const match of text.matchAll(NUMBER_FIRST)) {
        const [all, number = '', title = ''] = match;
        const start = at.start + match.index;
        const span = { start, end: start + all.length };
        if (isMentioned(document, span)) continue;
        const right = `${title}（${number}）`;
        report({
          message: 'order',
          data: { right },
          span,
          fixes: [replaceFix(`改为“${right}”`, span, right)],
        });
      }
    }
  },
);

/** The agency's code begins behind what leads to it: 根据, 按照, 的. */
const NUMBER_FIRST = inOrder(
  [
    /(?<=根据|按照|依据|遵照|贯彻|落实|执行|转发|印发|[，、。；：和与]|^)/,
    /((?![根按依遵贯落执转印现将经由])[\u4e00-\u9fff×]{1,8}[发函办字文电][〔［[（(]\d{4}[〕］\])）]\d{1,4}号)/,
    /(?:文件)?[，、]?(《[^《》\r\n]{4,80}》)(?![（(])/,
  ],
  'gm',
);
