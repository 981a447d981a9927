import { findCjkSpaces } from '../../cleanup/cjk-space';
import { findCompatChars } from '../../cleanup/compat-chars';
import { findGhostDigits } from '../../cleanup/ghost-digits';
import { findGhostOrdinals } from '../../cleanup/ghost-ordinals';
import { findHardLineBreaks } from '../../cleanup/hard-line-break';
import { findFusedHeadings } from '../../cleanup/heading-fused';
import { findHtmlResidue } from '../../cleanup/html-residue';
import { findPageNumbers } from '../../cleanup/page-numbers';
import { cleanUp } from '../../cleanup/pipeline';
import { repairsOf } from '../../cleanup/repairs';
import type { Detector } from '../../cleanup/types';
import type { SourceFile, Span } from '../../document/types';
import type { Fix, TextEdit } from '../../findings';
import { mayMatch, pairsOfWhole } from '../../language/text/pair-set';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'paste/bulk',
    title: '粘贴来的文稿需要清理',
    severity: 'info',
    basis: [{ norm: 'custom', force: 'customary', says: '粘贴来的文字先清理格式，再修改内容' }],
    genres: 'any',
    fix: 'refactor',
    mention: 'keep',
    attachments: 'skip',
    explanation:
      '文稿里半角标点、多余的空格、断行、页码等有很多处，多半是整篇从网页或者PDF粘贴来的。逐处改费时，也容易漏，宜先按固定的顺序清理一遍。',
    remedy:
      '用“按推荐顺序清理全文”，先预览再确定，可以撤销；或者用“设置文档格式”。清理只改标点、空格、换行和残留，不改措辞。',
    exceptions: [
      {
        text: '各类合计不到20处的，由各条规则分别提示。',
        example: {
          text: '甲县教育局关于做好安全工作的通知\n\n各学校:\n　　各校要认真 排查,落实责任。\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n',
          genre: 'notice',
        },
      },
    ],
    messages: { many: '这份文稿像是粘贴来的：{counts}。建议先清理全文，再逐条修改。' },
    examples: {
      bad: [
        {
          text: lines(
            '⟦甲县教育局关于做好安全工作的通知⟧',
            '',
            '各学校:',
            '　　各单位要高度重视,切实加强领导,落实责任。要认真 排查隐患,及时整改;对重点部位,要安排专人值守。' +
              '要加强 宣传,普及知识,提高师生的防范意识;要完善 预案,定期演练。要严格执行值班制度,遇有情况,及时报告。',
            '　　各校要按照要求,抓好落实,并将情况及时上报,报送时注明单位(含公章),联系电话,联系人。',
            '　　特此通知。',
            '',
            '甲县教育局',
            '2024年5月6日',
            '',
          ),
          fixed: lines(
            '甲县教育局关于做好安全工作的通知',
            '',
            '各学校：',
            '　　各单位要高度重视，切实加强领导，落实责任。要认真排查隐患，及时整改；对重点部位，要安排专人值守。要加强宣传，普及知识，' +
              '提高师生的防范意识；要完善预案，定期演练。要严格执行值班制度，遇有情况，及时报告。',
            '　　各校要按照要求，抓好落实，并将情况及时上报，报送时注明单位（含公章），联系电话，联系人。',
            '　　特此通知。',
            '',
            '甲县教育局',
            '2024年5月6日',
            '',
          ),
          genre: 'notice',
        },
      ],
      good: [],
    },
  },
  ({ file, document, report }) => {
    // One finding for the file: its first document speaks for all.
    if (file.documents[0] !== document) return;
    const kinds = damageOf(file);
    if (kinds.reduce((sum, { count }) => sum + count, 0) < MANY) return;
    const counts = kinds.map(({ name, count }) => `${name}${count}处`).join('、');
    report({ message: 'many', data: { counts }, span: firstLine(file), fixes: [fixFor(file)] });
  },
);

const MANY = 20;

const DETECTORS: readonly (readonly [string, Detector])[] = [
  ['不可见字符和部首字', findCompatChars],
  ['网页残留', findHtmlResidue],
  ['页码', findPageNumbers],
  ['数字重影', findGhostDigits],
  ['序数重影', findGhostOrdinals],
  ['标题粘连', findFusedHeadings],
  ['汉字间空格', findCjkSpaces],
  ['断行', findHardLineBreaks],
];
/** A half-width mark beside a Han character; a colon between figures is not one. */
const HALFWIDTH = /(?<=[\u4e00-\u9fff”’）》])[,;:?!](?=[\u4e00-\u9fff“‘（《\r\n]|$)|\((?=[\u4e00-\u9fff])/g;

interface Damage {
  readonly name: string;
  readonly count: number;
}

function damageOf(file: SourceFile): Damage[] {
  const marks = {
    name: '半角标点',
    count: mayMatch(pairsOfWhole(file), HALFWIDTH) ? (file.text.match(HALFWIDTH)?.length ?? 0) : 0,
  };
  const others = DETECTORS.map(([name, detector]) => ({
    name,
    count: repairsOf(detector, file).filter(({ automatic, kind }) => automatic && kind !== 'quiet').length,
  }));
  return [marks, ...others].filter(({ count }) => count > 0);
}

/** Cleaning takes as long as a dozen checks, and nearly all findings are shown and never mended: so only when asked. */
function fixFor({ text }: SourceFile): Fix {
  let edits: readonly TextEdit[] | undefined;
  return {
    title: '按推荐顺序清理全文',
    kind: 'refactor',
    get edits() {
      edits ??= cleanUp(text).edits;
      return edits;
    },
  };
}

function firstLine({ text }: SourceFile): Span {
  const start = text.search(/\S/);
  const length = text.slice(start).search(/[\r\n]/);
  return { start, end: length < 0 ? text.length : start + length };
}
