import { closing, cue, defineGenre, titleCue } from '../define';

export default defineGenre({
  id: 'self-examination',
  directions: ['internal'],
  purpose: '民主生活会、组织生活会上对照要求检查自己的问题，剖析根源，提出整改。',
  basis: [
    {
      norm: 'custom',
      force: 'customary',
      says: '写存在的问题、原因剖析、整改措施；用第一人称，问题具体，见人见事见思想。',
    },
  ],
  titleForms: ['${年度}民主生活会个人对照检查材料', '${年度}组织生活会对照检查材料'],
  required: ['存在的问题', '原因剖析', '整改措施'],
  avoid: ['以工作代问题', '以“我们”“有的同志”代自己', '问题空泛', '请求批准的话'],
  recipients: 'none',
  length: '一般2000至3000字',
  openings: ['根据……要求，会前……，现将有关情况对照检查如下：'],
  closings: [
    closing(
      /^以上.{0,10}(对照)?检查.{0,12}(批评|指正|帮助).{0,6}$/,
      '以上对照检查，不妥之处，请同志们批评指正。',
      '通用',
    ),
    closing(/^(敬?请|恳请).{0,10}批评(帮助|指正)$/),
  ],
  wrongClosings: [
    closing(/^(特此|专此)/),
    closing(/^(妥|当|可)否/),
    closing(/请.{0,6}(批示|批复|批准|审批)$/),
    closing(/^此(复|令)$/),
  ],
  titleCues: [
    titleCue(
      'title-self-examination',
      [
        '对照检查材料',
        '对照检查',
        '对照检查发言',
        '对照检查提纲',
        '检视剖析材料',
        '个人剖析材料',
        '剖析材料',
        '对照检查发言材料',
        '检视问题材料',
      ],
      22,
      14,
    ),
    titleCue('title-word', ['检查材料'], 12, 6),
  ],
  cues: [
    cue(
      'opening',
      'examines',
      /对照检查(如下|情况)|(检视|查摆|查找|剖析)(了)?.{0,10}(问题|根源)|民主生活会|组织生活会/,
      3,
      '开头写对照检查',
      2,
    ),
    cue(
      'headings',
      'shortcomings',
      /存在(的)?(主要)?(突出)?问题|问题(表现|和不足)/,
      0.8,
      '有“存在的问题”一节',
    ),
    cue(
      'headings',
      'roots',
      /(原因|根源|思想)(剖析|分析)|剖析(原因|根源)|产生(问题)?的(原因|根源)/,
      2,
      '有“原因剖析”一节',
    ),
    cue('headings', 'remedies', /整改(措施|方向|打算)|(今后)?(努力|改进)方向/, 1.2, '有“整改措施”一节'),
    cue(
      'body',
      'inner',
      /宗旨意识|党性(修养|锻炼)|理想信念|(学用|知行)(脱节|合一)|思想(上)?(松懈|放松)|自我革命/,
      0.8,
      '从思想上找原因',
      4,
    ),
  ],
  confusedWith: [
    { genre: 'duty-report', how: '述职报告讲履职的成绩和问题；对照检查材料只讲问题、根源和整改。' },
    {
      genre: 'report',
      how: '报告是机关向上级的正式行文；对照检查材料是会上用的个人（班子）材料，没有主送机关。',
    },
    { genre: 'experience-sharing', how: '在会上念的稿子也叫发言；对照检查的内容是检查自己的问题。' },
  ],
  subkinds: [],
});
