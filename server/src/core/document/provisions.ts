/** Tells a provision, which says what somebody does or must do, from a heading, which only names a matter. */

/** Words of a rule: such a sentence lays something down. */
const STATES =
  /应当|不得|方可|根据|按照|是指|包括|分为|[核确]?定为|[，,].{1,12}的为(?!民)|最多|由.{2,20}(?:负责|担任|推荐)|按.{2,20}(?:执行|确定|办理)|据此|自.{1,20}起(?:施行|执行|实施)|以.{2,20}名义|以上的|以下的|可以|[，,]由/;
/** 要 as a verb behind its subject (你区要抓紧), not in 主要, 需要 or 要求. */
const MUST_DO =
  /[^，,主需重首必摘纲紧概扼次机][^，,主需重首必摘纲紧概扼次机险简]要(?![素求点害务闻件领道塞地职案目旨义价么])/;
/** 应 likewise: not in 应急, 响应, 应保尽保. */
const OUGHT_TO =
  /[^，,][^，,供响适相效反对呼顺感照叫]应(?![急用对届收付诉征邀聘试援变])(?!.尽)|[^，,][^，,必]须(?!知)/;
/** Somebody is spoken to, asked or told the purpose. */
const SPEAKS =
  /^(?:你|贵)(?:们|[省市县区州乡镇村局委厅办部院校司社站所处行]|单位|公司|集团)|^我(?:们)?(?:认为|提议|赞成|建议|希望|觉得|想|要)|(?:^|[，,])请(?![示求销假战])|(?:^|[，,]|双方|各方)(?:原则)?同意|^为[^了]?.{2,30}[，,]/;
/** With a second clause behind it the word at the head is an order too: 要抓紧编制规划，按程序报批. */
const ORDERS = /^要[^，,]*[，,]/;

/** Whether `sentence` lays down a rule in so many words. */
export function isRule(sentence: string): boolean {
  return STATES.test(sentence);
}

/** Whether `sentence`, without its ordinal and end mark, is a provision. */
export function isProvision(sentence: string): boolean {
  return (
    isRule(sentence) ||
    MUST_DO.test(sentence) ||
    OUGHT_TO.test(sentence) ||
    SPEAKS.test(sentence) ||
    ORDERS.test(sentence)
  );
}
