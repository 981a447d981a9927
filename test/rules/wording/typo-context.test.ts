import rule from '../../../server/src/core/rules/wording/typo-context';
import { testRule } from '../../support/rule-tester';

const paper = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: paper('要全面加强党的建⟦没⟧，切实履行主体责⟦仁⟧。'),
      fixed: paper('要全面加强党的建设，切实履行主体责任。'),
      genre: 'notice',
      severity: 'warning',
    },
    {
      name: 'CRLF and an astral character',
      text: paper('𠮷河学校要坚决遏制重特大事⟦固⟧发生。').replace(/\n/g, '\r\n'),
      fixed: paper('𠮷河学校要坚决遏制重特大事故发生。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    {
      name: 'in a long quotation',
      text: paper('会议强调：“要深入贯彻落实党的二十大精神，全面加强党的建⟦没⟧，推动工作再上新台阶。”'),
      fixed: paper('会议强调：“要深入贯彻落实党的二十大精神，全面加强党的建设，推动工作再上新台阶。”'),
      genre: 'notice',
    },
    {
      name: 'in a title',
      text: paper('请认真学习。').replace('安全工作', '安全生产监⟦都⟧管理工作'),
      fixed: paper('请认真学习。').replace('安全工作', '安全生产监督管理工作'),
      genre: 'notice',
    },
  ],
  good: [
    { text: paper('参加会议的有张弛、李逸、王璟、欧阳若琪同志。'), why: '人名', genre: 'notice' },
    {
      text: paper('要切实履行主体责仁。'),
      why: '单位词表里有的词',
      genre: 'notice',
      settings: { terms: { allowed: ['责仁'], banned: [], unitOrder: [], leaderOrder: [] } },
    },
    { text: '', genre: 'notice' },
  ],
});
