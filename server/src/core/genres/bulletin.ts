import { closing, cue, defineGenre, titleCue } from './define';

export default defineGenre({
  id: 'bulletin',
  directions: ['down'],
  purpose: '表彰先进、批评错误、传达重要精神和告知重要情况。',
  basis: [
    {
      norm: 'regulation',
      clause: '第八条第九项',
      force: 'mandatory',
      says: '通报适用于表彰先进、批评错误、传达重要精神和告知重要情况。',
    },
  ],
  titleForms: [
    '${机关}关于表彰（表扬）${对象}的通报',
    '${机关}关于${事件}的通报',
    '${机关}关于${事项}情况的通报',
  ],
  required: ['事实', '评价', '决定（表彰、批评类）', '要求'],
  avoid: ['请求语', '没有事实依据的评价'],
  recipients: 'required',
  length: '一般500至2000字',
  openings: ['近日，……', '为……，现将有关情况通报如下：', '……决定对……予以通报表扬（批评）。'],
  closings: [
    closing(/^特此通报$/, '特此通报。', '开头没有“通报如下”时'),
    closing(/^希望.{2,60}$/, '希望受表扬的单位和个人珍惜荣誉，再接再厉。', '表扬'),
    closing(/引以为戒/, '各单位要引以为戒，举一反三。', '批评、事故'),
  ],
  wrongClosings: [
    closing(/^特此(通知|通告|公告|报告|请示|决定)$/),
    closing(/^(妥|当|可)否/),
    closing(/请(予)?(批示|批复|批准|审批)$/),
  ],
  titleCues: [titleCue('title-word', ['通报'], 12, 4)],
  cues: [
    cue('opening', 'as-follows', /通报如下/, 6, '用“通报如下”引出内容'),
    cue('closing', 'hereby', /^特此通报$/, 6, '结尾用“特此通报”'),
    cue('ending', 'hereby-end', /特此通报/, 1.5, '结尾用“特此通报”'),
    cue(
      'body',
      'commended',
      /(予以|给予|进行|提出)?通报(表扬|批评|表彰|嘉奖|激励)/,
      3.5,
      '写“予以通报表扬（批评）”',
      2,
    ),
    cue('body', 'warning', /引以为戒|举一反三|吸取.{0,8}教训/, 1, '要求引以为戒、吸取教训', 2),
    cue('body', 'model', /以.{0,24}为(榜样|标杆)|再接再厉|珍惜荣誉/, 1, '号召学习先进', 2),
    cue(
      'body',
      'accident',
      /事故(发生|造成|调查|原因|责任)|造成\d+.{0,6}(死亡|遇难|受伤)|直接经济损失/,
      0.6,
      '写事故经过和责任',
      4,
    ),
    cue(
      'recipients',
      'all-units',
      /各.{0,14}(省|市|县|区|乡|镇|街道|单位|部门|科室|处室|院|学校|人民政府)/,
      1,
      '主送所属各单位',
    ),
    cue('opening', 'now-reports', /现(将|就|对)[^。]{0,60}通报|现予(以)?通报/, 3, '写“现将……通报”'),
    cue(
      'body',
      'ranked',
      /(排名|得分|进度).{0,14}(靠前|靠后|第[一二三\d]|落后|末位)|被点名|未完成/,
      0.6,
      '通报进度、排名',
      3,
    ),
    cue(
      'body',
      'found-problems',
      /(发现|存在)(的)?(以下|主要|突出|一些)?问题|检查(发现|情况)|抽查/,
      0.5,
      '通报检查情况',
      3,
    ),
  ],
  confusedWith: [
    {
      genre: 'decision',
      how: '授予称号、给予处分等处理用决定；通报重在宣传教育，把典型的事实、评价和要求告诉大家。',
    },
    { genre: 'notice', how: '通知要求办理、执行某事；通报告知情况、表扬批评，不布置具体办理事项。' },
    { genre: 'briefing', how: '通报是法定公文，有发文字号和主送机关；简报是内部情况交流，不是公文。' },
  ],
  subkinds: [
    {
      id: 'bulletin.commend',
      name: '表彰通报',
      cues: [cue('body', 'commend', /表扬|表彰|嘉奖|先进/, 0.8, '表扬先进', 4)],
    },
    {
      id: 'bulletin.criticize',
      name: '批评通报',
      cues: [cue('body', 'criticize', /批评|教训|引以为戒|处分|事故/, 0.8, '批评错误', 4)],
    },
    {
      id: 'bulletin.situation',
      name: '情况通报',
      cues: [cue('title', 'situation', /情况的通报$|情况通报$/, 3, '标题写“情况的通报”')],
    },
  ],
});
