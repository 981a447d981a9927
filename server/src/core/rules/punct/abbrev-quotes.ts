import { replaceFix } from '../../edits';
import { speaksFromBefore } from '../../language/dated/writing-time';
import { markAround, matchesIn } from '../../language/text/punctuated-text';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'punct/abbrev-quotes',
    title: '缩略语的引号',
    severity: 'info',
    basis: [
      { norm: 'punctuation', clause: '4.8', force: 'mandatory', says: '引号标示有特殊含义、需要强调的词语' },
      { norm: 'custom', force: 'customary', says: '“十四五”“三讲”等数字缩略语、专项活动名称加引号' },
    ],
    genres: 'any',
    fix: 'safe',
    mention: 'keep',
    explanation: '“十四五”“三讲”“双减”这类缩略语有特定的意思，加上引号才不会读成数目或者普通词语。',
    remedy: '给缩略语加上引号。',
    exceptions: [
      {
        text: '写法不一的通用词（三农、双碳、四史）不提示。',
        example: { in: 'notice', text: '重视四史教育和双碳目标。' },
      },
      { text: '作数词用的（十五个计划）不提示。', example: { in: 'notice', text: '制定二十五计划书。' } },
      {
        text: '全称（第十四个五年规划）不加引号，不提示。',
        example: { in: 'notice', text: '要落实第十四个五年规划纲要。' },
      },
      {
        text: '1996年标点标准施行以前的文件不提示。',
        example: {
          text: '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　完成六五计划。\n　　特此通知。\n\n甲县教育局\n一九八二年五月六日\n',
          genre: 'notice',
        },
      },
    ],
    messages: { quotes: '“{term}”是有特定含义的缩略语，应加引号。' },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '要落实⟦十四五⟧规划，做好安全工作。',
          fixed: '要落实“十四五”规划，做好安全工作。',
        },
      ],
      good: [
        {
          in: 'notice',
          text: '全县有十五个计划，按“十四五”规划和第十四个五年规划纲要执行，抓好三农工作。',
          why: '数词、已有引号、全称、通用词',
        },
      ],
    },
  },
  ({ file, document, report }) => {
    if (speaksFromBefore(file, document, FIRST_STANDARD)) return;
    for (const { match, span, block } of matchesIn(document, TERM)) {
      const term = match[0];
      if (markAround(block, span, ['quotation'])) continue;
      report({
        message: 'quotes',
        data: { term },
        span,
        fixes: [replaceFix(`改为“${term}”`, span, `“${term}”`, 'safe')],
      });
    }
  },
);

/** GB/T 15834—1995, the first to settle the marks of abbreviations. */
const FIRST_STANDARD = { year: 1996, month: 6, day: 1 };
/** Only terms whose quotation marks are not in doubt, each with what must stand behind it. */
const TERM = new RegExp(
  [
    '(?<![“第〇零一二三四五六七八九十百\\d])十[一二三四五六]五(?=规划|计划|时期|期间|以来|末|开局|收官|目标)',
    '(?<![“第〇零一二三四五六七八九十百\\d])(?:[五六七八九十]五)(?=计划|时期|期间)',
    '(?<!“)三讲(?=教育)',
    '(?<!“)双减(?=政策|工作)',
    '(?<!“)放管服(?=改革)',
    '(?<!“)两学一做(?=学习|教育|活动)',
    '(?<!“)三严三实(?=专题|教育|要求)',
    '(?<!“)(?:四个意识|四个自信|两个维护|两个确立|四个全面|五位一体)(?=[，。、；的和]|战略布局|总体布局)',
    '(?<!“)三重一大(?=事项|决策|制度)',
    '(?<!“)三会一课(?=制度)',
    '(?<!“)一带一路(?=建设|倡议|沿线|国家)',
    '(?<!“)扫黄打非(?=工作|行动)',
  ].join('|'),
  'g',
);
