import type { Heading } from '../../document/types';
import { ordinalGroups } from '../../language/paper/ordinal-groups';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'structure/heading-trailing-punct',
    title: '小标题末尾有标点',
    severity: 'warning',
    basis: [
      { norm: 'punctuation', clause: '附录B', force: 'general', says: '独立成行的标题末尾一般不用标点' },
      { norm: 'custom', force: 'customary', says: '独立成行的小标题末尾不加句号、分号、冒号' },
    ],
    genres: 'any',
    fix: 'safe',
    attachments: 'check',
    mention: 'keep',
    explanation:
      '独立成行的小标题末尾不加句号、分号、冒号。标题后面紧接着写正文的（段首句），才用句号隔开。同级标题有的加、有的不加，也不整齐。',
    remedy: '删去标题末尾的标点。',
    exceptions: [
      {
        text: '标题后面接排正文的段首句，应当有句号，不提示。',
        example: {
          in: 'notice',
          text: '（一）加强领导。各学校要明确责任人。\n　　（二）加强检查。各学校要消除隐患。',
        },
      },
      {
        text: '单独成行的短句型要点，不提示。',
        example: { in: 'notice', text: '一是作用不同。\n　　二是写法不同。' },
      },
      {
        text: '同级标题里有段首句、都用句号的，不提示。',
        example: {
          in: 'notice',
          text: '（一）指导思想。以安全为先，抓好落实。\n　　（二）基本原则。\n　　坚持预防为主，做到防患未然，逐级落实责任。',
        },
      },
      {
        text: '问号、感叹号不提示。',
        example: {
          in: 'notice',
          text: '一、为什么要检查？\n　　因为汛期将至。\n　　二、怎样检查？\n　　要逐间检查。',
        },
      },
    ],
    messages: {
      mark: '小标题“{title}”独立成行，末尾不用“{mark}”，请删去。',
    },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '一、总体要求⟦。⟧\n　　各学校要把安全放在首位，抓好各项措施的落实。\n　　二、主要任务\n　　要经常检查，消除隐患。',
          fixed:
            '一、总体要求\n　　各学校要把安全放在首位，抓好各项措施的落实。\n　　二、主要任务\n　　要经常检查，消除隐患。',
        },
      ],
      good: [],
    },
  },
  ({ document, report }) => {
    const alone = new Set<Heading>(document.headings.filter(({ runIn }) => !runIn));
    for (const group of ordinalGroups(document)) {
      const headings = group.flatMap(({ block }) =>
        block.kind === 'heading' && alone.has(block) ? [block] : [],
      );
      const runsIn = group.some(({ block }) => block.kind === 'paragraph' && RUN_IN.test(block.text));
      const bare = headings.filter((heading) => endMark(heading) === undefined).length;
      for (const heading of headings) {
        const mark = endMark(heading);
        if (mark === undefined || heading.title.text.length > MAX_LENGTH) continue;
        // Where a sibling runs in (（一）指导思想。以……), the full stop is the row's own style.
        if (mark === '。' && runsIn) continue;
        // A row in which all have the mark is a list of short points, or（一）基本原则。with its text below, unless
        // the words are the bare name of a part.
        const isName = heading.ordinal?.style === 'han-dun' && NAME.test(heading.title.text);
        if (bare * 2 < headings.length && !isName) continue;
        const span = { start: heading.title.span.end, end: heading.title.span.end + mark.length };
        report({
          message: 'mark',
          data: { title: heading.title.text, mark },
          span,
          fixes: [{ title: `删去末尾的“${mark}”`, kind: 'safe', edits: [{ span, newText: '' }] }],
        });
      }
    }
  },
);

const MAX_LENGTH = 25;
/** （一）指导思想。以…… */
const RUN_IN = /^.{3,20}?。./;
const NAME =
  /^(?:(?!要|请|应|须)[\u4e00-\u9fff、]){0,8}(?:要求|目标|任务|措施|情况|问题|建议|打算|安排|保障|范围|原则|思路|成效|原因|事项|步骤|背景|意义)$/;

function endMark({ text, title, span }: Heading): string | undefined {
  const rest = text.slice(title.span.end - span.start);
  return /^[。；;：:]$/.test(rest) ? rest : undefined;
}
