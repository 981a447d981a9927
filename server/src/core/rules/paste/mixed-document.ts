import { findSecondText } from '../../cleanup/mixed-text';
import { deleteLines, lineEndOf } from '../../edits';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'paste/mixed-document',
    title: '后面混进了另一篇文字',
    severity: 'hint',
    basis: [{ norm: 'custom', force: 'customary', says: '一份文稿只写一件事' }],
    genres: 'any',
    fix: 'refactor',
    mention: 'keep',
    attachments: 'skip',
    explanation:
      '讲话已经致谢收尾，后面又出现标题和另外一篇文字，多半是从同一个网页、同一份文件里一并粘贴来的。',
    remedy: '移到另一个文件；确是附件的，在前面写明“附件”。',
    exceptions: [
      {
        text: '写明“附件”的、随通知印发的文件不提示。',
        example: {
          text: '在读书会上的发言\n\n同志们：\n　　读书要持之以恒。\n　　我的发言完了，谢谢大家！\n\n附件：读书会书目\n',
          genre: 'speech',
        },
      },
      {
        text: '只有一两段的附注、来源说明不提示。',
        example: {
          text: '在防汛工作会议上的讲话\n\n同志们：\n　　今天，我们在𠮷家坝开会，部署防汛工作。\n　　谢谢大家！\n（根据录音整理）\n',
          genre: 'speech',
        },
      },
    ],
    messages: { second: '“{title}”起像是另一篇文字，混在了这份文稿里，建议移到单独的文件。' },
    examples: {
      bad: [
        {
          text: lines(
            '在读书会上的发言',
            '',
            '同志们：',
            '　　读书要持之以恒。',
            '　　我的发言完了，谢谢大家！',
            '',
            '　　⟦怎样整理会议记录⟧',
            '　　会议记录要写明时间、地点和出席人员，发言要记准，不能想当然。',
            '　　整理记录时，先核对人名和数字，再理顺文字，最后请主持人审定。记录人要签名，并注明整理日期。',
            '　　会议记录一般不对外印发，需要印发的，另写会议纪要，经审定后印发有关单位执行。',
            '',
          ),
          fixed: '在读书会上的发言\n\n同志们：\n　　读书要持之以恒。\n　　我的发言完了，谢谢大家！\n\n',
          genre: 'speech',
        },
      ],
      good: [],
    },
  },
  ({ file, document, report }) => {
    const second = findSecondText(document);
    if (!second) return;
    const { title, span } = second;
    const name = title.text.replace(/[\s/\\:：*?？"<>|]/g, '');
    report({
      message: 'second',
      data: { title: title.text },
      span: title.span,
      fixes: [
        {
          title: '移到新文件',
          kind: 'refactor',
          edits: [deleteLines(file, span)],
          creates: [{ name, text: `${file.text.slice(span.start, span.end)}${lineEndOf(file)}` }],
        },
      ],
    });
  },
);
