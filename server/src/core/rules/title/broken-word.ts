import type { Part, Title } from '../../document/types';
import type { Fix } from '../../findings';
import { breaksWord } from '../../language/paper/title-vocabulary';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'title/broken-word',
    title: '标题回行拆开词语',
    severity: 'info',
    basis: [
      {
        norm: 'format',
        clause: '7.3.1',
        force: 'mandatory',
        says: '标题回行时，要做到词意完整、排列对称、长短适宜',
      },
    ],
    genres: 'any',
    fix: 'suggest',
    mention: 'keep',
    explanation:
      '标题分行排列时，不能把一个词拆在两行，“的”字也不放在行首。“人民政”在上一行、“府”在下一行，读起来不连贯，也容易看错。',
    remedy: '把换行的位置移到词与词之间，排成梯形或者菱形。',
    exceptions: [
      {
        text: '没有换行的标题不提示。',
        example: {
          text: '𠮷河县人民政府关于做好防汛工作的通知\n\n各乡镇人民政府：\n　　汛期将至，请做好防范。\n\n𠮷河县人民政府\n2024年5月6日\n',
          genre: 'notice',
        },
      },
      {
        text: '只认公文标题常用的词语，不常见的词拆开了可能看不出来。',
        example: {
          text: '清河县人民政府关于做好采\n砂工作的通知\n\n各乡镇人民政府：\n　　汛期将至，请做好防范。\n　　特此通知。\n\n清河县人民政府\n2024年5月6日\n',
          genre: 'notice',
        },
      },
      {
        text: '“施工”“作业”这样正好在词与词之间换行的，不提示。',
        example: {
          text: '𠮷河县人民政府关于做好水利工程\n建设工作的通知\n\n各乡镇人民政府：\n　　汛期将至，请做好防范。\n\n𠮷河县人民政府\n2024年5月6日\n',
          genre: 'notice',
        },
      },
    ],
    messages: {
      de: '“的”字不放在行首，请移到上一行末尾。',
      word: '换行把“{word}”拆开了，请把换行的位置移到词与词之间。',
    },
    examples: {
      bad: [
        {
          text: '清河县人民⟦政\n府⟧关于做好防汛工作的通知\n\n各乡镇人民政府：\n　　汛期将至，请做好防范。\n　　特此通知。\n\n清河县人民政府\n2024年5月6日\n',
          fixed:
            '清河县人民政府\n关于做好防汛工作的通知\n\n各乡镇人民政府：\n　　汛期将至，请做好防范。\n　　特此通知。\n\n清河县人民政府\n2024年5月6日\n',
          genre: 'notice',
        },
        {
          text: lines(
            '清河县人民政府关于做好防汛工作',
            '⟦的⟧紧急通知',
            '',
            '各乡镇人民政府：',
            '　　汛期将至，请做好防范。',
            '　　特此通知。',
            '',
            '清河县人民政府',
            '2024年5月6日',
            '',
          ),
          fixed:
            '清河县人民政府关于做好防汛工作的\n紧急通知\n\n各乡镇人民政府：\n　　汛期将至，请做好防范。\n　　特此通知。\n\n清河县人民政府\n2024年5月6日\n',
          genre: 'notice',
        },
      ],
      good: [
        {
          text: '清河县人民政府\n关于做好防汛工作的通知\n\n各乡镇人民政府：\n　　汛期将至，请做好防范。\n　　特此通知。\n\n清河县人民政府\n2024年5月6日\n',
          why: '换行在机关名称之后',
          genre: 'notice',
        },
      ],
    },
  },
  ({ file, document: { title }, report }) => {
    if (!title) return;
    for (const [index, line] of title.lines.entries()) {
      const next = title.lines[index + 1];
      if (!next || startsSubtitle(title, next)) continue;
      const gap = file.text.slice(line.span.end, next.span.start);
      if (/^的/.test(next.text)) {
        const span = { start: next.span.start, end: next.span.start + 1 };
        report({ message: 'de', span, fixes: [moveUp('把“的”移到上一行', line, next, gap)] });
        continue;
      }
      if (!breaksWord(line.text, next.text)) continue;
      const word = line.text.slice(-1) + next.text.slice(0, 1);
      const span = { start: line.span.end - 1, end: next.span.start + 1 };
      report({
        message: 'word',
        data: { word },
        span,
        fixes: [moveUp(`把“${word}”放在一行`, line, next, gap)],
      });
    }
  },
);

/** The second half of a double title has its own line on purpose. */
function startsSubtitle({ subtitle }: Title, line: Part): boolean {
  return (
    subtitle !== undefined && subtitle.span.start <= line.span.end && line.span.start <= subtitle.span.start
  );
}

/** Moves the first character of the next line to the end of this one, with a 的 that would then begin the line. */
function moveUp(title: string, line: Part, next: Part, gap: string): Fix {
  const char = /^.的?/u.exec(next.text)?.[0] ?? '';
  const span = { start: line.span.end, end: next.span.start + char.length };
  return { title, kind: 'suggest', edits: [{ span, newText: char + gap }] };
}
