/** Names and dates that the draft itself tells, offered as soon as their first character is written. */
import type { GenreId } from '@biganzi/shared';
import { homeOf } from '../language/organs/organ-level';
import { NO_ORGANIZATION, type Organization } from '../settings';
import type { Offer } from './completion-entry';
import { isAddressed, isSpoken, type Known } from './completion-forms';
import type { Place } from './completion-place';

/** A day of the calendar, months from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Not signed. */
const UNSIGNED: readonly GenreId[] = ['resolution', 'communique', 'minutes'];

/** A paragraph's own indent: what stands behind it is a sentence, not a signature. */
const PARAGRAPH_INDENT = /^(?:　　| {4})$/;

/** Recipients by name: what the office set, and for what goes up the government and the department above the writer. */
export function namedRecipients(
  { genre, direction }: Known,
  place: Place,
  organization: Organization = NO_ORGANIZATION,
): readonly Offer[] {
  const { typed } = place;
  if (genre === undefined || typed === '' || !isAddressed(genre)) return [];
  const names =
    genre === 'reply'
      ? [...organization.subordinates, ...organization.peers]
      : direction === 'up'
        ? [...organization.superiors, ...above(issuerOf(place, organization))]
        : direction === 'level'
          ? organization.peers
          : [];
  return [...new Set(names)]
    .filter((name) => name.startsWith(typed) && name !== typed)
    .map((name) => ({
      label: `${name}：`,
      kind: 'formula',
      prefixes: [],
      body: `${name}：`,
      detail: '主送机关',
      rank: 4,
      layout: 'margin',
    }));
}

function issuerOf({ document }: Place, { own }: Organization): string {
  return document.title?.issuer?.text.replace(/\s/g, '') ?? own[0] ?? '';
}

/** The unit word of the level above. */
const ABOVE: Readonly<Record<string, string>> = {
  乡: '县',
  镇: '县',
  街道: '区',
  县: '市',
  区: '市',
  旗: '市',
  自治县: '市',
  市: '省',
  州: '省',
};

/** 清河县人民政府, 县人民政府 and 市水利局 for 清河县水利局. */
function above(issuer: string): readonly string[] {
  const home = homeOf(issuer);
  if (home === undefined) return [];
  const { name, level, rest } = home;
  const up = ABOVE[level];
  if (/^(?:委|委员会)$/.test(rest)) return up === undefined ? [] : [`${up}委`];
  if (/^人民政府$/.test(rest)) return up === undefined ? [] : [`${up}人民政府`];
  const own = [`${name}人民政府`, `${level}人民政府`];
  // Above a province the departments are called otherwise.
  return /(?:局|委)$/.test(rest) && up === '市' ? [...own, `${up}${rest}`] : own;
}

/** The writer's name under the text. */
export function signatureOffers(
  { genre }: Known,
  place: Place,
  organization?: Organization,
): readonly Offer[] {
  const { typed, indent, document } = place;
  if (genre === undefined || typed === '' || UNSIGNED.includes(genre) || isSpoken(genre)) return [];
  if (document.signatures.length > 0 || PARAGRAPH_INDENT.test(indent)) return [];
  const names = [document.title?.issuer?.text.replace(/\s/g, '') ?? '', ...(organization?.own ?? [])];
  return [...new Set(names)]
    .filter((name) => name.startsWith(typed) && name !== typed)
    .map((name) => inline(name, '发文机关署名'));
}

/** Today, under the text or under the title of a speech, with as much of it as is written. */
export function dateOffers({ genre }: Known, place: Place, today: Day | undefined): readonly Offer[] {
  const { typed, document, kind, indent } = place;
  if (genre === undefined || today === undefined || document.date !== undefined) return [];
  if (PARAGRAPH_INDENT.test(indent)) return [];
  const date = `${today.year}年${today.month}月${today.day}日`;
  const label = isSpoken(genre) ? (kind === 'address' ? `（${date}）` : '') : kind === 'address' ? '' : date;
  return typed !== '' && typed !== label && label.startsWith(typed)
    ? [inline(label, isSpoken(genre) ? '讲话日期（今天）' : '成文日期（今天）')]
    : [];
}

const CONTACT = '（联系人：×××，联系电话：×××）';

/** 附注 behind the date. */
export function contactOffers({ genre }: Known, { typed, document }: Place): readonly Offer[] {
  const { date, annotation } = document;
  if (genre === undefined || typed === '' || date === undefined || annotation !== undefined) return [];
  if (!CONTACT.startsWith(typed)) return [];
  return [
    {
      label: CONTACT,
      kind: 'formula',
      prefixes: [],
      body: '（联系人：${1:姓名}，联系电话：${2:电话}）',
      detail: '附注，成文日期下一行',
      rank: 8,
      layout: 'paragraph',
    },
  ];
}

function inline(text: string, detail: string): Offer {
  return { label: text, kind: 'formula', prefixes: [], body: text, detail, rank: 8, layout: 'inline' };
}
