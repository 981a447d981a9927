import rule from '../../../server/src/core/rules/punct/indirect-question';
import { testRule } from '../../support/rule-tester';

const paper = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    { text: paper('请说明设施是否完好⟦？⟧'), fixed: paper('请说明设施是否完好。'), genre: 'notice' },
    { text: paper('能否延期⟦？⟧请答复。'), fixed: paper('能否延期，请答复。'), genre: 'notice' },
    { text: paper('可否照此办理⟦？⟧请研究。'), fixed: paper('可否照此办理，请研究。'), genre: 'notice' },
    {
      name: 'CRLF',
      text: paper('𠮷河工程是否开工⟦？⟧由县政府研究决定。').replace(/\n/g, '\r\n'),
      fixed: paper('𠮷河工程是否开工，由县政府研究决定。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
  ],
  good: [
    { text: paper('怎么办？要落实责任。'), why: '自问自答', genre: 'notice' },
    { text: paper('问卷内容为“是否满意？请填写”。'), why: '引号', genre: 'notice' },
    { text: paper('是否可行，由会议研究确定。'), why: '用了逗号', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
