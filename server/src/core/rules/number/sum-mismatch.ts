import { type Amount, amountsOfUnit, amountText, type Piece, piecesOf } from '../../language/text/amounts';
import { numberTexts } from '../../language/text/number-text';
import { anyOf } from '../../language/text/pattern-rows';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'number/sum-mismatch',
    title: '分项之和与合计不符',
    severity: 'warning',
    basis: [{ norm: 'regulation', clause: '第二十条第四项', force: 'mandatory', says: '内容、数字等准确' }],
    genres: 'any',
    fix: 'none',
    grain: 'block',
    explanation:
      '“共100件，其中办结60件、转办30件”，加起来只有90件。合计和分项对不上，读的人不知道信哪一个。合计写在前面（“其中”“包括”、冒号、' +
      '括号引出分项）、写在后面（“合计”“共”）都核对；“其中”只列了一部分、和小于合计的，只作建议。',
    remedy: '核对数据，改合计或者补全分项；分项没有列全的，写明“等”“主要有”。',
    exceptions: [
      {
        text: '“其中……等”“主要”没有列全的，不提示。',
        example: { in: 'notice', text: '共检查学校50所，其中小学20所、中学10所等。' },
      },
      {
        text: '各项单位不同、四舍五入相差很小的，不提示。',
        example: { in: 'notice', text: '共投入33.3万元，其中设备16.6万元、材料16.6万元。' },
      },
      {
        text: '“党员”“大专以上”等可以互相重叠的分项，不提示。',
        example: { in: 'notice', text: '现有职工100人，其中党员60人、大专以上90人。' },
      },
    ],
    messages: {
      more: '分项加起来是{sum}，超过了合计的{total}，请核对。',
      less: '分项加起来是{sum}，比合计的{total}少{gap}，请核对是否漏列。',
      total: '前面各项加起来是{sum}，合计写的是{total}，请核对。',
    },
    examples: {
      bad: [
        { in: 'notice', text: '全年共处理来信⟦100件，其中办结60件、转办30件⟧。' },
        { in: 'notice', text: '⟦设组长1人，组员12人，联络员3人，共18人⟧。' },
      ],
      good: [{ in: 'notice', text: '共处理来信100件，其中办结60件、转办40件。', why: '相符' }],
    },
  },
  ({ document, report }) => {
    for (const { text, start } of numberTexts(document)) {
      if (!THREE_NUMBERS.test(text)) continue;
      for (const { from, to } of readings(text)) {
        for (const found of mismatches(text, from, to)) {
          const { unit, sum, total } = found;
          report({
            message: found.kind,
            data: {
              sum: amountText(sum, unit),
              total: amountText(total, unit),
              gap: amountText(total - sum, unit),
            },
            span: { start: start + found.start, end: start + found.end },
            ...(found.sure ? {} : { severity: 'info' as const }),
          });
        }
      }
    }
  },
);

interface Mismatch {
  readonly kind: 'more' | 'less' | 'total';
  readonly unit: string;
  readonly sum: number;
  readonly total: number;
  readonly sure: boolean;
  readonly start: number;
  readonly end: number;
}

/** The text without what stands in brackets, and the inside of each bracket with what stands before it. */
function readings(text: string): { from: number; to: number }[] {
  const inner = [...text.matchAll(/[（(]([^（）()\n]{4,120})[）)]/g)].map(({ index, 0: all }) => ({
    from: index + 1,
    to: index + all.length - 1,
  }));
  return [{ from: 0, to: text.length }, ...inner];
}

function* mismatches(text: string, from: number, to: number): Generator<Mismatch> {
  const isWhole = from === 0 && to === text.length;
  const read = isWhole
    ? text.replace(/[（(][^（）()\n]*[）)]/g, (all) => ' '.repeat(all.length))
    : text.slice(from, to);
  const pieces = piecesOf(read);
  for (let index = 0; index < pieces.length; index++) {
    const run = runFrom(pieces, index);
    if (run.length < 2) continue;
    const found =
      withTotalBehind(run, text, from) ??
      withTotalBefore(run, isWhole ? read.slice(0, run[0]!.start) : text.slice(0, from), from, isWhole, read);
    if (found) yield found;
    index += run.length - 1;
  }
}

/** No part of a sum: it is compared, averaged, a bound, a remainder, or not exact. */
const NO_PART = anyOf([
  /约|近(?!视)|余$|多$|比|增|减少|降|较|提高|平均|人均|户均|每|最[高低多少大小]|不[少低多高]于|至少|超过|剩余/,
  /尚差|缺口|结余|累计|占|同期|上年|去年|分别|即|达到?$|目前|从|由|第$|另[有外]|[年月]$/,
]);
const TOTAL_LABEL =
  /^(?:[^，。]{0,6})?(?:合计|共计|总计|总共|总投资|总概算|总造价|总面积|总里程|总人数|总量)|^(?:全[年县市镇乡村]|三项|各项)?共(?!同|建|有产)|^计(?!划)/;
const OVERLAP =
  /党员|团员|少数民族|以上|以下|学历|本科|大专|硕士|博士|职称|高级|中级|低保|重点|新增|骨干|代表|干部|委员|先进|优秀|残疾|贫困|脱贫|留守|退役|返乡/;
const LEAD = /^(?:其中|包括|分别[为是]?|主要|有|含|即|分为)[：:]?/;

const GROWTH =
  /^(?:同比|比上年|较上年)?(?:增长|下降|增加|减少|提高|回落|占比|占)[^\d]{0,4}\d+(?:\.\d+)?(?:[%％]|个百分点)$/;

/** Pieces in a row, one amount each, of one unit. */
function runFrom(pieces: readonly Piece[], first: number): Amount[] {
  const run: Amount[] = [];
  for (let index = first; index < pieces.length; index++) {
    // 第一产业42.1亿元，增长4.2%；第二产业……
    if (run.length > 0 && GROWTH.test(pieces[index]!.text)) continue;
    const { amount } = pieces[index]!;
    if (!amount || amount.label.length > (index === first ? 40 : 18)) break;
    if (TOTAL_LABEL.test(amount.label) && run.length === 0) break;
    if (run.length > 0 && LEAD.test(amount.label)) break;
    // The total of a list of its own: 高中20人；在校生90人，其中……
    if (/^其中/.test(pieces[index + 1]?.text ?? '')) break;
    if (run.length > 0 && (amount.unit !== run[0]!.unit || /[。！？：:\n]/.test(amount.before))) break;
    if (amount.label.replace(LEAD, '') === '' && !TOTAL_LABEL.test(amount.label)) break;
    if (NO_PART.test(amount.label.replace(LEAD, '')) && !TOTAL_LABEL.test(amount.label)) break;
    run.push(amount);
    if (run.length > 1 && TOTAL_LABEL.test(amount.label)) break;
  }
  return run;
}

function withTotalBehind(run: readonly Amount[], text: string, base: number): Mismatch | undefined {
  const last = run.at(-1)!;
  const parts = run.slice(0, -1);
  if (!TOTAL_LABEL.test(last.label) || parts.length < 2) return undefined;
  // What is summed up may begin later than the run does.
  const fits = parts.some((_, from) => from < parts.length - 1 && agrees(parts.slice(from), last));
  if (fits || parts.some(({ label }) => TOTAL_LABEL.test(label) || LEAD.test(label))) return undefined;
  if (agreesWith(largest(parts), last)) return undefined;
  return {
    kind: 'total',
    unit: last.unit,
    sum: sumOf(parts),
    total: last.value,
    sure: !/另|还/.test(text.slice(parts[0]!.start + base, last.end + base)),
    start: base + parts[0]!.start,
    end: base + last.end,
  };
}

function withTotalBefore(
  run: readonly Amount[],
  head: string,
  base: number,
  isWhole: boolean,
  read: string,
): Mismatch | undefined {
  const first = run[0]!;
  const lead = LEAD.exec(first.label)?.[0] ?? (/其中[，,]?\s*$/.test(head) ? '其中' : '');
  const introduced = lead !== '' || /[：:（(]/.test(first.before) || !isWhole;
  if (!introduced || /主要|另|还/.test(run.map(({ label }) => label).join())) return undefined;
  if (run.some(({ label }) => TOTAL_LABEL.test(label))) return undefined;
  const behind = read.slice(run.at(-1)!.end).trimStart();
  if (/^等/.test(behind)) return undefined;
  const near = nearestTotal(head, first.unit, lead.startsWith('其中'));
  if (!near || near.all.some((total) => agrees(run, total))) return undefined;
  const { total } = near;
  const sum = sumOf(run);
  const more = sum > total.value;
  if (more && run.some(({ label }) => OVERLAP.test(label))) return undefined;
  if (more && total.value < run[0]!.value) return undefined;
  const closed = /^(?:[。；;）)]|$)/.test(behind);
  const whole =
    closed && (lead === '' || /^(?:包括|分别|分为)/.test(lead) || /其[他它余]/.test(run.at(-1)!.label));
  // 其中 may name the weightiest alone; where next to nothing is missing, something was forgotten.
  if (!more && (!closed || (!whole && sum < total.value * ALMOST))) return undefined;
  return {
    kind: more ? 'more' : 'less',
    unit: first.unit,
    sum,
    total: total.value,
    sure: more || whole,
    start: total.start,
    end: base + run.at(-1)!.end,
  };
}

const ALMOST = 0.8;

/** The last amount of the unit before the list; 其中 may speak of one some clauses ago. */
function nearestTotal(head: string, unit: string, mayBeFar: boolean) {
  const far = head.slice(Math.max(0, head.length - 160));
  const offset = head.length - far.length;
  const all = amountsOfUnit(far, unit).map((one) => ({
    ...one,
    start: one.start + offset,
    end: one.end + offset,
  }));
  const total = all.at(-1);
  if (!total) return undefined;
  const between = head.slice(total.end);
  if (/[约近余多]$/.test(head.slice(0, total.start)) || /^[余多左以]/.test(between)) return undefined;
  if (!mayBeFar && !/^[^。；;！？]{0,12}$/.test(between)) return undefined;
  if (mayBeFar && between.includes('。') && all.length > 1) return { total: all[0]!, all };
  return { total, all };
}

const sumOf = (parts: readonly Amount[]): number =>
  Number(parts.reduce((sum, { value }) => sum + value, 0).toFixed(4));

function agrees(parts: readonly Amount[], total: { value: number; rounding: number }): boolean {
  // Errors of rounding seldom all go one way: their squares add up.
  const squares = parts.reduce((sum, { rounding }) => sum + rounding ** 2, total.rounding ** 2);
  const tolerance = 1.6 * Math.sqrt(squares);
  return Math.abs(sumOf(parts) - total.value) <= tolerance + 1e-6;
}

const largest = (parts: readonly Amount[]): number => Math.max(...parts.map(({ value }) => value));

/** 全镇120户，甲村60户、乙村60户，共120户: the first is the total already. */
function agreesWith(value: number, total: Amount): boolean {
  return Math.abs(value - total.value) <= total.rounding + 1e-6;
}

const THREE_NUMBERS = /\d[^\d]+\d+[^\d]+\d/;
