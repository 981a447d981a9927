import rule from '../../../server/src/core/rules/report/no-embedded-request';
import { testRule } from '../../support/rule-tester';

const paper = (body: string, matter = '2024年防汛工作情况', to = '县人民政府'): string =>
  `甲县水利局关于${matter}的报告\n\n${to}：\n　　今年以来，我局扎实做好防汛工作。\n${body}\n　　特此报告。\n\n甲县水利局\n2024年9月2日\n`;
const bad = (body: string, severity?: 'error' | 'warning', to?: string) => ({
  text: paper(body, undefined, to),
  genre: 'report' as const,
  ...(severity ? { severity } : {}),
  name: body.trim(),
});
const good = (body: string, why: string, matter?: string, to?: string) => ({
  text: paper(body, matter, to),
  genre: 'report' as const,
  why,
});

testRule(rule, {
  bad: [
    bad('　　为此，⟦请予解决泵站更新资金80万元⟧。', 'error'),
    bad('　　现有人员严重不足，⟦请求增加编制5名⟧。', 'error'),
    bad('　　以上方案𠮷，⟦当否，请批复⟧。我局将认真落实。', 'error'),
    bad('　　我局认为该项目条件成熟，⟦建议批准我局新建应急物资仓库⟧。', 'error'),
    bad('　　⟦恳请县委、县政府将该项目列入2025年重点项目⟧。', 'error'),
    bad('　　该工程投资较大，⟦望予解决资金缺口⟧。', 'error'),
    bad('　　⟦请县财政局及时拨付资金⟧。', 'error'),
    bad('　　⟦特申请拨付应急度汛资金60万元⟧。', 'error'),
    bad('　　⟦恳请市局在项目资金上给予倾斜⟧。', 'error', '市水利局'),
    bad('　　⟦恳请县政府给予支持⟧。', 'warning'),
    bad('　　一是堤防薄弱；二是⟦请县人民政府协调解决迁坟问题⟧；三是队伍不稳。', 'error'),
    {
      text: '甲县水利局关于防汛工作情况的报告\r\n\r\n县人民政府：\r\n今年汛期平稳。\r\n⟦恳请县政府从速批准度汛方案⟧。\r\n特此报告。\r\n\r\n甲县水利局\r\n2024年9月2日\r\n',
      fixed:
        '甲县水利局关于防汛工作情况的报告\r\n\r\n县人民政府：\r\n今年汛期平稳。\r\n特此报告。\r\n\r\n甲县水利局\r\n2024年9月2日\r\n',
      genre: 'report',
    },
    {
      text: '甲县水利局关于防汛工作的汇报\n\n各位领导：\n　　汛期平稳。⟦恳请县里解决抢险车辆2台⟧。\n　　汇报完毕。\n',
      genre: 'briefing-material',
      severity: 'hint',
    },
    {
      text: '甲县水利局关于抢险车辆的报告\n\n县人民政府：\n　　我局现有抢险车辆3台，均已到报废年限。⟦我局拟购置抢险车辆2台。妥否，请批示⟧。\n\n甲县水利局\n2024年9月2日\n',
      fixedBy: {
        '将文种改为“请示”':
          '甲县水利局关于抢险车辆的请示\n\n县人民政府：\n　　我局现有抢险车辆3台，均已到报废年限。我局拟购置抢险车辆2台。妥否，请批示。\n\n甲县水利局\n2024年9月2日\n',
      },
      genre: 'report',
    },
  ],
  good: [
    good('　　以上报告，请审阅。', '请审阅不求答复'),
    good('　　群众普遍反映灌溉困难，请求修建机井，我局已列入计划。', '群众请求'),
    good('　　设备故障往往要等县里派人处理，每次都要等县里派人来。', '常有的事'),
    good('　　部分企业希望县政府减免水费，我们作了解释。', '企业希望'),
    good('　　我局已就编制问题向县委编办请示，恳请增加5名，已获批准。', '已经请示'),
    good('　　下一步，我局将积极争取上级支持，适时提请县政府解决管护经费。', '今后打算'),
    good('　　我局立即组织抢险，并请县财政局拨付了应急资金。', '叙述做过的事'),
    good('　　我局邀请专家指导，请示汇报制度得到落实，聘请的监理已经到位。', '别的词里的“请”'),
    good('　　“恳请解决饮水问题”的来信有12封，都已办结。', '引号里的话'),
    good('　　感谢县政府一如既往的关心支持，恳请继续关心支持水利工作。', '客套话'),
    good('　　重大事项及时请示报告，按程序报请县政府批准后实施。', '叙述程序'),
    good(
      '　　全年受理取水许可申请120件，批准98件。申请专项债券3.2亿元，已全部到位。',
      '“申请”是名词，或者说的是过去',
    ),
    good('　　报告的结束语不能用“妥否”，应当使用“特此报告”，误用会让上级以为请批示。', '讲解用语的句子'),
    '',
  ],
});
