import { deleteLines, insertParagraphAfter, lineEndOf } from '../../edits';
import { predatesRegulation } from '../../language/dated/predates-regulation';
import { readAttachmentList } from '../../language/paper/attachment-list';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'attachment/position',
    title: '附件说明放在署名、日期之后',
    severity: 'warning',
    basis: [
      {
        norm: 'format',
        clause: '7.3.4',
        force: 'mandatory',
        says: '公文如有附件，在正文下空一行编排附件说明，位于发文机关署名之前。',
      },
    ],
    genres: 'statutory',
    fix: 'refactor',
    explanation:
      '附件说明紧接正文，放在署名和成文日期之前。放到日期后面，就与后面的附件正文混在一起，也不在用印的范围之内。',
    remedy: '把附件说明移到正文之下、署名之上。',
    exceptions: [
      {
        text: '日期后面另起的附件正文（首页写“附件1”）不是附件说明，不提示。',
        example: {
          text: lines(
            '清河县教育局关于开展读书活动的通知',
            '',
            '各学校：',
            '　　请开展读书活动。',
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
            '　　为开展好活动，制定本方案。',
            '',
          ),
        },
      },
      {
        text: '《条例》施行以前的文件不提示。',
        example: {
          text: '清河县教育局关于开展读书活动的通知\n\n各学校：\n　　请开展读书活动。\n　　特此通知。\n\n清河县教育局\n2004年5月6日\n　　附件：读书活动方案\n',
        },
      },
    ],
    messages: {
      position: '附件说明应当在正文之下、署名之上，请把它移到{before}之前。',
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
            '清河县教育局',
            '2024年5月6日',
            '',
            '　　⟦附件：1.读书活动方案',
            '　　　　　2.推荐书目⟧',
            '',
          ),
          fixed: lines(
            '清河县教育局关于开展读书活动的通知',
            '',
            '各学校：',
            '　　请按照方案开展读书活动。',
            '　　特此通知。',
            '',
            '　　附件：1.读书活动方案',
            '　　　　　2.推荐书目',
            '',
            '清河县教育局',
            '2024年5月6日',
            '',
            '',
          ),
        },
      ],
      good: [
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
            '附件',
            '',
            '读书活动方案',
            '',
            '　　为开展好读书活动，制定本方案。',
            '',
          ),
          why: '日期后面的是附件正文',
        },
      ],
    },
  },
  ({ file, document, report }) => {
    const { attachmentNote: note, signatures, date, body } = document;
    const tail = signatures[0] ?? date;
    const last = body.at(-1);
    if (!note || !tail || !last || note.span.start < tail.span.start || predatesRegulation(document)) return;
    const { items } = readAttachmentList(note);
    // A label over the lines of an attachment itself reads like a note: names of a list, a table's cells.
    if (
      items.length === 0 ||
      note.text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '').length > items.length
    )
      return;
    const eol = lineEndOf(file);
    const insertion = insertParagraphAfter(file, document, last.span, note.text);
    const newText = /^(?:\r\n|\n|\r)/.test(insertion.newText)
      ? insertion.newText
      : `${eol}${insertion.newText}`;
    report({
      message: 'position',
      data: { before: signatures[0] ? '署名' : '成文日期' },
      span: note.span,
      fixes: [
        {
          title: '移到正文之下、署名之上',
          kind: 'refactor',
          edits: [{ ...insertion, newText }, deleteLines(file, note.span)],
        },
      ],
      related: [{ span: tail.span, message: signatures[0] ? '署名' : '成文日期' }],
    });
  },
);
