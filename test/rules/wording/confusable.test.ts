import rule from '../../../server/src/core/rules/wording/confusable';
import { testRule } from '../../support/rule-tester';

const paper = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　车辆已⟦行使⟧12年。\n　　请认真执行。\n\n甲县教育局\n2024年5月6日\n',
      fixed:
        '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　车辆已行驶12年。\n　　请认真执行。\n\n甲县教育局\n2024年5月6日\n',
      genre: 'notice',
    },
    {
      text: '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　可以向县教育局⟦反应⟧。\n　　请认真执行。\n\n甲县教育局\n2024年5月6日\n',
      fixed:
        '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　可以向县教育局反映。\n　　请认真执行。\n\n甲县教育局\n2024年5月6日\n',
      genre: 'notice',
    },
    {
      text: '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　达标的不足⟦两层⟧。\n　　请认真执行。\n\n甲县教育局\n2024年5月6日\n',
      fixed:
        '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　达标的不足两成。\n　　请认真执行。\n\n甲县教育局\n2024年5月6日\n',
      genre: 'notice',
    },
    {
      text: '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　准备好⟦抢险物质⟧。\n　　请认真执行。\n\n甲县教育局\n2024年5月6日\n',
      fixed:
        '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　准备好抢险物资。\n　　请认真执行。\n\n甲县教育局\n2024年5月6日\n',
      genre: 'notice',
    },
    {
      text: '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　本制度自印发之日起⟦实行⟧。\n　　请认真执行。\n\n甲县教育局\n2024年5月6日\n',
      fixed:
        '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　本制度自印发之日起施行。\n　　请认真执行。\n\n甲县教育局\n2024年5月6日\n',
      genre: 'notice',
    },
    {
      text: paper('⟦截止⟧目前，当前⟦形式严峻⟧，要力戒⟦形势主义⟧，⟦必需⟧坚持⟦依法制校⟧。'),
      fixed: paper('截至目前，当前形势严峻，要力戒形式主义，必须坚持依法治校。'),
      genre: 'notice',
      severity: 'warning',
    },
    {
      text: paper('请⟦登陆⟧教育局网站报名，入场⟦佩带⟧口罩，新生⟦报道⟧时间另定。'),
      fixed: paper('请登录教育局网站报名，入场佩戴口罩，新生报到时间另定。'),
      genre: 'notice',
    },
    {
      text: paper('⟦权力和义务⟧相一致，保护学生合法⟦权力⟧，不⟦以盈利为目的⟧。'),
      fixed: paper('权利和义务相一致，保护学生合法权利，不以营利为目的。'),
      genre: 'notice',
    },
    {
      text: paper('有关单位⟦做出⟧决定前，要说明法律责任，由⟦法人⟧签字。'),
      fixed: paper('有关单位作出决定前，要说明法律责任，由法定代表人签字。'),
      genre: 'notice',
      severity: 'info',
    },
    {
      name: 'CRLF and an astral character',
      text: paper('𠮷河学校⟦即要⟧抓教学，又要抓安全，让学生⟦渡过⟧平安的暑假。').replace(/\n/g, '\r\n'),
      fixed: paper('𠮷河学校既要抓教学，又要抓安全，让学生度过平安的暑假。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
  ],
  good: [
    { text: paper('报名截止3月5日，投稿于3月底截止。'), why: '“报名截止”的“截止”前有主语', genre: 'notice' },
    { text: paper('台风登陆后，及时反映灾情；药物不良反应情况另报，应急反应情况正常。'), genre: 'notice' },
    { text: paper('“法制政府”的写法不妥，应写作法治政府。'), why: '引号里举例', genre: 'notice' },
    { text: paper('现象、对象、形象、气象各不相同，爱好象棋的也不少。'), why: '“象”用得对', genre: 'notice' },
    {
      text: paper('供水份额不变，部分脏物已清理，共渡难关，渡过黄河。'),
      why: '词界碰巧像错词',
      genre: 'notice',
    },
    { text: paper('负责侦察的部队、检察机关监督检察工作、渡过难关。'), genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
