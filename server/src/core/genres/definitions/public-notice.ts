import { closing, cue, defineGenre, titleCue } from '../define';

export default defineGenre({
  id: 'public-notice',
  directions: ['public'],
  purpose: '在一定范围内公布应当遵守或者周知的事项。',
  basis: [
    {
      norm: 'regulation',
      clause: '第八条第六项',
      force: 'mandatory',
      says: '通告适用于在一定范围内公布应当遵守或者周知的事项。',
    },
  ],
  titleForms: ['${机关}关于${事由}的通告'],
  required: ['缘由', '通告事项', '起止时间或者范围', '违反的后果（管制类）', '联系方式（知照类）'],
  avoid: ['主送机关', '对内部的要求'],
  recipients: 'none',
  length: '一般300至1200字',
  openings: ['为……，根据……，现将有关事项通告如下：', '特通告如下：'],
  closings: [
    closing(/^特此通告$/, '特此通告。', '开头没有“通告如下”时'),
    closing(/^本通告自.{1,30}(起)?(施行|执行|生效)$/, '本通告自发布之日起施行。', '管制类'),
  ],
  wrongClosings: [
    closing(/^特此(公告|通知|报告|通报|决定)$/),
    closing(/^(妥|当|可)否/),
    closing(/^此致敬礼/),
  ],
  titleCues: [titleCue('title-word', ['通告'], 18, 4), titleCue('title-former', ['布告'], 8.5, 2)],
  cues: [
    cue('opening', 'as-follows', /通告如下/, 6, '用“通告如下”引出事项'),
    cue('closing', 'hereby', /^特此通告$/, 6, '结尾用“特此通告”'),
    cue('ending', 'in-force', /本通告自/, 3, '结尾写“本通告自……起施行”'),
    cue('ending', 'hereby-end', /特此通告/, 1.5, '结尾用“特此通告”'),
    cue('body', 'this-notice', /本通告/, 1.6, '自称“本通告”', 2),
    cue(
      'body',
      'public-at-large',
      /广大(市民|居民|用户|群众|车主|旅客)|过往车辆|(请|望).{0,10}(市民|居民|车辆|行人|用户).{0,14}(绕行|配合|理解|谅解|注意)/,
      1.2,
      '面向不特定的公众',
      2,
    ),
    cue(
      'body',
      'restriction',
      /禁止(通行|停放|燃放|携带|进入)|(临时)?交通管制|停(止供)?(水|电|气)(时间|范围|施工)?|绕行/,
      0.9,
      '公布应当遵守的事项',
      3,
    ),
    cue(
      'opening',
      'tells-public',
      /(特|现)(此)?(向.{2,10})?(通告|告知)(社会|全社会|广大|如下)|特此?通告/,
      4,
      '向社会通告',
    ),
    cue(
      'body',
      'enforced',
      /对(不听|违反|拒不|违者|未按|逾期).{0,30}(依法|处罚|处理|查处|处置)/,
      1,
      '写违反的后果',
      2,
    ),
  ],
  confusedWith: [
    {
      genre: 'notice',
      how: '通告向社会公布，对象不确定，不写主送机关；通知批转下级、转发上级和不相隶属机关的公文，传达要求下级办理和有关单位周知执行的事项，主送机关是确定的。',
    },
    {
      genre: 'proclamation',
      how: '通告限于一定范围，事项具体，常有约束力；公告范围更广，事项更重或者由法律规定。',
    },
  ],
  subkinds: [
    {
      id: 'public-notice.control',
      name: '管制类通告',
      cues: [cue('body', 'forbid', /禁止|不得|违反|处罚/, 0.8, '规定应当遵守的事项', 3)],
    },
    {
      id: 'public-notice.inform',
      name: '知照类通告',
      cues: [cue('body', 'inform', /停水|停电|缴费|办理|咨询电话/, 0.8, '告知应当周知的事项', 3)],
    },
  ],
});
