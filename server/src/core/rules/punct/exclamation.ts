import { replaceFix } from '../../edits';
import { markAround, textBlocks } from '../../language/text/punctuated-text';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'punct/exclamation',
    title: '公文里的叹号',
    severity: 'hint',
    offByDefault: '叹号是语气上的选择，只供要求严格的单位开启。',
    basis: [{ norm: 'custom', force: 'customary', says: '公文语体平实，一般不用叹号' }],
    genres: ['notice', 'report', 'request', 'letter', 'reply', 'opinion', 'minutes', 'public-notice'],
    fix: 'suggest',
    grain: 'block',
    mention: 'keep',
    explanation: '通知、报告、请示、函等公文语言平实，语气靠措辞，不靠叹号。',
    remedy: '叹号改成句号。',
    exceptions: [
      {
        text: '决议、决定、慰问和号召的话，以及讲话、贺信、倡议书，不提示。',
        example: {
          in: 'notice',
          text: '向奋战在一线的同志们致敬！',
        },
      },
      {
        text: '引号里的口号不提示。',
        example: {
          in: 'notice',
          text: '张贴“安全第一！”标语。',
        },
      },
    ],
    messages: { mark: '公文里一般不用叹号，建议改为句号。' },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '请各校高度重视⟦！⟧',
          fixed: '请各校高度重视。',
        },
      ],
      good: [],
    },
  },
  ({ document, report }) => {
    const blocks = textBlocks(document);
    for (const { sentences } of document.paragraphs) {
      for (const { text, span } of sentences) {
        if (!text.endsWith('！') || text.endsWith('！！') || WARM.test(text)) continue;
        const at = { start: span.end - 1, end: span.end };
        const block = blocks.find((one) => one.span.start <= at.start && at.end <= one.span.end);
        if (block && markAround(block, at, ['quotation', 'bookTitle'])) continue;
        report({ message: 'mark', span: at, fixes: [replaceFix('改为句号', at, '。', 'suggest')] });
      }
    }
  },
);

/** Thanks, greetings, calls and wishes. */
const WARM =
  /^各位|同志们|朋友们|祝|致敬|敬礼|慰问|感谢|谢谢|万岁|号召|奋斗|贡献|问候|欢迎|新年|胜利|而努力|[为向].{2,30}[吧！]$/;
