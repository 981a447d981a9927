import { closing, cue, defineGenre, titleCue } from '../define';

export default defineGenre({
  id: 'minutes',
  directions: ['down', 'level', 'internal'],
  purpose: '记载会议主要情况和议定事项。',
  basis: [
    {
      norm: 'regulation',
      clause: '第八条第十五项',
      force: 'mandatory',
      says: '纪要适用于记载会议主要情况和议定事项。',
    },
    {
      norm: 'format',
      clause: '10.3',
      force: 'mandatory',
      says: '纪要有专门格式：标志为“×××××纪要”，标注出席、请假、列席人员名单。',
    },
  ],
  titleForms: ['${会议}纪要', '${会议}纪要（〔${年}〕${n}号）'],
  required: ['时间、地点、主持、出席', '议题', '议定事项', '责任分工', '时限'],
  avoid: ['逐人实录', '把未定事项写成决定', '主送机关（可以列分送）', '“特此纪要”'],
  recipients: 'none',
  length: '一般800至3000字',
  openings: ['${日期}，${主持人}主持召开……会议，研究……。现纪要如下：', '会议纪要如下：'],
  closings: [],
  wrongClosings: [
    closing(/^特此(纪要|通知|报告|通报|决定|公告)$/),
    closing(/^(妥|当|可)否/),
    closing(/^此致敬礼/),
  ],
  titleCues: [titleCue('title-word', ['纪要'], 18, 5)],
  cues: [
    cue('opening', 'as-follows', /纪要如下|形成.{0,10}纪要/, 6.5, '用“现纪要如下”引出内容'),
    cue(
      'opening',
      'convened',
      /主持(召开|会议)|主持召开了?.{0,40}会|召开.{0,30}(专题|协调|办公|常务|联席|座谈|调度|党组|全体)会/,
      2,
      '开头写主持召开会议',
    ),
    cue('opening', 'now-minutes', /(现将|有关).{0,40}纪要/, 2.5, '写明整理纪要'),
    cue('body', 'settled', /会议(议定|决定|确定|商定|原则同意|同意)/, 1.3, '以“会议议定、会议决定”行文', 4),
    cue('body', 'demanded', /会议(要求|强调|明确|指出|认为|听取|研究)/, 0.7, '以“会议要求、会议指出”行文', 5),
    cue(
      'body',
      'attendance',
      /(^|\n)(出席|列席|请假|缺席|参会|参加)(人员|会议人员|单位)?：/,
      1.5,
      '列出席、列席、请假名单',
      3,
    ),
    cue(
      'tail',
      'attendance-tail',
      /(出席|列席|请假|分送|参加人员)(人员)?：/,
      1.5,
      '列出席、列席、请假名单',
      2,
    ),
    cue(
      'body',
      'meeting-opinions',
      /(各(位)?(与会|参会)|与会(人员|同志|单位|各方))/,
      0.5,
      '写与会人员意见',
      2,
    ),
  ],
  confusedWith: [
    {
      genre: 'meeting-record',
      how: '纪要归纳会议的主要情况和议定事项，用“会议认为、会议议定”；会议记录按发言顺序如实记录，不作加工，也不印发。',
    },
    { genre: 'resolution', how: '纪要不须表决，记载议定事项；决议须经会议表决通过，写明通过的日期。' },
    { genre: 'briefing', how: '纪要对与会单位有约束力；简报只交流情况。' },
  ],
  subkinds: [
    {
      id: 'minutes.office',
      name: '办公会议纪要',
      cues: [cue('body', 'settled', /会议(议定|决定|同意|确定)/, 1, '写议定事项', 3)],
    },
    {
      id: 'minutes.symposium',
      name: '座谈会纪要',
      cues: [
        cue('title', 'symposium', /座谈会/, 3, '标题写座谈会'),
        cue('opening', 'symposium', /座谈会/, 2, '写座谈会'),
      ],
    },
  ],
});
