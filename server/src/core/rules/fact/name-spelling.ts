import type { OfficialDocument, Span } from '../../document/types';
import { replaceFix } from '../../edits';
import { looksOrSoundsAlike } from '../../formulations/alike';
import { type PersonName, personNames } from '../../language/organs/person-names';
import { placesOf } from '../../language/text/places-of';
import { areNameAlikes } from '../../language/words/name-characters';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'fact/name-spelling',
    title: '姓名疑有两种写法',
    severity: 'warning',
    basis: [
      { norm: 'regulation', clause: '第二十条第四项', force: 'mandatory', says: '人名、地名、数字准确' },
    ],
    genres: 'any',
    fix: 'suggest',
    explanation:
      '前面是“覃国梁等3名同志”，后面成了“覃国良等同志”；前面由“贺明远主持”，出席名单上是“贺名远”。只差一个同音或形近的字，' +
      '多半是同一个人写错了。人名写错，印发以后就不好收回了。没有写职务的姓名也比对。',
    remedy: '核对姓名用字，全文统一；确是两个人的，点“忽略”即可。',
    exceptions: [
      {
        text: '写在同一句、同一份名单里的，是两个人，不提示。',
        example: { in: 'notice', text: '请张晓明、张小明、李建国三位老师参加。' },
      },
      {
        text: '两种写法都不止一次的，可能是两个人，不提示。',
        example: {
          in: 'notice',
          text: '由张晓明负责联络，张晓明同志分管。\n　　由张小明负责后勤，张小明同志分管。',
        },
      },
      {
        text: '写明职务不同的，是两个人，不提示。',
        example: { in: 'notice', text: '局长张晓明到会。\n　　校长张小明发言。' },
      },
    ],
    messages: { differs: '这里的“{name}”与另一处的“{other}”只差一个字，疑是同一个人，请核对后统一。' },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '推荐覃国梁等3名同志参加培训。\n　　如对⟦覃国良⟧等同志有异议，请来电反映。',
          fixed: '推荐覃国梁等3名同志参加培训。\n　　如对覃国梁等同志有异议，请来电反映。',
        },
      ],
      good: [
        { in: 'notice', text: '由张建国负责联络。\n　　由张建军负责后勤。', why: '音、形都不近，是两个人' },
      ],
    },
  },
  ({ document, report }) => {
    const places = personNames(document);
    // A name counts once, however often it stands; a roll of hundreds is no paper that one reads for slips.
    const names = [...new Map(places.map((one) => [`${one.name} ${one.post ?? ''}`, one])).values()];
    if (names.length > MOST_NAMES) return;
    const told = new Set<string>();
    for (const known of names) {
      for (const other of [
        ...names.filter((one) => isVariant(known, one)),
        ...strayVariants(document, known),
      ]) {
        const pair = [known.name, other.name].sort().join();
        if (told.has(pair)) continue;
        told.add(pair);
        const [ofKnown, ofOther] = [known.name, other.name].map((name) =>
          placesOf(document.text, name).map((at) => document.span.start + at),
        );
        if (ofKnown!.length > 1 && ofOther!.length > 1) continue;
        if (ofKnown!.some((at) => ofOther!.some((place) => areTogether(document, at, place)))) continue;
        // The one that stands alone is the slip; of two that stand alone, the later.
        const isOther =
          ofOther!.length < ofKnown!.length ||
          (ofOther!.length === 1 && ofKnown!.length === 1 && ofOther![0]! > ofKnown![0]!);
        const [wrong, right, at] = isOther
          ? [other.name, known.name, ofOther![0]!]
          : [known.name, other.name, ofKnown![0]!];
        const span = { start: at, end: at + wrong.length };
        const rightAt = (isOther ? ofKnown : ofOther)![0]!;
        report({
          message: 'differs',
          data: { name: wrong, other: right },
          span,
          ...(wrong.length === 2 ? { severity: 'info' as const } : {}),
          related: [{ span: { start: rightAt, end: rightAt + right.length }, message: `这里写作“${right}”` }],
          fixes: [replaceFix(`改为“${right}”`, span, right)],
        });
      }
    }
  },
);

const MOST_NAMES = 300;

/** Both are told by posts: fact/name-consistency compares these. */
function isVariant(a: PersonName, b: PersonName): boolean {
  if (a.post !== undefined && b.post !== undefined) return false;
  return differInOneAlike(a.name, b.name);
}

function differInOneAlike(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((char, index) => char !== b.charAt(index));
  if (at < 0 || a.slice(at + 1) !== b.slice(at + 1)) return false;
  return areNameAlikes(a.charAt(at), b.charAt(at)) || looksOrSoundsAlike(a.charAt(at), b.charAt(at));
}

/** Three characters anywhere in the text that are the name but for one that is like it. */
function strayVariants(
  { text, span }: OfficialDocument,
  { name, span: own }: PersonName,
): { name: string }[] {
  if (name.length !== 3) return [];
  const found: { name: string }[] = [];
  for (let hole = 0; hole < 3; hole++) {
    const kept = hole === 0 ? name.slice(1) : name.slice(0, hole === 2 ? 2 : 1);
    for (let at = text.indexOf(kept); at >= 0; at = text.indexOf(kept, at + 1)) {
      const start = hole === 0 ? at - 1 : at;
      const variant = text.slice(start, start + 3);
      if (start < 0 || span.start + start === own.start || variant.length < 3) continue;
      // Of a surname alone nothing is told by chance: 李明辉, 理明辉.
      if (hole !== 0 && differInOneAlike(name, variant)) found.push({ name: variant });
    }
  }
  return found;
}

/** In one sentence or one line. */
function areTogether({ text, span }: OfficialDocument, a: number, b: number): boolean {
  const between = (x: number, y: number): Span => ({
    start: Math.min(x, y) - span.start,
    end: Math.max(x, y) - span.start,
  });
  const { start, end } = between(a, b);
  return !/[。；！？\n]/.test(text.slice(start, end));
}
