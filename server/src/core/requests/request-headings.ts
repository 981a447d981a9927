/** Headings that give a section, or half of one, over to requests. */

import { sectionFrom } from '../document/sections';
import type { BodyBlock, Heading, OfficialDocument } from '../document/types';
import type { RequestPhrase } from './request-reading';

/** 四、请求事项; 五、需要上级解决的问题; 三、几点请求 */
export const REQUEST_HEADING = new RegExp(
  `^(?:有关|相关|几[点项]|主要|具体|下一步|我[局镇县市区委办院校]的?)*(?:${[
    // 需要县政府解决的问题, but not 需要解决的问题
    '(?:亟?需要?(?!解决|研究|明确|支持|协调)|恳请|请求|提请|拟请|敬请|申请|请|希望|建议)(?:上级|县|市|省|区|州|组织|领导|贵|你|国家|财政|党委|政府|予以|给予|协调|帮助|批准|解决|支持|审批|审定|研究|明确|.{0,10}(?:政府|[委局厅]))[^，。]{0,24}',
    '亟?需(?:协调|支持)(?:解决)?的?(?:事项|问题)|需提请[^，。]{0,20}',
    '(?:请示|请求|恳请|提请|申请|争取|诉求|建议)(?:上级)?(?:解决|支持|协调|批准|审批|研究|帮助)?(?:的)?(?:事项|内容|问题)',
    '(?:请求|诉求|恳请)(?:[和与及、](?:诉求|请求))?',
  ].join('|')})(?<!情况|进展|办理|结果|落实|成效|答复|工作)$`,
);
/** 三、存在的问题和请求事项: only the second half is of requests. */
const MIXED_HEADING =
  /(?:及|和|与|、|以及|并|暨)(?=(?:需要?|恳请|请求|提请|拟请|申请|请示|诉求|建议)(?:上级|县|市|省|区|组织|领导|予以|给予|协调|帮助|解决|支持|批准|事项|问题|内容)[^，。]{0,20}$|(?:恳请|请求|请示|诉求)$)/;

/** Where the second half of a heading begins that speaks of requests, in the file. */
export function requestHalf(heading: Heading): number | undefined {
  const match = MIXED_HEADING.exec(heading.title.text);
  return match ? heading.title.span.start + match.index : undefined;
}

/** Blocks (the heading first) of the sections that are given over to requests. */
export function requestSections(
  document: OfficialDocument,
  phrases: readonly RequestPhrase[],
): Set<BodyBlock> {
  const blocks = new Set<BodyBlock>();
  document.body.forEach((block, index) => {
    if (block.kind !== 'heading' || !REQUEST_HEADING.test(block.title.text)) return;
    const section = sectionFrom(document, index);
    const asked = section.some(
      (inner) => inner.kind === 'paragraph' && phrases.some(({ paragraph }) => paragraph === inner),
    );
    if (asked) for (const inner of section) blocks.add(inner);
  });
  return blocks;
}
