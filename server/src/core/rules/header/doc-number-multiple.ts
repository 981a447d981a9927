import type { DocumentNumber, SourceFile } from '../../document/types';
import { deleteLines } from '../../edits';
import type { TextEdit } from '../../findings';
import { formalNumbers } from '../../language/paper/header-numbers';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'header/doc-number-multiple',
    title: '联合行文列了几个发文字号',
    severity: 'error',
    basis: [
      {
        norm: 'regulation',
        clause: '第九条第五项',
        force: 'mandatory',
        says: '联合行文时，使用主办机关的发文字号。',
      },
    ],
    genres: 'statutory',
    fix: 'suggest',
    mention: 'keep',
    explanation:
      '一件公文只有一个发文字号。几个机关联合行文，用主办机关的文号；各机关的文号都列上，收文、引用时就不知道以哪个为准。',
    remedy: '保留主办机关（一般排在最前）的发文字号，删去其余的。',
    exceptions: [
      {
        text: '只看版头，正文里引用的一串文号不提示。',
        example: {
          text: lines(
            '清财发〔2024〕1号',
            '',
            '清河县财政局关于废止部分文件的通知',
            '',
            '各学校：',
            '　　清财发〔2020〕1号、清财发〔2021〕2号文件自即日起废止。',
            '　　特此通知。',
            '',
            '清河县财政局',
            '2024年5月6日',
            '',
          ),
        },
      },
      {
        text: '《条例》施行以前的文件不提示。',
        example: {
          text: lines(
            '清财发〔1998〕1号',
            '清教发〔1998〕2号',
            '',
            '清河县财政局　清河县教育局关于做好助学金发放工作的通知',
            '',
            '各学校：',
            '　　请按时发放助学金。',
            '　　特此通知。',
            '',
            '清河县财政局',
            '清河县教育局',
            '1998年5月6日',
            '',
          ),
        },
      },
    ],
    messages: {
      extra: '联合行文只用主办机关的发文字号；已经有“{first}”，请核对哪个是主办机关的，删去“{number}”。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '清财发〔2024〕1号、⟦清教发〔2024〕2号⟧',
            '',
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
          fixed: lines(
            '清财发〔2024〕1号',
            '',
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
      good: [],
    },
  },
  ({ file, document, report }) => {
    const [first, ...others] = formalNumbers(document);
    if (!first) return;
    let before = first;
    for (const number of others) {
      if (plain(number) !== plain(first)) {
        report({
          message: 'extra',
          data: { first: first.text, number: number.text },
          span: number.span,
          fixes: [
            { title: `删去“${number.text}”`, kind: 'suggest', edits: [deletion(file, before, number)] },
          ],
          related: [{ span: first.span, message: '第一个发文字号' }],
        });
      }
      before = number;
    }
  },
);

function plain({ text }: DocumentNumber): string {
  return text.replace(/\s+/g, '');
}

/** Takes the number's line out, or the number with the mark before it where it shares the line of `before`. */
function deletion(file: SourceFile, before: DocumentNumber, number: DocumentNumber): TextEdit {
  const between = file.text.slice(before.span.end, number.span.start);
  if (/^[^\r\n]*$/.test(between))
    return { span: { start: before.span.end, end: number.span.end }, newText: '' };
  return deleteLines(file, number.span);
}
