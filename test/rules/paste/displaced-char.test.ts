import rule from '../../../server/src/core/rules/paste/displaced-char';
import { testRule } from '../../support/rule-tester';

const paper = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: paper('⟦过⟧ “总结”要写得短，一般不超过2000字，由校长签字后报送。'),
      fixed: paper('“总结”要写得短，一般不超过2000字，由校长签字后报送。'),
      genre: 'notice',
      severity: 'warning',
    },
    {
      text: paper('⟦为⟧ 《安全台账》要及时更新，每校名额为 20 人，不得突破。'),
      fixed: paper('《安全台账》要及时更新，每校名额为 20 人，不得突破。'),
      genre: 'notice',
    },
    {
      text: paper('⟦达⟧ 各校要抓紧整改，去年全县整改隐患达 1500 处，今年不能松劲。'),
      genre: 'notice',
      name: 'before a Han character, only likely',
    },
    { text: paper('请示 ⟦S⟧ VS 报告'), fixed: paper('请示 VS 报告'), genre: 'notice' },
    {
      text: paper('⟦过⟧ “𠮷镇总结”要写得短　一般不超过2000字，由校长签字后报送。').replace(/\n/g, '\r\n'),
      fixed: paper('“𠮷镇总结”要写得短　一般不超过2000字，由校长签字后报送。').replace(/\n/g, '\r\n'),
      genre: 'notice',
      name: 'CRLF',
    },
  ],
  good: [
    {
      text: paper('答 “总结”要写得短，一般不答2000字以外的问题，由校长签字。'),
      why: '问答的标签',
      genre: 'notice',
    },
    { text: paper('一 “总结”要写得短，统一2000字以内，由校长签字后报送。'), why: '序号', genre: 'notice' },
    { text: paper('序 这本书收录了全县的总结，共2000字，由校长作序30篇。'), why: '书的序', genre: 'notice' },
    { text: paper('甲 VS 乙'), why: '没有重影', genre: 'notice' },
  ],
});
