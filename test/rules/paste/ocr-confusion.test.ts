import rule from '../../../server/src/core/rules/paste/ocr-confusion';
import { testRule } from '../../support/rule-tester';

const paper = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: paper('各校⟦己经⟧完成的，要进⟦—⟧步巩固，不能靠⟦自已⟧摸索。'),
      fixed: paper('各校已经完成的，要进一步巩固，不能靠自己摸索。'),
      genre: 'notice',
      severity: 'hint',
    },
    {
      text: paper('⟦尚末⟧整改的，请各位⟦千部⟧，监督，⟦末经⟧同意不得开工。'),
      fixed: paper('尚未整改的，请各位干部，监督，未经同意不得开工。'),
      genre: 'notice',
    },
    {
      text: paper('要防止⟦水士流失⟧，⟦干方百计⟧增收，财政⟦收人⟧翻番。'),
      fixed: paper('要防止水土流失，千方百计增收，财政收入翻番。'),
      genre: 'notice',
    },
    { text: paper('计划⟦2O24⟧年12月完成。'), fixed: paper('计划2024年12月完成。'), genre: 'notice' },
    {
      text: paper('𠮷镇　各校⟦己经⟧完成。').replace(/\n/g, '\r\n'),
      fixed: paper('𠮷镇　各校已经完成。').replace(/\n/g, '\r\n'),
      genre: 'notice',
      name: 'CRLF',
    },
  ],
  good: [
    {
      text: paper('各校自己经营的食堂，知己知彼，独自已完成，来自已建成的校舍。'),
      why: '己、已用对了',
      genre: 'notice',
    },
    {
      text: paper('本周未完成的，每年未达标的，本月未上报的，期末前补报。'),
      why: '未字用对了',
      genre: 'notice',
    },
    {
      text: paper('引进人才，改进人员管理，吸收人员，出列人数，资深人士。'),
      why: '人字用对了',
      genre: 'notice',
    },
    { text: paper('三千部手机，几千公里，数千人，铁骨铮铮。'), why: '千字用对了', genre: 'notice' },
    { text: paper('甲校——律师进校园，O2O平台，H2O，5G。'), why: '破折号和字母', genre: 'notice' },
  ],
});
