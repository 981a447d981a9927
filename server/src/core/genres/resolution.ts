import { closing, cue, defineGenre, titleCue } from './define';

export default defineGenre({
  id: 'resolution',
  directions: ['down', 'public'],
  purpose: '公布会议讨论通过的重大决策事项。',
  basis: [
    {
      norm: 'regulation',
      clause: '第八条第一项',
      force: 'mandatory',
      says: '决议适用于会议讨论通过的重大决策事项。',
    },
    {
      norm: 'regulation',
      clause: '第九条第十二项',
      force: 'mandatory',
      says: '会议通过的文件以会议通过日期为成文日期。',
    },
  ],
  titleForms: ['${会议}关于${事由}的决议'],
  required: ['题注（会议名称、通过日期）', '审议评价', '决议事项', '号召'],
  avoid: ['主送机关', '落款', '“特此决议”'],
  recipients: 'none',
  length: '一般500至3000字，历史性决议不限',
  openings: ['××会议审议（听取、讨论）了……', '会议认为……', '特作如下决议：'],
  closings: [
    closing(/^(会议|全会|大会)号召/, '会议号召……', '以号召收束全文'),
    closing(/^本决议自.{1,20}起(施行|生效)$/, '本决议自……起施行。', '需要写明生效时间'),
  ],
  wrongClosings: [closing(/^特此(决议|决定|通知|报告|通告|公告|通报)$/), closing(/^(妥|当|可)否/)],
  titleCues: [titleCue('title-word', ['决议'], 12, 4)],
  cues: [
    cue(
      'titleNote',
      'note-passed',
      /(会议|大会|全会).{0,12}通过|年\d*月?\d*日?通过/,
      1.2,
      '题注写明会议通过',
    ),
    cue('title', 'passed', /(会议|大会|全会).{0,12}通过$/, 1.2, '写明会议通过'),
    cue('opening', 'resolves', /(作|做)?(出|了)?(如下|以下|此)决议|决议如下/, 6, '用“作如下决议”引出事项'),
    cue('opening', 'meeting-approves', /(会议|全会|大会)(决定|同意)?[：，]?(决定)?批准/, 4.5, '会议作出批准'),
    cue(
      'opening',
      'heard-and-deliberated',
      /听取(和|并|、)?(审议|审查|讨论)|审议(和|并)?讨论|(会议|大会|全会)(审议|审查|讨论)了/,
      3,
      '开头写会议听取、审议',
    ),
    cue(
      'body',
      'plenum-says',
      /全会(提出|认为|强调|指出|号召|要求|决定)/,
      1.3,
      '以“全会提出、全会强调”行文',
      3,
    ),
    cue('body', 'meeting-deems', /会议(认为|号召|责成)/, 0.9, '以“会议认为、会议号召”行文', 3),
    cue('body', 'this-resolution', /本决议/, 1.8, '自称“本决议”', 2),
    cue('ending', 'call', /(会议|全会|大会)号召/, 2.2, '结尾由会议发出号召'),
  ],
  confusedWith: [
    {
      genre: 'decision',
      how: '决议须经会议讨论、表决通过，题注写会议和通过日期；决定可以由机关作出，不必经会议表决，内容也更具体。',
    },
    { genre: 'minutes', how: '决议是会议表决通过的决策，须写明通过；纪要记载会议情况和议定事项，不须表决。' },
  ],
  subkinds: [],
});
