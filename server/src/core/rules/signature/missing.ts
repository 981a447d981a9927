import { lineEndOf } from '../../edits';
import { predatesRegulation } from '../../language/dated/predates-regulation';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'signature/missing',
    title: '没有发文机关署名',
    severity: 'info',
    basis: [
      {
        norm: 'regulation',
        clause: '第九条第十一项',
        force: 'mandatory',
        says: '署发文机关全称或者规范化简称。',
      },
      { norm: 'format', clause: '7.3.5', force: 'mandatory', says: '发文机关署名编排在成文日期之上。' },
    ],
    genres: ['decision', 'opinion', 'notice', 'bulletin', 'report', 'request', 'reply', 'letter'],
    fix: 'suggest',
    explanation:
      '公文末尾署发文机关的全称或者规范化简称，在成文日期上面。没有署名，印章盖在哪里、谁对公文负责都说不清。',
    remedy: '在成文日期上一行补发文机关署名。',
    exceptions: [
      {
        text: '有特定发文机关标志（红头）的普发性公文可以不署名，不提示。',
        example: {
          text: lines(
            '清河县教育局文件',
            '清教发〔2024〕5号',
            '',
            '清河县教育局关于开展读书活动的通知',
            '',
            '各学校：',
            '　　请按照方案开展读书活动。',
            '　　特此通知。',
            '',
            '2024年5月6日',
            '',
          ),
        },
      },
      {
        text: '决议、公报、公告、命令、纪要和经会议通过的决定（有题注）不提示。',
        example: {
          text: lines(
            '清河县人民代表大会常务委员会关于加强预算监督的决定',
            '（2024年5月6日清河县第十八届人民代表大会常务委员会第二十次会议通过）',
            '',
            '　　为加强预算监督，作如下决定：',
            '　　一、加强审查。',
            '　　本决定自公布之日起施行。',
            '',
          ),
        },
      },
      {
        text: '向人民代表大会作的报告不提示。',
        example: {
          text: '政府工作报告\n\n各位代表：\n　　现在，我代表甲县人民政府向大会报告工作。\n　　一、经济平稳增长。\n　　请予审议。\n\n2024年12月6日\n',
          genre: 'report',
        },
      },
      {
        text: '还没有成文日期的稿子不提示。',
        example: {
          text: '清河县教育局关于拨付经费的请示\n\n县人民政府：\n　　因校舍修缮，现申请拨付经费50万元。\n　　妥否，请批示。\n',
        },
      },
      {
        text: '《条例》施行以前的文件不提示。',
        example: {
          text: '清河县教育局关于开展读书活动的通知\n\n各学校：\n　　请开展读书活动。\n　　特此通知。\n\n2004年5月6日\n',
        },
      },
    ],
    messages: {
      missing: '末尾没有发文机关署名，请在成文日期上一行补上{issuer}。',
    },
    examples: {
      bad: [
        {
          text: '清河县教育局关于开展读书活动的通知\n\n各学校：\n　　请按照方案开展读书活动。\n　　特此通知。\n\n⟦2024年5月6日⟧\n',
          fixed:
            '清河县教育局关于开展读书活动的通知\n\n各学校：\n　　请按照方案开展读书活动。\n　　特此通知。\n\n清河县教育局\n2024年5月6日\n',
        },
      ],
      good: [],
    },
  },
  ({ file, document, report }) => {
    const { signatures, date, header, titleNote, byline, title, salutation } = document;
    // Without a date the tail as a whole is not there yet: another rule's matter.
    if (signatures.length > 0 || !date || predatesRegulation(document)) return;
    if (header.issuerMark || titleNote || byline || salutation) return;
    const issuer = title?.issuer?.text;
    const name = issuer ?? '〔发文机关〕';
    const indent = file.text.slice(lineStart(file.text, date.span.start), date.span.start);
    const start = date.span.start - indent.length;
    const edit = { span: { start, end: start }, newText: `${indent}${name}${lineEndOf(file)}` };
    report({
      message: 'missing',
      data: { issuer: issuer ? `“${issuer}”` : '' },
      span: date.span,
      fixes: [{ title: `补上署名“${name}”`, kind: 'suggest', edits: [edit] }],
    });
  },
);

function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}
