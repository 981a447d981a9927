import type { TextEdit } from '../../findings';
import { predatesRegulation } from '../../language/dated/predates-regulation';
import {
  type AttachmentList,
  type ListLabel,
  readAttachmentList,
} from '../../language/paper/attachment-list';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'attachment/label-form',
    title: '附件说明的“附件”标识不规范',
    severity: 'warning',
    basis: [
      {
        norm: 'format',
        clause: '7.3.4',
        force: 'mandatory',
        says: '正文下空一行左空二字编排“附件”二字，后标全角冒号和附件名称；有多个附件的，用阿拉伯数字标注顺序号。',
      },
    ],
    genres: 'statutory',
    fix: 'safe',
    explanation:
      '附件说明写作“附件：”加附件名称；有几个附件，写作“附件：1.××”，以下各行写“2.××”。“附：”“附件一：”“附件1：××”都不合规范。',
    remedy: '只写一个“附件：”，后面编阿拉伯数字顺序号；只有一个附件的不编号。',
    exceptions: [
      {
        text: '附件正文首页左上角写“附件1”，没有冒号，是对的。',
        example: {
          text: lines(
            '清河县教育局关于开展安全检查的通知',
            '',
            '各学校：',
            '　　请按照方案开展安全检查。',
            '　　特此通知。',
            '',
            '　　附件：安全检查方案',
            '',
            '清河县教育局',
            '2024年5月6日',
            '',
            '附件1',
            '',
            '安全检查方案',
            '',
            '　　一、检查时间',
            '　　5月10日。',
            '',
          ),
        },
      },
      {
        text: '“附表：”“附图：”不提示。',
        example: {
          text: '清河县教育局关于开展安全检查的通知\n\n各学校：\n　　请认真开展安全检查。\n　　特此通知。\n\n　　附表：检查表\n\n清河县教育局\n2024年5月6日\n',
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
            '　　附件一：检查方案',
            '',
            '清河县教育局',
            '2004年5月6日',
            '',
          ),
        },
      },
    ],
    messages: {
      label: '附件说明的“{label}”应当写作“{fixed}”。',
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
            '　　⟦附件1：⟧安全检查方案',
            '　　附件2：检查组名单',
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
      good: [],
    },
  },
  ({ document, report }) => {
    const note = document.attachmentNote;
    if (!note || predatesRegulation(document)) return;
    const list = readAttachmentList(note);
    const [first, ...later] = list.labels;
    if (!first || list.items.length === 0 || !KINDS.has(first.kind)) return;
    const wrong = first.kind === '' || first.number !== undefined || first.separator !== '：';
    if (!wrong && !later.some(({ number }) => number !== undefined)) return;
    const fixed = wrong ? `附件：${ordinal(list, first)}` : first.text.trimEnd();
    const edits: TextEdit[] = wrong ? [{ span: first.span, newText: fixed }] : [];
    for (const label of later) {
      if (label.number !== undefined)
        edits.push({ span: label.span, newText: `　　　${ordinal(list, label)}` });
    }
    const culprit = wrong ? first : (later[0] ?? first);
    report({
      message: 'label',
      data: { label: culprit.text.trim(), fixed: wrong ? fixed : `${culprit.number ?? ''}.` },
      span: culprit.span,
      fixes: [{ title: '改为规范的附件说明', kind: 'safe', edits }],
    });
  },
);

const KINDS: ReadonlySet<string> = new Set(['', '件']);

/** The number that goes before the name when it does not stand there yet; none for a single attachment. */
function ordinal({ items }: AttachmentList, label: ListLabel): string {
  const item = label.item === undefined ? undefined : items[label.item];
  if (item?.prefix.text !== '' || items.length < 2 || item.number === undefined) return '';
  return `${item.number}.`;
}
