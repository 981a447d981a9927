import { closing, cue, defineGenre, titleCue } from './define';

export default defineGenre({
  id: 'work-summary',
  directions: ['internal'],
  purpose: '回顾和评价一个时期或者一项工作。',
  basis: [{ norm: 'custom', force: 'customary', says: '总结是事务文书，不是法定文种；向上级汇报工作用报告。' }],
  titleForms: ['${单位}${年}工作总结', '${事项}工作总结'],
  required: ['概况', '做法和成效（有数据）', '问题', '打算'],
  avoid: ['作为公文文种上报（应改用报告）', '没有数据', '只报喜不报忧'],
  recipients: 'none',
  length: '一般2000至5000字',
  openings: ['${年}，在……领导下，……现总结如下：', '一年来，……'],
  closings: [closing(/^在新的一年里/, '在新的一年里，我们将……', '展望')],
  wrongClosings: [closing(/^特此/), closing(/^(妥|当|可)否/), closing(/^此(复|令)$/)],
  titleCues: [
    titleCue('title-work-summary', ['工作总结', '年终总结', '年度总结', '工作小结', '总结报告', '工作总结报告', '学习总结', '个人总结', '活动总结', '培训总结'], 11, 8),
    titleCue('title-word', ['总结', '小结'], 8, 5, /(考点|知识点|公式|语法|复习|读后|题型|面试题|技术|笔记|要点)(总结|小结)$/),
  ],
  cues: [
    cue('opening', 'as-follows', /总结如下/, 5.5, '用“现总结如下”引出内容'),
    cue('opening', 'sums-up', /现(就|将|对).{0,50}总结/, 3, '写“现将……总结”'),
    cue('opening', 'over-the-year', /(一年|半年|一年多|一学期|几年|一个月|一段时间|三年)来|回(顾|首).{0,10}(一年|工作|过去)/, 1.4, '开头回顾一年来的工作'),
    cue('opening', 'under-leadership', /在.{2,40}(领导|支持|帮助|指导)下/, 0.7, '写“在……领导下”'),
    cue('headings', 'achievements', /(主要)?(成绩|成效|工作回顾|做法|亮点|工作完成情况)|工作开展情况/, 1, '有“主要成效”一节'),
    cue('headings', 'shortcomings', /存在(的)?(主要)?(问题|不足)|(问题|不足)(和|与|及)/, 1, '有“存在不足”一节'),
    cue('headings', 'next', /(下|今后|明年|来年|下半年|下一?步|\d{4}年).{0,6}(打算|计划|思路|安排|工作)/, 0.8, '有“下一步打算”一节'),
    cue('body', 'new-year', /(新的一年|今后的工作|下一年|来年)/, 0.6, '展望下一年', 2),
    cue('body', 'summary-word', /(总结(一下|起来|过去)|工作总结)/, 0.7, '说明是在总结', 2),
    cue('body', 'shortcoming-body', /(存在|还有)(一些|许多|很多|不少|以下)?(问题|不足|差距)/, 0.6, '写不足', 2),
  ],
  confusedWith: [
    {
      genre: 'report',
      how: '总结不是法定文种，供本单位存档、交流；要向上级汇报，用“关于××工作情况的报告”，写主送机关和“特此报告”。',
    },
    { genre: 'duty-report', how: '述职报告写个人履行职责的情况，请人评议；总结写单位或一项工作的全貌。' },
    { genre: 'briefing-material', how: '汇报材料面对上级或检查组，口气是汇报；总结面向自身工作。' },
  ],
  subkinds: [],
});
