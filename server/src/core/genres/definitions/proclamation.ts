import { closing, cue, defineGenre, titleCue } from '../define';

export default defineGenre({
  id: 'proclamation',
  directions: ['public'],
  purpose: '向国内外宣布重要事项或者法定事项。',
  basis: [
    {
      norm: 'regulation',
      clause: '第八条第五项',
      force: 'mandatory',
      says: '公告适用于向国内外宣布重要事项或者法定事项。',
    },
    {
      norm: 'custom',
      force: 'customary',
      says: '招标、拍卖、送达、税务、听证、公务员招录等，法律法规规定用公告的从其规定。',
    },
  ],
  titleForms: ['${机关}关于${事由}的公告', '${机关}公告（第${n}号）'],
  required: ['依据', '公告事项', '日期'],
  avoid: ['主送机关', '具体执行细则', '祈请语'],
  recipients: 'none',
  length: '一般200至1000字',
  openings: ['根据……，现将有关事项公告如下：', '现公告如下：'],
  closings: [
    closing(/^特此公告$/, '特此公告。', '正文没有“公告如下”时'),
    closing(/^现予(以)?公告$/, '现予公告。', '宣布法定事项'),
  ],
  wrongClosings: [
    closing(/^特此(通告|通知|报告|通报|决定)$/),
    closing(/^(妥|当|可)否/),
    closing(/^此致敬礼/),
  ],
  titleCues: [titleCue('title-word', ['公告'], 18, 4)],
  cues: [
    cue('opening', 'as-follows', /公告如下/, 6, '用“公告如下”引出事项'),
    cue('opening', 'now-proclaims', /(现|特|兹)(就|将|予|此)?.{0,40}(予以)?公告/, 2.5, '开头写“现予公告”'),
    cue('closing', 'hereby', /^(特此|现予(以)?)公告$/, 6, '结尾用“特此公告”'),
    cue('ending', 'hereby-end', /(特此|现予以?)公告/, 1.5, '结尾用“特此公告”'),
    cue('body', 'this-proclamation', /本公告/, 1.6, '自称“本公告”', 2),
    cue(
      'body',
      'tender',
      /招标人|投标人|中标候选人|开标|竞买人|听证会|公示期/,
      0.6,
      '招标、听证等法定公告事项',
      3,
    ),
  ],
  confusedWith: [
    {
      genre: 'public-notice',
      how: '公告面向国内外，宣布重要事项或法定事项，一般机关不宜随意使用；通告在一定范围内公布应当遵守或周知的事项，带有约束力。',
    },
    { genre: 'notice', how: '公告没有主送机关，向社会宣布；通知有确定的主送机关，传达给下级办理、执行。' },
    { genre: 'order', how: '公布法规、规章用令；只宣布事项、不发布命令的用公告。' },
  ],
  subkinds: [],
});
