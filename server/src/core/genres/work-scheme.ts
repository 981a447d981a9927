import { closing, cue, defineGenre, titleCue } from './define';

export default defineGenre({
  id: 'work-scheme',
  directions: ['internal'],
  purpose: '对一项工作的目标、分工、步骤和保障作出具体安排。',
  basis: [
    { norm: 'custom', force: 'customary', says: '方案是事务文书，由通知印发。' },
    { norm: 'burden', clause: '第二条', force: 'general', says: '配套文件应当结合实际，不照搬照抄上位文件。' },
  ],
  titleForms: ['${事项}工作方案', '${事项}实施方案'],
  required: ['目标', '组织领导', '任务分工', '步骤', '保障'],
  avoid: ['背景过长', '责任不明'],
  recipients: 'none',
  length: '一般1500至4000字',
  openings: ['为……，根据……，结合实际，制定本方案。'],
  closings: [closing(/^本方案自.{1,20}(施行|实施|执行)$/, '本方案自……起实施。', '需要写明实施时间')],
  wrongClosings: [closing(/^特此/), closing(/^(妥|当|可)否/), closing(/^此(复|令)$/)],
  titleCues: [
    titleCue('title-work-scheme', ['工作方案', '实施方案', '行动方案', '活动方案', '整治方案', '试点方案', '总体方案', '整改方案', '改革方案'], 10, 7),
    titleCue('title-word', ['方案'], 7, 3.5, /(技术|设计|营销|策划|解决|治疗|教学|施工|测试|运作)方案$/),
  ],
  cues: [
    cue('opening', 'drafts-scheme', /(制定|制订|拟定)(了)?(本|如下|以下|此).{0,8}方案|特制(定|订).{0,14}方案|方案如下/, 5.5, '写“制定本方案”'),
    cue('body', 'this-scheme', /本(实施|工作|行动)?方案/, 1.6, '自称“本方案”', 2),
    cue('headings', 'goals', /(工作|总体|主要|活动)目标|总体要求|指导思想/, 0.8, '有“工作目标”一节'),
    cue('headings', 'organisation', /组织(领导|机构|保障|实施)/, 0.9, '有“组织领导”一节'),
    cue('headings', 'steps', /(实施|工作|方法|活动)步骤|阶段|进度安排|时间安排/, 1.2, '有“实施步骤”一节'),
    cue('headings', 'division', /(任务|职责|责任)分工|工作(任务|内容)|重点任务|主要任务/, 0.8, '有“任务分工”一节'),
    cue('headings', 'guarantee', /保障(措施|机制)|工作要求|有关要求/, 0.6, '有“保障措施”一节'),
    cue('body', 'phases', /(动员部署|宣传发动|全面实施|组织实施|集中整治|总结提升|总结验收|巩固提高|自查自纠).{0,4}阶段|第[一二三四]阶段/, 0.9, '分阶段推进', 4),
    cue('body', 'leading-group', /(成立|设立).{0,30}(领导小组|专班|指挥部)|组长[：:]/, 0.6, '成立领导小组', 2),
  ],
  confusedWith: [
    { genre: 'work-plan', how: '方案针对单项工作，操作性强；计划统管一个时期的工作，规划一般管三年以上。' },
    { genre: 'opinion', how: '意见提出原则和办法，是法定文种；方案是执行安排，由通知印发。' },
    { genre: 'notice', how: '方案本身不能直接行文，用“关于印发《××方案》的通知”发出。' },
  ],
  subkinds: [],
});
