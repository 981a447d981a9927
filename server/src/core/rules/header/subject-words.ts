import { deleteLines } from '../../edits';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'header/subject-words',
    title: '还写着主题词',
    severity: 'warning',
    basis: [{ norm: 'format', clause: '7.4', force: 'mandatory', says: '版记的要素里没有主题词' }],
    genres: 'statutory',
    fix: 'suggest',
    explanation: '2012年施行的条例和格式标准取消了主题词，版记只有抄送机关、印发机关和印发日期。',
    remedy: '删去“主题词”一行。',
    exceptions: [
      { text: '正文里谈到主题词的，不提示。', example: { in: 'notice', text: '检索时输入主题词：安全。' } },
    ],
    messages: { gone: '主题词2012年起已经取消，请删去这一行。' },
    examples: {
      bad: [
        {
          text: '甲县林业局关于做好防火工作的通知\n\n各乡镇：\n　　请认真落实。\n\n甲县林业局\n2024年5月6日\n\n⟦主题词：林业　防火　通知⟧\n',
          fixed:
            '甲县林业局关于做好防火工作的通知\n\n各乡镇：\n　　请认真落实。\n\n甲县林业局\n2024年5月6日\n\n',
          genre: 'notice',
        },
      ],
      good: [],
    },
  },
  ({ file, document, report }) => {
    const text = file.text.slice(document.span.start, document.span.end);
    for (const match of text.matchAll(LINE)) {
      const start = document.span.start + match.index + (match[1]?.length ?? 0);
      const span = { start, end: document.span.start + match.index + match[0].trimEnd().length };
      const fixes = [{ title: '删去这一行', kind: 'suggest' as const, edits: [deleteLines(file, span)] }];
      report({ message: 'gone', span, fixes });
    }
  },
);

const LINE = /^([ \t\u3000]*)主[ \u3000]?题[ \u3000]?词[ \t\u3000]{0,4}[：:][^\n。]{1,60}$/gm;
