/**
 * The steps of cleaning a pasted text, in the order that makes them safe: page numbers go before lines are joined
 * (认⏎1⏎真 would become 认1真), ghosts and headings before spaces, which are their only mark, and marks come last, since
 * what is protected (times, decimals) is known by its half-width marks.
 */
import { findAdvertisements } from './advertisements';
import { findCjkLatinSpaces } from './cjk-latin-space';
import { findCjkSpaces } from './cjk-space';
import { findCompatChars } from './compat-chars';
import { findDisplacedChars } from './displaced-chars';
import { findFullwidth } from './fullwidth';
import { findGhostDigits } from './ghost-digits';
import { findGhostOrdinals } from './ghost-ordinals';
import { findHardLineBreaks } from './hard-line-break';
import { findFusedHeadings } from './heading-fused';
import { findHtmlResidue } from './html-residue';
import { findDashForms } from './marks/dash-form';
import { findDuplicateMarks } from './marks/duplicate';
import { findEllipsisForms } from './marks/ellipsis-form';
import { findHalfwidthMarks } from './marks/halfwidth-in-cjk';
import { findSpacesForCommas } from './marks/missing-comma';
import { findMixedBrackets } from './marks/parallel-bracket-ordinal';
import { findPageNumbers } from './page-numbers';
import { safeFixesOf } from './punctuation';
import { findSplitHeadings } from './split-headings';
import { findTimestamps } from './timestamps';
import type { Detector } from './types';

export interface Step {
  /** The rule that tells of the same; for marks, of the first kind of them. */
  readonly id: string;
  /** What the step does, in Chinese. */
  readonly title: string;
  /** Only its automatic repairs are made. */
  readonly find: Detector;
}

export const CJK_LATIN_SPACE = 'paste/cjk-latin-space';

export const STEPS: readonly Step[] = [
  { id: 'paste/compat-char', title: '清除不可见字符，改正部首和兼容字', find: findCompatChars },
  { id: 'paste/fullwidth-alnum', title: '全角字母、数字改为半角', find: findFullwidth },
  { id: 'paste/html-residue', title: '清除网页残留', find: findHtmlResidue },
  { id: 'paste/timestamp-residue', title: '删去时间戳和来源行', find: findTimestamps },
  { id: 'paste/ad-residue', title: '删去广告行', find: findAdvertisements },
  { id: 'paste/page-number', title: '删去页码', find: findPageNumbers },
  { id: 'paste/fused-digits', title: '删去数字、字母的重影', find: findGhostDigits },
  { id: 'paste/duplicate-ordinal', title: '删去序数的重影', find: findGhostOrdinals },
  { id: 'paste/displaced-char', title: '删去错位的字', find: findDisplacedChars },
  { id: 'paste/split-heading', title: '接好拆成几行的标题', find: findSplitHeadings },
  { id: 'paste/heading-fused', title: '小标题和正文分行', find: findFusedHeadings },
  { id: 'paste/cjk-space', title: '删去汉字之间的空格', find: findCjkSpaces },
  { id: CJK_LATIN_SPACE, title: '删去汉字和数字、字母之间的空格', find: findCjkLatinSpaces },
  { id: 'paste/hard-line-break', title: '接上句子中间的断行', find: findHardLineBreaks },
  {
    id: 'punct/halfwidth-in-cjk',
    title: '统一为中文标点',
    find: safeFixesOf({
      'punct/halfwidth-in-cjk': findHalfwidthMarks,
      'punct/parallel-bracket-ordinal': findMixedBrackets,
      'punct/dash-form': findDashForms,
      'punct/ellipsis-form': findEllipsisForms,
      'punct/duplicate': findDuplicateMarks,
      'punct/missing-comma': findSpacesForCommas,
    }),
  },
];
