/** Whether a paper titled 报告 is by its nature a request, and whether a report is a general or a special one. */
import type { OfficialDocument } from '../document/types';
import { isFinished } from '../language/paper/finished';
import { findRequests } from './request-phrases';

/** The matter begins with asking: 关于申请购置公务用车的报告. */
const ASKS =
  /^(?:申请|请求|恳请|提请|呈请|报请|要求|请予|请批准|请同意|请解决|请拨付)(?!.{0,30}(?:情况|办理|进展|结果|处理))/;
/** The matter begins with what only a superior can give or allow. */
const WANTS =
  /^(?:拨付|拨给|解决|增加|增拨|追加|核增|核拨|购置|购买|采购|新建|扩建|成立|设立|组建|增设|减免|列入|纳入|同意|批准|安排|补助|调整|延长|征用|划拨|举办)(?!.{0,40}(?:情况|办理|进展|结果|工作|经过|成效|处理))/;

/** True when the whole paper asks for something and only the genre's name is wrong. */
export function isRequestInDisguise(document: OfficialDocument): boolean {
  const matter = document.title?.matter?.text.replace(/[\s\u3000]/g, '') ?? '';
  const asks = ASKS.test(matter);
  if (!asks && !WANTS.test(matter)) return false;
  const requests = findRequests(document);
  if (requests.length === 0) return false;
  if (asks) return true;
  const { length } = document.paragraphs;
  const last = new Set(document.paragraphs.slice(Math.max(0, length - 3)));
  return document.headings.length <= 3 && requests.some(({ firm, paragraph }) => firm && last.has(paragraph));
}

/** True when a paper titled 请示 asks for nothing and only tells: its genre should be 报告. */
export function isReportInDisguise(document: OfficialDocument): boolean {
  if (findRequests(document).length > 0) return false;
  const matter = document.title?.matter?.text.replace(/[\s\u3000]/g, '') ?? '';
  const body = document.paragraphs.map(({ text }) => text).join('');
  if (ASKS.test(matter) || WANTS.test(matter) || PROPOSES.test(body)) return false;
  const { closings } = document;
  if (closings.some(({ formula }) => /[请望盼].{0,40}(?:批|审[批定示核]|示|复)|请示$/.test(formula)))
    return false;
  if (closings.some(({ formula }) => /(?:特此|专此|以上)报告/.test(formula))) return true;
  return isFinished(document) && /(?:情况|进展|结果)$/.test(matter) && /(?:报告|汇报)如下/.test(body);
}

/** Whatever is proposed or asked for, however loosely. */
const PROPOSES =
  /拟(?!定|订)|申请|恳[请求]|请求|请[予上县市省区批]|望予|妥否|当否|可否|需(?:要)?(?:解决|支持|批准|协调|资金|经费)|帮助解决|给予支持|予以支持/;

/** A comprehensive report may be longer than one on a single matter. */
export function isComprehensive(document: OfficialDocument): boolean {
  const matter = document.title?.matter?.text ?? document.title?.plain ?? '';
  return /工作(?:总结|情况|汇报)?$|年度工作|全年|上半年|综合|五年|履职/.test(
    matter.replace(/[\s\u3000]/g, ''),
  );
}

/** How many characters the body's paragraphs and headings hold, white space left out. */
export function bodyLength(document: OfficialDocument): number {
  return document.body.reduce(
    (sum, block) =>
      block.kind === 'paragraph' || block.kind === 'heading'
        ? sum + block.text.replace(/\s/g, '').length
        : sum,
    0,
  );
}
