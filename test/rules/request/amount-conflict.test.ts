import rule from '../../../server/src/core/rules/request/amount-conflict';
import { paper } from '../../support/request-paper';
import { testRule } from '../../support/rule-tester';

const genre = 'request' as const;

testRule(rule, {
  bad: [
    {
      text: paper({ matter: '拨付防汛经费⟦30万元⟧', body: '　　因任务加重，恳请拨付防汛经费35万元。' }),
      genre,
    },
    {
      text: paper({
        matter: '解决𠮷水站经费⟦1亿元⟧',
        body: '　　因任务加重，请县政府安排经费1.2亿元。',
        eol: '\r\n',
      }),
      genre,
    },
    {
      text: paper({ body: '　　因任务加重，恳请拨付防汛经费50万元。\n　　综上，恳请拨付防汛经费⟦52万元⟧。' }),
      genre,
    },
  ],
  good: [
    {
      text: paper({ matter: '拨付防汛经费30万元', body: '　　总投资80万元，自筹50万元，恳请拨付30万元。' }),
      genre,
    },
    {
      text: paper({ matter: '拨付防汛经费300000元', body: '　　因任务加重，恳请拨付30万元。' }),
      genre,
      why: '写法不同，数目相同',
    },
    {
      text: paper({ matter: '拨付防汛经费50万元', body: '　　因任务加重，恳请拨付物资20万元、维修30万元。' }),
      genre,
      why: '合计相等',
    },
    {
      text: paper({ body: '　　因任务加重，恳请拨付防汛经费50万元，拨付抗旱资金20万元。' }),
      genre,
      why: '两笔不同的钱',
    },
  ],
});
