import type { Span } from '../../document/types';
import { anyOf, grouped, inOrder } from '../../language/text/pattern-rows';
import { lines } from '../papers';
import { defineRule } from '../types';

const POST = inOrder(
  [
    /^(?:尊敬的)?/u,
    grouped(
      '(',
      inOrder(
        [
          /(?:[\p{Script=Han}×]{0,12}?)/u,
          anyOf(
            [
              /省长|市长|县长|区长|州长|镇长|乡长|书记|局长|厅长|主任|部长|院长|校长|处长|科长|所长|董事长|总经理|秘书长|主席/u,
              /会长/u,
            ],
            'u',
          ),
        ],
        'u',
      ),
      ')',
    ),
    /(?:同志|阁下)?(?:并转.*|并报.*)?$/u,
  ],
  'u',
);
const COMRADE = /^(?:尊敬的)?[\p{Script=Han}×]{2,8}(?:同志|领导)(?:并转.*)?$/u;
/** An organ's name that ends like a post: 县委书记办公会. */
const ORGAN = /(?:政府|委员会|[省市县区州]委|局|厅|部|院|公司|办公室|办公会|处|科|所)$/;
const ASSIGNED =
  /(?:您|领导|书记|[省市县区州镇乡局厅部]长|主任|同志)[^，。；]{0,16}(?:批示|指示|要求|吩咐|安排)|交办|批示(?:要求|精神|意见)|当面指示/;

const OF_POST: readonly (readonly [RegExp, string])[] = [
  [/省长/, '省人民政府'],
  [/市长/, '市人民政府'],
  [/县长/, '县人民政府'],
  [/区长/, '区人民政府'],
  [/州长/, '州人民政府'],
  [/镇长/, '镇人民政府'],
  [/乡长/, '乡人民政府'],
];

export default defineRule(
  {
    id: 'request/no-person-recipient',
    title: '主送领导者个人',
    severity: 'error',
    basis: [
      {
        norm: 'regulation',
        clause: '第十五条第五项',
        force: 'mandatory',
        says: '除上级机关负责人直接交办事项外，不得以本机关名义向上级机关负责人报送公文',
      },
    ],
    genres: ['request', 'report'],
    fix: 'suggest',
    explanation:
      '请示、报告是机关对机关的行文，由收文机关登记、分办。直接写给领导者个人，绕过了收文机关，容易漏办，也不便归档。',
    remedy: '把主送改为这位领导所在的机关。',
    exceptions: [
      {
        text: '正文写明是按照领导批示、交办办理的，不提示。',
        example: {
          text: lines(
            '甲县水利局关于防汛情况的报告',
            '',
            '张市长：',
            '　　按照您5月3日批示要求，现将有关情况报告如下：目前水位平稳。',
            '　　特此报告。',
            '',
            '甲县水利局',
            '2024年5月6日',
            '',
          ),
          genre: 'report',
        },
      },
      {
        text: '个人写的信件、感谢信不是公文，不提示。',
        example: {
          text: '感谢信\n\n张市长：\n　　感谢您对我的关心和帮助。\n\n李四\n2024年5月6日\n',
          genre: 'open-letter',
        },
      },
    ],
    messages: { person: '主送“{name}”是领导者个人，除负责人直接交办的事项外，应当主送机关，如“{organ}”。' },
    examples: {
      bad: [
        {
          text: '甲县水利局关于拨付防汛经费的请示\n\n⟦张市长⟧：\n　　因防汛任务加重，恳请拨付经费50万元。\n　　妥否，请批示。\n\n甲县水利局\n2024年5月6日\n',
          fixed:
            '甲县水利局关于拨付防汛经费的请示\n\n市人民政府：\n　　因防汛任务加重，恳请拨付经费50万元。\n　　妥否，请批示。\n\n甲县水利局\n2024年5月6日\n',
          genre: 'request',
        },
      ],
      good: [
        {
          text: '甲县水利局关于防汛情况的报告\n\n县人民政府：\n　　目前水位平稳。\n　　特此报告。\n\n甲县水利局\n2024年5月6日\n',
          why: '主送机关',
          genre: 'report',
        },
      ],
    },
  },
  (context) => {
    const { document } = context;
    if (/各位|代表|委员|大会/.test(document.salutation?.text ?? '')) return;
    const opening = document.paragraphs
      .slice(0, 3)
      .map(({ text }) => text)
      .join('');
    if (ASSIGNED.test(opening)) return;
    for (const { span, text } of addressed()) {
      if (ORGAN.test(text) || !(POST.test(text) || COMRADE.test(text))) continue;
      const organ = OF_POST.find(([pattern]) => pattern.test(text))?.[1] ?? '〔主送机关〕';
      context.report({
        message: 'person',
        data: { name: text, organ },
        span,
        fixes: [{ title: `改为“${organ}”`, kind: 'suggest', edits: [{ span, newText: organ }] }],
      });
    }

    function addressed(): { span: Span; text: string }[] {
      if (document.recipients) return [...document.recipients.organs];
      const { salutation } = document;
      if (!salutation) return [];
      const text = salutation.text.replace(/(?<![：:，,！!\s])[：:，,！!\s]+$/, '');
      return [{ span: { start: salutation.span.start, end: salutation.span.start + text.length }, text }];
    }
  },
);
