import { lineEndOf, wholeLines } from '../../edits';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'header/doc-number-missing',
    title: '印发的公文没有发文字号',
    severity: 'hint',
    basis: [
      {
        norm: 'regulation',
        clause: '第九条第五项',
        force: 'mandatory',
        says: '发文字号由发文机关代字、年份、发文顺序号组成。',
      },
    ],
    genres: ['decision', 'opinion', 'notice', 'bulletin', 'report', 'request', 'reply', 'motion', 'letter'],
    fix: 'suggest',
    explanation:
      '有红头、成文日期和印发日期，说明公文已经办到印发这一步，这时应当有发文字号。没有文号，收文机关无法登记，以后也无法引用。',
    remedy: '在发文机关标志下面补上发文字号：机关代字〔年份〕序号号。',
    exceptions: [
      {
        text: '发文字号在复核、登记环节才编，起草中的稿子（没有成文日期或者没有印发日期）不提示。',
        example: {
          text: lines(
            '清河县人民政府文件',
            '',
            '清河县人民政府关于做好防汛工作的通知',
            '',
            '各乡镇人民政府：',
            '　　汛期将至，请做好防汛准备。',
            '　　特此通知。',
            '',
            '清河县人民政府',
            '2024年5月6日',
            '',
          ),
        },
      },
      {
        text: '没有发文机关标志的纯正文稿不提示。',
        example: {
          text: lines(
            '',
            '清河县教育局关于做好防汛工作的通知',
            '',
            '各学校：',
            '　　汛期将至，请做好准备。',
            '　　特此通知。',
            '',
            '清河县教育局',
            '2024年5月6日',
            '',
            '清河县教育局办公室　　2024年5月6日印发',
            '',
          ),
        },
      },
    ],
    messages: {
      missing: '“{mark}”下面没有发文字号。公文印发前请补上。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '⟦清河县人民政府文件⟧',
            '',
            '清河县人民政府关于做好防汛工作的通知',
            '',
            '各乡镇人民政府：',
            '　　汛期将至，请做好防汛准备。',
            '　　特此通知。',
            '',
            '清河县人民政府',
            '2024年5月6日',
            '',
            '清河县人民政府办公室　　2024年5月6日印发',
            '',
          ),
          fixed: lines(
            '清河县人民政府文件',
            '××〔2024〕×号',
            '',
            '清河县人民政府关于做好防汛工作的通知',
            '',
            '各乡镇人民政府：',
            '　　汛期将至，请做好防汛准备。',
            '　　特此通知。',
            '',
            '清河县人民政府',
            '2024年5月6日',
            '',
            '清河县人民政府办公室　　2024年5月6日印发',
            '',
          ),
        },
      ],
      good: [],
    },
  },
  ({ file, document, report }) => {
    const { header, date, printing } = document;
    const mark = header.issuerMark;
    if (!mark || !date || !printing || header.documentNumbers.length > 0) return;
    const { end } = wholeLines(file, mark.span);
    report({
      message: 'missing',
      data: { mark: mark.text },
      span: mark.span,
      fixes: [
        {
          title: '补上发文字号的位置',
          kind: 'suggest',
          edits: [
            { span: { start: end, end }, newText: `××〔${date.year ?? '××××'}〕×号${lineEndOf(file)}` },
          ],
        },
      ],
    });
  },
);
