import type { OfficialDocument, Span } from '../../document/types';
import { HOLE } from '../../templates/holes';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'structure/hole-left',
    title: '模板里要填的地方还空着',
    severity: 'warning',
    basis: [{ norm: 'custom', force: 'customary', says: '定稿不留占位符' }],
    genres: 'any',
    fix: 'none',
    mention: 'keep',
    explanation:
      '用模板、片段起草，没有填的地方写作〔要写什么〕。刚起草时不提示，都在待补清单里；标题、署名、日期已经写好，只剩几处的时候，逐处提示。',
    remedy: '填上内容；用不着的，连同前后的话一起删去。',
    exceptions: [
      {
        text: '还剩五处以上，或者标题、主送机关、署名、日期里还有没填的，说明还在起草，不提示。',
        example: {
          text: '甲县教育局关于做好〔事项〕工作的通知\n\n各学校：\n　　为做好〔事项〕工作，请各校开展检查。\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n',
          genre: 'notice',
        },
      },
      {
        text: '发文字号里的〔2024〕、注释的〔1〕不是要填的地方，不提示。',
        example: { in: 'notice', text: '根据《通知》（甲政发〔2024〕6号）〔1〕要求，请各校开展检查。' },
      },
    ],
    messages: { left: '“{hole}”还没有填，请填上或者删去。' },
    examples: {
      bad: [
        {
          text: lines(
            '甲县教育局关于做好安全工作的通知',
            '',
            '各学校：',
            '　　为做好⟦〔时段〕⟧安全工作，请各校开展检查，于5月20日前报送⟦〔材料名称〕⟧，逾期不报的，在全县通报，并取消今年的评优资格。' +
              '联系人王芳，电话另行通知，材料纸质版、电子版一并报送。',
            '　　特此通知。',
            '',
            '甲县教育局',
            '2024年5月6日',
            '',
          ),
          genre: 'notice',
        },
      ],
      good: [],
    },
  },
  ({ document, report }) => {
    const holes = holesIn(document);
    if (
      holes.length === 0 ||
      holes.length > MOST ||
      isBeingDrafted(
        document,
        holes.map(({ span }) => span),
      )
    )
      return;
    for (const { text, span } of holes) report({ message: 'left', data: { hole: text }, span });
  },
);

/** With more of them the draft is still being written. */
const MOST = 5;

function holesIn({ body, text, span: { start } }: OfficialDocument): { text: string; span: Span }[] {
  return body.flatMap(({ span }) =>
    [...text.slice(span.start - start, span.end - start).matchAll(HOLE)].map((match) => {
      const at = span.start + match.index;
      return { text: match[0], span: { start: at, end: at + match[0].length } };
    }),
  );
}

/** The frame is open, a line holds nothing but what is to be written there, or holes make up a good part of the text. */
function isBeingDrafted(document: OfficialDocument, holes: readonly Span[]): boolean {
  const { title, recipients, salutation, signatures, date, text } = document;
  if (title === undefined || (signatures.length === 0 && date === undefined && salutation === undefined))
    return true;
  const frame = [title, recipients, salutation, date, ...signatures];
  if (frame.some((node) => node !== undefined && (/×/.test(node.text) || node.text.search(HOLE) >= 0)))
    return true;
  const open = holes.reduce((sum, { start, end }) => sum + end - start, 0);
  return open * MOST_SHARE > text.length || text.search(EMPTY_LINE) >= 0;
}

/** A tenth. */
const MOST_SHARE = 10;
const EMPTY_LINE = /^[ \u3000\t]{0,20}〔[^〔〕\r\n]{2,40}〕[：:]?[ \u3000\t]{0,20}$/m;
