import rule from '../../../server/src/core/rules/wording/unit-order';
import { NO_TERMS } from '../../../server/src/core/settings';
import { testRule } from '../../support/rule-tester';

const paper = (body: string, to = '各乡镇人民政府') =>
  `甲县人民政府关于做好防汛工作的通知\n\n${to}：\n　　${body}\n　　特此通知。\n\n甲县人民政府\n2024年5月6日\n`;
const settings = {
  terms: { ...NO_TERMS, unitOrder: ['县发展改革局', '县财政局', '县水利局', '县水利局河道管理所', '𠮷河镇'] },
};
const genre = 'notice';

testRule(rule, {
  bad: [
    {
      name: 'in a paragraph, with 和, CRLF, an astral name',
      text: paper('会后请⟦𠮷河镇、县水利局和县财政局⟧留下。').replace(/\n/g, '\r\n'),
      fixed: paper('会后请县财政局、县水利局和𠮷河镇留下。').replace(/\n/g, '\r\n'),
      genre,
      settings,
      severity: 'info',
    },
    {
      name: 'the longer name is another unit',
      text: paper('请⟦县水利局河道管理所、县水利局⟧报送材料。'),
      fixed: paper('请县水利局、县水利局河道管理所报送材料。'),
      genre,
      settings,
    },
  ],
  good: [
    { text: paper('请县财政局、县水利局到会。'), genre, settings, why: '顺序一致' },
    { text: paper('由县水利局牵头，县财政局配合。'), genre, settings, why: '不是并列' },
    { text: paper('由县水利局、县财政局局长到会。'), genre, settings, why: '后一个是人' },
    { text: paper('请县水利局、县财政局到会。', '各学校'), genre, why: '没有设置' },
    { text: paper('推进清淤。（责任单位：县水利局、县财政局）'), genre, settings, why: '责任单位' },
    { text: paper('由县水利局、县财政局等部门按职责分工做好工作。'), genre, settings, why: '分工' },
    { text: paper('请各县水利局、县财政局到会。'), genre, settings, why: '各县的水利局' },
    { text: paper('数据来自县水利局、县财政局东河片区征管中心。'), genre, settings, why: '名称还没有完' },
    { text: '', genre, settings },
  ],
});
