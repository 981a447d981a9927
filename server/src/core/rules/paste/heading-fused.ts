import { findFusedHeadings } from '../../cleanup/heading-fused';
import { findRunOnHeadings } from '../../cleanup/heading-run-on';
import { repairsIn } from '../../cleanup/repairs';
import type { Fix } from '../../findings';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'paste/heading-fused',
    title: '小标题和正文连成一行',
    severity: 'warning',
    basis: [
      { norm: 'custom', force: 'customary', says: '没有句号的小标题独占一行，正文另起一行' },
      { norm: 'format', clause: '7.3.3', force: 'general', says: '各层次的标题用不同字体，与正文分得开' },
    ],
    genres: 'any',
    fix: 'mixed',
    mention: 'keep',
    explanation:
      '小标题后面没有换行，正文紧跟在后面，多半是粘贴时丢了换行。层次看不出来，大纲、目录里也会把整段当作标题。中间没有空格的，' +
      '只在同级标题写法一致、看得出断在哪里时提示，不自动修改。',
    remedy: '在小标题后面换行。',
    exceptions: [
      {
        text: '小标题用句号收尾、正文接着写的（接排），是正常写法，不提示。',
        example: {
          in: 'notice',
          text: '一、提高思想认识。各校要充分认识做好安全工作的重要性，切实加强领导。\n　　二、落实工作责任。各校要把责任落实到岗位和人员，做到件件有着落。',
        },
      },
      {
        text: '序号后面没有成句正文的（名单、议程）不提示。',
        example: {
          text: lines(
            '在防汛工作会议上的讲话',
            '',
            '同志们：',
            '一、会议时间 2024年5月6日上午九点，会期半天，请提前十分钟入场。',
            '二、会议地点 县政府三楼会议室。',
            '谢谢大家！',
            '',
          ),
          genre: 'speech',
        },
      },
    ],
    messages: {
      space: '小标题和正文连成了一行，应在小标题后换行。',
      heading: '从同级标题看，小标题到“{before}”为止，后面像是正文，请核对后换行。',
      lastWords: '“{after}……”是结束语，像是和前一段连在了一起，请核对后另起一段。',
    },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '⟦一、提高思想认识 ⟧各校要充分认识做好安全工作的重要性，切实加强领导。\n　　⟦二、落实工作责任 ⟧各校要把责任落实到岗位和人员，做到件件有着落。',
          fixed: lines(
            '一、提高思想认识',
            '　　各校要充分认识做好安全工作的重要性，切实加强领导。',
            '　　二、落实工作责任',
            '　　各校要把责任落实到岗位和人员，做到件件有着落。',
          ),
        },
      ],
      good: [],
    },
  },
  ({ file, document, report }) => {
    const fused = repairsIn(findFusedHeadings, file, document);
    // One among headings that stand on lines of their own is structure/heading-fused-with-body's.
    const [only] = fused.length === 1 ? fused : [];
    const isLeft = only?.automatic && !/[，,（(“]/.test(file.text.slice(only.span.start + 3, only.span.end));
    const certain = fused.filter(({ automatic }) => automatic).flatMap(({ edits }) => edits);
    for (const { span, edits, automatic } of isLeft ? [] : fused) {
      // All at once: one mended by itself would stand out among the others.
      const count = certain.length > 1 ? `（${certain.length}处）` : '';
      const fix: Fix = automatic
        ? { title: `在小标题后换行${count}`, kind: 'safe', edits: certain }
        : { title: '在小标题后换行', kind: 'suggest', edits };
      report({ message: 'space', span, fixes: [fix] });
    }
    for (const { span, edits, kind } of repairsIn(findRunOnHeadings, file, document)) {
      const at = edits[0]!.span.start;
      const title = kind === 'heading' ? '在小标题后换行' : '另起一段';
      report({
        message: kind === 'heading' ? 'heading' : 'lastWords',
        data: { before: file.text.slice(at - 4, at), after: file.text.slice(at, at + 4) },
        span,
        severity: kind === 'heading' ? 'warning' : 'info',
        fixes: [{ title, kind: 'suggest', edits }],
      });
    }
  },
);
