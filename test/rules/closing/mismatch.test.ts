import rule from '../../../server/src/core/rules/closing/mismatch';
import { testRule } from '../../support/rule-tester';

const paper = (title: string, closing: string, end = '\n\n甲县人民政府\n2024年5月6日\n') =>
  `${title}\n\n各乡镇人民政府：\n　　汛期将至，各单位要做好防范。\n　　${closing}${end}`;
const NOTICE = '甲县人民政府关于做好防汛工作的通知';

testRule(rule, {
  bad: [
    {
      text: paper(NOTICE, '⟦特此通报。⟧'),
      fixed: paper(NOTICE, '特此通知。'),
      genre: 'notice',
      severity: 'error',
    },
    { text: paper(NOTICE, '⟦妥否，请批示。⟧'), fixed: paper(NOTICE, '特此通知。'), genre: 'notice' },
    { text: paper(NOTICE, '⟦此复。⟧'), fixed: paper(NOTICE, '特此通知。'), genre: 'notice' },
    {
      name: 'where 通知如下 has said it, the formula goes',
      text: paper(NOTICE, '⟦妥否，请批示。⟧').replace(
        '汛期将至，各单位要做好防范。',
        '现将事项通知如下：\n　　一、做好防范。',
      ),
      fixed: paper(NOTICE, 'X')
        .replace('汛期将至，各单位要做好防范。', '现将事项通知如下：\n　　一、做好防范。')
        .replace('　　X\n', ''),
      genre: 'notice',
    },
    {
      name: 'a public notice that says 公告, CRLF and an astral character',
      text: paper('甲县人民政府关于𠮷河封航的通告', '⟦特此公告。⟧').replace(/\n/g, '\r\n'),
      fixed: paper('甲县人民政府关于𠮷河封航的通告', '特此通告。').replace(/\n/g, '\r\n'),
      genre: 'public-notice',
    },
    {
      name: 'an opinion ends as it ends',
      text: paper('甲县人民政府关于加强防汛工作的意见', '⟦特此意见。⟧'),
      fixed: paper('甲县人民政府关于加强防汛工作的意见', '').replace('\n　　\n', '\n'),
      genre: 'opinion',
    },
    {
      name: 'beside the right one, the wrong one goes',
      text: paper(NOTICE, '⟦特此通报。⟧\n　　特此通知。'),
      fixed: paper(NOTICE, '特此通知。'),
      genre: 'notice',
    },
    {
      name: 'a speech is told more gently',
      text: '在防汛工作会议上的讲话\n\n同志们：\n　　汛期将至，大家要做好防范。\n　　⟦特此报告。⟧\n',
      fixed: '在防汛工作会议上的讲话\n\n同志们：\n　　汛期将至，大家要做好防范。\n',
      genre: 'speech',
      severity: 'warning',
    },
  ],
  good: [
    { text: paper(NOTICE, '特此通知。'), genre: 'notice' },
    { text: paper(NOTICE, '请结合实际认真贯彻执行。'), genre: 'notice' },
    { text: paper(NOTICE, '旧通知末尾的“特此通告”作废。'), why: '引号里提到', genre: 'notice' },
    {
      text: paper('甲县人民政府关于加强防汛工作的意见', '以上意见，妥否，请批示。'),
      why: '上行意见',
      genre: 'opinion',
    },
    { text: paper('甲县人民政府关于表彰先进的决定', '特此决定。'), genre: 'decision' },
    { text: '', genre: 'notice' },
  ],
});
