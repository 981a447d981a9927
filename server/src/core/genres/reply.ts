import { closing, cue, defineGenre, titleCue } from './define';

export default defineGenre({
  id: 'reply',
  directions: ['down'],
  purpose: '答复下级机关的请示事项。',
  basis: [
    {
      norm: 'regulation',
      clause: '第八条第十二项',
      force: 'mandatory',
      says: '批复适用于答复下级机关请示事项。',
    },
  ],
  titleForms: ['${机关}关于${事项}的批复', '${机关}关于同意${事项}的批复'],
  required: ['引述来文', '表态', '要求'],
  avoid: ['表态含糊', '答非所问', '主送非请示单位'],
  recipients: 'required',
  length: '一般200至800字',
  openings: ['你（市）《关于……的请示》（×〔2024〕×号）收悉。现批复如下：', '经研究，批复如下：'],
  closings: [closing(/^此复$/, '此复。', '最常用'), closing(/^特此批复$/, '特此批复。', '通用')],
  wrongClosings: [
    closing(/^特此(通知|通报|通告|公告|报告|请示|函.|复函)$/),
    closing(/^(妥|当|可)否/),
    closing(/请(予)?(批示|批复|批准|审批)$/),
    closing(/^此致敬礼/),
  ],
  titleCues: [titleCue('title-word', ['批复'], 12, 4.5)],
  cues: [
    cue('opening', 'as-follows', /批复如下/, 6.5, '用“批复如下”引出答复'),
    cue('closing', 'this-replies', /^此复$/, 4, '结尾用“此复”'),
    cue('closing', 'hereby', /^特此批复$/, 7, '结尾用“特此批复”'),
    cue('opening', 'request-received', /请示.{0,40}收悉/, 3, '引述下级请示“收悉”'),
    cue('opening', 'asked-for', /(就.{0,80}问题|来文|来电)(.{0,10})(请示|询问)/, 1.5, '说明下级就何事请示'),
    cue(
      'body',
      'agrees',
      /(原则)?同意.{0,3}(你们|你(省|市|县|区|局|厅|委|院|部|校|单位|公司))|(原则同意|不予批准|不同意)/,
      1.3,
      '对请示事项表态',
      2,
    ),
    cue(
      'body',
      'you-units',
      /你(省|市|县|区|局|厅|委|院|部)(人民政府|要|应|须)?/,
      0.5,
      '称下级为“你省、你局”',
      3,
    ),
    cue('body', 'this-reply', /本批复/, 2, '自称“本批复”', 2),
    cue(
      'recipients',
      'subordinate',
      /^[^、，]{1,16}(人民政府|局|厅|委|院|公司|大学|总部)$/,
      0.4,
      '主送一个请示单位',
    ),
  ],
  confusedWith: [
    {
      genre: 'letter',
      how: '批复答复下级机关的请示；复函答复不相隶属机关的来函。办公厅（室）经授权代表政府答复下级请示时，也用函。',
    },
    { genre: 'notice', how: '批复针对一份具体的请示作答，主送请示单位；要让各单位一体执行的，另发通知。' },
  ],
  subkinds: [
    { id: 'reply.approve', name: '同意批复', cues: [cue('body', 'approve', /同意|批准/, 1, '表示同意', 3)] },
    {
      id: 'reply.reject',
      name: '不同意批复',
      cues: [cue('body', 'reject', /不(予)?(同意|批准)|暂不/, 2.5, '表示不同意', 2)],
    },
    {
      id: 'reply.guide',
      name: '指示性批复',
      cues: [cue('body', 'guide', /适用|应当|可以|按照/, 0.5, '明确政策、法律适用', 3)],
    },
  ],
});
