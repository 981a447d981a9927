import rule from '../../../server/src/core/rules/letter/directive-tone';
import { testRule } from '../../support/rule-tester';

const letter = (body: string, title = '甲市财政局关于商请提供资料的函', recipient = '甲市统计局') =>
  `${title}\n\n${recipient}：\n${body}\n\n甲市财政局\n2024年4月30日\n`;

testRule(rule, {
  bad: [
    {
      name: '务必请',
      text: letter('　　⟦务必⟧请贵局于5月10日前提供。\n　　盼复。'),
      fixed: letter('　　请贵局于5月10日前提供。\n　　盼复。'),
      genre: 'letter',
    },
    {
      name: '责成, CRLF and an astral character',
      text: letter('　　为办理𠮷字号来信，⟦责成⟧贵局核实情况。\n　　盼复。').replace(/\n/g, '\r\n'),
      fixed: letter('　　为办理𠮷字号来信，商请贵局核实情况。\n　　盼复。').replace(/\n/g, '\r\n'),
      genre: 'letter',
    },
    {
      name: '要求你单位',
      text: letter('　　现⟦要求⟧你单位于5月10日前提供资料。\n　　盼复。'),
      fixed: letter('　　现请你单位于5月10日前提供资料。\n　　盼复。'),
      genre: 'letter',
    },
    {
      name: 'the addressee of the clause before is still the subject',
      text: letter('　　请贵局⟦务必⟧高度重视，⟦认真贯彻执行⟧，不得拖延。\n　　盼复。'),
      fixed: letter('　　请贵局高度重视，予以支持，不得拖延。\n　　盼复。'),
      genre: 'letter',
    },
    {
      name: '限你单位',
      text: letter('　　⟦限⟧你单位3日内提供资料。\n　　盼复。'),
      fixed: letter('　　请你单位3日内提供资料。\n　　盼复。'),
      genre: 'letter',
    },
  ],
  good: [
    { text: letter('　　请贵局于5月10日前提供资料。\n　　盼复。'), genre: 'letter' },
    { text: letter('　　按照上级部署，我局必须在年底前完成，请贵局支持。\n　　盼复。'), genre: 'letter' },
    { text: letter('　　《条例》规定，建设单位必须公示，请贵局协助。\n　　盼复。'), genre: 'letter' },
    { text: letter('　　标题中“务必”一词，请贵局核对。\n　　盼复。'), why: '引号里提到', genre: 'letter' },
    {
      text: letter('　　请遵照执行。'),
      why: '在结束语里，由结束语规则提示',
      genre: 'letter',
    },
    { text: '', genre: 'letter' },
  ],
});
