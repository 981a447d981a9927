import { closing, cue, defineGenre, titleCue } from './define';

export default defineGenre({
  id: 'duty-report',
  directions: ['internal'],
  purpose: '干部向组织和群众陈述自己履行职责的情况，接受评议。',
  basis: [{ norm: 'custom', force: 'customary', says: '用第一人称写职责、实绩、廉洁、问题和打算。' }],
  titleForms: ['述职报告', '${年}述职述廉报告'],
  required: ['职责', '履职实绩', '廉洁情况', '问题', '打算'],
  avoid: ['写成机关报告、用“特此报告”', '罗列日常事务', '代他人表功'],
  recipients: 'none',
  length: '一般2000至3000字',
  openings: ['根据……要求，现将本人……履职情况报告如下，请予评议。'],
  closings: [
    closing(/^以上述职.{0,4}请(予)?(评议|审议|审阅)$/, '以上述职，请予评议。', '请求评议'),
    closing(/^请(予)?(评议|审议)$/),
    closing(/谢谢(大家|各位)?$/, '谢谢大家！', '会上述职'),
  ],
  wrongClosings: [closing(/^(特此|专此)报告$/), closing(/^特此(请示|通知|通报|函.)/), closing(/^(妥|当|可)否/)],
  titleCues: [
    titleCue('title-word', ['述职报告', '述职述廉报告', '述廉报告', '述职述责述廉报告', '述职述德述廉报告', '述职', '述职材料', '履职报告', '述学述职述廉述法报告', '述法报告', '个人述职报告'], 12, 9),
  ],
  cues: [
    cue('opening', 'states-duty', /述(职|廉|责|德|法|学)/, 3.5, '开头写述职'),
    cue('opening', 'my-performance', /(本人|我).{0,40}(履(行)?职(责)?|任职|工作).{0,20}(报告|汇报)如下/, 4, '写本人履职情况报告如下'),
    cue('opening', 'appraise', /请(予)?(各位|大家|领导|同志们)?.{0,10}(评议|审议)/, 2, '请予评议'),
    cue('closing', 'appraise-closing', /^(以上.{0,6})?(述职|报告)?.{0,4}请.{0,10}评议/, 5, '结尾请予评议'),
    cue('ending', 'appraise-end', /(述职|请.{0,12}评议)/, 2, '结尾请予评议'),
    cue('body', 'myself', /本人/, 0.6, '以“本人”自称', 4),
    cue('body', 'duty', /(履(行)?职(责|尽责)?|任现职|任职(以来|期间)|分管|岗位职责)/, 0.5, '写履职、分管工作', 5),
    cue('headings', 'integrity', /廉洁(自律|从政|情况)|党风廉政|一岗双责|遵守.{0,6}规定/, 1.2, '有廉洁自律一节'),
    cue('headings', 'duties', /(履行|履)职(责)?(情况)?|岗位职责|主要工作/, 1, '有履职情况一节'),
  ],
  confusedWith: [
    { genre: 'report', how: '述职报告由个人署名，接受评议，不用“特此报告”；报告以机关名义上行。' },
    { genre: 'work-summary', how: '述职报告只写本人的职责和实绩；总结写单位或一项工作。' },
  ],
  subkinds: [],
});
