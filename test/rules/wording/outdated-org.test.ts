import rule from '../../../server/src/core/rules/wording/outdated-org';
import { testRule } from '../../support/rule-tester';

const paper = (body: string, date = '2024年5月6日') =>
  `甲市人民政府办公室关于做好检查工作的通知\n\n各县（区）人民政府：\n　　${body}\n　　特此通知。\n\n甲市人民政府办公室\n${date}\n`;

testRule(rule, {
  bad: [
    {
      text: paper('请市⟦质监局⟧会同市公安局检查。'),
      fixed: paper('请市市场监管局会同市公安局检查。'),
      genre: 'notice',
      severity: 'warning',
    },
    {
      text: paper('各县⟦国土资源⟧局要做好巡查。'),
      fixed: paper('各县自然资源局要做好巡查。'),
      genre: 'notice',
    },
    {
      text: paper('按照⟦农业部⟧要求，做好监测。'),
      fixed: paper('按照农业农村部要求，做好监测。'),
      genre: 'notice',
    },
    {
      name: '2023: banking and insurance',
      text: paper('由中国人民银行、⟦银保监会⟧负责。'),
      fixed: paper('由中国人民银行、金融监管总局负责。'),
      genre: 'notice',
    },
    {
      name: 'no offer where the new name is a choice',
      text: paper('由⟦国家新闻出版广电总局⟧指导。'),
      genre: 'notice',
    },
    {
      name: 'CRLF, a full-width space and an astral character',
      text: paper('𠮷河沿线由区　⟦环境保护⟧局、区⟦环保⟧局负责。')
        .replace('区　', '区')
        .replace(/\n/g, '\r\n'),
      fixed: paper('𠮷河沿线由区生态环境局、区生态环境局负责。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    {
      name: 'a draft without a date is only advised',
      text: '甲县志愿服务工作方案\n\n　　由县⟦工商局⟧负责宣传。\n',
      genre: 'work-scheme',
      severity: 'info',
    },
  ],
  good: [
    { text: paper('由人民银行、银保监会负责。', '2020年5月6日'), why: '成文时名称未变', genre: 'notice' },
    { text: paper('2016年，市工商局核准登记企业200户。'), why: '改革前的年份', genre: 'notice' },
    { text: paper('原市国土资源局移交的档案要妥善保管。'), why: '原', genre: 'notice' },
    { text: paper('由国家税务总局甲市税务局、市农业农村局、生态环境部门负责。'), genre: 'notice' },
    {
      text: paper('按照《农业部关于加强监测的通知》（农渔发〔2014〕3号）办理。'),
      why: '书名号',
      genre: 'notice',
    },
    { text: paper('市工商联、市监察局长期保持联系。'), why: '工商联', genre: 'notice' },
    {
      text: '甲县志愿服务工作总结\n\n　　2015年，甲县扎实开展志愿服务。县工商局、县环保局组织宣传。\n',
      why: '没有成文日期，文中年份在改革前',
      genre: 'work-summary',
    },
    { text: '', genre: 'notice' },
  ],
});
