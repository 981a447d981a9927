import { closing, cue, defineGenre, titleCue } from './define';

export default defineGenre({
  id: 'address',
  directions: ['public'],
  purpose: '在庆典、开幕、欢迎、祝酒等场合表示祝贺、欢迎和感谢，包括贺信、贺电。',
  basis: [{ norm: 'custom', force: 'customary', says: '由称呼、祝贺感谢、意义、祝愿组成，简短热烈。' }],
  titleForms: ['在${活动}上的致辞', '致${对象}的贺信'],
  required: ['称呼', '祝贺和感谢', '意义', '祝愿'],
  avoid: ['布置任务', '批评'],
  recipients: 'none',
  length: '一般300至1000字',
  openings: ['值此……之际，我谨代表……，向……表示……', '尊敬的……：'],
  closings: [
    closing(/预祝.{0,40}成功$/, '预祝……圆满成功！', '活动开幕'),
    closing(/^(最后)?(衷心)?祝/, '祝各位……！', '祝愿'),
    closing(/谢谢(大家|各位)?$/, '谢谢！', '致谢'),
  ],
  wrongClosings: [closing(/^特此/), closing(/^(妥|当|可)否/), closing(/^此(复|令)$/), closing(/(遵照|贯彻)执行$/)],
  titleCues: [
    titleCue('title-word', ['致辞', '致词', '祝酒辞', '祝酒词', '祝辞', '祝词', '欢迎辞', '欢迎词', '答谢词', '答谢辞', '开幕词', '闭幕词', '开幕辞', '闭幕辞', '贺信', '贺电', '贺词', '献词', '新年贺词', '欢送辞'], 12, 7),
  ],
  cues: [
    cue('opening', 'congratulatory-letter', /^(贺信|贺电)/, 3, '开头标明贺信'),
    cue('opening', 'on-the-occasion', /(值|借|在)此?.{0,50}之际/, 3.2, '写“值此……之际”'),
    cue('opening', 'on-behalf', /(我)?谨?(代表|以).{0,50}[，,]?.{0,40}(向|对).{0,80}(表示|致以|祝贺|欢迎|感谢)/, 2.5, '写“我谨代表……向……表示”'),
    cue('opening', 'warm', /(热烈(的)?(欢迎|祝贺)|(衷心|诚挚|最?崇高)(的)?(感谢|祝贺|问候|祝愿|敬意)|致以)/, 1.2, '表示祝贺、欢迎、感谢', 3),
    cue('salutation', 'guests', /(各位(来宾|嘉宾|领导|朋友|使节|专家)|女士们|先生们|尊敬的|朋友们)/, 2, '称呼来宾'),
    cue('ending', 'wish-success', /预祝.{0,50}(成功|顺利)/, 3.2, '结尾“预祝……圆满成功”'),
    cue('ending', 'wish-you', /(^|\n|[。！，,])(最后[，,])?(衷心|再次)?祝(愿)?.{2,50}[！。]/, 1.6, '结尾祝愿'),
    cue('ending', 'toast', /(举杯|干杯|为.{2,30}干杯)/, 3, '举杯祝酒'),
    cue('ending', 'thanks', /谢谢(大家|各位)?[。！]/, 1, '结尾致谢'),
  ],
  confusedWith: [
    { genre: 'speech', how: '致辞表示祝贺、欢迎、感谢，篇幅短，不布置任务；讲话稿分析形势、部署工作。' },
    { genre: 'open-letter', how: '贺信、致辞用于庆典，重在祝贺；感谢信、慰问信重在致谢、慰问。' },
  ],
  subkinds: [
    { id: 'address.congratulation', name: '贺信（贺电）', cues: [cue('title', 'letter', /贺(信|电)/, 4, '标题写贺信'), cue('opening', 'letter', /^贺(信|电)|欣悉/, 3, '写贺信')] },
    { id: 'address.opening', name: '开幕词、闭幕词', cues: [cue('title', 'opening', /(开|闭)幕(词|辞)/, 4, '标题写开幕、闭幕')] },
    { id: 'address.welcome', name: '欢迎、祝酒致辞', cues: [cue('title', 'welcome', /欢迎|祝酒|致(辞|词)/, 2, '标题写致辞')] },
  ],
});
