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
    // Each holds one part of a condition.
    {
      text: '\n县人民政府：\n　　因防汛任务加重，恳请县政府拨付防汛经费52万元。\n　　妥否，请批示。\n\n甲县水利局\n2024年5月6日\n',
      genre: 'request',
    },
    {
      text: '甲县水利局关于拨付防汛经费50万元的请示\n\n县人民政府：\n　　妥否，请批示。\n\n甲县水利局\n2024年5月6日\n',
      genre: 'request',
    },
    {
      text: '甲县水利局关于拨付防汛经费50万元的请示\n甲县水利局关于拨付防汛经费50万元的请示\n\n县人民政府：\n　　因防汛任务加重，恳请县政府拨付防汛经费52万元。\n　　妥否，请批示。\n\n甲县水利局\n2024年5月6日\n',
      genre: 'request',
    },
    {
      text: '甲县水利局关于拨付泵站建设资金50万元的请示\n\n县人民政府：\n　　泵站总投资120万元，我局自筹70万元，恳请县政府拨付50万元。\n　　泵站总投资120万元，我局自筹70万元，恳请县政府拨付50万元。\n　　妥否，请批示。\n\n甲县水利局\n2024年5月6日\n',
      genre: 'request',
    },
    {
      text: '甲县水利局关于拨付防汛经费50万元的请示\n\n县人民政府：\n　　因防汛任务加重，恳请县政府拨付购置设备30万元、维修堤防20万元。\n　　因防汛任务加重，恳请县政府拨付购置设备30万元、维修堤防20万元。\n　　妥否，请批示。\n\n甲县水利局\n2024年5月6日\n',
      genre: 'request',
    },
    {
      in: 'request',
      text: '因任务加重，恳请拨付防汛经费50万元，拨付抗旱资金20万元。\n　　因任务加重，恳请拨付防汛经费50万元，拨付抗旱资金20万元。',
    },
    // Each holds one part of a condition.
    { in: 'request', text: '因任务加重，恳请拨付防汛经费50万元。\n　　恳请拨付抗旱资金20万元。' },
    // Each holds one part of a condition.
    {
      text: '甲县水利局关于拨付防汛经费50万元的请示\n\n县人民政府：\n　　恳请县政府拨付购置设备30万元。\n　　恳请县政府拨付维修堤防20万元。\n　　妥否，请批示。\n\n甲县水利局\n2024年5月6日\n',
      genre: 'request',
    },
    {
      text: '甲县水利局关于拨付防汛经费50万元的请示\n\n县人民政府：\n　　恳请县政府拨付防汛经费50万元、抗旱经费20万元。\n　　恳请县政府拨付抗旱经费20万元。\n　　妥否，请批示。\n\n甲县水利局\n2024年5月6日\n',
      genre: 'request',
    },
    // Each holds one part of a condition.
    {
      text: '甲县水利局关于拨付防汛经费300000元的请示\n\n县人民政府：\n　　因任务加重，恳请拨付30万。\n　　妥否，请批示。\n\n甲县水利局\n2024年5月6日\n',
      genre: 'request',
    },
    { in: 'request', text: '因任务加重，恳请拨付汛经费50万元。\n　　综上，恳请拨付防汛经费52万元。' },
  ],
});
