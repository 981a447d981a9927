import { closing, cue, defineGenre, titleCue } from '../define';

export default defineGenre({
  id: 'emergency-plan',
  directions: ['internal'],
  purpose: '事先规定突发事件由谁指挥、怎样预警、怎样响应、怎样善后。',
  basis: [
    {
      norm: 'custom',
      force: 'customary',
      says: '预案由通知印发；一般写总则、组织体系、预警、响应、保障、附则，分级标准彼此衔接，不重不漏。',
    },
  ],
  titleForms: ['${单位}${事件}应急预案'],
  required: ['编制目的和依据、适用范围', '组织体系和职责', '预警和响应分级', '处置程序和报告时限', '附则'],
  avoid: ['分级标准重叠或者留空', '报告时限前后不一', '机构名称沿用旧稿'],
  recipients: 'none',
  length: '一般1500至8000字',
  openings: ['为……，依据……，制定本预案。'],
  closings: [closing(/^本预案自.{1,20}(施行|实施|执行)$/, '本预案自印发之日起施行。', '附则')],
  wrongClosings: [closing(/^(特此|专此)/), closing(/^(妥|当|可)否/), closing(/^此(复|令)$/)],
  titleCues: [
    titleCue(
      'title-emergency-plan',
      ['应急预案', '处置预案', '应急处置预案', '应对预案', '救援预案', '保障预案', '应急工作预案'],
      20,
      12,
    ),
    titleCue('title-word', ['预案'], 12, 6, /(决算|预算|报价)预案$/),
  ],
  cues: [
    cue('body', 'this-plan', /本预案/, 2, '自称“本预案”', 3),
    cue('opening', 'drafts-plan', /(制定|制订|编制|特制定)(了)?本(应急)?预案/, 4, '写“制定本预案”'),
    cue(
      'body',
      'levels',
      /[ⅠⅡⅢⅣI一二三四]级(应急)?(响应|预警)|(特别重大|重大|较大|一般)（/,
      1,
      '分级响应',
      4,
    ),
    cue(
      'headings',
      'response',
      /应急(响应|处置|保障|准备|救援)|预警(分级|发布|机制)?|后期处置|善后/,
      1.2,
      '有“应急响应”一节',
      4,
    ),
    cue('headings', 'general', /总则|编制(目的|依据)|适用范围|工作原则|附则/, 0.5, '有“总则”“附则”', 3),
    cue('body', 'command', /(应急)?指挥部|总指挥|现场指挥/, 0.5, '设指挥部', 3),
  ],
  confusedWith: [
    { genre: 'work-scheme', how: '方案安排一项要做的工作；预案预先规定突发事件发生以后怎么办。' },
    { genre: 'notice', how: '预案不直接行文，用“关于印发《××应急预案》的通知”发出。' },
  ],
  subkinds: [],
});
