import { closing, cue, defineGenre, titleCue } from '../define';

export default defineGenre({
  id: 'meeting-record',
  directions: ['internal'],
  purpose: '如实记录会议的组织情况、发言和决议，存档备查。',
  basis: [{ norm: 'custom', force: 'customary', says: '按会议进程如实记录，由主持人和记录人签字。' }],
  titleForms: ['${会议}记录'],
  required: ['时间、地点、主持人', '出席、缺席、记录人', '议程', '发言实录', '决议', '签字'],
  avoid: ['润色加工', '评价', '印发'],
  recipients: 'none',
  length: '不限',
  openings: ['时间：　地点：　主持人：　出席：　缺席：　记录：'],
  closings: [
    closing(/^(会议)?散会$/, '散会。', '会议结束'),
    closing(/^主持人签字/, '主持人（签字）　记录人（签字）', '签字'),
  ],
  wrongClosings: [closing(/^特此/), closing(/^(妥|当|可)否/), closing(/^此(复|令)$/)],
  titleCues: [
    titleCue('title-meeting-record', ['会议记录', '会记录', '谈话记录', '大会记录', '例会记录'], 16, 8),
    titleCue(
      'title-word',
      ['记录'],
      7,
      2.5,
      /(世界|聊天|实验|读书|观察|维修|消费|历史|破|入院|出院|住院|病程|查房|护理|手术|诊疗|交易|通话|浏览)记录$/,
    ),
  ],
  cues: [
    cue('opening', 'when', /(会议)?时间：/, 1.3, '列会议时间'),
    cue('opening', 'where', /(会议)?地点：/, 1.3, '列会议地点'),
    cue('opening', 'chair', /(主持|主持人)：/, 1.3, '列主持人'),
    cue(
      'opening',
      'present',
      /(出席|参加|参会|到会|列席|缺席)(人员|人|会议人员)?：/,
      1.2,
      '列出席、缺席人员',
      2,
    ),
    cue('opening', 'recorder', /(记录|记录人)：/, 2.6, '列记录人'),
    cue(
      'body',
      'dialogue',
      /\n(?!组长|副组长|成员|时间|地点|联系人|附件)[\u4e00-\u9fff×]{2,4}(（.{1,10}）)?：/,
      0.4,
      '按发言人逐人记录',
      8,
    ),
    cue('ending', 'adjourned', /散会/, 2.2, '结尾“散会”'),
    cue('ending', 'signed', /(主持人|记录人|签字)[（(：:]/, 1.5, '结尾签字'),
    cue('headings', 'item', /议题|讨论|决议/, 0.5, '按议题记录'),
    cue(
      'head',
      'particulars',
      /(^|\n)[-*]*(会议)?(时间|地点|主持人?|记录人?|到会|出席|列席|缺席|参会|参加)(人员?|单位)?[*]*：/,
      1,
      '开头逐项列时间、地点、主持、记录',
      6,
    ),
  ],
  confusedWith: [
    {
      genre: 'minutes',
      how: '会议记录逐人如实记发言，存档不印发；纪要归纳议定事项，用“会议议定、会议要求”，可以印发执行。',
    },
  ],
  subkinds: [],
});
