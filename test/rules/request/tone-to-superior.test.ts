import rule from '../../../server/src/core/rules/request/tone-to-superior';
import { paper } from '../../support/request-paper';
import { testRule } from '../../support/rule-tester';

const genre = 'request' as const;

testRule(rule, {
  bad: [
    {
      text: paper({ body: '　　因任务加重，县政府⟦必须⟧解决经费50万元。' }),
      fixed: paper({ body: '　　因任务加重，县政府解决经费50万元。' }),
      genre,
    },
    {
      text: paper({ body: '　　因任务𠮷加重，⟦要求⟧县人民政府拨付经费50万元。', eol: '\r\n' }),
      fixed: paper({ body: '　　因任务𠮷加重，恳请县人民政府拨付经费50万元。', eol: '\r\n' }),
      genre,
    },
    {
      text: paper({ body: '　　因任务加重，请县政府安排经费50万元，⟦务必⟧于月底前拨付。' }),
      fixed: paper({ body: '　　因任务加重，请县政府安排经费50万元，于月底前拨付。' }),
      genre,
    },
    {
      text: '甲县水利局关于汛情的报告\n\n县人民政府：\n　　水位上涨，请上级⟦务必⟧高度重视。\n　　特此报告。\n',
      genre: 'report',
    },
  ],
  good: [
    {
      text: paper({ body: '　　县政府明确提出汛前必须完工，工程必须抓紧。恳请拨付经费。' }),
      genre,
      why: '转述上级要求',
    },
    {
      text: paper({ body: '　　“务必于月底前完成”的任务已经完成。恳请县政府拨付经费。' }),
      genre,
      why: '引号里的话',
    },
  ],
});
