import type { OfficialDocument, Recipients, SourceFile } from '../../document/types';
import { lineEndOf, wholeLines } from '../../edits';
import type { Fix, TextEdit } from '../../findings';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'request/single-recipient',
    title: '请示多头主送',
    severity: 'warning',
    basis: [
      {
        norm: 'regulation',
        clause: '第十五条第一项',
        force: 'general',
        says: '上行文原则上主送一个上级机关，根据需要同时抄送相关上级机关和同级机关',
      },
    ],
    genres: ['request'],
    fix: 'refactor',
    explanation:
      '请示要由一个上级机关负责答复。同时主送几个机关，容易互相等待，或者批复不一致；确需其他机关知道的，用抄送。条款写的是“原则上”，' +
      '受双重领导等特殊情况可以关闭本条。',
    remedy: '主送一个负责答复的上级机关，其余的移到抄送。',
    exceptions: [
      {
        text: '主送一个机关、其他机关抄送的，不提示。',
        example: {
          text: lines(
            '甲县水利局关于购置防汛设备的请示',
            '',
            '县人民政府：',
            '　　因设备老旧，拟购置防汛设备。',
            '　　妥否，请批示。',
            '',
            '甲县水利局',
            '2024年5月6日',
            '',
            '抄送：市水利局。',
            '',
          ),
          genre: 'request',
        },
      },
    ],
    messages: {
      several: '请示主送了{count}个机关。原则上只主送一个上级机关，建议只留“{first}”，其余改为抄送。',
      together: '党委和政府一并主送，有的地方允许；按一般要求，请示主送其中一个，另一个改为抄送。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '甲县水利局关于购置防汛设备的请示',
            '',
            '⟦市水利局、县人民政府⟧：',
            '　　因设备老旧，拟购置防汛设备。',
            '　　妥否，请批示。',
            '',
            '甲县水利局',
            '2024年5月6日',
            '',
          ),
          fixed: lines(
            '甲县水利局关于购置防汛设备的请示',
            '',
            '市水利局：',
            '　　因设备老旧，拟购置防汛设备。',
            '　　妥否，请批示。',
            '',
            '甲县水利局',
            '2024年5月6日',
            '',
            '抄送：县人民政府。',
            '',
          ),
          genre: 'request',
        },
      ],
      good: [],
    },
  },
  (context) => {
    const { document, file } = context;
    const { recipients } = document;
    const first = recipients?.organs[0];
    const last = recipients?.organs.at(-1);
    if (!recipients || !first || !last || recipients.organs.length < 2) return;
    const names = recipients.organs.map(({ text }) => text);
    const together =
      names.length === 2 &&
      names.some((name) => /委$|委员会$/.test(name)) &&
      names.some((name) => /政府$/.test(name));
    const fix = keepFirst(file, document, recipients);
    context.report({
      message: together ? 'together' : 'several',
      data: { count: names.length, first: first.text },
      span: { start: first.span.start, end: last.span.end },
      severity: together ? 'info' : 'warning',
      fixes: fix ? [fix] : [],
    });
  },
);

/** The first organ stays; the others go to the copy line, which is made where there is none. */
function keepFirst(file: SourceFile, document: OfficialDocument, recipients: Recipients): Fix | undefined {
  const [first, ...others] = recipients.organs;
  const last = others.at(-1);
  if (!first || !last) return undefined;
  const names = others.map(({ text }) => text).join('，');
  const cut: TextEdit = { span: { start: first.span.end, end: last.span.end }, newText: '' };
  const copy = copyEdit(file, document, names);
  return copy && { title: `只主送“${first.text}”，其余改为抄送`, kind: 'refactor', edits: [cut, copy] };
}

function copyEdit(file: SourceFile, document: OfficialDocument, names: string): TextEdit | undefined {
  const organ = document.copyTo?.organs.at(-1);
  if (organ) return { span: { start: organ.span.end, end: organ.span.end }, newText: `，${names}` };
  const eol = lineEndOf(file);
  if (document.printing) {
    const { start } = wholeLines(file, document.printing.span);
    return { span: { start, end: start }, newText: `抄送：${names}。${eol}` };
  }
  const tail = document.annotation ?? document.date ?? document.signatures.at(-1);
  if (!tail || document.attachments.length > 0) return undefined;
  const { end } = wholeLines(file, tail.span);
  const atLineEnd = /[\r\n]$/.test(file.text.slice(0, end));
  const newText = atLineEnd ? `${eol}抄送：${names}。${eol}` : `${eol}${eol}抄送：${names}。`;
  return { span: { start: end, end }, newText };
}
