/** Each reader of fixed wording by itself: what it sees, and the right forms beside it that it leaves alone. */
import assert from 'node:assert/strict';
import { createFormulationIndex } from '../../../server/src/core/formulations/align';

const index = createFormulationIndex();
const slips = (text: string): string[] =>
  index.slipsIn(text).map(({ start, end, right }) => `${text.slice(start, end)}→${right}`);

const SEEN: readonly (readonly [string, string])[] = [
  ['坚持“共抓大保护、不搞大建设”。', '共抓大保护、不搞大建设→共抓大保护、不搞大开发'],
  [
    '坚持长期共存、互相监督、肝胆相照、休戚与共的方针。',
    '长期共存、互相监督、肝胆相照、休戚与共→长期共存、互相监督、肝胆相照、荣辱与共',
  ],
  ['落实藏粮于技、藏粮于地战略。', '藏粮于技、藏粮于地战略→藏粮于地、藏粮于技战略'],
  ['守住口粮基本自给、谷物绝对安全的底线。', '口粮基本自给、谷物绝对安全→谷物基本自给、口粮绝对安全'],
  ['5月12日是全国减灾防灾日。', '全国减灾防灾日→全国防灾减灾日'],
  ['中国工农民主党市委会提交了提案。', '中国工农民主党→中国农工民主党'],
  ['幼有所育、老有所养、弱有所助，件件连着民心。', '弱有所助→弱有所扶'],
  [
    '学习邓小平理论、科学发展观、“三个代表”重要思想。',
    '科学发展观、“三个代表”重要思想→“三个代表”重要思想、科学发展观',
  ],
  [
    '党的十九届四中全会通过了《中共中央关于党的百年奋斗重大成就和历史经验的决议》。',
    '十九届四中全会→十九届六中全会',
  ],
  ['依据《党政领导干部选拔任用条例》办理。', '党政领导干部选拔任用条例→党政领导干部选拔任用工作条例'],
  [
    '依据《安全生产事故报告和调查处理条例》办理。',
    '安全生产事故报告和调查处理条例→生产安全事故报告和调查处理条例',
  ],
  ['传达学习二十届中央纪委八次全会精神。', '二十届中央纪委八次全会→'],
];

const LEFT_ALONE: readonly string[] = [
  '工农互促、城乡互补、全面融合、共同繁荣的新型工农城乡关系。',
  '按照“生产发展、生活宽裕、乡风文明、村容整洁、管理民主”的要求。',
  '既尽力而为，又量力而行。',
  '心系“国之大者”，胸怀“国之大者”。',
  '推进乡村全面振兴，全面推进乡村振兴。',
  '坚持农民主体地位，坚持人民主体地位。',
  '依据《医疗废物管理条例》《医疗机构管理条例》办理。',
  '依据《甲省物业服务管理条例》办理。',
  '党的十九届六中全会通过的《中共中央关于党的百年奋斗重大成就和历史经验的决议》。',
  '传达学习二十届中央纪委四次全会精神。',
  '1949年3月召开的党的七届二中全会。',
];

describe('readers of fixed wording', () => {
  for (const [text, found] of SEEN) it(`see ${text}`, () => assert.deepEqual(slips(text), [found]));
  for (const text of LEFT_ALONE) it(`leave alone ${text}`, () => assert.deepEqual(slips(text), []));
});
