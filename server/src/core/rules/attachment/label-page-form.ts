import { lineEndOf, replaceFix } from '../../edits';
import { predatesRegulation } from '../../language/dated/predates-regulation';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'attachment/label-page-form',
    title: '附件首页的“附件”标识不规范',
    severity: 'info',
    basis: [
      {
        norm: 'format',
        clause: '7.3.7',
        force: 'mandatory',
        says: '“附件”二字及附件顺序号顶格编排在版心左上角第一行，附件标题居中编排在第三行。',
      },
    ],
    genres: 'statutory',
    fix: 'mixed',
    mention: 'keep',
    explanation:
      '附件正文首页左上角写“附件”加阿拉伯数字顺序号，后面没有冒号，标题另起一行居中。“附件1：”“附件一”“附件：1”都多了或者错了东西。',
    remedy: '写作“附件1”，标题另起一行。',
    exceptions: [
      {
        text: '附件说明（正文之下那一处）要用冒号，是对的。',
        example: {
          text: lines(
            '清河县教育局关于开展读书活动的通知',
            '',
            '各学校：',
            '　　请按照方案开展读书活动。',
            '　　特此通知。',
            '',
            '　　附件：读书活动方案',
            '',
            '清河县教育局',
            '2024年5月6日',
            '',
            '附件',
            '',
            '读书活动方案',
            '',
            '　　为开展好读书活动，制定本方案。',
            '',
          ),
        },
      },
      {
        text: '“附表”“附图”等不提示。',
        example: {
          text: lines(
            '清河县教育局关于开展读书活动的通知',
            '',
            '各学校：',
            '　　请开展读书活动。',
            '　　特此通知。',
            '',
            '　　附件：𠮷河读书方案',
            '',
            '清河县教育局',
            '2024年5月6日',
            '',
            '附表1：',
            '',
            '𠮷河读书方案',
            '',
            '　　为开展好活动，制定本方案。',
            '',
          ),
        },
      },
      {
        text: '《条例》施行以前的文件不提示。',
        example: {
          text: lines(
            '清河县教育局关于开展读书活动的通知',
            '',
            '各学校：',
            '　　请开展读书活动。',
            '　　特此通知。',
            '',
            '　　附件：𠮷河读书方案',
            '',
            '清河县教育局',
            '2004年5月6日',
            '',
            '附件1：',
            '',
            '𠮷河读书方案',
            '',
            '　　为开展好活动，制定本方案。',
            '',
          ),
        },
      },
    ],
    messages: {
      label: '附件首页的标识“{label}”应当写作“{fixed}”，不加冒号等标点。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '清河县教育局关于开展读书活动的通知',
            '',
            '各学校：',
            '　　请按照方案开展读书活动。',
            '　　特此通知。',
            '',
            '　　附件：读书活动方案',
            '',
            '清河县教育局',
            '2024年5月6日',
            '',
            '⟦附件：⟧',
            '',
            '读书活动方案',
            '',
            '　　为开展好读书活动，制定本方案。',
            '',
          ),
          fixed: lines(
            '清河县教育局关于开展读书活动的通知',
            '',
            '各学校：',
            '　　请按照方案开展读书活动。',
            '　　特此通知。',
            '',
            '　　附件：读书活动方案',
            '',
            '清河县教育局',
            '2024年5月6日',
            '',
            '附件',
            '',
            '读书活动方案',
            '',
            '　　为开展好读书活动，制定本方案。',
            '',
          ),
        },
      ],
      good: [],
    },
  },
  ({ file, document, report }) => {
    if (predatesRegulation(document)) return;
    for (const { label, number, document: attached } of document.attachments) {
      if (!label || !LABEL.test(label.text)) continue;
      const fixed = `附件${number ?? ''}`;
      if (label.text.replace(/\s+/g, '') === fixed) continue;
      const behind = file.text.slice(label.span.end, attached.span.start);
      const sameLine = attached.text !== '' && !/[\r\n]/.test(behind);
      const end = sameLine ? attached.span.start : label.span.end;
      report({
        message: 'label',
        data: { label: label.text, fixed },
        span: label.span,
        fixes: [
          replaceFix(
            `改为“${fixed}”`,
            { start: label.span.start, end },
            sameLine ? `${fixed}${lineEndOf(file)}` : fixed,
            sameLine ? 'suggest' : 'safe',
          ),
        ],
      });
    }
  },
);

const LABEL = /^[（(【[]?附\s?件/;
