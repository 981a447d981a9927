import rule from '../../../server/src/core/rules/wording/formulation';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2025年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: notice('深入贯彻⟦习习近平⟧总书记重要讲话精神，𠮷河镇抓紧。').replace(/\n/g, '\r\n'),
      fixed: notice('深入贯彻习近平总书记重要讲话精神，𠮷河镇抓紧。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    {
      text: notice('认真⟦学习近平⟧总书记重要指示精神。'),
      fixed: notice('认真学习习近平总书记重要指示精神。'),
      genre: 'notice',
    },
    {
      text: notice('以⟦习近平新时代中国特色社会思想⟧为指导。'),
      fixed: notice('以习近平新时代中国特色社会主义思想为指导。'),
      genre: 'notice',
    },
    { text: notice('落实“⟦三会一客⟧”制度。'), fixed: notice('落实“三会一课”制度。'), genre: 'notice' },
    {
      text: notice('坚持创新、协调、绿色、⟦开发⟧、共享的新发展理念。'),
      fixed: notice('坚持创新、协调、绿色、开放、共享的新发展理念。'),
      genre: 'notice',
    },
    {
      text: notice('一体推进⟦不敢腐、不想腐、不能腐⟧，抓好监督。'),
      fixed: notice('一体推进不敢腐、不能腐、不想腐，抓好监督。'),
      genre: 'notice',
    },
    {
      text: notice('会议由省⟦住房与城乡建设厅⟧主持。'),
      fixed: notice('会议由省住房和城乡建设厅主持。'),
      genre: 'notice',
    },
    {
      text: notice('依照《中华人民共和国⟦固体废物环境污染防治法⟧》处理。'),
      fixed: notice('依照《中华人民共和国固体废物污染环境防治法》处理。'),
      genre: 'notice',
    },
    { text: notice('学习⟦党的十八届八中全会⟧精神。'), genre: 'notice' },
    { text: notice('1997年9月召开的⟦党的十六大⟧作出部署。'), genre: 'notice' },
    {
      text: notice('再办⟦清河谷生态文明师范区⟧论坛。'),
      fixed: notice('再办清河谷生态文明示范区论坛。'),
      settings: { options: { 'wording/formulation': { rows: ['清河谷生态文明示范区'] } } },
      genre: 'notice',
    },
  ],
  good: [
    { text: notice('学习习近平总书记重要讲话，贯彻党的二十届四中全会精神。'), why: '都对', genre: 'notice' },
    { text: notice('贯彻县委十四届三次全会和县十八届人大三次会议精神。'), why: '地方的会', genre: 'notice' },
    { text: notice('广州市市场监督管理局、人力资源社会保障局参加。'), why: '通行的简称', genre: 'notice' },
    {
      text: notice('国家发展改革委会同有关部门负责，实施人才强市战略。'),
      why: '词的边界；本地的提法',
      genre: 'notice',
    },
    { text: notice('坚持中国特色的社会主义道路，高质量开展工作。'), why: '虚词；别的话', genre: 'notice' },
    { text: notice('依照《中华人民共和国民事诉讼法》《种子法》处理。'), why: '另外的法律', genre: 'notice' },
    { text: '', genre: 'notice' },
    {
      text: notice('国家卫生健康委要会同有关部门落实。'),
      why: '机关名用了简称，后面是另一个词',
      genre: 'notice',
    },
  ],
});
