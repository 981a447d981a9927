import rule from '../../../server/src/core/rules/wording/colloquial';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;
const speech = (body: string) => `在全县安全工作会议上的讲话\n\n同志们：\n　　${body}\n　　谢谢大家！\n`;

testRule(rule, {
  bad: [
    {
      text: '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　要⟦立马⟧整改。\n　　请认真执行。\n\n甲县教育局\n2024年5月6日\n',
      fixed:
        '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　要立即整改。\n　　请认真执行。\n\n甲县教育局\n2024年5月6日\n',
      genre: 'notice',
    },
    {
      text: '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　设备靠人工⟦硬扛⟧。\n　　请认真执行。\n\n甲县教育局\n2024年5月6日\n',
      genre: 'notice',
    },
    {
      text: '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　大家⟦七嘴八舌⟧，⟦搞不定⟧这件事。\n　　请认真执行。\n\n甲县教育局\n2024年5月6日\n',
      genre: 'notice',
    },
    {
      text: speech('有的人⟦削尖了脑袋⟧往机关里钻。'),
      fixed: speech('有的人千方百计往机关里钻。'),
      genre: 'speech',
    },
    {
      text: notice('⟦咱们⟧单位人手不足，⟦压根⟧完不成。'),
      fixed: notice('我们单位人手不足，根本完不成。'),
      severity: 'info',
      genre: 'notice',
    },
    {
      text: notice('𠮷河镇的宣传很⟦给力⟧。').replace(/\n/g, '\r\n'),
      fixed: notice('𠮷河镇的宣传很有力。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    { text: notice('这次活动受到⟦小伙伴们⟧的欢迎。'), genre: 'notice' },
    { text: notice('遇到困难不能不知⟦咋办⟧。'), fixed: notice('遇到困难不能不知怎么办。'), genre: 'notice' },
  ],
  good: [
    {
      text: notice('要增加保障性住房供给力度，整治“内卷式”竞争。'),
      why: '“供给力度”和政策用语',
      genre: 'notice',
    },
    { text: notice('这儿童之家由村委会管理。'), why: '“儿童”', genre: 'notice' },
    { text: notice('对躺平式干部要及时调整。'), why: '政策用语', genre: 'notice' },
    { text: notice('编号为6660，　共有666人参加。'), why: '数字', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
