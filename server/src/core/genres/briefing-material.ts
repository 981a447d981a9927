import { closing, cue, defineGenre, titleCue } from './define';

export default defineGenre({
  id: 'briefing-material',
  directions: ['internal'],
  purpose: '向上级领导、检查组当面汇报工作用的材料。',
  basis: [{ norm: 'custom', force: 'customary', says: '汇报材料供口头汇报或内部使用；正式行文用报告。' }],
  titleForms: ['关于${事项}的汇报', '${单位}工作汇报'],
  required: ['情况', '做法', '问题', '建议'],
  avoid: ['当作正式报告行文（应当用报告）'],
  recipients: 'none',
  length: '一般1500至4000字',
  openings: ['现将……汇报如下：', '根据会议安排，我就……作简要汇报。'],
  closings: [
    closing(/^以上汇报.{0,10}请.{0,8}(批评)?指正$/, '以上汇报，不妥之处，请批评指正。', '自谦'),
    closing(/^汇报完毕(谢谢)?$/, '汇报完毕。', '口头汇报'),
    closing(/^特此汇报$/, '特此汇报。', '书面汇报'),
  ],
  wrongClosings: [closing(/^特此(?!汇报)/), closing(/^(妥|当|可)否/), closing(/^此(复|令)$/)],
  titleCues: [
    titleCue('title-word', ['汇报', '汇报材料', '汇报提纲', '工作汇报', '情况汇报', '汇报稿'], 12, 6.5),
  ],
  cues: [
    cue('opening', 'as-follows', /(?<!体会|心得|感受|感想)汇报如下/, 4.8, '用“现将……汇报如下”'),
    cue(
      'opening',
      'briefs',
      /(作|做|进行)(一|个|一个)?(简要|简单|专题)?(的)?汇报|向.{0,24}汇报/,
      3,
      '写“作简要汇报”',
    ),
    cue('closing', 'above', /^(以上|特此)汇报|^汇报完毕/, 5.5, '结尾用“以上汇报”'),
    cue(
      'ending',
      'above-end',
      /(以上汇报|汇报完毕|以上是.{0,30}(情况)?汇报|特此汇报)/,
      2.5,
      '结尾用“以上汇报”',
    ),
    cue('ending', 'be-corrected', /(批评)?指正/, 0.8, '请批评指正'),
    cue(
      'salutation',
      'leaders',
      /(各位领导|检查组|考核组|督导组|尊敬的.{0,10}(领导|组长|书记|市长|县长|局长|主任))/,
      1.8,
      '称呼领导、检查组',
    ),
    cue('body', 'implore', /恳请.{0,10}(领导|上级|各位)/, 0.8, '恳请领导支持'),
    cue('headings', 'next', /(存在|下一?步|意见(和)?建议|困难)/, 0.6, '写问题、建议'),
  ],
  confusedWith: [
    {
      genre: 'report',
      how: '汇报材料供当面汇报，请领导支持解决问题是常见的；报告是正式行文，不得夹带请示事项。',
    },
    { genre: 'experience-sharing', how: '汇报材料对上级讲；经验交流发言对与会同行讲。' },
  ],
  subkinds: [],
});
