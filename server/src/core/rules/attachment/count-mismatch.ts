import { countOf, readAttachmentList } from '../../language/paper/attachment-list';
import { attachmentMentions } from '../../language/paper/attachment-mentions';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'attachment/count-mismatch',
    title: '附件的数目前后不一致',
    severity: 'error',
    basis: [
      {
        norm: 'format',
        clause: '7.3.7',
        force: 'mandatory',
        says: '附件顺序号和附件标题应当与附件说明的表述一致。',
      },
    ],
    genres: 'statutory',
    fix: 'none',
    explanation:
      '正文引用的附件号、附件说明列出的附件、后面实际附上的附件，三处的数目应当对得上。正文写“见附件4”而附件说明只列了三个，' +
      '收文机关会以为漏发了附件。附件说明所列多于后面附上的，只作提醒：可能另发。',
    remedy: '核对附件，补列漏掉的，改正写错的附件号。',
    exceptions: [
      {
        text: '引用别的文件的附件（“《××办法》附件4”）不计。',
        example: {
          text: lines(
            '清河县教育局关于开展安全检查的通知',
            '',
            '各学校：',
            '　　标准见《检查办法》附件4。',
            '　　特此通知。',
            '',
            '　　附件：1.检查方案',
            '　　　　　2.名单',
            '',
            '清河县教育局',
            '2024年5月6日',
            '',
          ),
        },
      },
      {
        text: '正文后面没有附上附件的（附件另成文件），不比较。',
        example: {
          text: lines(
            '清河县教育局关于开展安全检查的通知',
            '',
            '各学校：',
            '　　请填写情况表（附件2）。',
            '　　特此通知。',
            '',
            '　　附件：1.检查方案',
            '　　　　　2.名单',
            '',
            '清河县教育局',
            '2024年5月6日',
            '',
          ),
        },
      },
    ],
    messages: {
      mention: '正文写到“{mention}”，附件说明只列了{count}个附件，请核对。',
      more: '后面附有“{label}”，附件说明只列了{count}个附件，请核对。',
      fewer: '附件说明列了{count}个附件，后面只附了{found}个，请核对是否漏附。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '清河县教育局关于开展安全检查的通知',
            '',
            '各学校：',
            '　　请按照方案（附件1）开展检查，填写情况表（⟦附件4⟧）。',
            '　　特此通知。',
            '',
            '　　附件：1.安全检查方案',
            '　　　　　2.检查组名单',
            '　　　　　3.检查情况表',
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
            '清河县教育局关于开展安全检查的通知',
            '',
            '各学校：',
            '　　请按照方案（附件1）开展检查，标准见《清河县安全检查办法》附件4。',
            '　　特此通知。',
            '',
            '　　附件：1.安全检查方案',
            '　　　　　2.检查组名单',
            '',
            '清河县教育局',
            '2024年5月6日',
            '',
          ),
          why: '“附件4”是别的文件的附件',
        },
      ],
    },
  },
  ({ document, report }) => {
    const note = document.attachmentNote;
    if (!note) return;
    const list = readAttachmentList(note);
    const count = countOf(list);
    if (count === 0) return;
    const related = [{ span: note.span, message: '附件说明' }];
    for (const { numbers, span, text } of attachmentMentions(document)) {
      if (Math.max(0, ...numbers) <= count) continue;
      report({ message: 'mention', data: { mention: text, count }, span, related });
    }
    const labelled = document.attachments.filter(({ label }) => label !== undefined);
    const beyond = labelled.find(({ number }) => number !== undefined && number > count);
    if (beyond?.label) {
      const { text, span } = beyond.label;
      report({ message: 'more', data: { label: text, count }, span, related });
    } else if (labelled.length > 0 && labelled.every(({ number }) => number !== undefined)) {
      const found = new Set(labelled.map(({ number }) => number)).size;
      if (found >= count) return;
      report({ message: 'fewer', data: { count, found }, span: note.span, severity: 'info' });
    }
  },
);
