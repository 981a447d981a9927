import rule from '../../../server/src/core/rules/punct/missing-dun';
import { testRule } from '../../support/rule-tester';

const paper = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: paper('请⟦县委副书记县长⟧李四同志讲话。'),
      fixed: paper('请县委副书记、县长李四同志讲话。'),
      genre: 'notice',
    },
    {
      text: paper('请⟦党组成员副局长⟧王五同志出席。'),
      fixed: paper('请党组成员、副局长王五同志出席。'),
      genre: 'notice',
    },
    {
      text: paper('要⟦讲纪律讲规矩⟧，守住底线。'),
      fixed: paper('要讲纪律、讲规矩，守住底线。'),
      genre: 'notice',
    },
    {
      text: paper('要⟦解放思想实事求是⟧，敢于创新。'),
      fixed: paper('要解放思想、实事求是，敢于创新。'),
      genre: 'notice',
      severity: 'hint',
    },
    {
      text: paper('教师要⟦了解熟悉掌握⟧有关规定。'),
      fixed: paper('教师要了解、熟悉、掌握有关规定。'),
      genre: 'notice',
    },
    { text: paper('感谢⟦领导同事⟧们的支持。'), fixed: paper('感谢领导、同事们的支持。'), genre: 'notice' },
    {
      name: 'CRLF',
      text: paper('请𠮷河⟦区委常委宣传部部长⟧出席。').replace(/\n/g, '\r\n'),
      fixed: paper('请𠮷河区委常委、宣传部部长出席。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
  ],
  good: [
    { text: paper('请市委常委、秘书长出席。'), why: '有顿号', genre: 'notice' },
    { text: paper('公检法机关、大中小企业都要参加。'), why: '紧缩的并列', genre: 'notice' },
    { text: paper('感谢学生家长们和领导同志们，要了解掌握情况。'), why: '一个词组', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
