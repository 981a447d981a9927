import { cue } from './define';
import type { Cue } from './types';

/**
 * What speaks against every genre: `unknown` takes part in the decision like a genre, with a start of its
 * own (a text is none of the genres until something says otherwise) and with cues of other kinds of text.
 */
export const UNKNOWN_BIAS = 4;

/** Added where the document has fewer than 80 Han characters: there is little to go by. */
export const SHORT_TEXT_PENALTY = 3;

/** Added where more than this share of the letters is Latin: code, a web page, a foreign text. */
export const FOREIGN_PENALTY = 8;
export const FOREIGN_SHARE = 0.3;

/** Under so many Han characters a document is short: only its title can tell the genre. */
export const SHORT_TEXT = 80;

export const UNKNOWN_CUES: readonly Cue[] = [
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
  cue('body', 'recipe', /\d(克|毫升|勺)|适量|少许|翻炒|焯水|腌制|[大小中]火/, 0.8, '菜谱', 6),
  cue('body', 'code', /=>|<\/[a-z]|[{}]\n|https?：\/\//, 0.6, '代码或者网页', 6),
  cue('body', 'readme', /npm|pip|github|GitHub|README|API|开源|编译|命令行/, 0.6, '软件说明', 6),
];
