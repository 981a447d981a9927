/** Offers of ready-made text: templates, snippets, the elements behind the body, the next heading. */
import { GENRES, type GenreId } from '@biganzi/shared';
import { FORM_SNIPPETS, SNIPPETS, type Snippet, SPEECH_SNIPPETS, TEMPLATES } from '../templates';
import type { Offer } from './completion-entry';
import type { Known } from './completion-forms';
import type { Place } from './completion-place';
import type { WantedQi } from './wanted-qi';

/** What is typed at a line's head to call a template: gw-, 通知, 通知（会. */
const NAME_LIKE = /^[\p{Script=Han}（、·]{2,12}）?$/u;
const PREFIX_LIKE = /(?:^|[^A-Za-z0-9-])([A-Za-z]{2,}(?:-[A-Za-z0-9]*)?)$/;

/** Templates: all in a blank file, elsewhere those that the line calls by prefix or name. */
export function templateOffers({ genre }: Known, { kind, typed, indent }: Place): readonly Offer[] {
  const blank = kind === 'blank';
  if (typed === '' ? !blank : !calls(typed) || (indent !== '' && NAME_LIKE.test(typed) && !blank)) return [];
  return TEMPLATES.map((template) => ({
    label: template.name,
    kind: 'template' as const,
    prefixes: [template.prefix, ...aliasOf(template.name)],
    body: template.body,
    detail: `${GENRES[template.genre].name}模板　${template.prefix}`,
    rank: blank ? (template.genre === genre ? 0 : 10) : 60,
    layout: 'margin' as const,
  })).filter(({ label, prefixes }) =>
    [label, ...prefixes].some((text) => text.startsWith(typed.toLowerCase())),
  );
}

function calls(typed: string): boolean {
  return NAME_LIKE.test(typed) || /^[A-Za-z]+(?:-[A-Za-z]*)?$/.test(typed) || typed.length === 1;
}

/** 通知（会议） is also found as 会议通知. */
function aliasOf(name: string): readonly string[] {
  const [, base, kind] = /^([^（]+)（(.+)）$/.exec(name) ?? [];
  return base && kind ? [kind + base] : [];
}

/** Snippets whose prefix stands before the cursor, anywhere in a line; whose name does, at a line's head. */
export function calledSnippets({ typed, indent, kind }: Place): readonly Offer[] {
  const prefix = PREFIX_LIKE.exec(typed)?.[1]?.toLowerCase();
  if (prefix !== undefined) {
    const found = SNIPPETS.filter((snippet) => snippet.prefix.startsWith(prefix));
    return found.map((snippet) => offerOf(snippet, 20, prefix.length, typed.length > prefix.length));
  }
  if (!NAME_LIKE.test(typed) || (indent !== '' && kind !== 'tail')) return [];
  return SNIPPETS.filter(({ name }) => name.startsWith(typed)).map((snippet) => offerOf(snippet, 20));
}

/** Pieces of a speech that fit the place: openings at the start, closings at the end, the five qi between. */
export function speechOffers(
  { genre }: Known,
  { kind, typed }: Place,
  wants: readonly WantedQi[] = [],
): readonly Offer[] {
  if (typed !== '') return [];
  const byPrefix = (...prefixes: readonly string[]): readonly Snippet[] =>
    prefixes.flatMap((prefix) => SPEECH_SNIPPETS.filter((snippet) => snippet.prefix === prefix));
  const rank = kind === 'body' ? 30 : 5;
  if (kind === 'opening') {
    const first = genre === 'speech' ? ['jg-kc'] : [];
    return byPrefix(...first, 'jrq-3', 'jrq-2', 'ttq-1').map((snippet) => offerOf(snippet, rank));
  }
  const bodily = SPEECH_SNIPPETS.filter(({ category }) => category !== 'structure').toSorted(
    (a, b) => placeAmong(wants, a) - placeAmong(wants, b),
  );
  const wanted = (snippet: Snippet, usual: number): Offer => {
    const want = wants[placeAmong(wants, snippet)];
    const offer = offerOf(snippet, usual);
    return want ? { ...offer, detail: `${offer.detail}（${want.reason}）` } : offer;
  };
  if (kind === 'body') return [...byPrefix('jg-gd'), ...bodily].map((snippet) => wanted(snippet, rank));
  if (kind !== 'end') return [];
  const last =
    genre === 'experience-sharing' ? ['jg-jl'] : genre === 'speech' ? ['jg-sw', 'xbq-4', 'xbq-2'] : [];
  const ending = byPrefix(...last).map((snippet) => offerOf(snippet, 5));
  return [...ending, ...[...byPrefix('jg-gd'), ...bodily].map((snippet) => wanted(snippet, 40))];
}

/** The qi of which most is wanting comes first; what feeds none of them comes last, in its own order. */
function placeAmong(wants: readonly WantedQi[], { qi }: Snippet): number {
  const place = wants.findIndex((want) => want.qi === qi);
  return place < 0 ? wants.length : place;
}

/** 附件说明, 署名日期, 联系人附注, 抄送: what the document still lacks, in the order of the paper. */
export function tailOffers({ genre }: Known, { document, kind, typed }: Place): readonly Offer[] {
  if (genre === undefined || GENRES[genre].family !== 'statutory' || typed.length > 1) return [];
  const { attachmentNote, signatures, date, annotation, copyTo } = document;
  const contact: readonly GenreId[] = ['request', 'report', 'letter', 'notice'];
  const unsigned: readonly GenreId[] = ['resolution', 'communique', 'minutes'];
  const signed = signatures.length > 0 || date !== undefined;
  const wanted = [
    ...(attachmentNote || signed ? [] : ['gw-fj']),
    ...(signed || unsigned.includes(genre) ? [] : ['gw-lk']),
    ...(annotation || !contact.includes(genre) ? [] : ['gw-lxr']),
    ...(copyTo || !signed ? [] : ['gw-cs']),
  ];
  return wanted.flatMap((prefix) =>
    FORM_SNIPPETS.filter((snippet) => snippet.prefix === prefix && snippet.name.startsWith(typed)).map(
      (snippet) => offerOf(snippet, kind === 'tail' ? 10 : 50),
    ),
  );
}

/** 文号 above the title, with 签发人 in what goes up. */
export function headerOffers({ genre, direction }: Known, { document, typed }: Place): readonly Offer[] {
  if (genre === undefined || GENRES[genre].family !== 'statutory' || typed !== '') return [];
  const { documentNumbers, signer } = document.header;
  const number = FORM_SNIPPETS.filter(({ prefix }) => prefix === 'gw-wh' && documentNumbers.length === 0);
  const signerLine: Offer = {
    label: '签发人：',
    kind: 'formula',
    prefixes: ['gw-qfr'],
    body: '签发人：${1:姓名}',
    detail: '上行文注明签发人，多人之间用空格',
    rank: 10,
    layout: 'margin',
  };
  return [
    ...number.map((snippet) => offerOf(snippet, 10)),
    ...(direction === 'up' && !signer ? [signerLine] : []),
  ];
}

function offerOf(snippet: Snippet, rank: number, replaces?: number, inline = false): Offer {
  const { prefix, name, description, body, category } = snippet;
  const multiline = body.includes('\n');
  const margin = category === 'form' || category === 'checklist' || multiline;
  return {
    label: name,
    kind: 'snippet',
    prefixes: [prefix],
    body,
    detail: `${prefix}　${description}`,
    rank,
    ...(replaces === undefined ? {} : { replaces }),
    layout: inline ? 'inline' : margin ? 'margin' : 'paragraph',
  };
}
