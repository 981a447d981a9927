import rule from '../../../server/src/core/rules/speech/stance-balance';
import { testRule } from '../../support/rule-tester';
import { speechPaper, warmTalk } from '../../support/speech-paper';

const TITLE = '在全县供水改造部署会上的讲话';
const MARKED = `⟦${TITLE}⟧`;
const ORDERS = [
  '各乡镇必须立即开工，严格执行施工方案，严禁拖延，一律不得擅自变更图纸。',
  '各单位要切实负责，水利局要抓好巡查，住建局要抓好管材，必须落实到位。',
  '5月20日前完成自查，按时上报，逾期不报的严肃追责。任何单位不得擅自停水。',
  '县里要逐个乡镇督查，发现停工的一律通报，造成损失的依纪问责。',
  '各单位要抓紧整改隐患，限期完成，督办到底。要严格执行信息报送制度，不得迟报。',
  '各级干部要坚守岗位，执行命令，服从指挥。要加强管理，确保随调随到。',
  '要严肃纪律，凡是擅离职守的，坚决处分；凡是推诿扯皮的，坚决通报，责令整改。',
  '要抓好质量，必须使用合格的管材，严禁以次充好，一经发现，从严查处。',
];
const ORDERS_TWICE = [
  ...ORDERS,
  '施工纪律必须严格执行，各单位负责人要坚守一线，抓紧抓好。',
  ...ORDERS.slice(0, 3),
];

testRule(rule, {
  bad: [
    { text: speechPaper(ORDERS_TWICE, { title: MARKED }), genre: 'speech' },
    { text: speechPaper(ORDERS_TWICE, { title: MARKED, eol: '\r\n' }), genre: 'speech' },
    { text: speechPaper([...ORDERS_TWICE, '𠮷祥镇必须先行开工。'], { title: MARKED }), genre: 'speech' },
    {
      text: speechPaper(ORDERS_TWICE, { title: '⟦把水送到每一户⟧' }),
      genre: 'speech',
      settings: { speech: { occasion: 'mobilize' } },
    },
  ],
  good: [
    {
      text: speechPaper(warmTalk().concat('因为管子老了，所以要换；如果不换，夏天就会停水。'), {
        title: TITLE,
      }),
      genre: 'speech',
    },
    { why: '看不出场合', text: speechPaper(ORDERS_TWICE, { title: '把水送到每一户' }), genre: 'speech' },
    { why: '短稿', text: speechPaper(ORDERS.slice(0, 2), { title: TITLE }), genre: 'speech' },
    { why: '摘要', text: speechPaper(ORDERS_TWICE, { title: `${TITLE}（摘要）` }), genre: 'speech' },
  ],
});
