import type { Severity } from '../../core/findings';
import type { Basis } from '../../core/norms';

export interface LayoutRule {
  readonly id: `layout/${string}`;
  readonly title: string;
  readonly severity: Severity;
  readonly basis: readonly Basis[];
  readonly explanation: string;
}

const format = (clause: string, force: Basis['force'], says: string): readonly Basis[] => [
  { norm: 'format', clause, force, says },
];

const FACES = format('第7.3.3条', 'general', '第一层用黑体，第二层用楷体，第三层和第四层用仿宋');

/** What is looked at on a Word file that is set as a paper. A norm that says 一般 gives an advice, not a warning. */
export const LAYOUT_RULES = {
  page: {
    id: 'layout/page-size',
    title: '用纸不是A4',
    severity: 'warning',
    basis: format('第5.1条', 'mandatory', '公文用纸采用A4型纸，210 mm×297 mm'),
    explanation: '纸张大小不同，版心、行数、字数都会变，打印时还会被缩放。',
  },
  margins: {
    id: 'layout/margins',
    title: '页边距不合标准',
    severity: 'warning',
    basis: format('第5.2.1条', 'mandatory', '天头37 mm±1 mm，订口28 mm±1 mm，版心156 mm×225 mm'),
    explanation: '天头、订口各允许差1毫米；另两边由版心156×225毫米推出。',
  },
  bodyFont: {
    id: 'layout/body-font',
    title: '正文字体不是仿宋',
    severity: 'info',
    basis: format('第5.2.2条', 'general', '公文格式各要素一般用3号仿宋体字'),
    explanation: '仿宋、仿宋_GB2312、方正仿宋等都算仿宋。',
  },
  bodySize: {
    id: 'layout/body-size',
    title: '正文字号不是3号',
    severity: 'info',
    basis: format('第5.2.2条', 'general', '公文格式各要素一般用3号仿宋体字'),
    explanation: '3号是16磅。',
  },
  pitch: {
    id: 'layout/line-pitch',
    title: '每面不是22行',
    severity: 'info',
    basis: format('第5.2.3条', 'general', '一般每面排22行，每行排28个字，并撑满版心'),
    explanation: '按行距和版心的高度算出每面的行数，21到23行都不提示。',
  },
  titleForm: {
    id: 'layout/title-form',
    title: '标题不是2号小标宋、居中',
    severity: 'info',
    basis: format('第7.3.1条', 'general', '标题一般用2号小标宋体字，分一行或多行居中排布'),
    explanation: '名称里有“小标宋”的字体都算。',
  },
  recipients: {
    id: 'layout/recipients-indent',
    title: '主送机关没有顶格',
    severity: 'info',
    basis: format('第7.3.2条', 'mandatory', '主送机关居左顶格，回行时仍顶格'),
    explanation: '主送机关一行不缩进。',
  },
  indent: {
    id: 'layout/first-indent',
    title: '段落开头没有空二字',
    severity: 'info',
    basis: format('第7.3.3条', 'mandatory', '每个自然段左空二字，回行顶格'),
    explanation: '用缩进或者两个全角空格空出来的都算。',
  },
  headingFont: {
    id: 'layout/heading-font',
    title: '层次标题的字体不对',
    severity: 'info',
    basis: FACES,
    explanation: '标题后面接着写正文的，只看标题那一句。',
  },
  attachment: {
    id: 'layout/attachment-page',
    title: '附件没有另起一页',
    severity: 'warning',
    basis: format('第7.3.7条', 'mandatory', '附件应当另面编排，并在版记之前'),
    explanation: '“附件”二字应在新一页的左上角。',
  },
  pageNumber: {
    id: 'layout/page-number',
    title: '没有页码',
    severity: 'info',
    basis: format('第7.5条', 'mandatory', '页码编排在版心下边缘之下，数字左右各放一条一字线'),
    explanation: '只有一页的不看。',
  },
  pageNumberForm: {
    id: 'layout/page-number-form',
    title: '页码的样式不合标准',
    severity: 'info',
    basis: format(
      '第7.5条',
      'general',
      '页码一般用4号半角宋体阿拉伯数字，左右各放一条一字线；单页码居右空一字，双页码居左空一字',
    ),
    explanation: '本单位的页码居中的，可以在设置里写明（word.pageNumber），就不提示位置了。',
  },
  characters: {
    id: 'layout/line-characters',
    title: '每行不是28字',
    severity: 'info',
    basis: format('第5.2.3条', 'general', '一般每面排22行，每行排28个字，并撑满版心'),
    explanation: '按文档网格、字间距和缩放算出每行的字数，27到29字都不提示；页边距、字号不合标准的另行提示。',
  },
  signature: {
    id: 'layout/signature-place',
    title: '署名和成文日期的位置不合标准',
    severity: 'info',
    basis: format(
      '第7.3.5条',
      'general',
      '不加盖印章的，署名右空二字，成文日期首字比署名首字右移二字；加盖印章的，成文日期一般右空四字，署名以成文日期为准居中',
    ),
    explanation:
      '只看一个机关的署名。上下差一个字以内不提示；用空格排出位置的不自动修改。联合行文、签名章请对照标准。',
  },
  imprintLook: {
    id: 'layout/imprint-font',
    title: '版记的字体、字号不对',
    severity: 'info',
    basis: format('第7.4.2条', 'general', '抄送机关、印发机关和印发日期一般用4号仿宋体字'),
    explanation: '版记比正文小一号。',
  },
  imprintRules: {
    id: 'layout/imprint-rules',
    title: '版记没有分隔线',
    severity: 'info',
    basis: format('第7.4.1条', 'mandatory', '版记中的分隔线与版心等宽，首条和末条用粗线，中间用细线'),
    explanation: '段落边框、表格边框和画的线都算；线的粗细不看。',
  },
  imprintIndent: {
    id: 'layout/imprint-indent',
    title: '版记没有左右各空一字',
    severity: 'info',
    basis: format('第7.4.2条', 'mandatory', '抄送机关、印发机关和印发日期左右各空一字编排'),
    explanation: '在表格里的不看。',
  },
  quotes: {
    id: 'layout/quotes-font',
    title: '引号、破折号会印成西文字体',
    severity: 'warning',
    basis: [{ norm: 'custom', force: 'customary', says: '中文的引号、破折号、省略号用中文字体' }],
    explanation: '这些标点没有标明是中文的，Word 会用西文字体印，占半个字宽，和前后的字不齐。',
  },
  theme: {
    id: 'layout/theme-font',
    title: '指定的字体被主题字体盖住',
    severity: 'warning',
    basis: [{ norm: 'custom', force: 'customary', says: '同时写了字体名和主题字体，以主题字体为准' }],
    explanation: '文件里写的字体名不起作用，换一台电脑打印出来会不一样。',
  },
} as const satisfies Readonly<Record<string, LayoutRule>>;

export type LayoutRuleKey = keyof typeof LAYOUT_RULES;

export function layoutRuleById(id: string): LayoutRule | undefined {
  return Object.values(LAYOUT_RULES).find((rule) => rule.id === id);
}
