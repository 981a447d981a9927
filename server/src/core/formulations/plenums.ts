/** Plenary sessions of the Central Committee: which there were. Compared in 2025, after 二十届四中全会. */
import { readNumber } from '../document/numerals';
import type { Slip } from './slip';

/** How many sessions a Central Committee held; one that sits may hold more. */
const HELD: Readonly<Record<number, number>> = {
  7: 7,
  8: 12,
  9: 2,
  10: 3,
  11: 7,
  12: 7,
  13: 9,
  14: 7,
  15: 7,
  16: 7,
  17: 7,
  18: 7,
  19: 7,
  20: 7,
};
const CALLED = /党的(十[一二三四五六七八九]?|二十|[七八九])届([一二三四五六七八九十]{1,3})中全会/g;

/** Years of the sessions: congress, then the years of its sessions in order. */
const YEARS: ReadonlyMap<number, readonly number[]> = new Map([
  [7, [1945, 1949, 1950, 1954, 1955, 1955, 1956]],
  [9, [1969, 1970]],
  [10, [1973, 1975, 1977]],
  [11, [1977, 1978, 1978, 1979, 1980, 1981, 1982]],
  [12, [1982, 1983, 1984, 1985, 1985, 1986, 1987]],
  [13, [1987, 1988, 1988, 1989, 1989, 1990, 1990, 1991, 1992]],
  [14, [1992, 1993, 1993, 1994, 1995, 1996, 1997]],
  [15, [1997, 1998, 1998, 1999, 2000, 2001, 2002]],
  [16, [2002, 2003, 2003, 2004, 2005, 2006, 2007]],
  [17, [2007, 2008, 2008, 2009, 2010, 2011, 2012]],
  [18, [2012, 2013, 2013, 2014, 2015, 2016, 2017]],
  [19, [2017, 2018, 2018, 2019, 2020, 2021, 2022]],
  [20, [2022, 2023, 2024, 2025]],
]);
const CONGRESSES: ReadonlyMap<number, number> = new Map([
  [8, 1956],
  [9, 1969],
  [10, 1973],
  [11, 1977],
  [12, 1982],
  [13, 1987],
  [14, 1992],
  [15, 1997],
  [16, 2002],
  [17, 2007],
  [18, 2012],
  [19, 2017],
  [20, 2022],
]);
const YEAR =
  '(?<year>[12]\\d{3}|[一二][〇○零九][〇○零一二三四五六七八九]{2})年(?:[\\d一二三四五六七八九十]{1,2}月(?:[\\d一二三四五六七八九十]{1,3}日)?)?[，,]?(?:召开的|举行的|在?京?召开的)?';
const DATED_PLENUM = new RegExp(
  `${YEAR}(?<meeting>党的(?<congress>十[一二三四五六七八九]?|二十|[七九])届(?<session>[一二三四五六七八九])中全会)`,
  'g',
);
const DATED_CONGRESS = new RegExp(
  `${YEAR}(?<meeting>党的(?<congress>十[一二三四五六七八九]?|二十|[八九])大)(?!以来|后|之后|报告|精神|代表|[一二三四五]次会议)`,
  'g',
);
const DATED_ASSEMBLY = new RegExp(
  `${YEAR}(?<meeting>(?<congress>十[一二三四五六七八九]?)届全国人(?:大|民代表大会)(?:第)?(?<session>[一二三四五])次会议)`,
  'g',
);
/** The first year of the National People's Congress number 10; each sits five years. */
const TENTH_ASSEMBLY = 2003;

export function plenumSlips(text: string): Slip[] {
  // All of them are congresses (大) or are counted by one (届).
  return text.includes('届') || text.includes('大') ? [...unheld(text), ...misdated(text)] : [];
}

function misdated(text: string): Slip[] {
  const plenums = [...text.matchAll(DATED_PLENUM)].flatMap((match) => {
    const [congress, session] = [numberOf(match, 'congress'), numberOf(match, 'session')];
    return wrongYear(match, YEARS.get(congress)?.[session - 1]);
  });
  const congresses = [...text.matchAll(DATED_CONGRESS)].flatMap((match) =>
    wrongYear(match, CONGRESSES.get(numberOf(match, 'congress'))),
  );
  const assemblies = [...text.matchAll(DATED_ASSEMBLY)].flatMap((match) =>
    wrongYear(
      match,
      TENTH_ASSEMBLY + (numberOf(match, 'congress') - 10) * 5 + numberOf(match, 'session') - 1,
    ),
  );
  return [...plenums, ...congresses, ...assemblies];
}

function numberOf({ groups }: RegExpMatchArray, name: string): number {
  return readNumber(groups?.[name] ?? '') ?? 0;
}

function wrongYear(match: RegExpMatchArray, held: number | undefined): Slip[] {
  const year = Number(
    groupOf(match, 'year').replace(/[〇○零一二三四五六七八九]/g, (han) =>
      String('〇一二三四五六七八九'.indexOf(han.replace(/[○零]/, '〇'))),
    ),
  );
  if (held === undefined || !Number.isFinite(year) || year === held) return [];
  const meeting = groupOf(match, 'meeting');
  const end = (match.index ?? 0) + match[0].length;
  return [
    {
      start: end - meeting.length,
      end,
      right: '',
      kind: '会议',
      source: `${meeting}是${held}年召开的，与前面的年份不合`,
    },
  ];
}

function groupOf({ groups }: RegExpMatchArray, name: string): string {
  return groups?.[name] ?? '';
}

function unheld(text: string): Slip[] {
  return [...text.matchAll(CALLED)].flatMap((match) => {
    const [congress, session] = [readNumber(match[1]!), readNumber(match[2]!)];
    const held = congress === undefined ? undefined : HELD[congress];
    if (held === undefined || session === undefined || session <= held) return [];
    const span = { start: match.index, end: match.index + match[0].length };
    return [
      {
        ...span,
        right: '',
        kind: '中央全会',
        source: `党的${match[1]}届中央委员会没有召开过${match[2]}中全会`,
      },
    ];
  });
}

/** Plenary sessions of the Central Commission for Discipline Inspection: how many a commission held, or can hold. */
const INSPECTION_HELD: ReadonlyMap<number, number> = new Map([
  [18, 8],
  [19, 7],
  [20, 7],
]);
const INSPECTION =
  /(?<congress>十[八九]|二十)届中(?:央纪委|央纪律检查委员会|纪委)(?:第)?(?<session>[一二三四五六七八九十]{1,2})次全(?:会|体会议)/g;

export function inspectionSlips(text: string): Slip[] {
  return [...text.matchAll(INSPECTION)].flatMap((match) => {
    const held = INSPECTION_HELD.get(readNumber(groupOf(match, 'congress')) ?? 0);
    const session = readNumber(groupOf(match, 'session'));
    if (held === undefined || session === undefined || session <= held) return [];
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        right: '',
        kind: '中央纪委全会',
        source: `${groupOf(match, 'congress')}届中央纪委没有召开过这么多次全会`,
      },
    ];
  });
}
