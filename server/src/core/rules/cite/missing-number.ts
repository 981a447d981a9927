import { citedTitles } from '../../language/paper/cited-papers';
import { isFinished } from '../../language/paper/finished';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'cite/missing-number',
    title: '首次引用公文没有文号',
    severity: 'info',
    offByDefault: '公开发布的文件常常省去文号，是否写明由各单位定，默认关闭，需要时打开。',
    basis: [
      {
        norm: 'former-measures',
        force: 'customary',
        says: '引用公文先引标题，后引发文字号；现行条例没有明文，沿用至今',
      },
    ],
    genres: 'statutory',
    fix: 'suggest',
    toDo: 'fill',
    mention: 'keep',
    explanation: '首次引用公文，标题之后用圆括号写明发文字号，便于收文单位查找原件。',
    remedy: '在书名号后补上文号；没有文号的，不必写。',
    exceptions: [
      {
        text: '法律、法规、规章和会议文件、讲话不提示。',
        example: { in: 'notice', text: '按照《防汛条例》和《政府工作报告》的要求办理。' },
      },
      {
        text: '第二次以后引用、已注明简称的，不提示。',
        example: {
          in: 'notice',
          text: '按照《乙市关于加强防汛的通知》（乙政发〔2024〕3号，以下简称《通知》）办理，各校要学好《乙市关于加强防汛的通知》。',
        },
      },
      {
        text: '标题里说的是本文转发、印发的文件，不提示。',
        example: { in: 'notice', text: '现将《乙市关于加强防汛的通知》转发给你们。' },
      },
    ],
    messages: { missing: '首次引用《{title}》，建议在后面写明发文字号。' },
    examples: {
      bad: [
        {
          text: lines(
            '甲县教育局关于做好防汛工作的通知',
            '',
            '各学校：',
            '　　根据⟦《乙市人民政府关于加强防汛工作的通知》⟧要求，请抓好落实。',
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
            '　　根据《乙市人民政府关于加强防汛工作的通知》（〔文号〕）要求，请抓好落实。',
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
            '　　根据《中华人民共和国防洪法》和《乙市人民政府关于加强防汛工作的通知》（乙政发〔2024〕1号）要求，请抓好落实。',
            '　　特此通知。',
            '',
            '甲县教育局',
            '2024年5月6日',
            '',
          ),
          why: '法律没有文号，通知写了文号',
          genre: 'notice',
        },
      ],
    },
  },
  ({ document, isAttachment, report }) => {
    if (isAttachment || !isFinished(document)) return;
    const told = new Set<string>();
    for (const { title, span, bracket, paragraph } of citedTitles(document)) {
      if (told.has(title) || !PAPER.test(title)) continue;
      told.add(title);
      const before = paragraph.text.slice(
        Math.max(0, span.start - paragraph.span.start - 24),
        span.start - paragraph.span.start,
      );
      if (/\d号/.test(bracket) || /\d号[^。]{0,6}$/.test(before) || PASSED_ON.test(before)) continue;
      if (document.title?.plain.includes(title)) continue;
      const at = { start: span.end, end: span.end };
      report({
        message: 'missing',
        data: { title },
        span,
        fixes: [{ title: '补上文号的位置', kind: 'suggest', edits: [{ span: at, newText: '（〔文号〕）' }] }],
      });
    }
  },
);

/** 关于……的通知, with or without the organ: what has a number. */
const PAPER = /关于.{2,60}的?(?:通知|意见|决定|通报|批复|函|通告|公告|请示|报告)$/;
const PASSED_ON = /(?:现将|印发|转发|批转|起草|拟定|研究|审议|讨论|制定|出台)[^，。]{0,20}$/;
