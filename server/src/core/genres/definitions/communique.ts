import { closing, cue, defineGenre, titleCue } from '../define';

export default defineGenre({
  id: 'communique',
  directions: ['public'],
  purpose: '公布重要决定或者重大事项。',
  basis: [
    {
      norm: 'regulation',
      clause: '第八条第四项',
      force: 'mandatory',
      says: '公报适用于公布重要决定或者重大事项。',
    },
  ],
  titleForms: ['${会议}公报', '${年}${事项}统计公报', '${甲方}和${乙方}联合公报'],
  required: ['题注或者发布机关、日期', '事实与数据'],
  avoid: ['主送机关', '执行要求'],
  recipients: 'none',
  length: '一般1500至8000字',
  openings: ['××会议于……在……举行。', '${年}，……'],
  closings: [closing(/^(全会|会议|大会)号召/, '全会号召……', '会议公报')],
  wrongClosings: [closing(/^特此(公报|公告|通告|通知|报告|通报|决定)$/), closing(/^(妥|当|可)否/)],
  titleCues: [
    titleCue('title-kinds', ['统计公报', '联合公报', '新闻公报', '全会公报', '会议公报'], 18, 9),
    titleCue('title-word', ['公报'], 18, 4),
  ],
  cues: [
    cue('opening', 'session-held', /第.{1,6}次全体会议.{0,40}(举行|召开)/, 5, '开头写全会召开的时间、地点'),
    cue(
      'opening',
      'attended',
      /出席.{0,8}(会议|全会)的(有)?.{0,30}委员.{0,4}\d|全会由.{2,30}主持/,
      2,
      '写明出席、主持全会的人员',
      2,
    ),
    cue(
      'body',
      'plenum-says',
      /全会(提出|认为|强调|指出|号召|要求|决定|听取)/,
      0.8,
      '以“全会提出、全会强调”行文',
      3,
    ),
    cue('opening', 'published', /公报如下|现.{0,30}(数据|结果|情况)公布如下/, 5, '用“公布如下”引出数据'),
    cue('body', 'this-communique', /本公报/, 2.5, '自称“本公报”', 2),
    cue(
      'body',
      'both-sides',
      /(双方|两国).{0,6}(一致)?(同意|重申|强调|认为|决定|商定)/,
      0.9,
      '联合公报的“双方同意”',
      4,
    ),
    cue('body', 'growth', /比上年(末)?(增长|下降|增加|减少|提高|上升)/, 0.45, '成篇列统计数据', 8),
    cue(
      'body',
      'value-added',
      /增加值\d|人均可支配收入|常住人口|社会消费品零售总额|可比价格/,
      0.45,
      '统计公报常用指标',
      5,
    ),
    cue('body', 'pupils', /在校(学)?生\d|医疗卫生机构|卫生技术人员|图书馆\d/, 0.6, '统计公报常用指标', 3),
    cue('ending', 'data-source', /数据(均)?来自|(数据|资料)来源|初步统计/, 1.5, '结尾说明数据来源'),
    cue(
      'body',
      'environment',
      /优良天数|水质|断面|水资源总量|(用|供|降)水量|蓄水/,
      0.5,
      '环境、水资源公报常用指标',
      5,
    ),
  ],
  confusedWith: [
    {
      genre: 'proclamation',
      how: '公报发布会议决定、外交共识、统计数据等重要内容，篇幅较长；公告宣布具体的重要事项或法定事项。',
    },
    { genre: 'briefing', how: '公报是正式公布的公文；简报是机关内部的情况交流材料，不是公文。' },
    {
      genre: 'government-work-report',
      how: '统计公报只公布数据，不作号召；政府工作报告有“各位代表”的称谓，向大会报告工作并部署任务。',
    },
  ],
  subkinds: [
    {
      id: 'communique.meeting',
      name: '会议公报',
      cues: [cue('opening', 'session', /全体会议|全会/, 2, '写会议')],
    },
    {
      id: 'communique.statistics',
      name: '统计公报',
      cues: [cue('body', 'growth', /比上年/, 0.5, '列统计数据', 4)],
    },
    { id: 'communique.joint', name: '联合公报', cues: [cue('body', 'both', /双方/, 0.7, '写双方共识', 3)] },
  ],
});
