import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'suppression/reason-required',
    title: '关闭注释没有写理由',
    severity: 'warning',
    offByDefault: '写不写理由由各单位自定，设置 biganzi.suppressions.requireReason 可以打开',
    basis: [{ norm: 'custom', force: 'customary', says: '破例要说明缘由，便于核稿的人判断' }],
    genres: 'any',
    fix: 'none',
    mention: 'keep',
    reads: 'switches',
    explanation: '文稿里关闭一条规则是破例，写明理由，核稿的人才知道是有意为之，还是图省事。',
    remedy: '在规则编号后面加上冒号和理由：<!-- biganzi-disable 规则编号: 理由 -->。',
    exceptions: [
      {
        text: '重新打开规则的注释（biganzi-enable）不用写理由。',
        example: {
          text: '甲县教育局关于防汛工作的通知\n\n各学校：\n<!-- biganzi-enable closing/typo -->\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n',
          genre: 'notice',
        },
      },
    ],
    messages: {
      missing: '这条关闭注释没有写理由，请在规则编号后面加上冒号和理由。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '甲县教育局关于做好防汛工作的通知',
            '',
            '各学校：',
            '　　汛期将至，请做好防范。',
            '⟦<!-- biganzi-disable-next-line closing/typo -->⟧',
            '　　特次通知。',
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
            '　　汛期将至，请做好防范。',
            '<!-- biganzi-disable-next-line closing/typo: 照录来文 -->',
            '　　特次通知。',
            '',
            '甲县教育局',
            '2024年5月6日',
            '',
          ),
          why: '写了理由',
          genre: 'notice',
        },
      ],
    },
  },
  ({ switches, report }) => {
    for (const directive of new Set(switches.map((use) => use.directive))) {
      if (directive.kind === 'enable' || directive.reason !== undefined) continue;
      report({ message: 'missing', span: directive.span });
    }
  },
);
