import { headerTitle } from '../../cleanup/repeated-title';
import { deleteLines, lineEndOf } from '../../edits';
import type { Fix } from '../../findings';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'paste/collection-header',
    title: '范文合集的篇目行',
    severity: 'info',
    basis: [{ norm: 'custom', force: 'customary', says: '一个文件只放一篇文稿' }],
    genres: 'any',
    fix: 'suggest',
    mention: 'keep',
    attachments: 'skip',
    explanation:
      '“第一篇：”“范文二：”“（精选5篇）”是范文网站合集留下的篇目，不是文稿的内容。几篇稿子放在一个文件里，检查、打印都不方便。',
    remedy: '删去篇目；有几篇的，拆成几个文件。',
    exceptions: [
      {
        text: '书籍、报告的“第一篇 总论”等篇名不提示。',
        example: {
          text: '甲县教育发展规划\n\n第一篇　总论\n　　教育是立县之本。\n第二篇　目标\n　　到2030年，建成教育强县。\n',
          genre: 'work-plan',
        },
      },
    ],
    messages: {
      line: '“{header}”是范文合集的篇目，下面另有标题，应删去这一行。',
      label: '“{header}”是范文合集的篇目，应删去，只留标题。',
      count: '“{header}”是范文网站加的，应删去。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '⟦第一篇：在动员会上的讲话⟧',
            '在动员会上的讲话',
            '同志们：',
            '　　今天的会议很重要。',
            '　　谢谢大家！',
            '⟦第二篇：⟧在总结会上的讲话',
            '同志们：',
            '　　今天我们总结工作。',
            '　　谢谢大家！',
            '',
          ),
          fixed:
            '在动员会上的讲话\n同志们：\n　　今天的会议很重要。\n　　谢谢大家！\n在总结会上的讲话\n同志们：\n　　今天我们总结工作。\n　　谢谢大家！\n',
          genre: 'speech',
        },
      ],
      good: [],
    },
  },
  ({ file, document, report }) => {
    const { title } = document;
    const header = document.children.find(({ kind }) => kind === 'collectionHeader');
    if (header) {
      const whole = headerTitle(header.text) !== undefined && title !== undefined;
      const label = title && title.span.start >= header.span.end && !whole;
      const fixes: Fix[] = [];
      if (whole)
        fixes.push({
          title: '删去这一行',
          kind: 'suggest',
          edits: [deleteLines(file, header.span)],
          preferred: true,
        });
      else if (label) {
        const edits = [{ span: { start: header.span.start, end: title.span.start }, newText: '' }];
        fixes.push({ title: `删去“${header.text}”`, kind: 'suggest', edits, preferred: true });
      }
      if (document.index > 0 && title) {
        const text = file.text.slice(title.span.start, document.span.end).trimEnd();
        const span = { start: header.span.start, end: title.span.start + text.length };
        fixes.push({
          title: '把这一篇移到新文件',
          kind: 'refactor',
          edits: [deleteLines(file, span)],
          creates: [
            { name: title.plain.replace(/[\s/\\:：*?？"<>|]/g, ''), text: `${text}${lineEndOf(file)}` },
          ],
        });
      }
      report({ message: whole ? 'line' : 'label', data: { header: header.text }, span: header.span, fixes });
    }
    for (const line of title?.lines ?? []) {
      const match = COUNT.exec(line.text);
      if (!match) continue;
      const end = line.span.end;
      const span = { start: end - match[0].length, end };
      const fix: Fix = { title: `删去“${match[0]}”`, kind: 'suggest', edits: [{ span, newText: '' }] };
      report({ message: 'count', data: { header: match[0] }, span, fixes: [fix] });
    }
  },
);

/** （精选5篇） at the end of a title. */
const COUNT =
  /[（(](?:精选|通用|最新|热门|推荐|优秀|实用|合集|集锦|汇总|共|整理|锦集)?\s?[\d一二三四五六七八九十]{1,3}\s?篇[)）]$/;
