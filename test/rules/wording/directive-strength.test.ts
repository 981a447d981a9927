import rule from '../../../server/src/core/rules/wording/directive-strength';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;
const rules = (body: string) =>
  `甲县公务用车管理办法\n\n第一条　为规范管理，制定本办法。\n第二条　${body}\n第三条　本办法由县财政局负责解释。\n第四条　本办法自2024年6月1日起施行。\n`;

testRule(rule, {
  bad: [
    {
      text: rules('车辆⟦应该⟧登记，⟦严禁⟧公车私用。'),
      fixed: rules('车辆应当登记，禁止公车私用。'),
      severity: 'hint',
      genre: 'notice',
    },
    {
      text: notice('各单位必须统一安装监控。𠮷河镇⟦可以统一安装监控⟧。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    { text: notice('用车应当提前三日申请；公务接待⟦可以提前三日申请⟧。'), genre: 'notice' },
  ],
  good: [
    {
      text: notice('各单位必须统一安装监控，确有困难的可以统一安装监控。'),
      why: '另一种情形',
      genre: 'notice',
    },
    { text: rules('车辆不应该　空驶。'), why: '否定的说法', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
