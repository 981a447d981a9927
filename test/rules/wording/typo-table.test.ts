import rule from '../../../server/src/core/rules/wording/typo-table';
import { testRule } from '../../support/rule-tester';

const paper = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: paper('各校要⟦竞竞业业⟧，⟦因地治宜⟧，⟦按步就班⟧推进。'),
      fixed: paper('各校要兢兢业业，因地制宜，按部就班推进。'),
      genre: 'notice',
      severity: 'error',
    },
    {
      text: paper('⟦因该⟧当面答复上级⟦讯问⟧，两者只是⟦一字只差⟧。'),
      fixed: paper('应该当面答复上级询问，两者只是一字之差。'),
      genre: 'notice',
    },
    {
      text: paper('俗话说，没有⟦精钢钻⟧，⟦勿揽瓷器活⟧；好记性不如⟦赖笔头⟧。'),
      fixed: paper('俗话说，没有金刚钻，别揽瓷器活；好记性不如烂笔头。'),
      genre: 'notice',
    },
    {
      text: paper('这⟦部份⟧学校的做法⟦融汇贯通⟧。'),
      fixed: paper('这部分学校的做法融会贯通。'),
      genre: 'notice',
      severity: 'warning',
    },
    {
      text: paper('要⟦宏扬⟧先进，⟦参预⟧建设。'),
      fixed: paper('要弘扬先进，参与建设。'),
      genre: 'notice',
      severity: 'info',
    },
    {
      name: 'CRLF and an astral character',
      text: paper('𠮷河一带⟦以经⟧完成⟦防讯⟧准备，⟦既使⟧雨大，群众也不怕。').replace(/\n/g, '\r\n'),
      fixed: paper('𠮷河一带已经完成防汛准备，即使雨大，群众也不怕。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    {
      text: paper('俗话说得好：“好记性不如⟦赖笔头⟧。”'),
      fixed: paper('俗话说得好：“好记性不如烂笔头。”'),
      genre: 'notice',
      name: 'a saying quoted whole',
    },
    {
      text: paper('截至6月底，⟦己⟧完成改造31公里；资金均⟦己⟧到位，⟦己⟧由县里立项。'),
      fixed: paper('截至6月底，已完成改造31公里；资金均已到位，已由县里立项。'),
      genre: 'notice',
    },
    {
      text: paper('他激动得⟦不能自己⟧，连声称赞。'),
      fixed: paper('他激动得不能自已，连声称赞。'),
      genre: 'notice',
    },
  ],
  good: [
    {
      text: paper(
        '知己知彼，己所不欲，勿施于人；推己及人，己立立人；甲、乙、丙、丁、戊、己六组；己方完成交接。',
      ),
      why: '本来就是“己”',
      genre: 'notice',
    },
    { text: paper('要明查暗访，也要明察暗访。'), why: '两种写法都收', genre: 'notice' },
    { text: paper('参谋或军事人员可以报名，军事训练照常。'), why: '“军事”本身不是错词', genre: 'notice' },
    { text: paper('“察颜观色”应写作察言观色。'), why: '引号里举例', genre: 'notice' },
    { text: paper('“好记性不如赖笔头”里有错字。'), why: '讲解错字', genre: 'notice' },
    {
      text: paper('因该项目以经济效益为先，申请人自己经营，按装机容量计价，答复盖章后，按排名列示。'),
      why: '词界碰巧像错词',
      genre: 'notice',
    },
    {
      text: paper('编号招标、就读职业学校、派遣责任、承租凭证、立即然后、一批淮海战役史料、研究竞争对手。'),
      why: '词界碰巧像错词',
      genre: 'notice',
    },
    {
      text: paper('公安机关讯问犯罪嫌疑人，部属高校、彰显着特色、个人材料、他人材料不变。'),
      why: '另有其义',
      genre: 'notice',
    },
    { text: paper('文件名见`布署`。'), why: '代码', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
