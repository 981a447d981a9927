import { replaceFix } from '../../edits';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'date/note-form',
    title: '附注的写法和位置',
    severity: 'hint',
    basis: [
      {
        norm: 'format',
        clause: '7.3.6',
        force: 'mandatory',
        says: '附注居左空二字加圆括号，编排在成文日期下一行',
      },
    ],
    genres: 'statutory',
    fix: 'mixed',
    mention: 'keep',
    explanation: '“此件公开发布”“联系人：×××”这类附注，加圆括号写在成文日期的下一行，与正文、落款区分开。',
    remedy: '给附注加上圆括号，放在成文日期下一行。',
    exceptions: [
      {
        text: '版记里的抄送、印发不是附注，不提示。',
        example: {
          text: lines(
            '清河县教育局关于做好防汛工作的通知',
            '',
            '各学校：',
            '　　𠮷河水位上涨，请做好防范。',
            '',
            '清河县教育局',
            '2024年5月6日',
            '',
            '抄送：县委办公室。',
            '清河县教育局办公室　2024年5月6日印发',
            '',
          ),
          genre: 'notice',
        },
      },
      {
        text: '正文里交代的联系方式不提示。',
        example: {
          text: lines(
            '清河县教育局关于做好防汛工作的通知',
            '',
            '各学校：',
            '　　𠮷河水位上涨，请做好防范。',
            '　　请与县教育局王明联系，此件公开发布后施行。',
            '',
            '清河县教育局',
            '2024年5月6日',
            '',
          ),
          genre: 'notice',
        },
      },
    ],
    messages: {
      brackets: '附注要加圆括号，请写成“（……）”。',
      place: '附注写在了成文日期的前面，请移到成文日期的下一行。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '清河县教育局关于做好防汛工作的通知',
            '',
            '各学校：',
            '　　汛期将至，请做好防范。',
            '　　特此通知。',
            '',
            '清河县教育局',
            '2024年5月6日',
            '　　⟦此件公开发布⟧',
            '',
          ),
          fixed:
            '清河县教育局关于做好防汛工作的通知\n\n各学校：\n　　汛期将至，请做好防范。\n　　特此通知。\n\n清河县教育局\n2024年5月6日\n　　（此件公开发布）\n',
          genre: 'notice',
        },
      ],
      good: [
        {
          text: lines(
            '清河县教育局关于做好防汛工作的通知',
            '',
            '各学校：',
            '　　汛期将至，请做好防范。',
            '　　特此通知。',
            '',
            '清河县教育局',
            '2024年5月6日',
            '　　（此件公开发布）',
            '',
          ),
          why: '括号和位置都合规范',
          genre: 'notice',
        },
      ],
    },
  },
  ({ document: { annotation, date, signatures }, report }) => {
    if (!annotation) return;
    const { span, text } = annotation;
    if (!/^[（(]/.test(text)) {
      const bracketed = `（${text.replace(/[。.]$/, '')}）`;
      report({ message: 'brackets', span, fixes: [replaceFix('加上圆括号', span, bracketed, 'safe')] });
    } else if (date && signatures.length > 0 && span.end <= date.span.start) {
      report({ message: 'place', span });
    }
  },
);
