import type { OfficialDocument } from '../../document/types';
import { insertParagraphAfter } from '../../edits';
import type { Fix } from '../../findings';
import { anyOf, inOrder } from '../../language/text/pattern-rows';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'genre/resolution-needs-meeting',
    title: '决议缺会议名称或者通过日期',
    severity: 'warning',
    basis: [
      {
        norm: 'regulation',
        clause: '第八条第一项',
        force: 'mandatory',
        says: '决议适用于会议讨论通过的重大决策事项。',
      },
      {
        norm: 'regulation',
        clause: '第九条第十二项',
        force: 'mandatory',
        says: '成文日期署会议通过或者发文机关负责人签发的日期。',
      },
    ],
    genres: ['resolution'],
    fix: 'mixed',
    explanation:
      '决议由会议讨论通过，效力来自会议。什么会议、什么时候通过，要在标题下的题注里或者正文里写明，否则读者无法判断它是否成立、从何时生效。',
    remedy: '在标题下一行加题注，写明通过的日期和会议名称，如“（2024年3月5日××会议通过）”。',
    exceptions: [
      {
        text: '题注与标题写在同一行，或者写在标题下一行，都可以。',
        example: {
          text: lines(
            '清河县人民代表大会常务委员会关于批准决算的决议（2025年7月16日清河县第十八届人民代表大会常务委员会第三十次会议通过）',
            '',
            '　　会议同意审查报告，决定批准决算。',
            '',
          ),
        },
      },
      {
        text: '正文里写明了会议名称，文末或者正文里有日期的，不报。',
        example: {
          text: '关于批准决算的决议\r\n\r\n　　2025年7月16日，清河县第十八届人民代表大会常务委员会第三十次会议听取了决算报告，决定批准决算。\r\n',
        },
      },
      {
        text: '只有标题、还没有写正文的稿子，不报。',
        example: { text: '清河县人民代表大会关于批准预算的决议\n', genre: 'resolution' },
      },
    ],
    messages: {
      both: '决议要写明由什么会议、在哪一天通过。请在标题下加题注，如“（××××年×月×日××会议通过）”。',
      date: '决议写了会议，没有写通过的日期。请在标题下的题注或者文末补上日期。',
      meeting: '决议没有写明由什么会议通过。请在题注里补上会议名称，如“（××会议通过）”。',
    },
    examples: {
      bad: [
        {
          text: '⟦关于加强水资源保护的决议⟧\n\n　　为保护水资源，保障用水安全，决定如下：\n　　一、严格执行取水许可制度。\n　　二、加强水源地保护。\n',
          fixed: lines(
            '关于加强水资源保护的决议',
            '（××××年×月×日××会议通过）',
            '',
            '　　为保护水资源，保障用水安全，决定如下：',
            '　　一、严格执行取水许可制度。',
            '　　二、加强水源地保护。',
            '',
          ),
        },
      ],
      good: [
        {
          text: lines(
            '清河县人民代表大会关于政府工作报告的决议',
            '（2025年1月16日清河县第十八届人民代表大会第五次会议通过）',
            '',
            '　　会议听取和审议了县人民政府工作报告，决定批准这个报告。',
            '',
          ),
          why: '题注写明了会议和日期',
        },
      ],
    },
  },
  (context) => {
    const { file, document } = context;
    const { title, paragraphs } = document;
    if (!title || paragraphs.length === 0) return;
    const near = nearText(document);
    const meeting = MEETING.test(near);
    const date = document.date !== undefined || DATE.test(near);
    if (meeting && date) return;
    const fix: Fix = {
      title: '在标题下插入题注“（××××年×月×日××会议通过）”',
      kind: 'suggest',
      edits: [insertNote(context.file, document)],
    };
    const message = meeting ? 'date' : date ? 'meeting' : 'both';
    const severity = message === 'both' ? 'warning' : 'info';
    const first = title.lines[0]?.span.start ?? title.span.start;
    const span = { start: first, end: title.lines.at(-1)?.span.end ?? title.span.end };
    const known = document.titleNote !== undefined || file.text.slice(span.start, span.end).includes('通过');
    context.report({ message, span, severity, fixes: known ? [] : [fix] });
  },
);

const MEETING = anyOf([
  /第?[一二三四五六七八九十百\d×X]{1,6}(?:届|次)[^。]{0,40}(?:会议|大会|全会|代表大会|常委会|常务委员会|委员会)/,
  inOrder([
    /(?:会议|大会|全会|代表大会|董事会|股东会|常务委员会)(?:[^。]{0,60})?/,
    /(?:通过|决议|决定|审议|听取|讨论|批准|同意|认为)/,
  ]),
]);
const DATE =
  /[\d〇零一二三四五六七八九十×X]{2,4}年[\d一二三四五六七八九十×X]{1,3}月(?:[\d一二三四五六七八九十×X]{1,3}日)?/;

/** Where the meeting and its date stand: the title, what is under it, the first and the last paragraphs. */
function nearText({ title, titleNote, byline, paragraphs, signatures, header }: OfficialDocument): string {
  const body = paragraphs.length <= 6 ? paragraphs : [...paragraphs.slice(0, 3), ...paragraphs.slice(-3)];
  const nodes = [title, titleNote, byline, header.issuerMark, ...body, ...signatures];
  return nodes.map((node) => node?.text ?? '').join('\n');
}

/** The note on a line of its own under the title, without the body's indent. */
function insertNote(file: Parameters<typeof insertParagraphAfter>[0], document: OfficialDocument) {
  const edit = insertParagraphAfter(file, document, document.title!.span, NOTE);
  return { ...edit, newText: edit.newText.replace(/(?<![ \t\u3000\u00a0])[ \t\u3000\u00a0]+(?=（)/, '') };
}

const NOTE = '（××××年×月×日××会议通过）';
