import { withoutSpace } from '../../document/chars';
import { removeFromCopyTo } from '../../language/paper/copy-to';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'addressing/cc-overlap',
    title: '同一机关既主送又抄送',
    severity: 'warning',
    basis: [
      {
        norm: 'regulation',
        clause: '第九条第十六项',
        force: 'mandatory',
        says: '抄送机关是除主送机关外需要执行或者知晓公文内容的其他机关。',
      },
    ],
    genres: ['decision', 'opinion', 'notice', 'bulletin', 'report', 'request', 'reply', 'motion', 'letter'],
    fix: 'suggest',
    explanation:
      '抄送给主送机关以外需要知道的机关。同一个机关已经主送，又列进抄送，会收到两份，也分不清要办理还是只要知道。',
    remedy: '从抄送里删去已经主送的机关。',
    exceptions: [
      {
        text: '名称不完全相同的（主送“各区人民政府”，抄送“××区发展改革局”）不提示。',
        example: {
          text: lines(
            '清河县教育局关于商请支持校舍修缮的函',
            '',
            '各区人民政府：',
            '　　𠮷河学校校舍失修，商请贵局支持修缮经费50万元。',
            '　　请予支持为荷。',
            '',
            '清河县教育局',
            '2024年5月6日',
            '',
            '抄送：东城区发展改革局。',
            '',
          ),
        },
      },
    ],
    messages: {
      overlap: '“{organ}”已经是主送机关，请从抄送中删去。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '清河县教育局关于商请支持校舍修缮的函',
            '',
            '县财政局：',
            '　　我县部分校舍年久失修，商请贵局支持修缮经费50万元。',
            '　　请予支持为荷。',
            '',
            '清河县教育局',
            '2024年5月6日',
            '',
            '抄送：⟦县财政局⟧，县发展改革局。',
            '',
          ),
          fixed: lines(
            '清河县教育局关于商请支持校舍修缮的函',
            '',
            '县财政局：',
            '　　我县部分校舍年久失修，商请贵局支持修缮经费50万元。',
            '　　请予支持为荷。',
            '',
            '清河县教育局',
            '2024年5月6日',
            '',
            '抄送：县发展改革局。',
            '',
          ),
        },
      ],
      good: [
        {
          text: lines(
            '清河县教育局关于商请支持校舍修缮的函',
            '',
            '县财政局：',
            '　　我县部分校舍年久失修，商请贵局支持修缮经费50万元。',
            '　　请予支持为荷。',
            '',
            '清河县教育局',
            '2024年5月6日',
            '',
            '抄送：县财政局国库股，县发展改革局。',
            '',
          ),
          why: '抄送的是另一个单位',
        },
      ],
    },
  },
  ({ file, document, report }) => {
    const { recipients, copyTo } = document;
    if (!recipients || !copyTo) return;
    const sent = new Map(recipients.organs.map((organ) => [withoutSpace(organ.text), organ]));
    copyTo.organs.forEach((organ, index) => {
      const first = sent.get(withoutSpace(organ.text));
      if (!first) return;
      report({
        message: 'overlap',
        data: { organ: organ.text },
        span: organ.span,
        fixes: [
          {
            title: `从抄送中删去“${organ.text}”`,
            kind: 'suggest',
            edits: [removeFromCopyTo(file, copyTo, index)],
          },
        ],
        related: [{ span: first.span, message: '主送机关' }],
      });
    });
  },
);
