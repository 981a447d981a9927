import { closing, cue, defineGenre, titleCue } from './define';

export default defineGenre({
  id: 'open-letter',
  directions: ['public'],
  purpose: '以书信形式公开表达意思，包括公开信、感谢信、慰问信和邀请函。',
  basis: [{ norm: 'custom', force: 'customary', says: '礼仪性书信，有称呼、正文、祝颂和署名，不用发文字号。' }],
  titleForms: ['致${对象}的一封信', '致${对象}的感谢信', '致${对象}的慰问信', '邀请函'],
  required: ['称呼', '正文', '祝颂', '署名'],
  avoid: ['发文字号', '指令', '“特此函达”'],
  recipients: 'none',
  length: '一般300至1200字',
  openings: ['尊敬的……：您好！'],
  closings: [
    closing(/^此致敬礼$/, '此致\n敬礼！', '书信通用'),
    closing(/^敬请(光临|莅临).{0,8}$/, '敬请光临。', '邀请'),
    closing(/^(衷心|最后)?祝/, '祝……！', '祝颂'),
  ],
  wrongClosings: [closing(/^特此(函.|通知|报告|请示|批复|通报)/), closing(/^(妥|当|可)否/), closing(/(遵照|贯彻)执行$/)],
  titleCues: [
    titleCue('title-word', ['一封信', '公开信', '感谢信', '慰问信', '邀请函', '慰问电', '邀请信', '表扬信', '请柬', '唁电', '回信'], 12, 8),
  ],
  cues: [
    cue('salutation', 'dear', /(尊敬的|亲爱的).{0,24}(市民|家长|居民|朋友|用户|客户|先生|女士|老师|同学|业主|乡亲|企业家|读者|村民|同志|们)/, 2, '书信式称呼'),
    cue('opening', 'hello', /(您|你|你们|大家|您们)好[！。]/, 2.2, '开头问好'),
    cue('opening', 'letter-received', /来信(收悉|收到|已收|我)/, 2.6, '回复来信'),
    cue('opening', 'condole', /(致以|表示).{0,16}(慰问|感谢|敬意|谢意)/, 1.5, '表示感谢、慰问'),
    cue('ending', 'regards', /此致\n?.{0,2}敬礼/, 4, '结尾“此致敬礼”'),
    cue('tail', 'regards-tail', /此致|敬礼/, 3, '结尾“此致敬礼”'),
    cue('closing', 'regards-closing', /^(此致)?敬礼/, 1.5, '结尾“此致敬礼”'),
    cue('ending', 'come', /敬请(光临|莅临|拨冗)|(诚挚|诚邀|恭候).{0,20}(光临|参加|莅临|出席)?/, 3.5, '结尾“敬请光临”'),
    cue('opening', 'invite', /(诚邀|诚挚(地)?邀请|特邀|谨定于|兹定于|敬邀)/, 2.8, '邀请参加'),
    cue('ending', 'bless', /(^|\n)(衷心|最后|恭)?祝.{2,40}[！。]/, 1.2, '结尾祝颂'),
    cue('body', 'thanks', /(衷心|诚挚|由衷)(地)?(的)?感谢/, 0.8, '表示感谢', 2),
  ],
  confusedWith: [
    { genre: 'letter', how: '公开信、感谢信、邀请函是礼仪性书信；函是法定公文，用于机关之间商洽、询问和答复，结尾用“特此函复”等。' },
    { genre: 'proposal-letter', how: '倡议书列出要大家做的事并发出号召；公开信重在说明情况、沟通感情。' },
    { genre: 'address', how: '贺信重在祝贺；感谢信、慰问信重在致谢、慰问。' },
  ],
  subkinds: [],
});
