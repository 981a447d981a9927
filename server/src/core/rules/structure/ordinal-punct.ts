import type { Ordinal, Sentence } from '../../document/types';
import { replaceFix } from '../../edits';
import { speaksFromBefore } from '../../language/dated/writing-time';
import { numberedBlocks } from '../../language/paper/ordinal-groups';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'structure/ordinal-punct',
    title: '序号后的标点',
    severity: 'warning',
    basis: [
      {
        norm: 'format',
        clause: '7.3.3',
        force: 'general',
        says: '层次序数依次可以用“一、”“（一）”“1.”“（1）”标注',
      },
      { norm: 'punctuation', clause: '附录B', force: 'general', says: '不同形式的序次语后面用不同的标点' },
    ],
    genres: 'any',
    fix: 'safe',
    attachments: 'check',
    mention: 'keep',
    explanation:
      '汉字序号后用顿号，阿拉伯数字后用下脚点，带括号的序号后不再加标点，“第一”“其一”后用逗号。写成“一.”“（一）、”“1、”“第一、”，都和规定的形式不一致。',
    remedy: '改成“一、”“（一）”“1.”“（1）”“第一，”。',
    exceptions: [
      {
        text: '小数、日期、条款号（1.1）不提示。',
        example: { in: 'notice', text: '1.5万元用于购书，1.1条另行规定。' },
      },
      {
        text: '“一、二线”“第一、第二产业”是并列，不是序号，不提示。',
        example: {
          in: 'notice',
          text: '一、二线职工都要参加演练。第一、第二产业的单位另行通知。',
        },
      },
      {
        text: '2012年6月标准施行以前的文件不提示。',
        example: {
          text: lines(
            '甲县教育局关于做好安全工作的通知',
            '',
            '各学校：',
            '　　第一、加强领导。',
            '　　1、明确责任。',
            '　　2、落实措施。',
            '　　特此通知。',
            '',
            '甲县教育局',
            '2009年5月6日',
            '',
          ),
          genre: 'notice',
        },
      },
    ],
    messages: {
      ordinal: '序号“{wrong}”的标点不合规范，应写作“{right}”。',
    },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '⟦1、⟧加强领导，明确责任人。\n　　⟦2、⟧加强检查，消除隐患。',
          fixed: '1.加强领导，明确责任人。\n　　2.加强检查，消除隐患。',
        },
      ],
      good: [],
    },
  },
  ({ file, document, report }) => {
    const isOld = speaksFromBefore(file, document, STANDARD_IN_FORCE);
    for (const { ordinal } of numberedBlocks(document)) {
      const right = canonical(ordinal);
      if (right === undefined || right === ordinal.text) continue;
      if (isOld && ordinal.style === 'arabic-dot') continue;
      report({
        message: 'ordinal',
        data: { wrong: ordinal.text, right },
        span: ordinal.span,
        severity: ordinal.style === 'arabic-dot' ? 'info' : 'warning',
        fixes: [replaceFix(`改为“${right}”`, ordinal.span, right, 'safe')],
      });
    }
    if (isOld) return;
    for (const { sentences } of document.paragraphs) for (const sentence of sentences) inline(sentence);

    function inline({ text, ordinal }: Sentence): void {
      if (!ordinal || (ordinal.series !== 'di' && ordinal.series !== 'qi') || !ordinal.text.endsWith('、'))
        return;
      if (/^[第其一二三四五六七八九十\d]/.test(text.slice(ordinal.text.length))) return;
      const right = `${ordinal.text.slice(0, -1)}，`;
      report({
        message: 'ordinal',
        data: { wrong: ordinal.text, right },
        span: ordinal.span,
        severity: 'info',
        fixes: [replaceFix(`改为“${right}”`, ordinal.span, right, 'safe')],
      });
    }
  },
);

const STANDARD_IN_FORCE = { year: 2012, month: 6, day: 1 };

/** The form that the norm gives the ordinal; undefined where its marks are not for this rule to judge. */
function canonical({ style, text }: Ordinal): string | undefined {
  switch (style) {
    case 'han-dun':
      return text.replace(/[.．,，]$/, '、');
    case 'han-paren':
    case 'arabic-paren':
      return text.replace(/([）)])[、.，．]$/, '$1');
    case 'arabic-dot':
      return text.replace(/[、．]$/, '.');
    default:
      return undefined;
  }
}
