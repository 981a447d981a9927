import rule from '../../../server/src/core/rules/request/closing-formula';
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
const body = '　　因任务加重，恳请拨付经费50万元。';

testRule(rule, {
  bad: [
    {
      text: paper({ body, closing: '　　⟦特此通知。⟧' }),
      fixed: paper({ body, closing: '　　特此请示，请批示。' }),
      fixedBy: { '改为“妥否，请批示。”': paper({ body }) },
      genre,
    },
    {
      text: paper({ body, closing: '　　⟦特此函达。⟧', eol: '\r\n' }),
      fixed: paper({ body, closing: '　　特此请示，请批示。', eol: '\r\n' }),
      genre,
    },
    {
      text: paper({ body: `${body}𠮷`, closing: '　　妥否，请批示。\n　　⟦特此报告。⟧' }),
      fixed: paper({ body: `${body}𠮷` }),
      genre,
    },
    { text: paper({ body, closing: '　　⟦特此说明。⟧' }), genre },
  ],
  good: [
    { text: paper({ body }), genre },
    { text: paper({ body, closing: '　　特此请示，请予批准。' }), genre },
    { text: paper({ body, closing: '　　以上请示如无不妥，请批转各地执行。' }), genre },
  ],
});
