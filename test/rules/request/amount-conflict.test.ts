import rule from '../../../server/src/core/rules/request/amount-conflict';
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
