import { closing, cue, defineGenre, titleCue } from '../define';

export default defineGenre({
  id: 'publicity',
  directions: ['public'],
  purpose: '在作出决定以前，把拟办的事项、拟定的人选公开出来，听取意见。',
  basis: [
    {
      norm: 'custom',
      force: 'customary',
      says: '公示不是法定文种，是公告、通告以外公开征求意见的做法；写清公示什么、公示多久、向谁反映。',
    },
  ],
  titleForms: ['关于${事项}的公示', '${事项}公示'],
  required: ['公示的依据和内容', '公示期起止', '反映意见的方式、受理部门和电话', '署名、日期'],
  avoid: ['不写起止日期', '公示期不足', '公开身份证号、住址、电话等个人信息', '“特此通知”'],
  recipients: 'none',
  length: '一般300至800字',
  openings: ['根据……，经……研究，拟……，现予公示。'],
  closings: [closing(/^(特此|现予|现予以)公示$/, '特此公示。', '通用')],
  wrongClosings: [
    closing(/^(特此|专此)(报告|请示|通知|通报|通告|公告|批复|函.|决定)/),
    closing(/^(妥|当|可)否/),
    closing(/请(予)?(批示|批复|批准|审批)$/),
    closing(/^此(复|令)$/),
    closing(/(遵照|贯彻)执行$/),
  ],
  titleCues: [
    titleCue('title-publicity', ['公示', '公示公告', '公示通告', '公示书', '任前公示', '拟录用公示'], 20, 10),
  ],
  cues: [
    cue('body', 'term', /公示(期|时间|期限)(为|：|间|共|自|从|\d)/, 3, '写明公示期', 2),
    cue('opening', 'is-shown', /(现|特)?(将.{0,30})?(予|予以|进行)公示|公示如下/, 4.5, '写“现予公示”'),
    cue('ending', 'shown-end', /特此公示|现予(以)?公示/, 3, '结尾用“特此公示”'),
    cue(
      'body',
      'objections',
      /(如)?(对.{0,30})?(有|持)(不同|异)(意见|议)|(反映|提出)(问题|情况|异议|意见).{0,30}(真实|署|书面|电话)/,
      1.5,
      '写明怎样反映意见',
      2,
    ),
    cue('body', 'desk', /(受理|监督|举报|联系)(部门|电话|单位|邮箱)：?/, 0.8, '写明受理部门和电话', 3),
    cue(
      'body',
      'intended',
      /拟(推荐|录用|聘用|任|确定|表彰|命名|认定|享受|提拔|入选|资助|发展|授予)/,
      0.8,
      '写拟定的人选、事项',
      2,
    ),
  ],
  confusedWith: [
    { genre: 'proclamation', how: '公告向国内外宣布已经决定的重要事项；公示是决定以前公开征求意见。' },
    { genre: 'public-notice', how: '通告公布应当遵守或者周知的事项；公示不要求遵守，只听取意见。' },
    { genre: 'notice', how: '通知发给下级和有关单位办理；公示面向公众，没有主送机关。' },
  ],
  subkinds: [],
});
