/**
 * Words and phrases that office prose sets side by side, with 、 between them: where they run together, the mark is
 * missing.
 */

/** Predicates of four characters that stand in rows: 解放思想、实事求是. */
const FOUR =
  '总揽全局|协调各方|把握大局|服务大局|顾全大局|围绕中心|解放思想|实事求是|与时俱进|求真务实|开拓创新|开拓进取|改革创新|团结协作|团结奋进|锐意进取|真抓实干|埋头苦干|艰苦奋斗|勤俭节约|统筹兼顾|突出重点|以人为本|担当作为|狠抓落实|凝心聚力|勇于担当|奋发有为|爱岗敬业|无私奉献|统筹考虑|统筹协调|统筹推进';
/** What one does with what one learns. */
const LEARN = '知道|懂得|了解|熟悉|掌握|理解|领会|学会|会用|运用|遵守';
/** Persons that are addressed or told of in the plural. 学生家长们, 干部职工们 are one. */
const PERSON = '领导|老师|同学|同事|家长|战友|乡亲|邻居|朋友';

/** Each alternative is a row: its groups are the members. */
export const PARALLEL_ROWS: readonly RegExp[] = [
  new RegExp(`(${FOUR})((?!\\1)(?:${FOUR}))`, 'g'),
  new RegExp(`(${LEARN})((?!\\1)(?:${LEARN}))((?!\\1|\\2)(?:${LEARN}))`, 'g'),
  new RegExp(`(?<!学生)(${PERSON})((?!\\1)(?:${PERSON}))(?=们)`, 'g'),
];
