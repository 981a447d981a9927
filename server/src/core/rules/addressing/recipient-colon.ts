import { replaceFix } from '../../edits';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'addressing/recipient-colon',
    title: '主送机关后没有用全角冒号',
    severity: 'warning',
    basis: [
      {
        norm: 'format',
        clause: '7.3.2',
        force: 'mandatory',
        says: '主送机关居左顶格，最后一个机关名称后标全角冒号。',
      },
    ],
    genres: ['decision', 'opinion', 'notice', 'bulletin', 'report', 'request', 'reply', 'motion', 'letter'],
    fix: 'safe',
    mention: 'keep',
    explanation:
      '主送机关顶格书写，最后一个机关名称后面用全角冒号，引出下面的正文。漏了冒号，或者用了半角冒号、逗号、句号，都不合格式。',
    remedy: '把末尾改为全角冒号“：”。',
    exceptions: [
      {
        text: '讲话稿的称呼（“同志们！”）不是主送机关，不在此列。',
        example: {
          text: '在全县教育工作会议上的讲话\n\n同志们！\n　　今天我们召开全县教育工作会议，总结工作，部署任务。\n　　谢谢大家！\n',
        },
      },
    ],
    messages: {
      missing: '主送机关后面应当标全角冒号，请补上“：”。',
      wrong: '主送机关后面应当标全角冒号，请把“{mark}”改为“：”。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '清河县教育局关于解决校舍修缮经费的请示',
            '',
            '县人民政府⟦:⟧',
            '　　我县部分校舍年久失修，现申请修缮经费50万元。',
            '　　妥否，请批示。',
            '',
            '清河县教育局',
            '2024年5月6日',
            '',
          ),
          fixed: lines(
            '清河县教育局关于解决校舍修缮经费的请示',
            '',
            '县人民政府：',
            '　　我县部分校舍年久失修，现申请修缮经费50万元。',
            '　　妥否，请批示。',
            '',
            '清河县教育局',
            '2024年5月6日',
            '',
          ),
        },
      ],
      good: [
        {
          text: lines(
            '清河县教育局关于解决校舍修缮经费的请示',
            '',
            '县人民政府：',
            '　　我县部分校舍年久失修，现申请修缮经费50万元。',
            '　　妥否，请批示。',
            '',
            '清河县教育局',
            '2024年5月6日',
            '',
          ),
          why: '全角冒号',
        },
      ],
    },
  },
  ({ document, report }) => {
    const { recipients } = document;
    const last = recipients?.organs.at(-1);
    if (!recipients || !last || recipients.terminator?.text === '：') return;
    const { terminator } = recipients;
    if (terminator) {
      report({
        message: 'wrong',
        data: { mark: terminator.text },
        span: terminator.span,
        fixes: [replaceFix('改为“：”', terminator.span, '：', 'safe')],
      });
      return;
    }
    const { end } = last.span;
    report({
      message: 'missing',
      span: last.span,
      fixes: [replaceFix('补上“：”', { start: end, end }, '：', 'safe')],
    });
  },
);
