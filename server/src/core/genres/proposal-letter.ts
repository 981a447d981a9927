import { closing, cue, defineGenre, titleCue } from './define';

export default defineGenre({
  id: 'proposal-letter',
  directions: ['public'],
  purpose: '公开提出建议，号召大家共同做好一件事。',
  basis: [
    { norm: 'custom', force: 'customary', says: '有称呼、背景、倡议条目、号召、署名和日期，不用命令口气。' },
  ],
  titleForms: ['倡议书', '关于${事项}的倡议书'],
  required: ['称呼', '背景', '倡议条目', '号召', '署名和日期'],
  avoid: ['命令口气', '处罚', '发文字号'],
  recipients: 'none',
  length: '一般400至1000字',
  openings: ['${对象}：为……，我们向……发出如下倡议：'],
  closings: [
    closing(/^让我们/, '让我们……！', '号召'),
    closing(/从我做起从(现在|身边|小事)做起/, '从我做起，从现在做起！', '号召'),
  ],
  wrongClosings: [closing(/^特此(?!倡议)/), closing(/^(妥|当|可)否/), closing(/(遵照|贯彻)执行$/)],
  titleCues: [titleCue('title-word', ['倡议书', '倡议', '号召书'], 12, 8)],
  cues: [
    cue(
      'opening',
      'as-follows',
      /倡议(如下|：)|(发出|提出|作出)(如下|以下)?.{0,6}倡议/,
      5.5,
      '写“发出如下倡议”',
    ),
    cue(
      'body',
      'proposes',
      /(我们)?(在此)?(向.{1,30})?(发出|提出)(如下|以下)?倡议|我们倡议|特此倡议/,
      2.5,
      '发出倡议',
      2,
    ),
    cue(
      'body',
      'starting-with-me',
      /从(我|自己|自身)做起|从身边(小)?(的)?(小)?(事|点滴)(做)?起|从现在做起/,
      1.6,
      '写“从我做起”',
      2,
    ),
    cue(
      'body',
      'join-hands',
      /让我们.{0,14}(携手|携起手|行动起来|一起|共同|积极)/,
      1.5,
      '写“让我们携起手来”',
      2,
    ),
    cue(
      'salutation',
      'public',
      /(全(体|市|县|区|校).{0,14}(党员|干部|职工|市民|同学|师生|居民|村民|群众|同志)|广大.{0,10}|市民朋友|居民朋友|同学们|朋友们)/,
      1,
      '面向大众的称呼',
    ),
    cue('tail', 'proposer', /倡议(人|单位|者)/, 2, '由倡议人署名'),
  ],
  confusedWith: [
    { genre: 'notice', how: '倡议书自愿响应，不带强制；要求办理的用通知。' },
    { genre: 'open-letter', how: '倡议书列出要大家做的事；公开信重在说明情况、沟通感情。' },
  ],
  subkinds: [],
});
