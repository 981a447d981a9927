import { closing, cue, defineGenre, titleCue } from '../define';

export default defineGenre({
  id: 'special-report',
  directions: ['up'],
  purpose: '就一件事、一个情况向上级机关或领导专门报送，供掌握和决策。',
  basis: [
    {
      norm: 'custom',
      force: 'customary',
      says: '专报不是法定文种，一事一报，写情况、研判、已做的工作和建议；请求批准的事项另行请示。',
    },
  ],
  titleForms: ['关于${事项}的专报', '${事项}情况专报'],
  required: ['情况', '研判', '已做的工作', '下一步打算或建议'],
  avoid: ['夹带请示事项', '对上级用命令口气', '只有观点没有数据', '“盼复”'],
  recipients: 'optional',
  length: '一般500至1500字',
  openings: ['现将有关情况专报如下：'],
  closings: [
    closing(/^(特此|专此)(报告|专报)$/, '特此报告。', '通用'),
    closing(/^以上(情况|专报)?.{0,4}供(领导)?参[考阅]$/),
  ],
  wrongClosings: [
    closing(/^(特此|专此)(请示|通知|通报|通告|公告|批复|函.|决定)/),
    closing(/^(妥|当|可)否/),
    closing(/(盼复|请(予)?(批示|批复|批准|审批|函复))$/),
    closing(/^此(复|令)$/),
    closing(/(遵照|贯彻)执行$/),
  ],
  titleCues: [
    titleCue(
      'title-special-report',
      ['专报', '情况专报', '工作专报', '信息专报', '的专报', '专题专报'],
      20,
      10,
    ),
  ],
  cues: [
    cue('opening', 'as-follows', /专报如下/, 4, '写“专报如下”'),
    cue('body', 'assessment', /研判|风险点|苗头性|预计.{0,20}(可能|达)/, 0.6, '有研判', 3),
  ],
  confusedWith: [
    { genre: 'report', how: '报告是法定文种，正式行文；专报是信息渠道，一事一报，可以不编文号。' },
    { genre: 'briefing', how: '简报有报头、期号，发给多个单位交流；专报只报上级。' },
    { genre: 'request', how: '专报只反映情况、提建议；要上级答复、批准的，用请示。' },
  ],
  subkinds: [],
});
