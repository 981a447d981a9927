import rule from '../../../server/src/core/rules/request/no-verbatim-forward';
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
const skeleton = '经研究，我局拟同意〔下级机关〕的意见，理由是〔请写明依据和考虑〕。';

testRule(rule, {
  bad: [
    {
      text: paper({ body: '　　⟦现将乙镇人民政府的请示报上⟧。' }),
      fixed: paper({ body: `　　现将乙镇人民政府的请示报上。${skeleton}` }),
      genre,
    },
    {
      text: paper({ body: '　　⟦现将《关于修建𠮷水闸的请示》转呈贵局⟧，请予审批。', eol: '\r\n' }),
      fixed: paper({ body: `　　现将《关于修建𠮷水闸的请示》转呈贵局，请予审批。${skeleton}`, eol: '\r\n' }),
      genre,
    },
    { text: paper({ body: '　　⟦现将丙镇关于解决经费的申请转报⟧县政府。' }), genre },
  ],
  good: [
    { text: paper({ body: '　　现将乙镇人民政府的请示报上。经研究，拟同意其意见。' }), genre },
    { text: paper({ body: '　　现将乙镇人民政府的报告转报，我局建议从水利基金中列支。' }), genre },
    { text: paper({ body: '　　为了防汛，我局拟购置水泵。' }), genre, why: '不是转报' },
    // Each holds one part of a condition.
    {
      text: '甲县水利局关于乙镇修建水闸的请示\n\n市水利局：\n请审批。\n\n甲县水利局\n2024年5月6日\n',
      genre: 'request',
    },
  ],
});
