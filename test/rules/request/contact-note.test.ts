import rule from '../../../server/src/core/rules/request/contact-note';
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
const note = '　　（联系人：×××，联系电话：××××××××）';

testRule(rule, {
  bad: [
    {
      text: paper({ body, tail: '甲县水利局\n⟦2024年5月6日⟧\n' }),
      fixed: paper({ body, tail: `甲县水利局\n2024年5月6日\n${note}\n` }),
      genre,
    },
    {
      text: paper({ body: `${body}𠮷`, tail: '甲县水利局\n⟦2024年5月6日⟧', eol: '\r\n' }),
      fixed: paper({ body: `${body}𠮷`, tail: `甲县水利局\n2024年5月6日\n${note}`, eol: '\r\n' }),
      genre,
    },
    {
      text: paper({ body, tail: '甲县水利局\n⟦2024年5月6日⟧\n\n抄送：市水利局。\n' }),
      fixed: paper({ body, tail: `甲县水利局\n2024年5月6日\n${note}\n\n抄送：市水利局。\n` }),
      genre,
    },
  ],
  good: [
    { text: paper({ body, tail: `甲县水利局\n2024年5月6日\n${note}\n` }), genre },
    { text: paper({ body, tail: '' }), genre, why: '还没写完' },
    { text: `秘密★1年\n\n${paper({ body })}`, genre, why: '有密级' },
    // Each holds one part of a condition.
    {
      text: '甲县水利局关于拨付防汛经费的请示\n\n县人民政府：\n　　因防汛任务加重，恳请县政府拨付经费50万元。\n　　妥否，请批示。\n\n甲县水利局\n2024年5月6日\n　　（此件公开发布）\n',
      genre: 'request',
    },
  ],
});
