/**
 * Sets: members whose words and order are fixed, wherever they are counted up. A run in the text is held against a set member by
 * member: one member with other words, or the right members in another order, is a slip.
 */
import { lazy } from '../kept';
import { literalIndex, occurrences } from '../language/text/literal-index';
import type { Slip } from './slip';

interface FixedSet {
  readonly name: string;
  readonly members: readonly string[];
  readonly ordered: boolean;
}

const SOURCE = '提出该提法的文件';

/** name: members by 、 ; a trailing ~ says that the order is free. Compared in 2025. */
const SETS: readonly FixedSet[] = `
四个意识: 政治意识、大局意识、核心意识、看齐意识
四个自信: 道路自信、理论自信、制度自信、文化自信
四个全面: 全面建设社会主义现代化国家、全面深化改革、全面依法治国、全面从严治党
五位一体: 经济建设、政治建设、文化建设、社会建设、生态文明建设
新发展理念: 创新、协调、绿色、开放、共享
社会主义核心价值观: 富强、民主、文明、和谐、自由、平等、公正、法治、爱国、敬业、诚信、友善
国家层面的价值目标: 富强、民主、文明、和谐
社会层面的价值取向: 自由、平等、公正、法治
个人层面的价值准则: 爱国、敬业、诚信、友善
现代化强国的目标: 富强、民主、文明、和谐、美丽
六大纪律: 政治纪律、组织纪律、廉洁纪律、群众纪律、工作纪律、生活纪律
乡村振兴总要求: 产业兴旺、生态宜居、乡风文明、治理有效、生活富裕
五个振兴: 产业振兴、人才振兴、文化振兴、生态振兴、组织振兴
指导思想的次序: 马克思列宁主义、毛泽东思想、邓小平理论、“三个代表”重要思想、科学发展观、习近平新时代中国特色社会主义思想
三严: 严以修身、严以用权、严以律己
三实: 谋事要实、创业要实、做人要实
一体推进三不腐: 不敢腐、不能腐、不想腐
六个必须坚持: 必须坚持人民至上、必须坚持自信自立、必须坚持守正创新、必须坚持问题导向、必须坚持系统观念、必须坚持胸怀天下
三个务必: 务必不忘初心、牢记使命、务必谦虚谨慎、艰苦奋斗、务必敢于斗争、善于斗争
伟大建党精神: 坚持真理、坚守理想、践行初心、担当使命、不怕牺牲、英勇斗争、对党忠诚、不负人民
四风: 形式主义、官僚主义、享乐主义和奢靡之风
四风（顿号）: 形式主义、官僚主义、享乐主义、奢靡之风
社会治理体制: 党委领导、政府负责、民主协商、社会协同、公众参与、法治保障、科技支撑
三大攻坚战: 防范化解重大风险、精准脱贫、污染防治
四议: 党支部会提议、“两委”会商议、党员大会审议、村民会议决议
四议（村）: 村党组织提议、“两委”会议商议、党员大会审议、村民会议决议
四个维护表述: 增强“四个意识”、坚定“四个自信”、做到“两个维护”
监督执纪四种形态: 红红脸、出出汗、咬耳扯袖
四种考验: 执政考验、改革开放考验、市场经济考验、外部环境考验
四种危险: 精神懈怠危险、能力不足危险、脱离群众危险、消极腐败危险
党的建设: 政治建设、思想建设、组织建设、作风建设、纪律建设
四德: 社会公德、职业道德、家庭美德、个人品德
四下基层: 宣传党的路线方针政策下基层、调查研究下基层、信访接待下基层、现场办公下基层
四不两直: 不发通知、不打招呼、不听汇报、不用陪同接待、直奔基层、直插现场
三管三必须: 管行业必须管安全、管业务必须管安全、管生产经营必须管安全
四个最严: 最严谨的标准、最严格的监管、最严厉的处罚、最严肃的问责
放管服: 简政放权、放管结合、优化服务
三去一降一补: 去产能、去库存、去杠杆、降成本、补短板
六稳: 稳就业、稳金融、稳外贸、稳外资、稳投资、稳预期
六保: 保居民就业、保基本民生、保市场主体、保粮食能源安全、保产业链供应链稳定、保基层运转
两不愁三保障: 不愁吃、不愁穿、义务教育、基本医疗、住房安全有保障
四不摘: 摘帽不摘责任、摘帽不摘政策、摘帽不摘帮扶、摘帽不摘监管
好干部标准: 信念坚定、为民服务、勤政务实、敢于担当、清正廉洁
四有教师: 有理想信念、有道德情操、有扎实学识、有仁爱之心
全面发展: 德智体美劳全面发展
依法行政: 科学立法、严格执法、公正司法、全民守法
生态治理: 山水林田湖草沙一体化保护
三农: 农业强、农村美、农民富
改革发展: 统筹发展和安全
党内政治生活: 政治性、时代性、原则性、战斗性
四讲四有: 讲政治、有信念、讲规矩、有纪律、讲道德、有品行、讲奉献、有作为
学习要求: 学思想、强党性、重实践、建新功
三个区分开来原则: 事业为上、实事求是、依纪依法、容纠并举
服务原则: 自我净化、自我完善、自我革新、自我提高
三新一高: 新发展阶段、新发展理念、新发展格局、高质量发展
军队: 听党指挥、能打胜仗、作风优良
执政方式: 科学执政、民主执政、依法执政
四个服从: 个人服从组织、少数服从多数、下级服从上级、全党服从中央
安全生产方针: 安全第一、预防为主、综合治理
三个政治能力: 政治判断力、政治领悟力、政治执行力
五个认同: 伟大祖国、中华民族、中华文化、中国共产党、中国特色社会主义
中国式现代化的特征: 人口规模巨大、全体人民共同富裕、物质文明和精神文明相协调、人与自然和谐共生、走和平发展道路
四史: 党史、新中国史、改革开放史、社会主义发展史
五个民主: 民主选举、民主协商、民主决策、民主管理、民主监督
三保障: 义务教育、基本医疗、住房安全
四稳: 稳就业、稳企业、稳市场、稳预期
双百方针: 百花齐放、百家争鸣、古为今用
四个伟大: 伟大斗争、伟大工程、伟大事业、伟大梦想
四个伟大飞跃: 站起来、富起来、强起来
三个代表内容: 先进生产力的发展要求、先进文化的前进方向、最广大人民的根本利益
四个服务意识: 有困难找支部、有问题找党员、有服务到身边
选人用人: 德才兼备、以德为先、任人唯贤
五湖四海: 事业为上、公道正派、人岗相适
干部标准: 忠诚、干净、担当
文化传统: 革命文化、社会主义先进文化、中华优秀传统文化
党的先进性: 学习型、服务型、创新型
文风: 短、实、新
三严要求: 严管、严治、严惩
基层治理: 自治、法治、德治
依法治国方略: 有法可依、有法必依、执法必严、违法必究
普法责任: 谁执法谁普法、谁主管谁负责、谁服务谁普法
环境保护: 节约优先、保护优先、自然恢复为主
三线一单: 生态保护红线、环境质量底线、资源利用上线
三权分置: 所有权、承包权、经营权
党建引领: 思想引领、政治引领、组织引领
五个一批: 发展生产脱贫一批、易地搬迁脱贫一批、生态补偿脱贫一批、发展教育脱贫一批、社会保障兜底一批
精准要求: 扶持对象精准、项目安排精准、资金使用精准、措施到户精准、因村派人精准、脱贫成效精准
财政支出: 保工资、保运转、保基本民生
公文处理原则: 实事求是、准确规范、精简高效、安全保密
信访原则: 属地管理、分级负责、谁主管谁负责
应急原则: 统一领导、综合协调、分类管理、分级负责、属地管理为主
四早: 早发现、早报告、早隔离、早治疗
六提倡: 敬业、精益、专注、创新
工匠精神: 执着专注、精益求精、一丝不苟、追求卓越
劳模精神: 爱岗敬业、争创一流、艰苦奋斗、勇于创新、淡泊名利、甘于奉献
脱贫攻坚精神: 上下同心、尽锐出战、精准务实、开拓创新、攻坚克难、不负人民
抗疫精神: 生命至上、举国同心、舍生忘死、尊重科学、命运与共
科学家精神: 爱国、创新、求实、奉献、协同、育人
载人航天精神: 特别能吃苦、特别能战斗、特别能攻关、特别能奉献
焦裕禄精神: 亲民爱民、艰苦奋斗、科学求实、迎难而上、无私奉献
立党为公: 权为民所用、情为民所系、利为民所谋
三大法宝: 统一战线、武装斗争、党的建设
八个明确领域: 经济、政治、文化、社会、生态文明
教育方针: 德、智、体、美、劳
四项基本原则: 坚持社会主义道路、坚持人民民主专政、坚持中国共产党的领导、坚持马克思列宁主义毛泽东思想
群众路线: 一切为了群众、一切依靠群众、从群众中来、到群众中去
三基建设: 基层组织、基础工作、基本能力
工作作风: 说实话、办实事、求实效
马上就办: 马上就办、真抓实干、滴水穿石
巡视: 发现问题、形成震慑、推动改革、促进发展
干部教育: 忠诚教育、纪律教育、警示教育
一体推进: 教育、科技、人才
三大作风: 理论联系实际、密切联系群众、批评和自我批评
`
  .trim()
  .split('\n')
  .map((line) => {
    const [name = '', list = ''] = line.split(': ');
    return { name, members: list.replace(/~$/, '').split('、'), ordered: !list.endsWith('~') };
  })
  .filter(({ members }) => members.length > 2);

/** Of so many members all but one in place leave no doubt. */
const MANY = 5;
const SEPARATOR = /[、，,；;]/;

interface Token {
  readonly start: number;
  readonly text: string;
}

/** The runs of the text that are one of the sets but for one slip. */
export function setSlips(text: string): Slip[] {
  const found: Slip[] = [];
  const sets = setsIn(text);
  const tokens = sets.length === 0 ? [] : tokensOf(text);
  for (const set of sets) {
    const { members } = set;
    for (let at = 0; at + members.length <= tokens.length; at++) {
      const run = tokens.slice(at, at + members.length);
      const slip = slipOf(text, run, set);
      if (slip) found.push(slip);
    }
    for (let at = 0; at + members.length - 1 <= tokens.length; at++) {
      const slip = lackOf(text, tokens, at, set);
      if (slip) found.push(slip);
    }
  }
  return found;
}

/** The sets of which all members but one stand in the text. */
function setsIn(text: string): readonly FixedSet[] {
  const { strings, index } = allMembers();
  const standing = new Set(occurrences(text, index).map(({ id }) => strings[id]!));
  if (standing.size < 2) return [];
  return SETS.filter(({ members }) => {
    const count = members.filter((member) => standing.has(member)).length;
    return count >= Math.max(2, members.length - 1);
  });
}

const allMembers = lazy(() => {
  const strings = [...new Set(SETS.flatMap(({ members }) => members))];
  return { strings, index: literalIndex(strings) };
});

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !SEPARATOR.test(text.charAt(at)) && !/[。：:！？\n]/.test(text.charAt(at)))
      continue;
    if (at > start) tokens.push({ start, text: text.slice(start, at) });
    start = at + 1;
  }
  return tokens;
}

const bare = (text: string): string => text.replace(/^[“‘《（(]+|[”’》）)]{1,2}$/g, '');

function slipOf(text: string, run: readonly Token[], { name, members, ordered }: FixedSet): Slip | undefined {
  const last = run.length - 1;
  if (
    run.some((token, index) => index > 0 && !SEPARATOR.test(text.slice(endOf(run[index - 1]!), token.start)))
  )
    return undefined;
  const fits = (token: Token, index: number, member: string): boolean =>
    bare(token.text) === bare(member) ||
    token.text === member ||
    (index === 0 && token.text.endsWith(member)) ||
    (index === last && token.text.startsWith(member));
  const wrong = run.flatMap((token, index) => (fits(token, index, members[index]!) ? [] : [index]));
  if (wrong.length === 0) return undefined;
  const source = SOURCE;
  const all = members.join('、');
  if (wrong.length === 1) {
    const index = wrong[0]!;
    const token = run[index]!;
    const member = members[index]!;
    const window = windowOf(token, member, index, last);
    // Other words may hang on at the ends of a run: there only a character or two may differ.
    if (window && window.text !== token.text && differences(window.text, member) * 3 >= member.length)
      return undefined;
    if (!window || members.length - 1 < 2 || members.includes(window.text)) return undefined;
    if (members.length === 3 && !sharesTwo(window.text, member)) return undefined;
    if (!sharesTwo(window.text, member) && member.length > 2 && members.length < MANY) return undefined;
    return {
      start: window.start,
      end: window.start + window.text.length,
      right: member,
      kind: `“${name}”的成员`,
      source,
    };
  }
  if (!ordered || wrong.length > 4) return undefined;
  const present = run.map((token, index) => members.findIndex((member) => fits(token, index, member)));
  if (present.some((index) => index < 0) || new Set(present).size !== members.length) return undefined;
  const first = run[0]!;
  const start = first.start + first.text.length - (members[present[0]!]?.length ?? 0);
  const end = run[last]!.start + (members[present[last]!]?.length ?? 0);
  return { start: Math.max(first.start, start), end, right: all, kind: `“${name}”的次序`, source };
}

/** Sets that nobody counts up in part. */
const WHOLE = /^(?:六个必须坚持|六保|六稳|六大纪律|好干部标准|精准要求|中国式现代化的特征)$/;

/** A row that lacks one of its members. */
function lackOf(
  text: string,
  tokens: readonly Token[],
  at: number,
  { name, members }: FixedSet,
): Slip | undefined {
  if (!WHOLE.test(name)) return undefined;
  const run = tokens.slice(at, at + members.length - 1);
  if (
    run.some((token, index) => index > 0 && !SEPARATOR.test(text.slice(endOf(run[index - 1]!), token.start)))
  )
    return undefined;
  const around = [tokens[at - 1], tokens[at + members.length - 1]].map((token) => token?.text ?? '');
  const lacking = members.find((member, lack) => {
    if (lack === 0 || around.some((other) => other.includes(member))) return false;
    const rest = members.filter((_, index) => index !== lack);
    const last = rest.length - 1;
    return run.every(({ text: own }, index) => {
      const one = rest[index]!;
      return own === one || (index === 0 && own.endsWith(one)) || (index === last && own.startsWith(one));
    });
  });
  if (lacking === undefined) return undefined;
  const first = run[0]!;
  const start = endOf(first) - members[0]!.length;
  const tail = run.at(-1)!;
  const end =
    tail.start + (members.findLast((member) => tail.text.startsWith(member))?.length ?? tail.text.length);
  return { start, end, right: members.join('、'), kind: `“${name}”（缺“${lacking}”）`, source: SOURCE };
}

function endOf({ start, text }: Token): number {
  return start + text.length;
}

/** The words of the token that stand for the member: at the ends of a run other words may hang on. */
function windowOf({ start, text }: Token, member: string, index: number, last: number): Token | undefined {
  const { length } = member;
  if (index > 0 && index < last) return Math.abs(text.length - length) <= 1 ? { start, text } : undefined;
  if (text.length < length) return text.length >= length - 2 ? { start, text } : undefined;
  const from = index === 0 ? text.length - length : 0;
  return { start: start + from, text: text.slice(from, from + length) };
}

function differences(a: string, b: string): number {
  return [...b].filter((char, at) => a.charAt(at) !== char).length;
}

/** At least half of the member's characters, in their places from one end. */
function sharesTwo(window: string, member: string): boolean {
  const { length } = member;
  const front = [...member].filter((char, at) => window.charAt(at) === char).length;
  const back = [...member].filter((char, at) => window.charAt(window.length - length + at) === char).length;
  return Math.max(front, back) * 2 >= length;
}
