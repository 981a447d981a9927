import rule from '../../../server/src/core/rules/paste/heading-fused';
import { testRule } from '../../support/rule-tester';

const speech = (body: string) => `在防汛工作会议上的讲话\n\n同志们：\n${body}\n谢谢大家！\n`;
const nl = (text: string) => text.replace(/[⟦⟧]/g, '');

testRule(rule, {
  bad: [
    {
      name: 'headings of two levels on one line',
      text: speech(
        '⟦一、认清形势,增强做好防汛工作的紧迫感 ⟧⟦（一）雨情复杂多变 ⟧气象部门预测，今年汛期降雨偏多，局地可能有暴雨。\n⟦（二）工程隐患较多 ⟧全县有十二座小型水库带病运行，必须加紧除险。',
      ),
      fixed: speech(
        '一、认清形势,增强做好防汛工作的紧迫感\n（一）雨情复杂多变\n气象部门预测，今年汛期降雨偏多，局地可能有暴雨。\n（二）工程隐患较多\n全县有十二座小型水库带病运行，必须加紧除险。',
      ),
      genre: 'speech',
    },
    {
      name: 'CRLF and an astral character, the indent kept',
      text: speech(
        '　　⟦一、守好𠮷家坝 ⟧𠮷家坝是全县的屏障，各单位要安排专人，昼夜巡查。\n　　⟦二、备足物料 ⟧各单位要按照定额备足编织袋、块石，登记造册。',
      ).replace(/\n/g, '\r\n'),
      fixed: speech(
        '　　一、守好𠮷家坝\n　　𠮷家坝是全县的屏障，各单位要安排专人，昼夜巡查。\n　　二、备足物料\n　　各单位要按照定额备足编织袋、块石，登记造册。',
      ).replace(/\n/g, '\r\n'),
      genre: 'speech',
      severity: 'warning',
    },
    {
      name: 'nothing between them, but headings that end alike',
      text: speech(
        '一、强化预警预报，提高防汛抗旱的精⟦度气象⟧部门要加密观测，每小时发布一次雨情，为指挥调度提供依据。\n二、加固堤防水库，提高防汛抗旱的能力\n全县要加快除险加固进度，汛前完成主体工程。',
      ).replace('精⟦度气象⟧', '⟦精度气象⟧'),
      fixed: speech(
        '一、强化预警预报，提高防汛抗旱的精度\n气象部门要加密观测，每小时发布一次雨情，为指挥调度提供依据。\n二、加固堤防水库，提高防汛抗旱的能力\n全县要加快除险加固进度，汛前完成主体工程。',
      ),
      genre: 'speech',
    },
    {
      name: 'last words',
      text: speech(
        '一年来，我主要做了三项工作。一是整理档案，把历年的水文资料全部录入系统；二是参加值班，汛期没有请过一天假；三是学习业务，读完了六本专业书籍，写了三万字笔⟦记。以上⟧是我一年来的工作情况，请大家批评指正。',
      ),
      fixed: speech(
        '一年来，我主要做了三项工作。一是整理档案，把历年的水文资料全部录入系统；二是参加值班，汛期没有请过一天假；三是学习业务，读完了六本专业书籍，写了三万字笔记。\n以上是我一年来的工作情况，请大家批评指正。',
      ),
      genre: 'speech',
      severity: 'info',
    },
  ],
  good: [
    {
      text: speech('一、二产业齐头并进 三产业后来居上，全县经济稳中有进，势头良好。'),
      why: '“一、二产业”不是序号，同级没有标题',
      genre: 'speech',
    },
    {
      text: speech(
        '一、守好堤坝\n各单位要安排专人，昼夜巡查。\n二、备足物料\n各单位要按照定额备足物料，登记造册。',
      ),
      why: '小标题独占一行',
      genre: 'speech',
    },
    {
      text: speech('一、要认真排查 隐患。各单位要安排专人，昼夜巡查，不留死角。'),
      why: '接排的标题里有多余的空格',
      genre: 'speech',
    },
    {
      text: speech(
        '（一）各单位要加强对防汛工作的领导，把责任落实到人。\n（二）各单位要加强对防汛工作的督查，把压力传导到位。',
      ),
      why: '整段条文，没有标题',
      genre: 'speech',
    },
    { text: '', why: '空文件', genre: 'speech' },
  ].map((c) => ({ ...c, text: nl(c.text), genre: 'speech' as const })),
});
