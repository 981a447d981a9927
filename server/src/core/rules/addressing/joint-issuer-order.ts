import { withoutSpace } from '../../document/chars';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'addressing/joint-issuer-order',
    title: '联合行文的机关顺序前后不一致',
    severity: 'info',
    basis: [
      {
        norm: 'format',
        clause: '7.2.4',
        force: 'general',
        says: '联合行文时，如需同时标注联署发文机关名称，一般应当将主办机关名称排列在前。',
      },
      {
        norm: 'format',
        clause: '7.3.5',
        force: 'general',
        says: '联合行文时，一般将各发文机关署名按照发文机关顺序整齐排列。',
      },
    ],
    genres: 'statutory',
    fix: 'refactor',
    explanation:
      '联合行文的几个机关，在标题和署名里的先后应当一样，主办机关在前。两处顺序不同，就看不出谁是主办机关。',
    remedy: '按标题里的顺序排列署名。',
    exceptions: [
      {
        text: '标题和署名所列的机关不完全相同（用了简称、有省略）的，不比较。',
        example: {
          text: lines(
            '县财政局　县教育局关于做好𠮷河学校助学工作的通知',
            '',
            '各学校：',
            '　　请按时发放助学金。',
            '　　特此通知。',
            '',
            '清河县教育局',
            '清河县财政局',
            '2024年5月6日',
            '',
          ),
        },
      },
    ],
    messages: {
      order: '标题里的顺序是{wanted}，署名的顺序与此不同，请统一，主办机关排在前面。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '清河县财政局　清河县教育局关于做好助学金发放工作的通知',
            '',
            '各学校：',
            '　　请按时发放助学金。',
            '　　特此通知。',
            '',
            '⟦清河县教育局',
            '清河县财政局⟧',
            '2024年5月6日',
            '',
          ),
          fixed: lines(
            '清河县财政局　清河县教育局关于做好助学金发放工作的通知',
            '',
            '各学校：',
            '　　请按时发放助学金。',
            '　　特此通知。',
            '',
            '清河县财政局',
            '清河县教育局',
            '2024年5月6日',
            '',
          ),
        },
      ],
      good: [
        {
          text: lines(
            '清河县财政局　清河县教育局关于做好助学金发放工作的通知',
            '',
            '各学校：',
            '　　请按时发放助学金。',
            '　　特此通知。',
            '',
            '清河县财政局',
            '清河县教育局',
            '2024年5月6日',
            '',
          ),
          why: '顺序一致',
        },
      ],
    },
  },
  ({ document, report }) => {
    const { title, signatures } = document;
    const first = signatures[0];
    const last = signatures.at(-1);
    if (!title?.issuer || !first || !last || first === last) return;
    const wanted = title.issuer.text.split(/[\s、]+/).filter((name) => name !== '');
    const signed = signatures.map(({ text }) => withoutSpace(text));
    if (wanted.length !== signed.length || new Set(wanted).size < wanted.length) return;
    if (!wanted.every((name) => signed.includes(name)) || wanted.every((name, i) => name === signed[i]))
      return;
    report({
      message: 'order',
      data: { wanted: wanted.map((name) => `“${name}”`).join('、') },
      span: { start: first.span.start, end: last.span.end },
      fixes: [
        {
          title: '按标题的顺序排列署名',
          kind: 'refactor',
          edits: signatures.map(({ span }, i) => ({ span, newText: wanted[i] ?? '' })),
        },
      ],
      related: [{ span: title.issuer.span, message: '标题里的发文机关' }],
    });
  },
);
