import type { Span } from '../../document/types';
import { anyOf, inOrder } from '../../language/text/pattern-rows';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'notice/print-issue-form',
    title: '印发标题里的文件名',
    severity: 'info',
    basis: [
      { norm: 'punctuation', clause: '4.15', force: 'general', says: '书名号标示文章、文件等的名称' },
      { norm: 'custom', force: 'customary', says: '标题中被印发的文件名一般加书名号，名称内不必重复本机关' },
    ],
    genres: ['notice'],
    fix: 'suggest',
    mention: 'keep',
    explanation:
      '印发通知的标题里套着另一个文件的名称，加上书名号，读的人才分得清哪里是被印发的文件，哪里是本通知的事由。' +
      '书名号里再写一遍与发文机关相同的名称，标题就显得累赘。印发方案、要点、意见的标题，各地写法不一，只作弱提示。',
    remedy: '给被印发的文件名加书名号，如“关于印发《2024年工作要点》的通知”。',
    exceptions: [
      {
        text: '转发公文的标题一般不加书名号，不提示。',
        example: {
          text: '甲县教育局转发乙市教育局2024年工作要点的通知\n\n各学校：\n　　现转发给你们，请认真贯彻执行。\n\n甲县教育局\n2024年5月6日\n',
          genre: 'notice',
        },
      },
      {
        text: '被印发的文件名以“等”概括、或者没有以办法、方案、要点等文件种类结尾的，不提示。',
        example: {
          text: '甲县教育局关于印发新版学籍卡的通知\n\n各学校：\n　　请认真贯彻执行。\n\n甲县教育局\n2024年5月6日\n',
          genre: 'notice',
        },
      },
    ],
    messages: {
      marks: '“{name}”是被印发的文件名，标题中一般加书名号，写作“《{name}》”。',
      issuer: '书名号里的“{issuer}”与前面的发文机关相同，可以省去；若这就是文件的正式名称，请保留。',
    },
    examples: {
      bad: [
        {
          text: '甲县教育局关于印发⟦2024年工作要点⟧的通知\n\n各学校：\n　　现将工作要点印发给你们，请认真贯彻执行。\n\n甲县教育局\n2024年5月6日\n',
          fixed:
            '甲县教育局关于印发《2024年工作要点》的通知\n\n各学校：\n　　现将工作要点印发给你们，请认真贯彻执行。\n\n甲县教育局\n2024年5月6日\n',
          genre: 'notice',
        },
        {
          text: lines(
            '甲县教育局关于印发《⟦甲县教育局⟧2024年工作要点》的通知',
            '',
            '各学校：',
            '　　现将工作要点印发给你们，请认真贯彻执行。',
            '',
            '甲县教育局',
            '2024年5月6日',
            '',
          ),
          genre: 'notice',
        },
      ],
      good: [
        {
          text: '甲县教育局关于印发《2024年工作要点》的通知\n\n各学校：\n　　现印发给你们，请认真贯彻执行。\n\n甲县教育局\n2024年5月6日\n',
          why: '已加书名号',
          genre: 'notice',
        },
      ],
    },
  },
  ({ document, file, report }) => {
    const { title } = document;
    if (!title) return;
    const raw = title.text;
    const repeated = REPEATED.exec(raw);
    const own = title.issuer?.text.replace(/关于$/, '');
    if (repeated?.[1] && own && own.length >= 3 && repeated[1].startsWith(own)) {
      const start = title.span.start + repeated.index + repeated[0].indexOf('《') + 1;
      const span = { start, end: start + own.length };
      const fix = { title: `省去“${own}”`, kind: 'suggest' as const, edits: [{ span, newText: '' }] };
      report({ message: 'issuer', data: { issuer: own }, span, severity: 'hint', fixes: [fix] });
      return;
    }
    const match = PRINTED.exec(raw);
    const name = match?.[1];
    if (
      !match ||
      name === undefined ||
      !NAMED.test(name) ||
      /等(?:[\d一二三四五六七八九十]+[个项份部]|$)/.test(name)
    )
      return;
    const start = title.span.start + match.index + match[0].indexOf(name);
    const span: Span = { start, end: start + name.length };
    const edits = [
      { span: { start: span.start, end: span.start }, newText: '《' },
      { span: { start: span.end, end: span.end }, newText: '》' },
    ];
    report({
      message: 'marks',
      data: { name: file.text.slice(span.start, span.end).replace(/\s+/g, '') },
      span,
      severity: REGULATION.test(name) ? 'info' : 'hint',
      fixes: [{ title: '加书名号', kind: 'suggest', edits }],
    });
  },
);

/** 印发 … 的通知 with no book title mark in between. The title may run over several lines. */
const PRINTED = /印发([^《》〈〉“”]{2,80}?)的通知\s*$/;
const NAMED = inOrder([
  anyOf([
    /办法|规定|细则|条例|规程|规则|准则|章程|制度|规范|标准|方案|计划|规划|纲要|要点|意见|预案|指南|目录|清单|措施/,
    /守则|公约|决定|通则|指引|大纲|安排|总结|任务分工/,
  ]),
  /(?:[（(][^（）()]{1,12}[）)])?$/,
]);
/** The former measures asked for marks round regulations; for schemes and plans practice is divided. */
const REGULATION = /(?:办法|规定|细则|条例|规程|规则|准则|章程|制度)(?:[（(][^（）()]{1,12}[）)])?$/;
const REPEATED = /印发《([^《》]+)》的通知/;
