import type { Fix } from '../../findings';
import { sentenceAround } from '../../language/dated/writing-time';
import { matchesIn } from '../../language/text/punctuated-text';
import { REGION_WORDINGS } from '../../language/words/hk-mo-tw';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'wording/hk-mo-tw',
    title: '涉港澳台用语',
    severity: 'warning',
    basis: [
      { norm: 'custom', force: 'customary', says: '涉港澳台用语按照通行的宣传用语规范' },
      {
        norm: 'regulation',
        clause: '第十九条第一项',
        force: 'mandatory',
        says: '符合党的理论路线方针政策和国家法律法规',
      },
    ],
    genres: 'any',
    borders: 'both',
    fix: 'mixed',
    grain: 'block',
    explanation:
      '香港、澳门、台湾是中国的一部分，不能与国家并列，也不能写出使人误解为国家的说法。与香港、澳门相对说“内地”，与台湾相对说“大陆”。',
    remedy: '列举时写“国家和地区”；与港澳相对用“内地”，与台湾相对用“大陆”；去港澳台用“出境”。',
    exceptions: [
      {
        text: '“等国家和地区”“出国（境）”的写法正确，不提示。',
        example: { in: 'notice', text: '邀请美国、日本、香港等国家（地区）的客商。' },
      },
      {
        text: '引号里的原话（包括用引号的台湾当局职务名称），不提示。',
        example: { in: 'notice', text: '台湾当局“外交部”的声明。' },
      },
      {
        text: '叙述历史的句子，不提示。',
        example: { in: 'notice', text: '1997年，中国与香港的关系翻开新篇。' },
      },
    ],
    messages: {
      countries: '列举里有港澳台地区，请写作“国家和地区”，不与国家并列。',
      nationality: '“{wrong}”不是国籍，请写“中国”，地区另行注明。',
      parallel: '“{wrong}”把中国与港澳台并列，建议写作“{right}”。',
      mainland: '与香港、澳门相对说“内地”，与台湾相对说“大陆”，这里建议用“{right}”。',
      abroad: '去香港、澳门、台湾是出境，请改为“{right}”。',
      taiwan: '“{wrong}”的说法不妥，请写“台湾当局”“台湾地区……”，职务和机构名称加引号。',
      sovereignty: '“{wrong}”的说法不妥，请写作“恢复行使主权”或者“回归祖国”。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '甲市商务局关于招商活动的通知',
            '',
            '各县（区）商务局：',
            '　　邀请日本、韩国、台湾等⟦国家⟧的客商参会。',
            '　　特此通知。',
            '',
            '甲市商务局',
            '2024年5月6日',
            '',
          ),
          fixed: lines(
            '甲市商务局关于招商活动的通知',
            '',
            '各县（区）商务局：',
            '　　邀请日本、韩国、台湾等国家和地区的客商参会。',
            '　　特此通知。',
            '',
            '甲市商务局',
            '2024年5月6日',
            '',
          ),
          genre: 'notice',
        },
      ],
      good: [
        {
          text: lines(
            '甲市商务局关于招商活动的通知',
            '',
            '各县（区）商务局：',
            '　　邀请日本、韩国、中国台湾等国家和地区的客商参会。',
            '　　特此通知。',
            '',
            '甲市商务局',
            '2024年5月6日',
            '',
          ),
          why: '后接“地区”',
          genre: 'notice',
        },
      ],
    },
  },
  ({ document, report }) => {
    const taken = new Set<number>();
    for (const { pattern, kind, offer, safe, severity } of REGION_WORDINGS) {
      for (const { match, block, start } of matchesIn(document, pattern)) {
        const wrong = match.groups?.wrong ?? match[0];
        const from = start + match[0].lastIndexOf(wrong);
        if (taken.has(from) || PAST.test(sentenceAround(block.text, start - block.span.start))) continue;
        taken.add(from);
        const span = { start: from, end: from + wrong.length };
        const right = offer?.(wrong, match);
        const fixes: Fix[] =
          right === undefined
            ? []
            : [
                {
                  title: `改为“${right}”`,
                  kind: safe ? 'safe' : 'suggest',
                  edits: [{ span, newText: right }],
                },
              ];
        report({ message: kind, data: { wrong, right: right ?? '' }, span, severity, fixes });
      }
    }
  },
);

const PAST = /殖民|割让|日据|条约|联合声明|清政府|当年|历史上|1[89]\d{2}年/;
