import rule from '../../../server/src/core/rules/request/no-person-recipient';
import { testRule } from '../../support/rule-tester';

interface Paper {
  readonly matter?: string;
  readonly to?: string;
  readonly body: string;
  readonly closing?: string;
  readonly tail?: string;
  readonly eol?: string;
}

const paper = ({
  matter = '拨付防汛经费',
  to = '县人民政府：',
  body,
  closing = '　　妥否，请批示。',
  tail = '甲县水利局\n2024年5月6日\n',
  eol = '\n',
}: Paper): string =>
  [`甲县水利局关于${matter}的请示`, '', to, body, ...(closing === '' ? [] : [closing]), '', tail]
    .join('\n')
    .replace(/\n/g, eol);

const genre = 'request' as const;
const body = '　　因任务加重，经费不足。';

testRule(rule, {
  bad: [
    { text: paper({ to: '⟦李县长⟧：', body }), fixed: paper({ to: '县人民政府：', body }), genre },
    {
      text: paper({ to: '⟦王书记⟧：', body, eol: '\r\n' }),
      fixed: paper({ to: '〔主送机关〕：', body, eol: '\r\n' }),
      genre,
    },
    { text: paper({ to: '⟦赵副局长⟧：', body: `${body}𠮷` }), genre },
    {
      text: '甲县水利局关于汛情的报告\n\n⟦张市长⟧：\n　　目前水位平稳。\n　　特此报告。\n\n甲县水利局\n2024年5月6日\n',
      genre: 'report',
    },
    // Each holds one part of a condition.
    {
      text: '甲县水利局关于拨付防汛经费的请示\n\n⟦李明同志⟧：\n　　因任务加重，经费不足。\n　　妥否，请批示。\n\n甲县水利局\n2024年5月6日\n',
      genre: 'request',
    },
  ],
  good: [
    { text: paper({ body }), genre },
    {
      text: paper({ to: '李县长：', body: '　　根据您5月1日的批示，我局核算了所需经费。' }),
      genre,
      why: '领导批示',
    },
    { text: paper({ to: '县委书记办公会：', body }), genre, why: '会议不是个人' },
    {
      text: '甲县水利局工作报告\n\n各位代表：\n　　目前水位平稳。\n',
      genre: 'report',
      why: '向代表大会作的报告',
    },
  ],
});
