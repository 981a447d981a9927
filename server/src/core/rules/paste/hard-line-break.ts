import { findHardLineBreaks } from '../../cleanup/hard-line-break';
import { repairsIn } from '../../cleanup/repairs';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'paste/hard-line-break',
    title: '句子中间换了行',
    severity: 'warning',
    basis: [{ norm: 'custom', force: 'customary', says: '一段话连续排，句子没有完不另起一行' }],
    genres: 'any',
    fix: 'mixed',
    mention: 'keep',
    explanation:
      '一句话没有写完就换了行，多半是从PDF或者排好版的文件里粘贴来的。换版式后，断开的地方会变成两段，词也会被拆开。',
    remedy: '把两行接起来；如果确实是两段，在前一行末尾补上句号。',
    exceptions: [
      {
        text: '标题、称谓、主送机关、署名、日期、附件说明、表格、诗歌不提示。',
        example: {
          text: lines(
            '乙县水利局关于做好防汛工作的通知',
            '',
            '各水管所：',
            '　　水波潋滟，风也悠悠，',
            '　　堤上行人，不知忧愁，',
            '　　汛来之时，谁守闸口？',
            '　　特此通知。',
            '',
            '乙县水利局',
            '2024年5月6日',
            '',
          ),
          genre: 'notice',
        },
      },
      {
        text: '下一行有缩进、序号，或者两行之间有空行的，看作另起一段，不提示。',
        example: {
          in: 'notice',
          text: '各校要认真排查校舍、食堂、校车等方面的隐患\n　　各校要把师生的积极性充分调动起来，形成合力。',
        },
      },
      {
        text: '较短的行和没有标点的行（名单、清单）不提示。',
        example: {
          text: lines(
            '乙县水利局关于做好防汛工作的通知',
            '',
            '各水管所：',
            '备足以下物料，型号、数量见附表，各所自行采购',
            '编织袋',
            '块石',
            '铁丝',
            '　　特此通知。',
            '',
            '乙县水利局',
            '2024年5月6日',
            '',
          ),
          genre: 'notice',
        },
      },
    ],
    messages: {
      broken: '句子在“{before}”和“{after}”之间换了行，应接成一行。',
      doubtful: '“{before}”后面没有句末标点就换了行：是一句话的，接成一行；是两段的，补上句号。',
    },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '各校要认真排查校舍、食堂、校车等方面的隐患，把师生的积⟦极\n性⟧充分调动起来，形成合力。',
          fixed: '各校要认真排查校舍、食堂、校车等方面的隐患，把师生的积极性充分调动起来，形成合力。',
        },
      ],
      good: [],
    },
  },
  ({ file, document, report }) => {
    for (const { span, edits, automatic } of repairsIn(findHardLineBreaks, file, document)) {
      const gap = edits[0]!.span;
      const before = file.text.slice(Math.max(document.span.start, gap.start - WORDS), gap.start).trim();
      const after = file.text.slice(gap.end, gap.end + WORDS).trim();
      const kind = automatic ? 'safe' : 'suggest';
      report({
        message: automatic ? 'broken' : 'doubtful',
        data: { before: before.replace(/^.*[\r\n]/s, ''), after: after.replace(/[\r\n].*/s, '') },
        span,
        fixes: [{ title: '接成一行', kind, edits }],
      });
    }
  },
);

/** Code units shown on either side. */
const WORDS = 4;
