import rule from '../../../server/src/core/rules/request/closing-required';
import { paper } from '../../support/request-paper';
import { testRule } from '../../support/rule-tester';

const genre = 'request' as const;

testRule(rule, {
  bad: [
    {
      text: paper({ body: '　　因任务加重，经费不足。⟦所需经费约50万元。⟧', closing: '' }),
      fixed: paper({ body: '　　因任务加重，经费不足。所需经费约50万元。\n　　妥否，请批示。', closing: '' }),
      fixedBy: {
        '另起一段写“可否，请批复。”': paper({
          body: '　　因任务加重，经费不足。所需经费约50万元。\n　　可否，请批复。',
          closing: '',
        }),
      },
      genre,
    },
    {
      text: paper({
        body: '因任务加重，⟦我局拟购𠮷牌水泵2台。⟧'.replace('因任务加重，⟦', '⟦因任务加重，'),
        closing: '',
        eol: '\r\n',
      }),
      fixed: paper({ body: '因任务加重，我局拟购𠮷牌水泵2台。\n妥否，请批示。', closing: '', eol: '\r\n' }),
      genre,
    },
    {
      text: paper({
        body: '　　因任务加重，拟购水泵2台。\n　　⟦所需资金从本年预算列支。⟧\n\n　　附件：水泵清单',
        closing: '',
      }),
      fixed: paper({
        body: '　　因任务加重，拟购水泵2台。\n　　所需资金从本年预算列支。\n　　妥否，请批示。\n\n　　附件：水泵清单',
        closing: '',
      }),
      genre,
    },
  ],
  good: [
    { text: paper({ body: '　　因任务加重，经费不足。' }), genre },
    { text: paper({ body: '　　因任务加重，经费不足。', closing: '　　请审示。' }), genre },
    { text: paper({ body: '　　因任务加重，经费不足。', closing: '　　请批准为盼。' }), genre },
    { text: paper({ body: '　　因任务加重，经费不足。', closing: '　　以上方案，请予审议。' }), genre },
    { text: paper({ body: '　　因任务加重，经费不足。恳请帮助解决。', closing: '' }), genre },
    { text: paper({ body: '　　因任务加重，', closing: '', tail: '' }), genre, why: '还没写完' },
  ],
});
