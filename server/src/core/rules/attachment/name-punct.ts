import { replaceFix } from '../../edits';
import { predatesRegulation } from '../../language/dated/predates-regulation';
import { readAttachmentList } from '../../language/paper/attachment-list';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'attachment/name-punct',
    title: '附件名称带了标点或书名号',
    severity: 'warning',
    basis: [
      { norm: 'format', clause: '7.3.4', force: 'mandatory', says: '附件名称后不加标点符号。' },
      { norm: 'custom', force: 'customary', says: '附件说明里的附件名称不加书名号。' },
    ],
    genres: 'statutory',
    fix: 'safe',
    mention: 'keep',
    explanation: '附件说明里的附件名称后面不加标点，名称也不用书名号括起来。',
    remedy: '删去末尾的标点和外层书名号。',
    exceptions: [
      {
        text: '名称里本来就含书名号的（《××办法》修订说明），只看末尾标点。',
        example: {
          text: lines(
            '清河县教育局关于开展安全检查的通知',
            '',
            '各学校：',
            '　　请认真开展安全检查。',
            '　　特此通知。',
            '',
            '　　附件：1.《检查办法》修订说明',
            '　　　　　2.检查表.docx',
            '',
            '清河县教育局',
            '2024年5月6日',
            '',
          ),
        },
      },
      {
        text: '末尾的括号（如“（试行）”）是名称的一部分，不提示。',
        example: {
          text: lines(
            '清河县教育局关于开展安全检查的通知',
            '',
            '各学校：',
            '　　请按照办法开展安全检查。',
            '　　特此通知。',
            '',
            '　　附件：安全检查办法（试行）',
            '',
            '清河县教育局',
            '2024年5月6日',
            '',
          ),
        },
      },
      {
        text: '《条例》施行以前的文件不提示。',
        example: {
          text: lines(
            '清河县教育局关于开展安全检查的通知',
            '',
            '各学校：',
            '　　请认真开展安全检查。',
            '　　特此通知。',
            '',
            '　　附件：检查方案。',
            '',
            '清河县教育局',
            '2004年5月6日',
            '',
          ),
        },
      },
    ],
    messages: {
      mark: '附件名称后面不加标点，请删去“{mark}”。',
      title: '附件说明里的附件名称不加书名号，请改为“{fixed}”。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '清河县教育局关于开展安全检查的通知',
            '',
            '各学校：',
            '　　请按照方案开展安全检查。',
            '　　特此通知。',
            '',
            '　　附件：1.⟦《安全检查方案》；⟧',
            '　　　　　2.检查组名单',
            '',
            '清河县教育局',
            '2024年5月6日',
            '',
          ),
          fixed: lines(
            '清河县教育局关于开展安全检查的通知',
            '',
            '各学校：',
            '　　请按照方案开展安全检查。',
            '　　特此通知。',
            '',
            '　　附件：1.安全检查方案',
            '　　　　　2.检查组名单',
            '',
            '清河县教育局',
            '2024年5月6日',
            '',
          ),
        },
      ],
      good: [
        {
          text: lines(
            '清河县教育局关于开展安全检查的通知',
            '',
            '各学校：',
            '　　请按照方案开展安全检查。',
            '　　特此通知。',
            '',
            '　　附件：1.《安全检查方案》修订说明',
            '　　　　　2.安全检查办法（试行）',
            '',
            '清河县教育局',
            '2024年5月6日',
            '',
          ),
          why: '名称本身含书名号；末尾括号是名称的一部分',
        },
      ],
    },
  },
  ({ document, report }) => {
    const note = document.attachmentNote;
    if (!note || predatesRegulation(document)) return;
    for (const { name } of readAttachmentList(note).items) {
      const mark = END_MARK.exec(name.text)?.[0] ?? '';
      const bare = name.text.slice(0, name.text.length - mark.length);
      const fixed = withoutTitleMarks(bare);
      if (fixed === name.text || fixed === '') continue;
      report({
        message: fixed === bare ? 'mark' : 'title',
        data: { mark: mark.trim(), fixed },
        span: name.span,
        fixes: [replaceFix(`改为“${fixed}”`, name.span, fixed, 'safe')],
      });
    }
  },
);

const END_MARK = /(?<!\s)\s*(?<![；;。，,、：:．.])[；;。，,、：:．.]+$/;
const WHOLE = /^《([^《》]+)》([（(][^（）()]{1,12}[）)])?$/;

/** Takes the outer 《》 off; 〈〉 inside become 《》. */
function withoutTitleMarks(name: string): string {
  const match = WHOLE.exec(name);
  if (!match) return name;
  return `${(match[1] ?? '').replace(/〈/g, '《').replace(/〉/g, '》')}${match[2] ?? ''}`;
}
