import { findAdvertisements } from '../../cleanup/advertisements';
import { repairsIn } from '../../cleanup/repairs';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'paste/ad-residue',
    title: '网站广告残留',
    severity: 'info',
    basis: [{ norm: 'custom', force: 'customary', says: '正式文稿里不留网站的广告和声明' }],
    genres: 'any',
    fix: 'mixed',
    mention: 'keep',
    explanation:
      '从范文网站粘贴时，“本文来自××网”“更多范文请访问……”“版权归原作者所有”等广告、声明会混进文稿。',
    remedy: '删去这些文字。',
    exceptions: [
      {
        text: '正文讨论版权、公众号的句子不提示。',
        example: {
          in: 'notice',
          text: '要尊重版权，征集作品的版权归原作者所有，主办单位可以无偿使用；请关注局公众号上的通知。',
        },
      },
      {
        text: '只看独占一行的广告，以及括号里的“本文来自……”。',
        example: { in: 'notice', text: '要关注甲文库网，本文来自各校的经验。' },
      },
    ],
    messages: {
      line: '这一行像是网站的广告或声明，建议删去。',
      bracket: '“{wrong}”像是网站的广告，建议删去。',
    },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '要做好安全工作。\n⟦更多范文请访问甲文库网⟧\n　　要加强值班。',
          fixed: '要做好安全工作。\n　　要加强值班。',
        },
      ],
      good: [],
    },
  },
  ({ file, document, report }) => {
    for (const { span, edits, automatic, kind } of repairsIn(findAdvertisements, file, document)) {
      const wrong = file.text.slice(span.start, span.end);
      const tags = ['unnecessary'] as const;
      if (kind === 'bracket') {
        const fixes = [{ title: '删除广告', kind: 'safe' as const, edits }];
        report({ message: 'bracket', data: { wrong }, span, fixes, tags });
      } else {
        const sure = automatic ? ('safe' as const) : ('suggest' as const);
        report({ message: 'line', span, fixes: [{ title: '删除这一行', kind: sure, edits }], tags });
      }
    }
  },
);
