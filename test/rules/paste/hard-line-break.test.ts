import rule from '../../../server/src/core/rules/paste/hard-line-break';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `乙县水利局关于做好防汛工作的通知\n\n各水管所：\n${body}\n　　特此通知。\n\n乙县水利局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      name: 'a page of lines of one length',
      text: notice(
        '　　汛期将至，各水管所要提前检修闸门、机泵和通信设备，备足编织袋、块⟦石\n等⟧防汛物料，逐级落实行政责任人、技术责任人和巡查责任人，确⟦保\n安⟧全度汛。',
      ),
      fixed: notice(
        '　　汛期将至，各水管所要提前检修闸门、机泵和通信设备，备足编织袋、块石等防汛物料，逐级落实行政责任人、技术责任人和巡查责任人，确保安全度汛。',
      ),
      genre: 'notice',
      severity: 'warning',
    },
    {
      name: 'CRLF, and an astral character at the seam',
      text: notice('　　在汛情最紧张的时候，全所职工昼夜守在𠮷家坝和⟦𠮷\n水⟧坝，没有一人后退。').replace(
        /\n/g,
        '\r\n',
      ),
      fixed: notice('　　在汛情最紧张的时候，全所职工昼夜守在𠮷家坝和𠮷水坝，没有一人后退。').replace(
        /\n/g,
        '\r\n',
      ),
      genre: 'notice',
    },
    {
      name: 'behind a comma, no indents',
      text: notice('各水管所今年要把隐患排查贯穿汛期始终⟦，\n发⟧现险情立即处置并报告。'),
      fixed: notice('各水管所今年要把隐患排查贯穿汛期始终，发现险情立即处置并报告。'),
      genre: 'notice',
    },
    {
      name: 'nothing at the seam tells: only proposed',
      text: notice(
        '各水管所要坚持防大汛、抗大旱。今年继续实行领导包片制⟦度\n各⟧水管所要抓紧落实，并报局办公室。',
      ),
      fixed: notice(
        '各水管所要坚持防大汛、抗大旱。今年继续实行领导包片制度各水管所要抓紧落实，并报局办公室。',
      ),
      genre: 'notice',
    },
    {
      name: 'a figure broken in two words of Latin',
      text: notice('汛期已到。各水管所的监测数据要统一接入省里建设的Smart Wate⟦r\nP⟧latform，实时上传。'),
      fixed: notice('汛期已到。各水管所的监测数据要统一接入省里建设的Smart Water Platform，实时上传。'),
      genre: 'notice',
    },
  ],
  good: [
    {
      text: notice('　　一、加强组织领导，落实各级防汛责任\n　　各水管所要成立领导小组，明确分工。'),
      why: '标题下面的正文',
      genre: 'notice',
    },
    {
      text: notice('汛期到来之前，各水管所要完成检修，备足物料\n\n汛期中，各水管所要昼夜值守。'),
      why: '中间有空行',
      genre: 'notice',
    },
    {
      text: notice('汛期到来之前，各水管所要完成下列检修工作，\n1.检修闸门；\n2.检修机泵。'),
      why: '下一行有序号',
      genre: 'notice',
    },
    {
      text: notice('汛期到来之前，各水管所要完成检修并备足物料\n联系人：王小川，电话：12345'),
      why: '下一行是联系人',
      genre: 'notice',
    },
    {
      text: '乙县水利局关于转发省厅\n做好汛期水库调度工作，确保安全度汛文件\n的通知\n\n各水管所：\n　　请遵照执行。\n\n乙县水利局\n2024年5月6日\n',
      why: '标题分几行',
      genre: 'notice',
    },
    { text: '', why: '空文件', genre: 'notice' },
  ],
});
