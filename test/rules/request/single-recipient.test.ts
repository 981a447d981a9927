import rule from '../../../server/src/core/rules/request/single-recipient';
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
    {
      text: paper({ to: '⟦县人民政府、县财政局⟧：', body }),
      fixed: paper({ to: '县人民政府：', body, tail: '甲县水利局\n2024年5月6日\n\n抄送：县财政局。\n' }),
      genre,
      severity: 'warning',
    },
    {
      text: paper({ to: '⟦市水利局，县人民政府，县财政局⟧：', body, eol: '\r\n' }),
      fixed: paper({
        to: '市水利局：',
        body,
        tail: '甲县水利局\n2024年5月6日\n\n抄送：县人民政府，县财政局。\n',
        eol: '\r\n',
      }),
      genre,
    },
    { text: paper({ to: '⟦县委、县人民政府⟧：', body: `${body}𠮷` }), genre, severity: 'info' },
    {
      text: paper({
        to: '⟦县人民政府、县财政局⟧：',
        body,
        tail: '甲县水利局\n2024年5月6日\n\n抄送：市水利局。\n',
      }),
      fixed: paper({
        to: '县人民政府：',
        body,
        tail: '甲县水利局\n2024年5月6日\n\n抄送：市水利局，县财政局。\n',
      }),
      genre,
    },
  ],
  good: [
    { text: paper({ body }), genre },
    { text: paper({ to: '市水利和湖泊局：', body }), genre, why: '名称里的“和”' },
    {
      text: paper({ body, tail: '甲县水利局\n2024年5月6日\n\n抄送：县财政局，县人力资源和社会保障局。\n' }),
      genre,
      why: '其他机关用抄送',
    },
    {
      text: '甲县水利局关于防汛工作的报告\n\n县人民政府、市水利局：\n　　目前平稳。\n　　特此报告。\n',
      genre: 'report',
      why: '不是请示',
    },
  ],
});
