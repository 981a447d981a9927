import { anyOf, inOrder } from '../../language/text/pattern-rows';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'title/draft-mark-left',
    title: '定稿标题留有稿次标记',
    severity: 'info',
    basis: [
      { norm: 'custom', force: 'customary', says: '正式印发的文件，标题不带“送审稿”“征求意见稿”等稿次标记' },
    ],
    genres: 'any',
    fix: 'suggest',
    mention: 'keep',
    explanation:
      '“（送审稿）”“（征求意见稿）”“（V3）”是起草过程中区分稿次用的。文件已经编了文号或者写明了印发日期，还带着稿次标记，多半是定稿时忘了删。',
    remedy: '定稿时删去稿次标记。',
    exceptions: [
      {
        text: '没有发文字号、没有印发日期的，可能正在征求意见，不提示。',
        example: {
          text: '清河县教育局关于做好防汛工作的通知（征求意见稿）\n\n各学校：\n　　汛期将至，请做好防范。\n　　特此通知。\n\n清河县教育局\n2024年×月×日\n',
          genre: 'notice',
        },
      },
      {
        text: '“（试行）”“（暂行）”是文件名称的一部分，不提示。',
        example: {
          text: '𠮷教发〔2024〕5号\n\n关于做好防汛工作的通知（试行）\n\n各学校：\n　　汛期将至，请做好防范。\n　　特此通知。\n\n清河县教育局\n2024年5月6日\n',
          genre: 'notice',
        },
      },
      {
        text: '书名号里的“（征求意见稿）”是所征求意见的文件，不提示。',
        example: {
          text: lines(
            '𠮷教发〔2024〕5号',
            '',
            '关于征求《防汛办法（征求意见稿）》意见的通知',
            '',
            '各学校：',
            '　　汛期将至，请做好防范。',
            '　　特此通知。',
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
      mark: '标题留有稿次标记“{mark}”，正式印发前请删去。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '清教发〔2024〕5号',
            '',
            '清河县教育局关于做好防汛工作的通知⟦（送审稿）⟧',
            '',
            '各学校：',
            '　　汛期将至，请做好防范。',
            '　　特此通知。',
            '',
            '清河县教育局',
            '2024年5月6日',
            '',
          ),
          fixed:
            '清教发〔2024〕5号\n\n清河县教育局关于做好防汛工作的通知\n\n各学校：\n　　汛期将至，请做好防范。\n　　特此通知。\n\n清河县教育局\n2024年5月6日\n',
          genre: 'notice',
        },
      ],
      good: [],
    },
  },
  ({ document, report }) => {
    const { title, header, printing } = document;
    const suffix = title?.suffix;
    if (!title || !suffix || !MARK.test(suffix.text)) return;
    const numbered = header.documentNumbers.some(({ serial }) => /^[\d０-９]+$/.test(serial));
    if (!numbered && !printing) return;
    const fixes = [
      {
        title: `删去“${suffix.text}”`,
        kind: 'suggest' as const,
        edits: [{ span: suffix.span, newText: '' }],
      },
    ];
    report({ message: 'mark', data: { mark: suffix.text }, span: suffix.span, fixes });
  },
);

const MARK = inOrder([
  /^[（(]/,
  anyOf([
    /.{0,6}(?:征求意见|送审|代拟|讨论|报审|报批|送签|修改|呈批|会签|审议|上会)稿.{0,4}/,
    /(?:初|草|终|定|清样|样)稿.{0,3}|第?[一二三四五六七八九\d]{1,2}稿|[vV]\s?\d[\d.]*|定稿/,
  ]),
  /[）)]$/,
]);
