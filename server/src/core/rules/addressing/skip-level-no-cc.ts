import { lines } from '../papers';
import { skippedLevel } from '../skipped-level';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'addressing/skip-level-no-cc',
    title: '越级行文没有抄送被越过的机关',
    severity: 'warning',
    basis: [
      {
        norm: 'regulation',
        clause: '第十四条',
        force: 'mandatory',
        says: '特殊情况需要越级行文的，应当同时抄送被越过的机关',
      },
    ],
    genres: ['report', 'opinion'],
    fix: 'suggest',
    explanation: '行文按照隶属关系和职权范围。特殊情况需要越级行文的，要同时抄送被越过的机关，让它了解情况。',
    remedy: '在抄送里加上被越过的机关，或者改为主送直接上级。',
    exceptions: [
      {
        text: '请示越级由“越级请示”提示，这里不重复。',
        example: {
          text: lines(
            '东山乡人民政府关于拨付防汛经费的请示',
            '',
            '云岭市人民政府：',
            '　　目前水位上涨，恳请拨付经费10万元。',
            '　　妥否，请批示。',
            '',
            '东山乡人民政府',
            '2024年5月6日',
            '',
          ),
          genre: 'request',
          settings: {
            organization: {
              own: ['东山乡人民政府'],
              superiors: ['清河县人民政府'],
              peers: [],
              subordinates: [],
            },
          },
        },
      },
      {
        text: '税务、海关、气象等垂直管理的系统和派出机构，不提示。',
        example: {
          text: '清河县税务局关于防汛情况的报告\n\n云岭市税务局：\n　　目前水位平稳，各项措施已经落实。\n　　特此报告。\n\n清河县税务局\n2024年5月6日\n',
          genre: 'report',
          settings: {
            organization: {
              own: ['清河县税务局'],
              superiors: ['清河县人民政府'],
              peers: [],
              subordinates: [],
            },
          },
        },
      },
      {
        text: '没有设置上级机关的，不提示。',
        example: {
          text: '清河县教育局关于校舍排查情况的报告\n\n省　教育厅：\n　　目前排查工作已经完成。\n　　特此报告。\n\n清河县教育局\n2024年5月6日\n',
          genre: 'report',
        },
      },
    ],
    messages: {
      skip: '主送“{organ}”越过了“{skipped}”，请同时抄送被越过的机关。',
    },
    examples: {
      bad: [
        {
          settings: {
            organization: {
              own: ['东山乡人民政府'],
              superiors: ['清河县人民政府'],
              peers: [],
              subordinates: [],
            },
          },
          text: lines(
            '东山乡人民政府关于防汛情况的报告',
            '',
            '⟦云岭市人民政府⟧：',
            '　　目前水位平稳，各项措施已经落实。',
            '　　特此报告。',
            '',
            '东山乡人民政府',
            '2024年5月6日',
            '',
          ),
          fixed: lines(
            '东山乡人民政府关于防汛情况的报告',
            '',
            '云岭市人民政府：',
            '　　目前水位平稳，各项措施已经落实。',
            '　　特此报告。',
            '',
            '东山乡人民政府',
            '2024年5月6日',
            '',
            '抄送：清河县人民政府。',
            '',
          ),
          genre: 'report',
        },
      ],
      good: [
        {
          settings: {
            organization: {
              own: ['东山乡人民政府'],
              superiors: ['清河县人民政府'],
              peers: [],
              subordinates: [],
            },
          },
          text: '东山乡人民政府关于防汛情况的报告\n\n县人民政府：\n　　目前水位平稳，各项措施已经落实。\n　　特此报告。\n\n东山乡人民政府\n2024年5月6日\n',
          why: '主送直接上级',
          genre: 'report',
        },
      ],
    },
  },
  (context) => {
    const level = skippedLevel(context);
    if (!level) return;
    const { organ, skipped, span, fixes } = level;
    context.report({ message: 'skip', data: { organ, skipped }, span, fixes });
  },
);
