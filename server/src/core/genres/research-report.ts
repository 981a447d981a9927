import { closing, cue, defineGenre, titleCue } from './define';

export default defineGenre({
  id: 'research-report',
  directions: ['internal'],
  purpose: '反映调查研究的情况、问题、原因和对策，供决策参考。',
  basis: [{ norm: 'custom', force: 'customary', says: '写清调查的对象、方法、数据，再分析原因、提出对策。' }],
  titleForms: ['关于${问题}的调研报告', '${主题}——关于${问题}的调查'],
  required: ['缘起和方法', '现状和数据', '问题', '原因', '对策'],
  avoid: ['不交代样本和来源', '以偏概全', '对策空泛'],
  recipients: 'none',
  length: '一般3000至8000字',
  openings: ['为……，××调研组于……赴……，采取……方式，对……进行了调研。现将有关情况报告如下：'],
  closings: [closing(/供.{0,8}(决策)?参考$/, '供领导决策参考。', '送领导参阅')],
  wrongClosings: [closing(/^特此(请示|通知|通报|函.|批复)/), closing(/^(妥|当|可)否/), closing(/^此(复|令)$/)],
  titleCues: [
    titleCue('title-word', ['调研报告', '调查报告', '考察报告', '专题调研', '情况调查', '调研', '调查与思考', '调研与思考', '的调查', '的思考与对策'], 12, 7),
  ],
  cues: [
    cue('opening', 'surveyed', /(进行|开展|作|做|组织)了?.{0,14}(调研|调查|走访)|(赴|到|深入).{0,40}(调研|考察|走访)/, 3.2, '开头交代调研经过'),
    cue('opening', 'team', /(调研组|课题组|考察组|调查组|考察团)/, 2.5, '由调研组执笔'),
    cue('opening', 'methods', /(座谈|走访|问卷|查阅|实地).{0,20}(方式|形式|方法|等)/, 1.5, '交代调研方法'),
    cue('opening', 'as-follows', /(情况|结果)(报告|汇报|综述)?如下/, 1, '写“现将有关情况报告如下”'),
    cue('body', 'questionnaire', /(问卷|受访(者|对象)|样本|被调查(者|对象)|抽样)/, 0.9, '写问卷、样本', 4),
    cue('body', 'finding', /调研(中)?(发现|显示|组认为|了解)|调查(显示|发现)/, 0.9, '写调研发现', 3),
    cue('headings', 'status', /(基本)?(现状|情况|概况)/, 0.6, '有“现状”一节'),
    cue('headings', 'causes', /原因(分析)?|成因/, 1, '有“原因分析”一节'),
    cue('headings', 'measures', /对策|建议|思考/, 1, '有“对策建议”一节'),
    cue('headings', 'problems', /(存在|主要)(的)?(主要)?(问题|困难|短板)/, 0.5, '有“存在问题”一节'),
    cue('ending', 'reference', /供.{0,8}参考/, 1.5, '供领导参考'),
  ],
  confusedWith: [
    { genre: 'report', how: '调研报告供决策参考，不必有主送机关；报告是机关向上级的正式行文，用“特此报告”。' },
    { genre: 'briefing-material', how: '调研报告要有样本、数据和分析；汇报材料只汇报做法和情况。' },
  ],
  subkinds: [],
});
