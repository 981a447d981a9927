import { findPageNumbers } from '../../cleanup/page-numbers';
import { repairsIn } from '../../cleanup/repairs';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'paste/page-number',
    title: '夹在正文里的页码',
    severity: 'warning',
    basis: [
      { norm: 'format', clause: '第7.5条', force: 'mandatory', says: '页码编排在版心下边缘之下，不属于正文' },
    ],
    genres: 'any',
    fix: 'safe',
    mention: 'keep',
    explanation:
      '从PDF或旧文档粘贴时，每页的页码会单独成行混进正文，常常把一句话、一个词拆成两截。“— 1 —”“第1页 共3页”这类写法本身就是页码，单独一处也提示。',
    remedy: '删去页码；前后本是一句话的，接成一行。',
    exceptions: [
      {
        text: '单独成行的纯数字，只有切断了句子的，或者与隔了大半页的同类数字依次递增的，才当作页码；表格里逐格粘贴的数字不提示。',
        example: {
          in: 'notice',
          text: '各校人数如下：\n甲校\n1\n乙校\n2\n丙校\n3',
        },
      },
    ],
    messages: {
      number: '这一行像是粘贴带来的页码，建议删去。',
      joined: '页码“{page}”夹在一句话中间，建议删去页码，把前后接起来。',
    },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '要把隐患排查作为经常性工作来抓，认真做好记录，发现问题及时上报，逐项整改落\n⟦— 1 —⟧\n实，不留死角。',
          fixed: '要把隐患排查作为经常性工作来抓，认真做好记录，发现问题及时上报，逐项整改落实，不留死角。',
        },
      ],
      good: [],
    },
  },
  ({ file, document, report }) => {
    for (const { span, edits, kind } of repairsIn(findPageNumbers, file, document)) {
      const joined = kind === 'joined';
      const page = file.text.slice(span.start, span.end);
      const title = joined ? '删除页码，接上前后文' : '删除页码';
      report({
        message: joined ? 'joined' : 'number',
        data: joined ? { page } : {},
        span,
        fixes: [{ title, kind: 'safe', edits }],
        tags: ['unnecessary'],
      });
    }
  },
);
