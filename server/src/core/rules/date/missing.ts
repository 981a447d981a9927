import { isDate, trailingDate } from '../../document/dates';
import type { OfficialDocument, SourceFile } from '../../document/types';
import { lineEndOf, wholeLines } from '../../edits';
import type { Fix } from '../../findings';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'date/missing',
    title: '没有成文日期',
    severity: 'warning',
    basis: [
      { norm: 'regulation', clause: '第九条第十二项', force: 'mandatory', says: '公文格式要素包括成文日期' },
    ],
    genres: 'statutory',
    fix: 'mixed',
    toDo: 'fill',
    explanation:
      '成文日期是公文生效、起算期限的依据。落款有署名而没有日期，收文单位无从判断文件的先后和时效。',
    remedy: '在署名下一行写上成文日期：会议通过或者负责人签发的日期。',
    exceptions: [
      {
        text: '会议通过的决议、决定、公报、纪要等，日期写在标题下的题注里的，不提示。',
        example: {
          text: '清河县人民代表大会关于批准财政预算的决议\n（2024年3月5日清河县第十八届人民代表大会第三次会议通过）\n\n　　会议决定，批准财政预算。\n',
          genre: 'resolution',
        },
      },
      {
        text: '还没有写到落款的草稿（没有署名），有结束语的只作弱提示，没有结束语的不提示。',
        example: {
          text: '清河县教育局关于做好防汛工作的通知\n\n各学校：\n　　𠮷河水位上涨，请做好防范。\n',
          genre: 'notice',
        },
      },
      {
        text: '“×年×月×日”是留待填写的占位，不提示。',
        example: {
          text: '清河县教育局关于做好防汛工作的通知\n\n各学校：\n　　𠮷河水位上涨，请做好防范。\n　　特此通知。\n\n清河县教育局\n20××年×月×日\n',
          genre: 'notice',
        },
      },
    ],
    messages: {
      signed: '署名后面没有成文日期，请补上。',
      unsigned: '没有署名和成文日期，定稿时请补上。',
    },
    examples: {
      bad: [
        {
          text: '清河县教育局关于做好防汛工作的通知\n\n各学校：\n　　汛期将至，请做好防范。\n　　特此通知。\n\n⟦清河县教育局⟧\n',
          fixed:
            '清河县教育局关于做好防汛工作的通知\n\n各学校：\n　　汛期将至，请做好防范。\n　　特此通知。\n\n清河县教育局\n××××年×月×日\n',
          genre: 'notice',
        },
      ],
      good: [
        {
          text: '清河县教育局关于做好防汛工作的通知\n\n各学校：\n　　汛期将至，请做好防范。\n',
          why: '还没有写完的草稿',
          genre: 'notice',
        },
      ],
    },
  },
  (context) => {
    const { file, document } = context;
    if (document.date || context.isGenre('communique', 'resolution', 'minutes', 'motion', 'order')) return;
    if ([document.titleNote, document.byline].some((node) => node && YEAR.test(node.text))) return;
    if (endsInDate(document)) return;
    const signature = document.signatures.at(-1);
    if (signature) {
      // （××县统计局） in brackets is a credit, not a signature.
      if (/^[（(]/.test(signature.text)) return;
      // Nothing behind the signature, not even a line end: the date may be the next line that is typed.
      const severity = signature.span.end === file.text.length ? 'hint' : undefined;
      const fixes = [dateFix(file, signature.span.end)];
      context.report({ message: 'signed', span: signature.span, severity, fixes });
      return;
    }
    const closing = document.closings.at(-1);
    if (!closing || !document.recipients) return;
    context.report({ message: 'unsigned', span: closing.span, severity: 'hint' });
  },
);

const YEAR = /[\d０-９〇○零一二三四五六七八九×]{4}\s*年|20××年/;

/** A date that the parser did not take for the document's: without a year, or behind other words. */
function endsInDate({ paragraphs, trailing, printing }: OfficialDocument): boolean {
  const last = [...paragraphs.slice(-2), ...trailing].map(({ text }) => text.trim());
  const dated = last.some((text) => isDate(text) || trailingDate(text) !== undefined || YEARLESS.test(text));
  return dated || (printing !== undefined && YEAR.test(printing.text));
}

const YEARLESS = /[\d×]{1,2}\s?月\s?[\d×]{1,2}\s?日[）)]?$|年\s*月\s*日[）)]?$/;

/** Puts a placeholder on a line of its own below the signature. */
function dateFix(file: SourceFile, end: number): Fix {
  const lines = wholeLines(file, { start: end, end });
  const eol = lineEndOf(file);
  const indent = /^[ \t\u3000]*/.exec(file.text.slice(lines.start))?.[0] ?? '';
  const line = `${indent}××××年×月×日`;
  const ended = /[\r\n]$/.test(file.text.slice(lines.start, lines.end));
  const newText = ended ? `${line}${eol}` : `${eol}${line}`;
  const edits = [{ span: { start: lines.end, end: lines.end }, newText }];
  return { title: '在署名下补上成文日期', kind: 'suggest', edits };
}
