import rule from '../../../server/src/core/rules/minutes/cue';
import { testRule } from '../../support/rule-tester';

const minutes = (body: string, word = '纪要') =>
  `清河县防汛工作专题会议${word}\n\n　　5月6日，副县长张三在县政府第二会议室主持召开防汛工作专题会议，县水利局、县应急管理局、县财政局负责人参加。\n　　今年汛期来得早，部分堤段存在险情，物资储备还不充足，排查工作进展不平衡。\n　　${body}\n`;
const genre = 'minutes';

testRule(rule, {
  bad: [
    { text: minutes('由县水利局于5月底前完成采购，县财政局落实资金。', '⟦纪要⟧'), genre, severity: 'info' },
    {
      text: minutes('⟦参会人员一致认为⟧，要加快采购。'),
      fixed: minutes('会议认为，要加快采购。'),
      genre,
    },
    {
      name: 'CRLF, an astral character and a full-width space',
      text: minutes('𠮷河　堤段，⟦大家一致要求⟧尽快加固。').replace(/\n/g, '\r\n'),
      fixed: minutes('𠮷河　堤段，会议要求尽快加固。').replace(/\n/g, '\r\n'),
      genre,
    },
  ],
  good: [
    { text: minutes('会议议定，由县水利局于5月底前完成采购。'), genre },
    { text: minutes('会议在听取汇报后，原则同意采购方案。'), genre },
    { text: minutes('现将有关事项纪要如下：由县水利局采购。'), genre },
    { text: minutes('一、关于采购事项\n　　由县水利局于5月底前完成采购。'), why: '分项直接写事项', genre },
    { text: '', genre },
  ],
});
