import { closing, cue, defineGenre, titleCue } from '../define';

export default defineGenre({
  id: 'meeting-agenda',
  directions: ['internal'],
  purpose: '会前排定会议各项内容的次序、时间和由谁来做。',
  basis: [
    {
      norm: 'custom',
      force: 'customary',
      says: '写明时间、地点、主持人和各项议程，时间首尾相接，人名职务准确。',
    },
  ],
  titleForms: ['${会议}议程', '${会议}日程'],
  required: ['时间', '地点', '主持人', '各项议程'],
  avoid: ['时间重叠', '主持人前后不一', '写成会后的记录'],
  recipients: 'none',
  length: '一般一页',
  openings: ['时间：……　地点：……　主持人：……'],
  closings: [],
  wrongClosings: [
    closing(/^(特此|专此)/),
    closing(/^(妥|当|可)否/),
    closing(/请.{0,6}(批示|批复|批准|审批)$/),
    closing(/^此(复|令)$/),
  ],
  titleCues: [
    titleCue(
      'title-meeting-agenda',
      ['会议议程', '会议日程', '大会议程', '会议程', '会议程安排', '议程安排', '议事日程', '会日程'],
      20,
      12,
    ),
    titleCue('title-word', ['议程', '日程', '日程安排'], 13, 6),
  ],
  cues: [
    cue('head', 'agenda-head', /(^|\n)(会议)?(时间|地点|主持人?)：/, 0.8, '开头列时间、地点、主持', 3),
    cue('head', 'clock-items', /\d{1,2}[：:]\d{2}[—至~-]{1,2}\d{1,2}[：:]\d{2}/, 1.5, '各项写明起止时间', 5),
    cue('headings', 'agenda-item', /(会议)?议程|日程/, 1.5, '有“议程”一节'),
    cue(
      'headings',
      'next-item',
      /(宣读|宣布|听取|审议|介绍|致辞|讲话|发言|颁奖|表决|奏唱|介绍与会)/,
      0.6,
      '逐项列会议内容',
      6,
    ),
  ],
  confusedWith: [
    {
      genre: 'meeting-record',
      how: '议程是会前的安排；会议记录是会后如实记下的发言和决定，有出席人、记录人。',
    },
    { genre: 'emcee-script', how: '主持词是主持人口里说的话；议程只列各项内容。' },
  ],
  subkinds: [],
});
