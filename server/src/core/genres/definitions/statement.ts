import { closing, cue, defineGenre, titleCue } from '../define';

export default defineGenre({
  id: 'statement',
  directions: ['internal'],
  purpose: '说明一件事的由来、经过、原因和结论。',
  basis: [{ norm: 'custom', force: 'customary', says: '事由、经过、原因、结论要清楚，不推诿。' }],
  titleForms: ['关于${事项}的情况说明'],
  required: ['事由', '经过', '原因', '结论'],
  avoid: ['推诿', '请求语'],
  recipients: 'optional',
  length: '一般300至1500字',
  openings: ['现将有关情况说明如下：'],
  closings: [
    closing(/^特此说明$/, '特此说明。', '通用'),
    closing(/^以上情况属实.{0,8}$/, '以上情况属实，特此说明。', '证明性'),
  ],
  wrongClosings: [
    closing(/^(特此|专此)(报告|请示|通知|通报|函.)$/),
    closing(/^(妥|当|可)否/),
    closing(/请(予)?(批示|批复|批准|审批)$/),
  ],
  titleCues: [
    titleCue('title-statement', ['情况说明', '情况的说明', '有关情况说明'], 16, 7),
    titleCue(
      'title-word',
      ['说明'],
      6,
      1,
      /(使用|安装|操作|产品|编制|编写|起草|修订|补充|功能|版本|字段|参数|接口|申报|填写|填表|填报|设计|草案.{0,8}|》.{0,10})说明$/,
    ),
  ],
  cues: [
    cue('opening', 'as-follows', /说明如下/, 5.5, '用“说明如下”引出内容'),
    cue('closing', 'hereby', /^(以上情况属实)?特此说明$/, 6, '结尾用“特此说明”'),
    cue('ending', 'hereby-end', /特此说明|情况属实/, 1.5, '结尾用“特此说明”'),
    cue('body', 'reason', /(原因(是|如下|为)|由于|系因)/, 0.3, '说明原因', 2),
    cue(
      'opening',
      'gives-account',
      /(作|做)(出)?(如下|以下)(情况)?说明|(现将|现就).{0,40}说明/,
      4,
      '写“现作如下说明”',
    ),
    cue('foot', 'explainer', /说明(人|单位)：/, 3, '由说明人署名'),
    cue(
      'body',
      'differs',
      /(差异|原因|出入|误差|漏报|延误).{0,10}(由|有|是|在于|如下|主要)|口径(不同|差异)|完整、真实|并非有意|查阅(了)?资料/,
      0.9,
      '说明差异和原因',
      4,
    ),
  ],
  confusedWith: [
    { genre: 'report', how: '情况说明只把事情讲清楚；要向上级机关正式反映情况，用报告。' },
    { genre: 'letter', how: '对不相隶属机关说明情况并请对方配合，用函。' },
  ],
  subkinds: [],
});
