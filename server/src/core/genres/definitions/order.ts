import { closing, cue, defineGenre, titleCue } from '../define';

export default defineGenre({
  id: 'order',
  directions: ['down', 'public'],
  purpose: '公布行政法规和规章，宣布施行重大强制性措施，批准授予和晋升衔级，嘉奖有关单位和人员。',
  basis: [
    {
      norm: 'regulation',
      clause: '第八条第三项',
      force: 'mandatory',
      says: '命令（令）适用于公布行政法规和规章、宣布施行重大强制性措施、批准授予和晋升衔级、嘉奖有关单位和人员。',
    },
    {
      norm: 'format',
      clause: '10.2',
      force: 'mandatory',
      says: '命令（令）有专门格式：发文机关标志、令号、正文、签发人职务和签名章。',
    },
  ],
  titleForms: ['${机关}令（第${n}号）', '${机关}关于${事由}的命令', '${机关}嘉奖令'],
  required: ['令号', '公布语', '施行日期', '签发人职务与签名', '日期'],
  avoid: ['主送机关', '附带说明'],
  recipients: 'none',
  length: '一般100至300字，所附法规另计',
  openings: ['《××》已经……会议通过，现予公布，自……起施行。', '为……，现决定授予……'],
  closings: [
    closing(/^此令$/, '此令。', '嘉奖令、动员令'),
    closing(/起施行$/, '现予公布，自……起施行。', '公布法规、规章'),
  ],
  wrongClosings: [closing(/^特此(命令|通知|报告|通告|公告|通报|决定)$/), closing(/^(妥|当|可)否/)],
  titleCues: [
    titleCue('title-word', ['命令', '嘉奖令', '动员令', '通令', '通缉令'], 18, 4),
    titleCue('title-ling', ['令'], 18, 2, /(指|法|禁|口|夏|冬|时|节|司|责|律|辞|酒|巧|县|勒)令$/),
  ],
  cues: [
    cue('header', 'number', /第\d+号/, 1, '有令号'),
    cue('opening', 'order-number', /^第\d+号(\n|$)/, 1.5, '有令号'),
    cue(
      'opening',
      'promulgates',
      /现.{0,60}(公布|发布)，?自.{0,30}(起|日)施行/,
      5.5,
      '写“现予公布，自……起施行”',
    ),
    cue(
      'opening',
      'passed',
      /》.{0,8}已(经)?.{0,80}(会议|常务会|部务会|行务会|局务会|委务会|署务会).{0,10}(通过|审议)/,
      1.8,
      '写明经会议通过',
    ),
    cue('opening', 'ranks', /(授予|晋升|追授).{0,80}(军衔|警衔|关衔|衔级)/, 4, '授予、晋升衔级'),
    cue('closing', 'this-order', /^此令$/, 6, '结尾用“此令”'),
    cue('ending', 'this-order-end', /此令[。！]?(\n|$)/, 2, '结尾用“此令”'),
    cue(
      'body',
      'signer',
      /(^|\n)(总理|主席|部长|省长|市长|县长|区长|镇长|乡长|州长|行长|局长|署长|主任|审计长)：?[\u4e00-\u9fff×]{2,4}(\n|$)/,
      1.2,
      '由负责人署名',
    ),
    cue(
      'tail',
      'signer-tail',
      /(总理|主席|部长|省长|市长|县长|区长|镇长|乡长|州长|行长|局长|署长|审计长|总指挥|总河长|总林长)：?[\u4e00-\u9fff×]{2,4}(\n|$)/,
      1.2,
      '由负责人署名',
    ),
    cue('opening', 'commands', /(发布|下达|颁布)(如下|以下)?(本)?(命令|令)|命令如下/, 5, '写“发布命令如下”'),
    cue('body', 'this-order-self', /本(命?令)(自|由|所|发布|签发|公布)/, 2, '自称“本令”', 2),
    cue('opening', 'commends', /(决定|特).{0,30}(通令嘉奖|予以嘉奖|记.等功)/, 2, '通令嘉奖'),
  ],
  confusedWith: [
    {
      genre: 'proclamation',
      how: '命令由有权机关发布，公布法规规章、采取强制措施，有令号和签发人签名；公告只是宣布重要或法定事项。',
    },
    { genre: 'notice', how: '公布行政法规和规章用令；印发一般规范性文件、方案、制度用“关于印发……的通知”。' },
    { genre: 'decision', how: '县级以上人民政府依法可以嘉奖；一般单位的奖惩用决定或者通报，不用令。' },
  ],
  subkinds: [
    {
      id: 'order.promulgate',
      name: '公布令',
      cues: [cue('opening', 'promulgates', /现.{0,60}(公布|发布)|予以公布/, 2, '公布法规、规章')],
    },
    {
      id: 'order.award',
      name: '嘉奖令',
      cues: [cue('opening', 'award', /嘉奖|记.等功|荣誉称号/, 2, '嘉奖')],
    },
    {
      id: 'order.rank',
      name: '授衔令',
      cues: [cue('opening', 'rank', /军衔|警衔|关衔|衔级/, 2, '授予、晋升衔级')],
    },
  ],
});
