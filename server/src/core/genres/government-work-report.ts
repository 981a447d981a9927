import { closing, cue, defineGenre, titleCue } from './define';

export default defineGenre({
  id: 'government-work-report',
  directions: ['public'],
  purpose: '人民政府向本级人民代表大会报告工作，提请审议。',
  basis: [{ norm: 'custom', force: 'customary', says: '人大会议文件，由政府负责人在大会上作，请予审议并请列席人员提出意见。' }],
  titleForms: ['政府工作报告'],
  required: ['题注（日期、会议、职务姓名）', '称谓（各位代表）', '过去工作回顾', '今后总体要求', '重点工作', '自身建设', '结尾的号召'],
  avoid: ['“特此报告”', '主送机关', '联系人'],
  recipients: 'none',
  length: '省、市一般10000至18000字，县8000至15000字，乡镇4000至8000字',
  openings: ['各位代表：现在，我代表${政府}，向大会报告工作，请予审议，并请政协各位委员和列席人员提出意见。'],
  closings: [
    closing(/让我们.{0,200}奋斗$/, '各位代表！……让我们……而努力奋斗！', '号召'),
    closing(/^谢谢(大家|各位)?$/, '谢谢大家！', '致谢'),
  ],
  wrongClosings: [closing(/^(特此|专此)报告$/), closing(/^(妥|当|可)否/), closing(/请(予)?(批示|批复|批准|审批)$/)],
  titleCues: [titleCue('title-word', ['政府工作报告'], 14, 14)],
  cues: [
    cue('title', 'title-head', /^(\d{4}年)?.{0,8}政府工作报告/, 10, '标题是政府工作报告'),
    cue('salutation', 'deputies', /各位代表/, 4, '称呼“各位代表”'),
    cue('opening', 'reports-to-congress', /(代表|受).{0,24}(人民政府|国务院|政府).{0,50}(向|给)?(大会|代表大会|会议|各位代表)?.{0,30}报告(政府)?工作/, 6, '写“我代表……向大会报告工作”'),
    cue('opening', 'other-report', /(作|提出|报告)关于[^。]{2,70}的报告[，]?请[^。]{0,8}(审议|审查)/, -3, '报告的是专项，不是政府工作'),
    cue('opening', 'deliberate', /请(予|大会|各位代表)?.{0,4}审议.{0,12}(并)?(请|提出).{0,40}意见/, 3.5, '写“请予审议，并请……提出意见”'),
    cue('opening', 'before-congress', /人民代表大会第?.{1,8}次会议/, 1.2, '在人民代表大会上作'),
    cue('titleNote', 'note-congress', /人民代表大会.{0,14}会议/, 2.5, '题注写人民代表大会会议'),
    cue('body', 'deputies-again', /各位代表[！：，,]/, 1.2, '文中再呼“各位代表”', 4),
    cue('body', 'targets', /(预期目标|生产总值(预期)?增长|工作回顾|政府自身建设|一般公共预算收入)/, 0.6, '写预期目标、工作回顾', 4),
    cue('headings', 'review', /(\d{4}年|过去.{0,4}年|五年|去年).{0,10}工作(的)?回顾|工作回顾/, 1.5, '有工作回顾一节'),
    cue('ending', 'struggle', /让我们.{0,200}(奋斗|贡献|新篇章|力量)/, 1, '结尾发出号召'),
  ],
  confusedWith: [
    { genre: 'report', how: '政府工作报告是人大会议文件，有“各位代表”的称谓，“请予审议”是合适的；报告是机关上行文，用“特此报告”。' },
    { genre: 'speech', how: '政府工作报告须经大会审议，内容全面；讲话稿是会议上的部署。' },
  ],
  subkinds: [],
});
