import rule from '../../../server/src/core/rules/request/reason-missing';
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

testRule(rule, {
  bad: [
    {
      text: paper({ body: '　　⟦恳请拨付⟧防汛经费30万元。' }),
      fixed: paper({ body: '　　根据〔政策依据〕，因〔现状和困难〕，恳请拨付防汛经费30万元。' }),
      genre,
    },
    {
      text: paper({ body: '⟦请县政府增加⟧𠮷水站编制2名。', eol: '\r\n' }),
      fixed: paper({ body: '根据〔政策依据〕，因〔现状和困难〕，请县政府增加𠮷水站编制2名。', eol: '\r\n' }),
      genre,
    },
    { text: paper({ body: '　　我局⟦请求核增⟧编制5名。' }), genre },
  ],
  good: [
    { text: paper({ body: '　　因防汛任务加重，恳请拨付防汛经费30万元。' }), genre },
    { text: paper({ body: '　　目前，堤防老化。恳请拨付防汛经费30万元。' }), genre },
    { text: paper({ body: '　　恳请拨付防汛经费30万元，以弥补经费缺口。' }), genre, why: '理由写在后面' },
    { text: paper({ matter: '张××同志任职', body: '　　恳请批准张××同志任站长。' }), genre, why: '任免' },
  ],
});
