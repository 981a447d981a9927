import { closing, cue, defineGenre, titleCue } from '../define';

export default defineGenre({
  id: 'briefing',
  directions: ['internal'],
  purpose: '在机关内部编发，反映情况、交流经验。',
  basis: [
    { norm: 'custom', force: 'customary', says: '有报头、期号、编印单位、日期和报送范围，不是公文。' },
    { norm: 'burden', clause: '第二条', force: 'general', says: '从严控制简报资料的种类和数量。' },
  ],
  titleForms: ['${名称}简报（第${n}期）'],
  required: ['期号', '导语', '事实', '报送范围'],
  avoid: ['指令性要求', '评论多于事实', '“特此……”'],
  recipients: 'none',
  length: '一般500至1500字',
  openings: ['近日，……', '${日期}，……'],
  closings: [],
  wrongClosings: [
    closing(/^特此/),
    closing(/^(妥|当|可)否/),
    closing(/^此(复|令)$/),
    closing(/^(请)?(遵照|贯彻)执行$/),
  ],
  titleCues: [
    titleCue('title-word', ['简报', '快报', '工作简报', '信息专报', '动态信息', '情况专报'], 16, 7),
  ],
  cues: [
    cue('header', 'masthead', /(简报|信息|快报|动态|专报|情况反映)/, 3, '报头是简报'),
    cue('header', 'issue', /第.{1,4}期|总第.{1,5}期|（第.{1,4}期/, 2.5, '报头有期号'),
    cue('opening', 'issue-opening', /(^|\n)（?第.{1,4}期|总第.{1,5}期/, 2.5, '报头有期号'),
    cue('opening', 'masthead-opening', /(^|\n).{0,14}(简报|专报|快报)(\n|$)/, 3, '报头是简报'),
    cue('opening', 'edited-by', /(编印|编发|主编|办公室编)/, 1.2, '报头有编印单位'),
    cue('opening', 'contents', /本期(导读|要目|内容)|编者按/, 2.5, '有“本期导读”“编者按”'),
    cue('titleNote', 'issue-note', /第.{1,4}期|总第/, 2.5, '标题下有期号'),
    cue('tail', 'distribution', /(^|\n)(报|送|发|报送|主送)：/, 2.2, '文末列报、送、发', 2),
    cue('ending', 'distribution-ending', /(^|\n)(报|送|发)：/, 1.6, '文末列报、送、发', 2),
    cue('opening', 'news-lead', /^(近日|近期|日前|\d+月\d+日(上午|下午)?)，/, 0.6, '新闻式导语'),
    cue('head', 'issue-head', /第\d+期|总第\d+期/, 2.5, '报头有期号'),
    cue(
      'head',
      'edited-head',
      /(办公室|部|组|委|局|科|室|院)(主办|编印|编发|编)(\d{4}年|[二〇○]{2}|\n|$)|\d时编(\n|$)/,
      2,
      '报头有编印单位',
    ),
    cue('head', 'editor', /编者按|本期(导读|要目|摘编)|【(导读|要目)】/, 2, '有“本期导读”“编者按”'),
    cue('foot', 'distribution-foot', /(^|\n)(本期)?(报|送|发|报送|发至|分送)：/, 2, '文末列报、送、发', 3),
    cue('foot', 'printed', /印\d+份|责任?编辑?：|（?第\d+期.{0,20}编/, 1.5, '文末写印数、编辑'),
    cue('body', 'news-items', /(^|\n)简讯|侧记|截至目前|截至\d+月\d+日/, 0.5, '报道式的叙述', 2),
  ],
  confusedWith: [
    {
      genre: 'bulletin',
      how: '简报是内部情况交流，没有约束力；通报是法定公文，表扬、批评、告知情况并提出要求。',
    },
    { genre: 'minutes', how: '简报报道会议情况；纪要记载议定事项，须照办。' },
  ],
  subkinds: [],
});
