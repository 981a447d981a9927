import rule from '../../../server/src/core/rules/notice/repeated-burden';
import { testRule } from '../../support/rule-tester';

const notice = (body: string, title = '甲县教育局关于做好绿化工作的通知') =>
  `${title}\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    { text: notice('各学校要⟦签订目标责任书⟧。'), genre: 'notice' },
    { text: notice('实行⟦周报制⟧，对落后单位⟦排名通报⟧。'), genre: 'notice', severity: 'hint' },
    { text: notice('𠮷河片区各学校⟦每天上报⟧进度。').replace(/\n/g, '\r\n'), genre: 'notice' },
  ],
  good: [
    { text: notice('各学校要每日报送险情。', '甲县教育局关于做好防汛工作的通知'), genre: 'notice' },
    { text: notice('取消每日报送，减少填报各类报表。'), genre: 'notice' },
    { text: notice('会议由日报社派员报道。'), why: '日报社是单位名', genre: 'notice' },
    { text: notice('纠正“工作留痕”过度的做法。'), why: '引号里提到', genre: 'notice' },
    { text: '', genre: 'notice' },
    // Each holds one part of a condition.
    {
      text: '甲县教育局关于做好有关工作的通知\n\n各学校：\n　　入汛以来雨水偏多，防汛任务很重。\n　　请各学校每日报送进展。\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n',
      genre: 'notice',
    },
  ],
});
