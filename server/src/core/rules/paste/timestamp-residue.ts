import { repairsIn } from '../../cleanup/repairs';
import { findTimestamps } from '../../cleanup/timestamps';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'paste/timestamp-residue',
    title: '网页发布信息残留',
    severity: 'info',
    basis: [{ norm: 'custom', force: 'customary', says: '正式文稿里不留网页的发布信息' }],
    genres: 'any',
    fix: 'mixed',
    mention: 'keep',
    explanation:
      '从网页粘贴时，发布时间、来源、责任编辑、点击数、“打印”“关闭”按钮等会一起带进来，不是文稿的内容。',
    remedy: '删去这些信息；需要注明来源的，另行写明。',
    exceptions: [
      {
        text: '只看文首和文末的几行；会议时间表、日志、值班记录里的时间不提示。',
        example: {
          in: 'notice',
          text: '会议时间：2024年5月8日9:30\n会议地点：县教育局三楼',
        },
      },
      {
        text: '“2024年5月6日”一类成文日期不提示。',
        example: { in: 'notice', text: '请于2024年5月6日报送。' },
      },
      {
        text: '表格下面的“资料来源”“数据来源”不提示。',
        example: { in: 'notice', text: '甲校人数为20人。\n数据来源：甲县教育局统计年报。' },
      },
    ],
    messages: {
      stamp: '“{wrong}”像是网页的发布时间，建议删去。',
      publishing: '这一行像是网页的发布信息，建议删去。',
      buttons: '这一行像是网页上的按钮，建议删去。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '甲县教育局关于做好安全工作的通知',
            '⟦发布时间：2024-05-06 10:20　来源：县教育局　点击数：123⟧',
            '',
            '各学校：',
            '　　要做好安全工作。',
            '　　特此通知。',
            '',
            '甲县教育局',
            '2024年5月6日',
            '⟦【打印】【关闭】⟧',
            '',
          ),
          fixed:
            '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　要做好安全工作。\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n',
          genre: 'notice',
        },
      ],
      good: [],
    },
  },
  ({ file, document, report }) => {
    for (const { span, edits, automatic, kind } of repairsIn(findTimestamps, file, document)) {
      const wrong = file.text.slice(span.start, span.end);
      const title = kind === 'stamp' ? '删除发布时间' : '删除这一行';
      const fixes = [{ title, kind: automatic ? ('safe' as const) : ('suggest' as const), edits }];
      const tags = ['unnecessary'] as const;
      if (kind === 'stamp') report({ message: 'stamp', data: { wrong }, span, fixes, tags });
      else report({ message: kind === 'buttons' ? 'buttons' : 'publishing', span, fixes, tags });
    }
  },
);
