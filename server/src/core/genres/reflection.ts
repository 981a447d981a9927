import { closing, cue, defineGenre, titleCue } from './define';

export default defineGenre({
  id: 'reflection',
  directions: ['internal'],
  purpose: '写学习、工作、参观之后的认识和感受。',
  basis: [{ norm: 'custom', force: 'customary', says: '由由头、认识、联系实际、打算组成，用第一人称。' }],
  titleForms: ['${事项}心得体会', '学习${内容}有感'],
  required: ['由头', '认识', '联系实际', '打算'],
  avoid: ['照抄原文', '空泛', '自我拔高'],
  recipients: 'none',
  length: '一般800至2000字',
  openings: ['通过学习……，我深受启发，现将体会汇报如下：', '我是……，略谈几点感受。'],
  closings: [
    closing(/^在?今后的(工作|学习).{0,6}我(将|会|要)/, '在今后的工作中，我将……', '打算'),
    closing(/^以上(是|就是)我/, '以上是我的……', '收束'),
  ],
  wrongClosings: [closing(/^特此/), closing(/^(妥|当|可)否/), closing(/^此(复|令)$/)],
  titleCues: [
    titleCue('title-reflection', ['心得体会', '学习体会', '心得', '学习心得', '感悟', '感想', '工作感悟', '有感', '读后感', '观后感'], 9, 6.5),
    titleCue('title-word', ['体会'], 7, 4.5),
  ],
  cues: [
    cue('opening', 'feelings', /(谈|谈谈|略谈|说说|汇报|分享).{0,10}(感受|体会|感想|心得|感悟)|(心得)?体会(汇报)?如下|我的(一些)?(心得|体会|感受|感想)/, 3.5, '写“略谈几点感受”'),
    cue('opening', 'through-study', /(通过|经过|参加了?).{0,40}(学习|培训|参观|阅读|锻炼|实践|磨炼)/, 1.4, '由学习、培训引出感受'),
    cue('opening', 'reflection-word', /心得体会|感悟|感触|受益匪浅|收获颇丰|深受(启发|教育|触动|感动|鼓舞)/, 1.8, '写“深受启发”'),
    cue('body', 'i-realised', /我(深刻|深深|逐渐|进一步|更加|真切)?(地)?(认识到|体会到|感受到|感到|意识到|明白|懂得|深感)/, 1, '写“我认识到”', 4),
    cue('body', 'deeply-moved', /深受(启发|教育|触动|感动|鼓舞)|受益匪浅|感触(很|颇)?深/, 1, '写“深受教育”', 2),
    cue('body', 'my-work', /(我|本人)(从事|进入|参加|来到|作为)/, 0.4, '联系本人实际', 3),
    cue('ending', 'my-feelings', /(所感所悟|感受|体会|感想|心得|感悟)/, 1.2, '结尾点明体会'),
    cue('ending', 'i-will', /(今后|以后|未来|接下来).{0,14}(工作|学习|生活).{0,10}我(还)?(将|会|要|一定)/, 2, '结尾写今后的打算'),
  ],
  confusedWith: [
    { genre: 'work-summary', how: '心得体会写个人的认识和感受；总结写工作做了什么、成效和问题。' },
    { genre: 'experience-sharing', how: '发言稿面对听众讲做法，有称谓和致谢；心得体会重在个人感受。' },
  ],
  subkinds: [],
});
