import rule from '../../../server/src/core/rules/number/decrease-times';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　药品⟦降价幅度达2倍⟧。\n　　请认真执行。\n\n甲县教育局\n2024年5月6日\n',
      genre: 'notice',
    },
    {
      name: 'CRLF and an astral character',
      text: notice('𠮷镇要办好。发案率⟦降低了近三倍⟧，耗水量⟦减少1.5倍⟧。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    { text: notice('差距⟦缩小一倍⟧。'), genre: 'notice' },
    { text: notice('办理时间⟦缩短了两倍多⟧。'), genre: 'notice' },
  ],
  good: [
    { text: notice('事故减少，产量是去年的3倍。'), why: '倍数说的是产量', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
