import rule from '../../../server/src/core/rules/wording/outdated-political';
import { testRule } from '../../support/rule-tester';

const paper = (body: string, date = '2024年12月20日') =>
  `甲县文化馆工作总结\n\n　　${body}\n\n甲县文化馆\n${date}\n`;
const genre = 'work-summary';

testRule(rule, {
  bad: [
    { text: paper('认真学习⟦江总书记⟧的重要讲话，提高认识。'), genre, severity: 'warning' },
    {
      text: paper('紧密团结在⟦以习近平同志为总书记的党中央⟧周围。'),
      fixed: paper('紧密团结在以习近平同志为核心的党中央周围。'),
      genre,
    },
    { text: paper('我们要⟦践行“八荣八耻”⟧，树立新风。'), genre },
    { text: paper('我们要为⟦全面建设小康社会⟧作出贡献。'), genre },
    { text: paper('要⟦坚持计划生育⟧，抓好宣传。'), genre },
    { text: paper('⟦以科学发展观为指导⟧，抓好文化工作。'), genre, severity: 'hint' },
    { text: paper('满足群众⟦日渐增长的物质文化迫切需求⟧。'), genre, severity: 'hint' },
    {
      name: 'CRLF, an astral character and a full-width space',
      text: paper('𠮷河　群众⟦日益增长的物质文化需要⟧要满足。').replace(/\n/g, '\r\n'),
      fixed: paper('𠮷河　群众日益增长的美好生活需要要满足。').replace(/\n/g, '\r\n'),
      genre,
    },
    {
      name: 'a draft without any year',
      text: '甲县文化馆工作要点\n\n　　要⟦全力打赢脱贫攻坚战⟧。\n',
      genre: 'work-plan',
    },
  ],
  good: [
    { text: paper('要坚持计划生育，抓好宣传。', '2011年12月20日'), why: '旧稿', genre },
    { text: paper('我国已经全面建成小康社会，历史性地解决了绝对贫困问题。'), why: '已经建成', genre },
    {
      text: paper('做好计划生育家庭奖励扶助，保护物质文化遗产和非物质文化遗产。'),
      why: '仍在使用的说法',
      genre,
    },
    { text: paper('深入学习贯彻习近平总书记重要讲话精神。'), genre },
    { text: '', genre },
  ],
});
