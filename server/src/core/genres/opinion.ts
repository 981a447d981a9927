import { closing, cue, defineGenre, titleCue } from './define';

export default defineGenre({
  id: 'opinion',
  directions: ['down', 'up', 'level'],
  purpose: '对重要问题提出见解和处理办法。',
  basis: [
    {
      norm: 'regulation',
      clause: '第八条第七项',
      force: 'mandatory',
      says: '意见适用于对重要问题提出见解和处理办法。',
    },
    {
      norm: 'former-measures',
      force: 'customary',
      says: '上行的意见按请示的程序和要求办理；平行的意见供对方参考；下行的意见有明确要求的遵照执行，没有的参照执行。',
    },
  ],
  titleForms: [
    '${机关}关于${事由}的意见',
    '${机关}关于${事由}的实施意见',
    '${机关}关于${事由}的指导意见',
    '${机关}关于${事由}的若干意见',
  ],
  required: ['背景（简）', '总体要求', '措施', '组织实施'],
  avoid: ['“特此意见”', '标题写成“……指导的意见”'],
  recipients: 'optional',
  length: '一般2000至5000字',
  openings: ['为……，根据……，现就……提出如下意见：', '现提出以下意见：'],
  closings: [
    closing(
      /^以上意见如无不妥请批转.{0,30}(执行|落实)$/,
      '以上意见，如无不妥，请批转……执行。',
      '上行，请上级批转',
    ),
    closing(/^以上意见请(予)?(审阅|审议|审定)$/, '以上意见，请审阅。', '上行'),
    closing(/^请.{0,20}(贯彻|执行|落实)$/, '请结合实际认真贯彻执行。', '下行'),
    closing(/^本意见自.{1,20}(施行|执行|实施)$/, '本意见自……起施行。', '下行，需要写明施行时间'),
    closing(/^以上意见(仅)?供.{0,6}参考$/, '以上意见供参考。', '平行'),
    closing(/^以上意见请(予)?(研究|考虑)$/, '以上意见，请予研究。', '平行'),
    closing(/^以上意见.{0,10}(当|妥)否请(批示|审批|审示)$/),
  ],
  wrongClosings: [closing(/^特此(意见|通知|报告|通报|通告|公告|决定)$/), closing(/^此致敬礼/)],
  titleCues: [
    titleCue('title-kinds', ['指导意见', '实施意见', '若干意见', '处理意见', '工作意见'], 12, 8),
    titleCue('title-word', ['意见'], 12, 3, /(几点|一点|个人|不同|我的|反对|修改|征求)意见$/),
    titleCue('title-some-points', ['几点意见'], 4, 2.5),
  ],
  cues: [
    cue(
      'opening',
      'puts-forward',
      /(提出|制定|形成)(如下|以下|本|的)?(的)?(若干|实施|指导|几点|工作)?意见/,
      5.5,
      '用“提出如下意见”引出内容',
    ),
    cue('opening', 'now-on', /现就.{1,120}(意见|提出)/, 1.2, '用“现就……提出意见”开头'),
    cue('closing', 'above-opinions', /^以上意见/, 6, '结尾用“以上意见……”'),
    cue('ending', 'above-opinions-end', /以上意见，?(如无不妥|请|供|是否)/, 3, '结尾用“以上意见，如无不妥”'),
    cue('body', 'this-opinion', /本意见/, 2.2, '自称“本意见”', 3),
    cue('headings', 'overall', /总体(要求|思路|目标)|指导思想/, 1, '有“总体要求”一节'),
    cue('headings', 'principles', /基本原则/, 0.7, '有“基本原则”一节'),
    cue('headings', 'guarantee', /(保障措施|组织(实施|保障|领导))/, 0.6, '有“组织实施”一节'),
    cue('body', 'in-charge', /（.{2,80}(牵头|负责|按职责分工负责)）/, 0.5, '分项写明牵头和负责单位', 4),
    cue(
      'body',
      'principles-run-in',
      /(指导思想|基本原则|主要目标|工作目标|发展目标)。/,
      0.5,
      '有“指导思想、基本原则、主要目标”',
      3,
    ),
  ],
  confusedWith: [
    {
      genre: 'notice',
      how: '意见对重要问题提出见解和处理办法，讲原则、讲措施；通知部署具体事项，讲什么时间由谁办什么事。',
    },
    {
      genre: 'work-plan',
      how: '“打算”“安排”“计划”都不是法定文种。作公文下发时可以改为“关于××工作的意见”；实际工作中也常用“关于印发《××计划》的通知”。',
    },
    {
      genre: 'request',
      how: '请示请求上级批准本机关的一件事；上行的意见对重要问题提出主张，请上级批转有关方面执行，办理程序与请示相同。',
    },
    {
      genre: 'letter',
      how: '对征求意见稿的“反馈意见”“复函意见”实际是函；“建议”不是文种，下级对上级、机关之间提出见解用意见，人大代表建议、检察建议等另有制度。',
    },
  ],
  subkinds: [
    {
      id: 'opinion.up',
      name: '上行意见',
      direction: 'up',
      cues: [
        cue(
          'ending',
          'endorse',
          /如无不妥，?请.{0,10}(批转|批准|转发)|以上意见.{0,10}请(予)?(审|批)/,
          5,
          '结尾请上级批转、审定',
        ),
      ],
    },
    {
      id: 'opinion.level',
      name: '平行意见',
      direction: 'level',
      cues: [
        cue('ending', 'reference', /供.{0,8}参考|请(予)?研究|请予考虑/, 4, '结尾供对方参考'),
        cue('recipients', 'peer', /贵/, 1, '称对方“贵”'),
      ],
    },
    {
      id: 'opinion.down',
      name: '下行意见',
      direction: 'down',
      cues: [
        cue('ending', 'carry-out', /(贯彻|执行|落实|实施|报告|反映)/, 1, '结尾提出执行要求'),
        cue('recipients', 'all', /各/, 1.5, '主送所属各单位'),
      ],
    },
  ],
});
