import rule from '../../../server/src/core/rules/wording/weak-verb';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: notice('重点项目⟦加以推进⟧，𠮷河镇抓紧。').replace(/\n/g, '\r\n'),
      fixed: notice('重点项目推进，𠮷河镇抓紧。').replace(/\n/g, '\r\n'),
      severity: 'hint',
      genre: 'notice',
    },
    { text: notice('支部⟦进行了一次认真的讨论⟧。'), fixed: notice('支部认真讨论了。'), genre: 'notice' },
    {
      text: notice('方案要按期⟦给予推进⟧,不得拖延。'),
      fixed: notice('方案要按期推进,不得拖延。'),
      genre: 'notice',
    },
  ],
  good: [
    { text: notice('对存在的问题进行了一次排查。'), why: '“对……进行”', genre: 'notice' },
    { text: notice('给予推动力，要把方案逐步加以实施　到位。'), why: '名词', genre: 'notice' },
    { text: notice('请进行修改，予以批准。'), why: '固定搭配', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
