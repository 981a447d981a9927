import rule from '../../../server/src/core/rules/request/reason-missing';
import { paper } from '../../support/request-paper';
import { testRule } from '../../support/rule-tester';

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
