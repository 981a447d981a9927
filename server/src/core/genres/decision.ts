import { closing, cue, defineGenre, titleCue } from './define';

export default defineGenre({
  id: 'decision',
  directions: ['down', 'public'],
  purpose: '对重要事项作出决策和部署，奖惩有关单位和人员，变更或者撤销下级机关不适当的决定事项。',
  basis: [
    {
      norm: 'regulation',
      clause: '第八条第二项',
      force: 'mandatory',
      says: '决定适用于对重要事项作出决策和部署、奖惩有关单位和人员、变更或者撤销下级机关不适当的决定事项。',
    },
  ],
  titleForms: ['${机关}关于${事由}的决定'],
  required: ['依据', '决定事项', '执行要求'],
  avoid: ['商量的口气', '“是否妥当”'],
  recipients: 'optional',
  length: '奖惩类一般300至800字，部署类2000至5000字',
  openings: ['为了……，根据……，现决定……', '经研究，决定……', '现作如下决定：'],
  closings: [
    closing(/^本决定自.{1,20}起(施行|生效|执行)$/, '本决定自……起施行。', '需要写明生效时间'),
    closing(
      /^希望.{2,60}(再接再厉|新的.{0,6}(成绩|贡献|业绩))/,
      '希望受表彰的单位和个人珍惜荣誉，再接再厉。',
      '表彰',
    ),
    closing(/^特此决定$/, '特此决定。', '少用，决定多自然结束'),
  ],
  wrongClosings: [
    closing(/^特此(通知|报告|通告|公告|通报|请示|决议)$/),
    closing(/^(妥|当|可)否/),
    closing(/^是否妥当/),
  ],
  titleCues: [titleCue('title-word', ['决定'], 12, 3.5, /(我|你|他|她|谁|一个|重要的|艰难的|最后的)决定$/)],
  cues: [
    cue(
      'opening',
      'decides',
      /(作|做)(出)?(如下|以下)(决定|修改)|决定如下|如下决定/,
      5.5,
      '用“现作如下决定”引出事项',
    ),
    cue(
      'opening',
      'now-decides',
      /(现|特|兹|经.{0,12}(研究|讨论|批准)，?)决定(?!.{0,30}通报)/,
      3,
      '开头写“经研究，决定”',
    ),
    cue(
      'opening',
      'organ-decides',
      /(国务院|政府|党委|中央|人民法院|检察院|(委员会|代表大会|党组|全会).{0,20}(会议)?)[，]?决定[：，对授给废在修](?!.{0,30}通报)/,
      3,
      '由机关或会议作出决定',
    ),
    cue('body', 'award', /授予.{0,60}(称号|荣誉)|给予.{0,30}(记.等功|嘉奖)/, 2, '授予称号或者奖励', 2),
    cue('body', 'sanction', /给予.{0,30}(处分|开除|撤职|降级|记过|警告)/, 1.5, '给予处分', 2),
    cue('body', 'this-decision', /本决定/, 1.6, '自称“本决定”', 2),
    cue('ending', 'in-force', /本决定自.{0,20}(起|日)(施行|实施|生效|执行)/, 3, '结尾写“本决定自……起施行”'),
    cue('closing', 'hereby', /^特此决定$/, 4, '结尾用“特此决定”'),
    cue('ending', 'republish', /根据本决定.{0,80}(修改|公布)/, 2, '结尾写根据本决定重新公布'),
  ],
  confusedWith: [
    {
      genre: 'notice',
      how: '决定用于重要事项的决策部署和奖惩，约束力强、稳定性高；一般事项的部署、周知用通知。',
    },
    {
      genre: 'bulletin',
      how: '决定重在处理，授予称号、给予处分用决定；通报重在宣传教育，表扬先进、批评错误、传达情况用通报。',
    },
    { genre: 'resolution', how: '决定可以由机关直接作出；决议必须经会议讨论通过，标题下要有题注。' },
  ],
  subkinds: [
    {
      id: 'decision.award',
      name: '表彰决定',
      cues: [cue('body', 'award', /授予.{0,60}(称号|荣誉)|表彰|记.等功/, 2, '写授予、表彰', 2)],
    },
    {
      id: 'decision.sanction',
      name: '处分决定',
      cues: [cue('title', 'sanction', /处分|处理|撤销.{0,20}职务/, 3, '标题写处分、处理')],
    },
    {
      id: 'decision.deploy',
      name: '部署性决定',
      cues: [cue('headings', 'deploy', /总体要求|指导思想|加强|推进/, 1, '分层部署工作')],
    },
    {
      id: 'decision.amend',
      name: '修改、废止决定',
      cues: [cue('opening', 'amend', /作(出)?如下修改|废止/, 2, '修改或废止文件')],
    },
  ],
});
