import assert from 'node:assert/strict';
import { createEngine } from '../../../server/src/core/engine';
import rule from '../../../server/src/core/rules/title/genre-closing-mismatch';
import { testRule } from '../../support/rule-tester';

const bulletin = (word: string, opening = '通报', closing = '特此通报。') =>
  `清河县人民政府关于三起安全生产事故情况的${word}\n\n各乡镇人民政府，县政府各部门：\n　　9月以来，全县连续发生三起安全生产事故，造成5人受伤。现将有关情况${opening}如下：\n　　一、事故经过\n　　9月3日，石门镇一采石场发生坍塌。\n　　二、处理情况\n　　对石门镇人民政府予以通报批评。\n　　各单位要引以为戒，举一反三。\n　　${closing}\n\n清河县人民政府\n2024年9月30日\n`;

const letter = (word: string, closing = '特此函商，请予函复。') =>
  `云岭市统计局关于商请派员协助普查的${word}\n\n云岭市财政局：\n　　为做好第五次全国经济普查，拟请贵局派员2名协助核对数据，时间为5月6日至20日。请予支持为盼。\n　　${closing}\n\n云岭市统计局\n2024年4月20日\n`;

testRule(rule, {
  bad: [
    {
      name: 'a notice by title, a bulletin by opening, closing and the rest',
      text: bulletin('⟦通知⟧'),
      fixed: bulletin('通报'),
      fixedBy: { 将正文改为通知的写法: bulletin('通知', '通知', '特此通知。') },
      severity: 'error',
    },
    {
      name: 'CRLF and an astral character',
      text: bulletin('⟦通知⟧').replace('石门镇一', '𠮷镇一').replaceAll('\n', '\r\n'),
      fixed: bulletin('通报').replace('石门镇一', '𠮷镇一').replaceAll('\n', '\r\n'),
    },
    {
      name: 'a notice by title, a letter by closing and tone',
      text: letter('⟦通知⟧'),
      fixed: letter('函'),
      severity: 'error',
    },
    {
      name: 'without a closing it is a warning',
      text: bulletin('⟦通知⟧', '通报', '请各单位深入开展排查整治。'),
      severity: 'warning',
    },
  ],
  good: [
    { text: bulletin('通报'), why: '标题与正文一致' },
    { text: bulletin('通知', '通知', '特此通报。'), why: '开头是通知，只有结束语不对' },
    { text: bulletin('通知', '通报', '特此通知。'), why: '结束语与标题一致' },
    { text: bulletin('通知').replace(/　　特此通报[\s\S]*$/, ''), why: '还没写完' },
    { text: letter('函'), why: '函' },
    '',
  ],
});

/** Rules that could tell of the same fault. */
const SAME_FAULT =
  /closing-formula$|^closing\/(?:mismatch|transition-conflict)$|^genre\/|no-embedded-request$|^notice\/closing-conflict$/;

describe('one fault, one finding', () => {
  const engine = createEngine();
  const grave = (text: string): string[] =>
    engine
      .check(text)
      .documents.flatMap(({ findings }) => findings)
      .filter(({ severity }) => severity === 'error' || severity === 'warning')
      .map((finding) => finding.rule)
      .filter((id) => id === rule.meta.id || SAME_FAULT.test(id));

  const report =
    '清河县水利局关于防汛物资储备的报告\n\n县人民政府：\n　　入汛以来，我县防汛物资消耗较大，库存编织袋仅余2万条，难以满足需要。现将有关事项请示如下：\n　　一、拟购置编织袋10万条。\n　　二、所需经费30万元，拟从县级防汛资金中列支。\n　　妥否，请批示。\n\n清河县水利局\n2024年7月8日\n';
  const cases: Readonly<Record<string, string>> = {
    'notice by title, bulletin by body': bulletin('通知'),
    'report by title, bulletin by body': bulletin('报告'),
    'notice by title, letter by body': letter('通知'),
    'request by title, letter by body': letter('请示'),
    'report by title, request by body': report,
  };
  for (const [name, text] of Object.entries(cases)) {
    it(name, () => assert.deepEqual(grave(text), [rule.meta.id]));
  }
  it('the closing alone', () => assert.deepEqual(grave(bulletin('通知', '通知')), ['closing/mismatch']));
});
