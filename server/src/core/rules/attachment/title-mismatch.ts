import { replaceFix } from '../../edits';
import { predatesRegulation } from '../../language/dated/predates-regulation';
import { readAttachmentList } from '../../language/paper/attachment-list';
import { likeness } from '../../language/text/likeness';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'attachment/title-mismatch',
    title: '附件说明的名称与附件标题不一致',
    severity: 'warning',
    basis: [
      {
        norm: 'format',
        clause: '7.3.7',
        force: 'mandatory',
        says: '附件顺序号和附件标题应当与附件说明的表述一致。',
      },
    ],
    genres: 'statutory',
    fix: 'suggest',
    mention: 'keep',
    explanation:
      '附件说明里写的名称，应当与附件正文的标题一字不差。“活动方案”与“活动实施方案”并存，会让人以为是两个文件。',
    remedy: '核对后统一，一般以附件正文的标题为准。',
    exceptions: [
      {
        text: '附件标题前面多出单位名称、年份等，附件说明省略了的，不提示。',
        example: {
          text: lines(
            '清河县教育局关于开展读书活动的通知',
            '',
            '各学校：',
            '　　请按照方案开展读书活动。',
            '　　特此通知。',
            '',
            '　　附件：读书活动方案',
            '',
            '清河县教育局',
            '2024年5月6日',
            '',
            '附件',
            '',
            '清河县教育局读书活动方案',
            '',
            '　　为开展好读书活动，制定本方案。',
            '',
          ),
        },
      },
      {
        text: '附件标题读不出来（没有标题、图表）的，不比较。',
        example: {
          text: lines(
            '清河县教育局关于开展读书活动的通知',
            '',
            '各学校：',
            '　　请填报情况。',
            '　　特此通知。',
            '',
            '　　附件：读书活动情况表',
            '',
            '清河县教育局',
            '2024年5月6日',
            '',
            '附件',
            '',
            '| 学校 | 人数 |',
            '| --- | --- |',
            '| 一中 | 300 |',
            '',
          ),
        },
      },
      {
        text: '《条例》施行以前的文件不提示。',
        example: {
          text: lines(
            '清河县教育局关于开展读书活动的通知',
            '',
            '各学校：',
            '　　请开展读书活动。',
            '　　特此通知。',
            '',
            '　　附件：读书方法',
            '',
            '清河县教育局',
            '2004年5月6日',
            '',
            '附件',
            '',
            '读书办法',
            '',
            '　　为开展好活动，制定本方案，请遵照执行。',
            '',
          ),
        },
      },
    ],
    messages: {
      mismatch: '附件说明写“{name}”，附件标题是“{title}”，请核对后统一。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '清河县教育局关于开展读书活动的通知',
            '',
            '各学校：',
            '　　请按照方案开展读书活动。',
            '　　特此通知。',
            '',
            '　　附件：⟦读书活动方案⟧',
            '',
            '清河县教育局',
            '2024年5月6日',
            '',
            '附件',
            '',
            '读书活动实施方案',
            '',
            '　　为开展好读书活动，制定本方案。',
            '',
          ),
          fixed: lines(
            '清河县教育局关于开展读书活动的通知',
            '',
            '各学校：',
            '　　请按照方案开展读书活动。',
            '　　特此通知。',
            '',
            '　　附件：读书活动实施方案',
            '',
            '清河县教育局',
            '2024年5月6日',
            '',
            '附件',
            '',
            '读书活动实施方案',
            '',
            '　　为开展好读书活动，制定本方案。',
            '',
          ),
        },
      ],
      good: [],
    },
  },
  ({ document, report }) => {
    const note = document.attachmentNote;
    if (!note || predatesRegulation(document)) return;
    const { items } = readAttachmentList(note);
    const labelled = document.attachments.filter(({ label }) => label !== undefined);
    for (const { number, document: attached } of labelled) {
      const item =
        items.length === 1 && labelled.length === 1 ? items[0] : items.find((one) => one.number === number);
      const { title } = attached;
      if (!item || !title || title.plain.length > MAX_TITLE) continue;
      const name = bare(item.name.text);
      const head = bare(title.plain);
      if (name === '' || head === '' || name.includes(head) || head.includes(name)) continue;
      if (likeness(name, head) < MIN_LIKENESS) continue;
      report({
        message: 'mismatch',
        data: { name: item.name.text, title: title.plain },
        span: item.name.span,
        fixes: [replaceFix(`改为“${title.plain}”`, item.name.span, title.plain)],
        related: [{ span: title.span, message: '附件的标题' }],
      });
    }
  },
);

const MAX_TITLE = 60;
/** Below this the two are not one name misremembered: the line read as a title is something else. */
const MIN_LIKENESS = 0.6;

/** The name without white space, marks, brackets at its end and file extension. */
function bare(name: string): string {
  return name
    .replace(/\.(?:docx?|xlsx?|pdf|wps|et|pptx?|zip|rar|jpe?g|png)$/i, '')
    .replace(/[（(][^（）()]{1,12}[）)]$/, '')
    .replace(/[\s《》〈〉“”"‘’'、，,。.；;：:（）()—–-]+/g, '');
}
