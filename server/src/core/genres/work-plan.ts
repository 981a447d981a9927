import { closing, cue, defineGenre, titleCue } from './define';

export default defineGenre({
  id: 'work-plan',
  directions: ['internal'],
  purpose: '安排一个时期的工作，包括计划、要点、打算、安排和规划。',
  basis: [{ norm: 'custom', force: 'customary', says: '计划、要点、打算、安排都是事务文书，不是法定文种；下发时用通知印发，或者改用意见。' }],
  titleForms: ['${单位}${年}工作计划', '${单位}${年}工作要点', '${单位}${年}${事项}工作安排'],
  required: ['目标', '任务', '措施', '进度', '责任'],
  avoid: ['作为公文文种直接下发', '口号化'],
  recipients: 'none',
  length: '一般1500至4000字',
  openings: ['为……，制定本计划。', '${年}工作的总体思路是……'],
  closings: [],
  wrongClosings: [closing(/^特此/), closing(/^(妥|当|可)否/), closing(/^此(复|令)$/)],
  titleCues: [
    titleCue('title-work-plan', ['工作计划', '工作要点', '工作安排', '工作打算', '工作思路', '行动计划', '实施计划', '计划纲要', '规划纲要', '发展规划', '培训计划', '学习计划'], 10, 8),
    titleCue('title-word', ['计划', '打算', '安排', '规划'], 6, 3.5, /(一揽子|旅行|减肥|商业)计划$/),
    titleCue('title-points', ['要点'], 6, 2, /(知识|复习|审查|审核|监管|培训|技术|设计|操作|写作|核查)要点$/),
  ],
  cues: [
    cue('opening', 'drafts-plan', /(制定|编制|拟定|制订)(本|如下|以下|此|了)?.{0,24}(计划|规划|要点|安排)|计划如下|安排如下|要点如下/, 4.5, '写“制定本计划”'),
    cue('opening', 'general-idea', /工作的?(总体思路|总体要求|总的要求|指导思想)是/, 3.5, '写“工作的总体思路是”'),
    cue('headings', 'idea', /总体思路|工作思路|指导思想|总体要求/, 1, '有“总体思路”一节'),
    cue('headings', 'tasks', /(重点|主要|工作)任务|工作重点|重点工作/, 1, '有“重点任务”一节'),
    cue('headings', 'goals', /(工作|主要|发展|总体)目标/, 0.8, '有“工作目标”一节'),
    cue('headings', 'schedule', /(时间|进度|步骤)(安排|进度)|工作(步骤|进度)/, 1, '有“时间安排”一节'),
    cue('headings', 'measures', /(工作|保障|主要)措施/, 0.5, '有“工作措施”一节'),
    cue('body', 'this-plan', /本(计划|规划|要点)/, 1.6, '自称“本计划”', 2),
    cue('body', 'plan-period', /(规划|计划)(期|目标|任务|纲要)|五年(计划|规划)/, 0.7, '写规划期、规划目标', 4),
    cue('body', 'unit-in-charge', /(责任|牵头|配合)单位[：:]|完成时限[：:]/, 1, '列责任单位、完成时限', 3),
  ],
  confusedWith: [
    { genre: 'opinion', how: '计划、打算、安排不是法定文种；作公文下发时改为“关于××工作的意见”，或者用“关于印发《××计划》的通知”。' },
    { genre: 'work-scheme', how: '计划统管一个时期的多项工作；方案针对一项工作，任务、步骤、保障写得更细，可以照着做。' },
    { genre: 'work-summary', how: '计划写将要做的，总结写已经做的。' },
  ],
  subkinds: [],
});
