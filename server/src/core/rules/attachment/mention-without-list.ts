import type { OfficialDocument, SourceFile } from '../../document/types';
import { bodyIndent, insertParagraphAfter, lineEndOf } from '../../edits';
import { predatesRegulation } from '../../language/dated/predates-regulation';
import { type AttachmentMention, attachmentMentions } from '../../language/paper/attachment-mentions';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'attachment/mention-without-list',
    title: '正文提到附件，却没有附件说明',
    severity: 'warning',
    basis: [
      {
        norm: 'regulation',
        clause: '第九条第十项',
        force: 'mandatory',
        says: '附件说明写明公文附件的顺序号和名称。',
      },
      {
        norm: 'format',
        clause: '7.3.4',
        force: 'mandatory',
        says: '公文如有附件，在正文下空一行编排附件说明。',
      },
    ],
    genres: 'statutory',
    fix: 'suggest',
    explanation:
      '正文里写了“见附件”“附件1”“名单附后”，正文下面就要有附件说明，写明附件的顺序号和名称。没有附件说明，收文机关无从知道附件有几个、' +
      '有没有漏发。印发、转发类通知，各地体例不一，只作弱提示。',
    remedy: '在正文之下、署名之上补“附件：××”；附件不发的，改掉正文里的提法。',
    exceptions: [
      {
        text: '说的是别的文件的附件（“《××办法》附件4”）、邮件附件的，不提示。',
        example: {
          text: lines(
            '清河县教育局关于开展安全检查的通知',
            '',
            '各学校：',
            '　　请按照《清河县安全检查办法》附件4所列内容开展检查，结果以邮件附件形式报送。',
            '　　特此通知。',
            '',
            '清河县教育局',
            '2024年5月6日',
            '',
          ),
        },
      },
      {
        text: '还没有写到署名、日期的稿子不提示。',
        example: {
          text: '清河县教育局关于开展安全检查的通知\n\n各学校：\n　　请按要求开展检查（详见附件）\n',
        },
      },
      {
        text: '《条例》施行以前的文件不提示。',
        example: {
          text: '清河县教育局关于开展安全检查的通知\n\n各学校：\n　　请按照《安全检查方案》（附件1）开展检查。\n　　特此通知。\n\n清河县教育局\n2004年5月6日\n',
        },
      },
    ],
    messages: {
      missing: '正文提到“{mention}”，但没有附件说明。请在正文之下补“附件：”和附件名称。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '清河县教育局关于开展安全检查的通知',
            '',
            '各学校：',
            '　　请按照《安全检查方案》（⟦附件1⟧）开展检查，填写《检查情况表》（附件2）。',
            '　　特此通知。',
            '',
            '清河县教育局',
            '2024年5月6日',
            '',
          ),
          fixed: lines(
            '清河县教育局关于开展安全检查的通知',
            '',
            '各学校：',
            '　　请按照《安全检查方案》（附件1）开展检查，填写《检查情况表》（附件2）。',
            '　　特此通知。',
            '　　附件：1.安全检查方案',
            '　　　　　2.检查情况表',
            '',
            '清河县教育局',
            '2024年5月6日',
            '',
          ),
        },
      ],
      good: [],
    },
  },
  ({ file, document, genre, report }) => {
    const { attachmentNote, signatures, date } = document;
    // The note stands before the signature: who has not come to it may still write it.
    if (attachmentNote || (signatures.length === 0 && !date) || predatesRegulation(document)) return;
    const mentions = attachmentMentions(document);
    const first = mentions[0];
    const last = document.body.at(-1);
    if (!first || !last) return;
    const passesOn =
      /\.(?:print|forward)/.test(genre.subkind ?? '') || document.attachments.some(({ label }) => !label);
    report({
      message: 'missing',
      data: { mention: first.text },
      span: first.span,
      severity: passesOn ? 'hint' : 'warning',
      fixes: [
        {
          title: '补上附件说明',
          kind: 'suggest',
          edits: [insertParagraphAfter(file, document, last.span, listOf(file, document, mentions))],
        },
      ],
    });
  },
);

/** The note that the mentions ask for, with the names that they give. */
function listOf(
  file: SourceFile,
  document: OfficialDocument,
  mentions: readonly AttachmentMention[],
): string {
  const count = Math.min(Math.max(1, ...mentions.flatMap(({ numbers }) => numbers)), MAX_LISTED);
  const name = (number: number): string =>
    mentions.find((mention) => mention.name && mention.numbers.includes(number))?.name ?? '〔附件名称〕';
  if (count === 1) return `附件：${mentions.find((mention) => mention.name)?.name ?? '〔附件名称〕'}`;
  const gap = `${lineEndOf(file)}${bodyIndent(file, document)}　　　`;
  return `附件：${Array.from({ length: count }, (_, i) => `${i + 1}.${name(i + 1)}`).join(gap)}`;
}

const MAX_LISTED = 20;
