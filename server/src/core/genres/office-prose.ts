/**
 * Whether a text of none of the genres is plainly office prose (公示, 责任书, 制度, 台账说明 …): then its words, marks and figures are
 * checked. Several signs have to agree: where it comes from, how it is set, how it speaks. Novels, news, code and chat have one
 * of them at most.
 */
import type { OfficialDocument } from '../document/types';

/** Points that a text needs. */
const ENOUGH = 5;
/** Characters of the text that are looked at for its phrases. */
const LOOKED_AT = 6_000;

/** What an office calls its papers beside the genres; at the end of a title. */
const TITLE =
  /(?:公示|公示书|预案|责任书|责任状|承诺书|保证书|对照检查材料|检视剖析材料|检查材料|剖析材料|发言提纲|汇报提纲|提纲|议程|日程|须知|制度|办法|规定|规则|细则|规程|章程|守则|公约|职责|流程|名单|清单|台账|一览表|分工表|安排表|审计报告|评估报告|检查报告|验收报告|自查报告|分析报告|专报|快报|信息|动态|要情|介绍信|证明|聘书|请柬|贺信|唁电|讣告|启事|倡议|标准|评分表|考核表|操作手册|工作手册|指南|大事记|年鉴|志书|备忘录|协议书|合作协议|审查意见|答复|建议|提案|说明)(?:（[^（）]{1,12}）)?$/;
const ORGAN =
  /(?:人民政府|委员会|办公室|领导小组|指挥部|工作组|党委|党组|党支部|纪委|组织部|宣传部|人大|政协|法院|检察院|街道办事处|[省市县区州乡镇村][\p{Script=Han}]{0,12}(?:局|厅|委|办|中心|站|所|院|校|馆)|有限公司|集团公司|学校|大学|学院|医院)/u;
const PHRASES: readonly RegExp[] = [
  /贯彻落实|认真贯彻|学习贯彻|深入贯彻/,
  /切实|进一步/,
  /为了?(?:加强|规范|进一步|落实|做好|确保|推动|深化|提高|有效)/,
  /根据(?:[^，。\n]{2,30})(?:规定|要求|精神|安排|部署|通知)|按照(?:[^，。\n]{2,30})(?:规定|要求|精神|安排|部署)/,
  /经(?:研究|[^，。\n]{2,24}(?:会议|常委会|党组)[^，。\n]{0,6}(?:研究|审议|决定|通过))/,
  /现将|特此|如下[：:。]/,
  /各(?:单位|部门|科室|乡镇|县|学校|支部|村|街道)|有关(?:部门|单位)|县直|市直/,
  /领导小组|工作专班|指挥部|联席会议/,
  /责任(?:分工|单位|部门|人)|牵头|分管|主要负责人|第一责任人/,
  /监督检查|督查|考核|整改|问责|追究|通报批评/,
  /组织领导|保障措施|工作要求|总体要求|主要任务|工作目标|指导思想|基本原则/,
  /报送|上报|备案|审批|报告|请示/,
  /隐患排查|安全生产|应急|防汛|防火|维稳|信访|综治|扶贫|乡村振兴|民生|项目建设|党建|廉政|作风/,
  /党(?:委|组|支部|员|中央)|习近平|同志/,
  /公示期|监督电话|受理|反映(?:人|情况|问题)|举报/,
  /盖章|签订|一式[一二两三四五六]份|（章）/,
];
const OTHER_TEXT: readonly RegExp[] = [
  /[他她它](?:说|道|问|笑|喊|叫|想)|了一(?:眼|声|把)|[“「][^”」\n]{1,40}[”」][他她](?:说|道)/,
  /本报讯|新华社[^\n]{1,10}电|记者[^\n]{0,14}(?:报道|获悉|从)|编辑：|责编/,
  /甲方|乙方|租赁|违约金/,
  /原告|被告|上诉人|本院认为/,
  /克五花|翻炒|焯水|少许|适量/,
  /import |function |const |<\/[a-z]|=>|npm |github|README/i,
  /哈哈|呵呵|\[图片\]|包邮|下单|扫码|求职意向|期望薪资|选择题|参考答案|摘\s*要[：:】]|关键词[：:】]|参考文献/,
];

export function isOfficeProse(document: OfficialDocument): boolean {
  const text = document.text.slice(0, LOOKED_AT);
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const letters = text.match(/[A-Za-z]/g)?.length ?? 0;
  if (han < 40 || letters > han / 5) return false;
  if (OTHER_TEXT.filter((pattern) => pattern.test(text)).length > 0) return false;
  return pointsOf(document, text) >= ENOUGH;
}

function pointsOf(document: OfficialDocument, text: string): number {
  const { header, title, recipients, signatures, date, copyTo, printing, headings } = document;
  const name = title?.plain.replace(/\s/g, '') ?? '';
  const signed = signatures.some((node) => ORGAN.test(node.text));
  const phrases = PHRASES.filter((pattern) => pattern.test(text)).length;
  return (
    (header.documentNumbers.length > 0 || copyTo || printing ? 3 : 0) +
    (recipients ? 2 : 0) +
    (signed ? 2 : 0) +
    (date ? 1 : 0) +
    (TITLE.test(name) ? 2 : 0) +
    (ORGAN.test(name) ? 1 : 0) +
    (headings.some(({ ordinal }) => ordinal !== undefined) ? 1 : 0) +
    (phrases >= 6 ? 3 : phrases >= 4 ? 2 : phrases >= 2 ? 1 : 0)
  );
}
