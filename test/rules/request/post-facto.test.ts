import rule from '../../../server/src/core/rules/request/post-facto';
import { paper } from '../../support/request-paper';
import { testRule } from '../../support/rule-tester';

const genre = 'request' as const;

testRule(rule, {
  bad: [
    { text: paper({ matter: '购置防汛车辆', body: '　　为了防汛，我局⟦已购置⟧防汛车辆1台。' }), genre },
    {
      text: paper({
        matter: '举办水文化展览',
        body: '　　我局⟦已于4月举办⟧第一届水文化展览，观众𠮷众多。',
        eol: '\r\n',
      }),
      genre,
    },
    {
      text: paper({ matter: '申请装修办公楼', body: '　　我局⟦已先行装修⟧了办公楼，所需资金恳请解决。' }),
      genre,
    },
  ],
  good: [
    {
      text: paper({ matter: '建设清河泵站', body: '　　现已建设清河泵站一期，运行良好。' }),
      genre,
      why: '一期工程',
    },
    {
      text: paper({ matter: '解决防汛经费', body: '　　我局已购置防汛车辆。' }),
      genre,
      why: '请求的不是购置',
    },
  ],
});
