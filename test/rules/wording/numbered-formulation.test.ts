import rule from '../../../server/src/core/rules/wording/numbered-formulation';
import { testRule } from '../../support/rule-tester';

const paper = (body: string, date = '2024年12月20日') =>
  `甲县机关党委工作总结\n\n　　${body}\n\n甲县机关党委\n${date}\n`;
const genre = 'work-summary';

testRule(rule, {
  bad: [
    {
      text: paper('我们贯彻⟦创新、绿色、协调、开放、共享⟧的新发展理念。'),
      fixed: paper('我们贯彻创新、协调、绿色、开放、共享的新发展理念。'),
      genre,
      severity: 'warning',
    },
    { text: paper('我们贯彻⟦创新、协调、绿色、开放⟧的新发展理念。'), genre, severity: 'warning' },
    {
      text: paper('要坚定⟦理论自信、道路自信、制度自信和文化自信⟧。'),
      fixed: paper('要坚定道路自信、理论自信、制度自信和文化自信。'),
      genre,
    },
    {
      text: paper('统筹推进⟦经济、政治、社会、文化、生态文明建设⟧。'),
      fixed: paper('统筹推进经济、政治、文化、社会、生态文明建设。'),
      genre,
    },
    { text: paper('坚决反对⟦形式主义、官僚主义、享乐主义⟧。'), genre, severity: 'hint' },
    { text: paper('坚决反对“四风”（⟦形式主义、官僚主义、奢靡之风⟧）。'), genre, severity: 'warning' },
    {
      text: paper('协调推进⟦全面建成小康社会⟧、全面深化改革、全面依法治国、全面从严治党。'),
      fixed: paper('协调推进全面建设社会主义现代化国家、全面深化改革、全面依法治国、全面从严治党。'),
      genre,
    },
    {
      text: paper('做到⟦严以用权、严以修身、严以律己，谋事要实、创业要实、做人要实⟧。'),
      fixed: paper('做到严以修身、严以用权、严以律己，谋事要实、创业要实、做人要实。'),
      genre,
    },
    {
      name: 'CRLF and an astral character',
      text: paper('𠮷河党支部落实“三会一课”制度（⟦支部党员大会、支部委员会会议、党课⟧）。').replace(
        /\n/g,
        '\r\n',
      ),
      genre,
    },
  ],
  good: [
    { text: paper('增强“四个意识”，即政治意识、大局意识、核心意识、看齐意识。'), genre },
    { text: paper('形式主义、官僚主义问题仍有发生，“四风”问题不容忽视。'), why: '只说其中两项', genre },
    { text: paper('贯彻新发展理念，推动绿色、开放发展。'), why: '不是列举', genre },
    { text: paper('严守政治纪律、组织纪律、财经纪律、群众纪律。'), why: '与别的内容并列', genre },
    {
      text: paper(
        '富强、民主、文明、和谐，自由、平等、公正、法治，爱国、敬业、诚信、友善的社会主义核心价值观。',
      ),
      genre,
    },
    { text: paper('全面提升经济、文化、社会建设水平。'), why: '不足四项', genre },
    { text: '', genre },
  ],
});
