import rule from '../../../server/src/core/rules/wording/missing-char';
import { testRule } from '../../support/rule-tester';

const paper = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: paper('现⟦印发给你⟧，请⟦遵照执⟧。'),
      fixed: paper('现印发给你们，请遵照执行。'),
      genre: 'notice',
      severity: 'info',
    },
    {
      text: paper('要⟦本着按规矩办事原则⟧，继续⟦保持谦虚谨慎态度⟧，⟦形成学校教育为主体的⟧格局。'),
      fixed: paper('要本着按规矩办事的原则，继续保持谦虚谨慎的态度，形成以学校教育为主体的格局。'),
      genre: 'notice',
    },
    {
      text: paper('⟦进一加强⟧管理，⟦县人政府⟧要求认真⟦贯落实⟧。'),
      fixed: paper('进一步加强管理，县人民政府要求认真贯彻落实。'),
      genre: 'notice',
    },
    {
      name: 'CRLF and an astral character',
      text: paper('𠮷河学校要认真⟦组织实⟧，广大⟦共党员⟧要带头。').replace(/\n/g, '\r\n'),
      fixed: paper('𠮷河学校要认真组织实施，广大共产党员要带头。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
  ],
  good: [
    { text: paper('结合实践，组织实地检查，贯彻落到实处，遵照执法要求。'), why: '另成词语', genre: 'notice' },
    { text: paper('形成以学校为主体的格局，分为基础的和提高的两类。'), why: '“以”没有脱', genre: 'notice' },
    { text: paper('人民众志成城，公共党员活动室已建成。'), why: '词界碰巧', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
