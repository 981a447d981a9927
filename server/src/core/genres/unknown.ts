import { cue } from './define';
import type { Cue } from './types';

/**
 * What speaks against every genre: `unknown` takes part in the decision like a genre, with a start of its
 * own (a text is none of the genres until something says otherwise) and with cues of other kinds of text.
 */
export const WHOLE_TEXT_WEIGHTS = {
  /** What any genre has to outweigh: the floor under every decision. */
  start: 4,
  /** The document is short: there is little to go by. */
  short: 3,
  /** Code, a web page, a foreign text. */
  foreign: 8,
} as const;

/** Over this share of Latin letters a text is foreign. */
export const FOREIGN_SHARE = 0.3;

/** Under so many Han characters a document is short. */
export const SHORT_TEXT = 80;

/** Under so many Han characters only its title can tell the genre. */
export const TINY_TEXT = 30;

export const UNKNOWN_CUES: readonly Cue[] = [
  cue(
    'title',
    'lesson',
    /测试题|考试题|练习题|模拟题|试卷|教程|怎么写|如何写|教你写|写作(基础|指南|技巧|知识)/,
    6,
    '标题是试题、教程',
  ),
  cue(
    'title',
    'law-title',
    /([^办方说看做想]法|条例|规定|办法|细则|规则|准则|章程|制度|规程|指引|指南|标准|规范|解释|公约|措施)(实施)?$/,
    5,
    '标题是法规、制度',
  ),
  cue(
    'title',
    'other-title',
    /(合同|协议|协议书|简历|论文|日记|教程|手册|说明书|清单|目录|名单|解读|问答|教案|申请书|检讨书|个人简介|综述|述评|评论)$/,
    5,
    '标题是别种文书',
  ),
  cue('body', 'articles', /(^|\n)第[一二三四五六七八九十百零\d]{1,6}条/, 0.55, '按条写的法规、合同', 12),
  cue('body', 'chapters', /(^|\n)第[一二三四五六七八九十百]{1,4}[章节]/, 0.6, '分章节的法规、书籍', 5),
  cue(
    'body',
    'this-law',
    /本(法|条例|办法|规定|细则|规则|章程|合同|协议|制度)(自|由|所称|适用|未尽|规定|第)/,
    1.2,
    '自称“本法、本办法”',
    3,
  ),
  cue('body', 'enacts', /(制定|制订)本(法|条例|办法|规定|细则|规则|章程|制度)/, 3, '写“制定本法”'),
  cue('body', 'contract', /[甲乙]方/, 0.8, '合同的甲方、乙方', 5),
  cue(
    'body',
    'paper',
    /(^|\n)(摘要|关键词|关键字|参考文献|作者简介|引言)[：】\]]?/,
    2,
    '论文的摘要、关键词',
    2,
  ),
  cue(
    'opening',
    'news',
    /本报讯|新华社.{1,10}(电|讯)|记者.{0,14}(报道|获悉|从)|中新网|讯（/,
    2.2,
    '新闻的电头',
    2,
  ),
  cue('body', 'dialogue', /(^|\n)[“「『"]/, 0.4, '成段的对话', 6),
  cue('body', 'said', /[他她它](说|道|问|笑|喊|叫|想|看|走|站|坐)/, 0.5, '叙事文字', 8),
  cue('body', 'glance', /了一(眼|声|下|口|把|阵)/, 0.5, '叙事文字', 4),
  cue('body', 'recipe', /\d(克|勺)|适量|少许|翻炒|焯水|腌制|[大小中]火/, 0.8, '菜谱', 6),
  cue('body', 'code', /=>|<\/[a-z]|[{}]\n|https?：\/\//, 0.6, '代码或者网页', 6),
  cue('body', 'readme', /npm|pip|github|GitHub|README|API|开源|编译|命令行/, 0.6, '软件说明', 6),
  cue('body', 'reported', /据(了解|悉|报道|介绍|统计)|记者|编辑：|责编/, 0.8, '新闻的说法', 5),
  cue('body', 'court', /原告|被告|上诉人|本院认为|申请执行人/, 0.8, '裁判文书', 5),
  cue(
    'body',
    'academic',
    /本文(从|以|对|拟|通过|认为|提出|将|采用|旨在)|研究(表明|方法|结论)|文献|实证/,
    0.8,
    '学术论文',
    5,
  ),
  cue('body', 'software', /点击|安装|下载|登录|插件|浏览器|代码|函数|变量|服务器|软件/, 0.4, '软件和教程', 6),
  cue('body', 'chatty', /哈哈|呵呵|嗯嗯|好吧|好的呀|\[图片\]|吐槽|咱们?晚上/, 0.8, '聊天', 5),
  cue('body', 'advert', /优惠|促销|包邮|下单|折扣|扫码|限时/, 0.5, '广告', 5),
  cue('body', 'exam', /选择题|判断题|简答题|参考答案|满分\d/, 1, '试卷', 4),
  cue('body', 'resume', /求职意向|教育背景|工作经历|自我评价|期望薪资/, 1.5, '简历', 4),
  cue('body', 'application', /我志愿加入|申请人：|此致\n?敬礼/, 0.8, '个人申请书', 3),
  // What only papers have speaks against "none of them".
  cue('recipients', 'addressed', /[^\n]/, -1.5, '有主送机关'),
  cue('signature', 'dated', /\d{4}年|[〇○零一二三四五六七八九]{4}年/, -0.8, '文末署有日期'),
  cue('header', 'document-number', /〔\d{4}〕/, -1.5, '有发文字号'),
  cue('tail', 'imprint', /抄送：|印发/, -1.5, '有版记'),
];
