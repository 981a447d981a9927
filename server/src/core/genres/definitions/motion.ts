import { closing, cue, defineGenre, titleCue } from '../define';

export default defineGenre({
  id: 'motion',
  directions: ['up'],
  purpose: '各级人民政府按照法律程序向同级人民代表大会或者人民代表大会常务委员会提请审议事项。',
  basis: [
    {
      norm: 'regulation',
      clause: '第八条第十三项',
      force: 'mandatory',
      says: '议案适用于各级人民政府按照法律程序向同级人民代表大会或者人民代表大会常务委员会提请审议事项。',
    },
  ],
  titleForms: ['${政府}关于提请审议${事项}的议案'],
  required: ['案由', '论证', '提请语', '政府负责人署名'],
  avoid: ['由政府以外的机关提出', '“请批示”'],
  recipients: 'required',
  length: '一般300至1000字',
  openings: ['为……，……拟订了《……（草案）》。该草案已经……讨论通过。'],
  closings: [
    closing(/^(现)?(特)?提请审议$/, '现提请审议。', '最常用'),
    closing(/^(现)?(特)?提请审议决定$/, '现提请审议决定。', '请求决定事项'),
    closing(/^请(予)?审议(决定|批准)?$/, '请予审议。', '通用'),
  ],
  wrongClosings: [
    closing(/请(予)?(批示|批复|批准|审批)$/),
    closing(/^(特此|专此)(报告|请示|通知|函.)/),
    closing(/^(妥|当|可)否/),
  ],
  titleCues: [titleCue('title-word', ['议案'], 18, 4)],
  cues: [
    cue('closing', 'submit', /提请审议/, 7, '结尾用“现提请审议”'),
    cue('closing', 'please-deliberate', /^请(予)?审议(决定|批准)?$/, 3, '结尾用“请予审议”'),
    cue('ending', 'submit-end', /提请.{0,30}(审议|决定)|请(予)?审议/, 2.5, '提请审议'),
    cue('recipients', 'congress', /人民代表大会|人大常委会|常务委员会$/, 3, '主送人民代表大会或其常务委员会'),
    cue('body', 'draft', /（草案）|草案/, 1, '拟订草案', 3),
    cue('body', 'cabinet-passed', /(常务|全体)会议(讨论|审议)?(通过|同意)/, 1.5, '经政府常务会议讨论通过'),
    cue(
      'body',
      'submits',
      /提请(大会|会议|本次会议|人大|常委会|.{0,12}人民代表大会)?.{0,8}(审议|审查|决定|表决)/,
      3,
      '写“现提请审议”',
    ),
    cue(
      'head',
      'congress-head',
      /人民代表大会(常务委员会|主席团|第.{1,4}次会议)?：|人大常委会：/,
      2.5,
      '主送人民代表大会',
    ),
  ],
  confusedWith: [
    {
      genre: 'request',
      how: '议案由人民政府向同级人民代表大会或其常务委员会提出，用“提请审议”；请示由下级机关向上级机关提出，用“请批示”。',
    },
    {
      genre: 'report',
      how: '人大代表联名提出的议案、建议和政协提案另有法定程序，不属于这个文种；政府向人大报告工作用报告。',
    },
  ],
  subkinds: [],
});
