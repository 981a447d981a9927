/** 语义重复: words that say one thing twice. */

import { lazy } from '../../kept';
import { type Confusion, pairIn, readPairs } from '../text/confusion';
import type { Frame } from '../text/frames';
import { type PhraseIndex, phraseIndex } from '../text/phrase-index';

/** The shorter form says the same. 繁>简 */
const CERTAIN = `
不妥不当>不妥 不当不妥>不妥 齐备齐全>齐全 目的是为了>目的是 原因是由于>原因是 凯旋归来>凯旋 亲眼目睹>目睹 免费赠送>赠送
过分苛求>苛求 非常十分>十分 十分非常>十分 提前预告>预告 提前预支>预支 预先提前>提前 切忌不要>切忌 切勿不要>切勿
禁止不得>不得 诸如此类等等>诸如此类 被誉为是>被誉为 称之为是>称之为 见诸于>见诸 付诸于>付诸 诉诸于>诉诸 有利于于>有利于
最终归宿>归宿 共同协作>协作 互相厮杀>厮杀 相互厮杀>厮杀 令人堪忧>堪忧 令人堪虞>堪虞 严禁不得>严禁 各位同仁们>各位同仁
各位同志们>各位同志 各位领导们>各位领导 各位代表们>各位代表 各位委员们>各位委员 各位来宾们>各位来宾 各位同学们>各位同学
各位老师们>各位老师 各位朋友们>各位朋友 首次初次>首次 第一次首次>首次 事先预谋>预谋 当前目前>当前 目前当前>当前 现今目前>目前
加以进行>进行 予以加以>予以 加以予以>予以 给予予以>予以 从事于>从事 定于在>定于 位于在>位于 截至到>截至 务必一定>务必
务必要>务必 应该必须>必须 应当必须>必须 一定必须>必须 必须一定>必须 可以能够>能够 能够可以>可以 共计总共>共计 总共合计>合计
总计共>共计 因此所以>因此 所以因此>因此 因为由于>由于 尽管虽然>尽管 虽然尽管>尽管 如果假如>如果 基于对于>基于 过高奢望>奢望
十分酷爱>酷爱 非常酷爱>酷爱 极其酷爱>酷爱 而且并且>并且 并且而且>并且 倘若如果>如果
危及到>危及 殃及到>殃及 波及到>波及
截至目前为止>截至目前
`;

/** Heard and written everywhere: a hint. */
const COMMON = `
来自于>来自 出自于>出自 源自于>源自 再次重申>重申 报刊杂志>报刊 胜利凯旋>凯旋 全部都>全部 悬殊很大>悬殊
不必要的浪费>浪费 冲突矛盾>矛盾 因此这就>这就
`;

const contextual = (): Confusion[] => [
  pairIn('但却>却', { before: /(?<![不非岂])$/ }, 'likely'),
  pairIn('必须要>必须', { before: /(?<!是否)$/, after: /^(?![求件素点领害么]|有的)/ }),
  pairIn('涉及到>涉及', { after: /^(?![位岗期])/ }, 'unsure'),
];

export const redundancyIndex = lazy(
  (): PhraseIndex<Confusion> =>
    phraseIndex([...readPairs(CERTAIN, 'certain'), ...readPairs(COMMON, 'unsure'), ...contextual()]),
);

const QUANTITY = '[\\d 一二两三四五六七八九十百千万亿几.]{1,10}[^，。；,;、\\d\\n]{0,4}?';
const PRAISE =
  '(?:良好|健康|优秀|美好|正确|积极|和谐|稳定|平衡|乐观|扎实|优良|科学|合理|高尚|崇高|严谨|严格|周密|细致)';
/** Words that end in 数 before 几: 参数几个. */
const COUNTED = '人户次个参函指系少多计基分整岁票件字倍总代复奇偶质实虚变度天年页级层';

export const REDUNDANT_FRAMES: readonly Frame[] = [
  {
    pattern: new RegExp(
      `(大约|大概|将近|接近|(?<![公合条契节制预相签特盟誓契履违失邀爽大])约)(${QUANTITY})(左右|上下)`,
      'g',
    ),
    mend: { group: 3, right: '' },
    why: '前后两处都表示约数，留一处即可',
    severity: 'info',
  },
  {
    pattern: /((?:超过|不少于|不低于|至少|最少)\d[\d.,万亿%％]{0,12}[^，。；,;、\d\n]{0,3}?)(以上)/g,
    mend: { group: 2, right: '' },
    why: '前面已有“超过、至少”的意思，“以上”重复',
    severity: 'info',
  },
  {
    pattern: /(共计|总计|合计)([^，。；,;\n]{2,20}?)(达)(?=余|多|[\d×X])/g,
    mend: { group: 3, right: '' },
    why: '“共计”和“达”都引出总数，留一处即可',
    severity: 'info',
  },
  {
    pattern: /(诸如(?!此类))([^，。；,;\n]{2,40}?)(等等)/g,
    mend: { group: 3, right: '' },
    why: '“诸如”已表示列举未尽，“等等”重复',
    severity: 'info',
  },
  {
    pattern: /(等等)(这样|这些)(?=[\u4e00-\u9fff])/g,
    mend: { group: 1, right: '等' },
    why: '“等等”之后又用“这样、这些”总括，意思重复，宜留一处',
    severity: 'hint',
  },
  {
    pattern: /(是否)([^，。；,;、\n]{1,20}?)(与否)/g,
    mend: { group: 3, right: '' },
    why: '“是否”与“与否”重复，留一处即可',
    severity: 'info',
  },
  {
    pattern: /((?:防止|避免|杜绝|以免|严防)[^，。；,;\n]{0,30}?)(不再?)(?=发生|出现|重演|重复)/g,
    mend: { group: 2, right: '再' },
    why: '否定加否定，意思反了，一般去掉“不”',
    severity: 'info',
  },
  {
    pattern: /((?:切忌|切勿|严禁|禁止)[^，。；,;、：:\n]{1,10}?)(不要|不得)/g,
    mend: { group: 2, right: '' },
    why: '前面已经是禁止的意思，再说“不要、不得”，意思就反了',
    severity: 'info',
  },
  {
    pattern: new RegExp(`(${PRAISE})(的)(${PRAISE}的)(?=[\\u4e00-\\u9fff])`, 'g'),
    mend: { group: 2, right: '、' },
    why: '两个“的”字连用，前一个可改为顿号',
    severity: 'hint',
  },
  {
    pattern: /([两二三四五六七八九十几]句[^，。；,;\n]{0,6}?)(诗句)/g,
    mend: { group: 2, right: '诗' },
    why: '量词“句”与“诗句”重复',
    severity: 'hint',
  },
  {
    pattern: /(不吝赐教)([，,][^，。；,;\n]{0,8}宝贵意见)/g,
    mend: { group: 2, right: '' },
    why: '两句客套话意思相同，留一句即可',
    severity: 'hint',
  },
  {
    pattern: /(前任)(老)(?=主任|书记|局长|县长|领导|校长|市长|部长|处长|科长|站长|乡长|镇长)/g,
    mend: { group: 2, right: '' },
    why: '“前任”与“老”意思重叠',
    severity: 'hint',
  },
  {
    pattern: new RegExp(`((?<![${COUNTED}])数)(几)(?=[载年月日天番])`, 'g'),
    mend: { group: 2, right: '' },
    why: '“数”与“几”意思相同，留一个即可',
    severity: 'info',
  },
  {
    pattern:
      /((?:超过|突破|多达|高达)\d[\d.]{0,8}[万亿]?)([多余])(?=[年个人次名件项家户亩元万亿天月起场台])/g,
    mend: { group: 2, right: '' },
    why: '“超过”是说比这个数多，“多”“余”重复，留一处即可',
    severity: 'info',
  },
  {
    pattern: /((?:大约|约)\d[\d. ]{0,8}[万亿]?)([多余])(?=[年个人次名件项家户亩元万亿天月起场台])/g,
    mend: { group: 2, right: '' },
    why: '“约”与“余”“多”都表示约数，留一处即可',
    severity: 'info',
  },
  {
    pattern: /(第一时间)(立即|立刻|马上|迅速|及时|尽快|赶紧)/g,
    mend: { group: 2, right: '' },
    why: '“第一时间”就是立即，留一处即可',
    severity: 'info',
  },
  {
    pattern: /(截止到|截至到)([^，。；\n]{2,20}?)(止)(?=[，。；]|$)/g,
    why: '“截止到”与“止”重复，改为“截至……”',
    severity: 'info',
  },
  {
    pattern: /(莅临)(出席|参加|到会|光临|前来)/g,
    mend: { group: 2, right: '' },
    why: '“莅临”就是来到，留一处即可',
    severity: 'info',
  },
  {
    pattern: /(荣获)([^，。；\n]{0,24}?)(殊荣)/g,
    why: '“荣获”与“殊荣”重复，改为“获得……荣誉”',
    severity: 'info',
  },
  {
    pattern: /(力争|争取|尽量)(务必|必须|一定要?|确保)/g,
    mend: { group: 1, right: '' },
    why: '一个说尽力，一个说必须，两个词的意思相抵，留一个',
    severity: 'info',
  },
  {
    pattern: /(基本上?)(全部|完全|彻底|全都)/g,
    why: '“基本”与“全部”意思相抵，留一个',
    severity: 'info',
  },
  {
    pattern: /(切实|真正|确实)(切实|真正|确实)/g,
    mend: { group: 2, right: '' },
    why: '两个词意思相同，留一个',
    severity: 'info',
  },
  {
    pattern: /(大力|加快|进一步)(加大力度|加快速度|更加)/g,
    mend: { group: 1, right: '' },
    why: '前后意思重复，留一处即可',
    severity: 'info',
  },
  {
    pattern: /((?:原因|缘故|理由)是)(因为)/g,
    mend: { group: 2, right: '' },
    why: '“原因是”后面不必再说“因为”',
    severity: 'info',
  },
  {
    pattern: /(涉及|关于|对于)(有关|相关)(?=[^，。；单部人方规文法政])/g,
    mend: { group: 2, right: '' },
    why: '“涉及”与“有关”重复，留一处即可',
    severity: 'hint',
  },
  {
    pattern: /(共|合计|共计|总计|累计)([^，。；\d\n]{0,6}\d[\d.,]{0,10}[万亿]?)(余)(?=[元人名件])/g,
    mend: { group: 3, right: '' },
    why: '总数要准，“共计”不和约数连用',
    severity: 'hint',
  },
  {
    pattern:
      /(一清二楚|了如指掌|了然于胸|胸有成竹|心中有数)([、，])(心中有数|一清二楚|了如指掌|了然于胸|胸有成竹)/g,
    why: '两个词意思相同，留一个',
    severity: 'hint',
  },
  {
    pattern: /(可喜的是)([^。\n]{0,40}?)(可喜可贺)/g,
    why: '前后重复，留一处即可',
    severity: 'info',
  },
  {
    pattern: /(不因[^，。；\n]{2,14}而)(不)(误|影响|耽误|延误)/g,
    mend: { group: 2, right: '' },
    why: '多了一个“不”，意思正好相反',
    severity: 'info',
  },
  {
    pattern: /(原则上?)(基本)(?=同意|可行|赞同)/g,
    mend: { group: 2, right: '' },
    why: '“原则上”与“基本”叠用，态度含糊，留一个',
    severity: 'info',
  },
];
