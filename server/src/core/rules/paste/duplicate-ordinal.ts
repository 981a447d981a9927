import { findGhostOrdinals } from '../../cleanup/ghost-ordinals';
import { repairsIn } from '../../cleanup/repairs';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'paste/duplicate-ordinal',
    title: '序数重影',
    severity: 'error',
    basis: [{ norm: 'custom', force: 'customary', says: '每一层意思只有一个序数，前后依次递增' }],
    genres: 'any',
    fix: 'mixed',
    mention: 'keep',
    explanation:
      '从PDF粘贴时，“一是”“二是”会重复出现：有的紧挨着，有的漂到同一项的后文，有的把一个词劈成两半；在编了号的行前再编一次号，' +
      '也会写出“一、一、”“（一）（一）”。层次因此混乱，读不通。另无重影旁证的，可能是编号写错，只给出建议，不自动删。',
    remedy: '每个序数只保留这一项开头的那一个，其余连同空格删去。',
    exceptions: [
      {
        text: '两个列表各有自己的“一是”，不提示。',
        example: {
          in: 'notice',
          text: '对领导要做到：一是 及时请示，二是 如实汇报。对群众要做到：一是 热情，二是 耐心。',
        },
      },
      {
        text: '“一是一，二是二”一类的说法不提示。',
        example: {
          in: 'notice',
          text: '工作要实，一是一，二是二，不能含糊。',
        },
      },
      {
        text: '同一个“二是”前后没有空格地出现两次，多半是编号写错，由编号检查去管。',
        example: { in: 'notice', text: '一是早部署。二是早落实。二是强督查。' },
      },
      {
        text: '以“1.1.”“1.2.”编号的文稿里，“1.1.”不提示。',
        example: { in: 'notice', text: '1.总则\n　　1.1.各校要早部署。\n　　1.2.各校要早落实。' },
      },
    ],
    messages: {
      beside: '“{ordinal}”重复了一次，保留一个即可。',
      adrift: '这个“{ordinal}”与本项开头的重复，像是粘贴带来的重影，建议删去。',
      splitting: '“{ordinal}”把前后文劈开了，是粘贴带来的重影，应删去。',
      unsure: '这里又出现一个“{ordinal}”：若是粘贴带来的重影，请删去；若是另起一项，请改正编号。',
    },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '要做到以下几点：⟦一是 一是⟧ 加强领导。各校要成立专班，⟦一是⟧ 明确责任。二是强化督查。',
          fixed: '要做到以下几点：一是加强领导。各校要成立专班，明确责任。二是强化督查。',
        },
        {
          in: 'notice',
          text: '要做到以下几点：一是加强领导。二是强化督查，有 ⟦二是⟧ 时还要通报。',
          fixed: '要做到以下几点：一是加强领导。二是强化督查，有时还要通报。',
        },
      ],
      good: [],
    },
  },
  ({ file, document, report }) => {
    for (const { span, edits, automatic, kind } of repairsIn(findGhostOrdinals, file, document)) {
      const written = file.text.slice(span.start, span.end).trim();
      const half = written.slice(0, written.length / 2);
      const ordinal = (written === half + half ? half : written).replace(
        /[\s\u3000][^\r\n]{0,200}$|[，,]$/,
        '',
      );
      const sure = kind === 'beside' || kind === 'splitting' ? kind : 'adrift';
      report({
        message: automatic ? sure : 'unsure',
        data: { ordinal },
        span,
        severity: automatic ? 'error' : 'warning',
        fixes: [{ title: `删除多余的“${ordinal}”`, kind: automatic ? 'safe' : 'suggest', edits }],
      });
    }
  },
);
