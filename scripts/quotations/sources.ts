/** Reads the works that speech writers quote out of the package chinese-poetry, in simplified script. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { LINE_AUTHORS, RENOWNED } from './authors';
import { isFamous } from './famous';

export interface Work {
  /** Accepted names of the author, the usual one first; empty for an unknown author. */
  readonly authors: readonly string[];
  readonly dynasty: string;
  readonly title: string;
  /** The book that the text stands in: 论语, 诗经, 史记. */
  readonly book?: string;
  /** With its punctuation, in simplified script. */
  readonly text: string;
  /** `well-known`: a wrong character in it is told; `tail`: it is only recognised. */
  readonly standing: 'well-known' | 'tail';
  /** False where only lines of the work are kept: nothing follows from a line not being in it. */
  readonly whole: boolean;
  /** Why the author or the wording is in doubt, Chinese. */
  readonly note?: string;
}

type Json = Readonly<Record<string, unknown>>;

const load = createRequire(__filename);
const DIST = join(dirname(load.resolve('chinese-poetry/package.json')), 'dist');
const toSimplified = (load('opencc-js/t2cn') as typeof OpenCC).Converter({ from: 't', to: 'cn' });

/** The part of opencc-js that is used; the package is installed only where the index is rebuilt. */
declare namespace OpenCC {
  function Converter(scripts: { from: string; to: string }): (text: string) => string;
}

/** How many of the ranked poems of renowned authors are kept, from the best. */
const KEPT = { tang: 3000, song: 3500, ci: 1000 } as const;

/** In characters: a longer poem is quoted from its well-known lines, which the supplement has. */
const MAX_POEM = 1200;

/** Everybody who has a poem or a ci in the package: names of two to four characters, monks and ladies too. */
export function readAuthors(): string[] {
  const files = [
    'quantangshi/authors.tang.json',
    'quantangshi/authors.song.json',
    'songci/author.song.json',
    'wudaishici/nantang/authors.json',
  ];
  const names = files.flatMap((file) => list(file).map((author) => simple(str(author.name))));
  const arias = list('yuanqu/yuanqu.json').map((piece) => str(piece.author));
  return [...new Set([...names, ...arias])].filter((name) => /^[\u4e00-\u9fff]{2,4}$/.test(name)).sort();
}

export function readWorks(): Work[] {
  return [
    ...masters(),
    ...odes(),
    ...anthologies(),
    ...primers(),
    ...songs(),
    ...rankedPoems('tang', '唐'),
    ...rankedPoems('song', '宋'),
    ...rankedCi(),
    ...arias(),
  ];
}

function masters(): Work[] {
  const analects = list('lunyu/lunyu.json').map((chapter) =>
    bookPart(
      '论语',
      str(chapter.chapter).replace(/篇$/, ''),
      ['孔子', ...LINE_AUTHORS.论语!],
      '先秦',
      lines(chapter),
    ),
  );
  const mencius = list('sishuwujing/mengzi.json').map((chapter) =>
    bookPart('孟子', simple(str(chapter.chapter)), ['孟子'], '先秦', lines(chapter)),
  );
  const learning = list('sishuwujing/daxue.json').map((chapter) =>
    bookPart('大学', '大学', LINE_AUTHORS.大学!, '先秦', lines(chapter)),
  );
  const mean = list('sishuwujing/zhongyong.json').map((chapter) =>
    bookPart('中庸', '中庸', LINE_AUTHORS.中庸!, '先秦', lines(chapter)),
  );
  return [...analects, ...mencius, ...learning, ...mean];
}

function odes(): Work[] {
  const shi = list('shijing/shijing.json').map((poem) =>
    bookPart('诗经', str(poem.title), [], '先秦', strings(poem.content).join('')),
  );
  const ci = list('chuci/chuci.json').map((poem) =>
    bookPart('楚辞', str(poem.title), [str(poem.author)], '先秦', strings(poem.content).join('')),
  );
  return [...shi, ...ci];
}

function anthologies(): Work[] {
  const prose = chapters('mengxue/guwenguanzhi.json').map((piece) => {
    const [dynasty = '', author = ''] = simple(str(piece.author)).split('：');
    const book = /《(.+?)》/.exec(simple(str(piece.source)))?.[1];
    const name = author.replace(/^(?:西晋|东汉)·|[ 　].*$/g, '').trim();
    const known = book !== undefined && LINE_AUTHORS[book] !== undefined ? LINE_AUTHORS[book] : [name];
    return {
      authors: known.filter((one) => one !== '佚名'),
      dynasty: DYNASTIES[dynasty] ?? dynasty,
      title: simple(str(piece.chapter)),
      ...(book === undefined ? {} : { book }),
      text: lines(piece),
      standing: 'well-known' as const,
      whole: true,
    };
  });
  const thousand = chapters('mengxue/qianjiashi.json').map((piece) => {
    const [, dynasty = '', author = ''] = /^（(.+?)）(.+)$/.exec(simple(str(piece.author))) ?? [];
    return poem(author, dynasty, simple(str(piece.chapter)), lines(piece));
  });
  const three = chapters('mengxue/tangshisanbaishou.json').map((piece) =>
    poem(simple(str(piece.author)), '唐', simple(str(piece.chapter)), lines(piece)),
  );
  const ink = list('shuimotangshi/shuimotangshi.json').map((piece) =>
    poem(str(piece.author), '唐', str(piece.title), lines(piece)),
  );
  const cao = list('caocaoshiji/caocao.json').map((piece) =>
    poem('曹操', '汉', str(piece.title), lines(piece)),
  );
  return [...prose, ...thousand, ...three, ...ink, ...cao];
}

/** Books for beginners: every line of theirs is a proverb. */
function primers(): Work[] {
  const book = (file: string, title: string, authors: readonly string[], dynasty: string) => {
    const [root = {}] = list(file);
    const parts = Array.isArray(root.content) ? chapters(file) : [root];
    return bookPart(title, title, authors, dynasty, parts.map(lines).join(''));
  };
  const shadows = list('youmengying/youmengying.json')
    .map((piece) => str(piece.content))
    .join('');
  return [
    book('mengxue/sanzijing-traditional.json', '三字经', ['王应麟'], '宋'),
    book('mengxue/qianziwen.json', '千字文', ['周兴嗣'], '南北朝'),
    book('mengxue/dizigui.json', '弟子规', ['李毓秀'], '清'),
    book('mengxue/zengguangxianwen.json', '增广贤文', [], '明'),
    book('mengxue/zhuzijiaxun.json', '朱子家训', ['朱柏庐', '朱用纯'], '清'),
    book('mengxue/youxueqionglin.json', '幼学琼林', ['程登吉'], '明'),
    bookPart('幽梦影', '幽梦影', ['张潮'], '清', shadows),
  ];
}

function songs(): Work[] {
  const three = list('songci/宋词三百首.json').map((piece) => ci(piece, '宋', 'well-known'));
  const southern = list('wudaishici/nantang/poetrys.json').map((piece) => ({
    ...poem(str(piece.author), '五代', str(piece.title), lines(piece)),
  }));
  const nalan = list('nalanxingde/纳兰性德诗集.json').map((piece) => ({
    ...poem(
      '纳兰性德',
      '清',
      str(piece.title).replace(/[ 　].*$/, ''),
      `${strings(piece.para).join('。')}。`,
    ),
    standing: 'tail' as const,
  }));
  return [...three, ...southern, ...nalan];
}

/** The rank files stand beside the poems, in the same order; the figures are hits of search engines. */
function ranked(
  folder: string,
  era: 'tang' | 'song',
  poems: (rank: string) => string,
  kept: number,
  authors: ReadonlySet<string>,
) {
  const all = readdirSync(join(DIST, folder))
    .sort()
    .flatMap((file) => {
      if (!file.includes(`.${era}.`)) return [];
      const texts = list(poems(file));
      return list(`${folder}/${file}`).map((rank, index) => ({
        rank: score(rank),
        piece: texts[index] ?? {},
      }));
    });
  const renowned = all
    .filter(({ piece }) => authors.has(simple(str(piece.author))))
    .sort((a, b) => b.rank - a.rank)
    .map(({ piece }) => ({ piece, famous: isFamous(simple(str(piece.author)), nameOf(piece)) }));
  return renowned.filter(({ famous }, index) => famous || index < kept);
}

/** A poem's title, or the tune that a ci is written to. */
function nameOf(piece: Json): string {
  return simple(str(piece.title) || str(piece.rhythmic));
}

function score(rank: Json): number {
  return ['baidu', 'so360', 'bing', 'google'].reduce(
    (sum, key) => sum + Math.log1p(Number(rank[key]) || 0),
    0,
  );
}

function rankedPoems(era: 'tang' | 'song', dynasty: string): Work[] {
  const poems = (file: string) => `quantangshi/${file.replace('.rank', '')}`;
  return ranked('rank/poet', era, (file) => poems(file), KEPT[era], RENOWNED[era]!)
    .filter(({ piece }) => lines(piece).length < MAX_POEM)
    .map(({ piece, famous }) => ({
      ...poem(simple(str(piece.author)), dynasty, simple(str(piece.title)), lines(piece)),
      standing: famous ? ('well-known' as const) : ('tail' as const),
    }));
}

function rankedCi(): Work[] {
  return ranked(
    'rank/ci',
    'song',
    (file) => `songci/${file.replace('.rank', '')}`,
    KEPT.ci,
    RENOWNED.ci!,
  ).map(({ piece, famous }) => ci(piece, '宋', famous ? 'well-known' : 'tail'));
}

function arias(): Work[] {
  return list('yuanqu/yuanqu.json')
    .filter((piece) => RENOWNED.aria!.has(str(piece.author)) && lines(piece).length < 120)
    .map((piece) => ({
      ...poem(str(piece.author), '元', str(piece.title).replace(/^.*・/, ''), lines(piece)),
      standing: 'tail' as const,
    }));
}

function ci(piece: Json, dynasty: string, standing: Work['standing']): Work {
  const text = simple(strings(piece.paragraphs).join(''));
  const first = /^[^，。、！？；]+/.exec(text)?.[0] ?? '';
  return {
    ...poem(simple(str(piece.author)), dynasty, `${simple(str(piece.rhythmic))}·${first}`, text),
    standing,
  };
}

function poem(author: string, dynasty: string, title: string, text: string): Work {
  const authors = /佚名|无名氏|不详/.test(author) || author === '' ? [] : [CANONICAL[author] ?? author];
  return { authors, dynasty, title: cleanTitle(title), text, standing: 'well-known', whole: true };
}

function bookPart(
  book: string,
  chapter: string,
  authors: readonly string[],
  dynasty: string,
  text: string,
): Work {
  return { authors, dynasty, title: chapter, book, text: clean(text), standing: 'well-known', whole: true };
}

/** 全唐诗 names emperors by their temple. */
const CANONICAL: Readonly<Record<string, string>> = {
  太宗皇帝: '李世民',
  玄宗皇帝: '李隆基',
  则天皇后: '武则天',
};

const DYNASTIES: Readonly<Record<string, string>> = {
  两汉: '汉',
  唐代: '唐',
  宋代: '宋',
  明代: '明',
  魏晋: '魏晋',
};

function cleanTitle(title: string): string {
  return title
    .replace(/[（(].*?[）)]/g, '')
    .replace(/[ 　]+/g, '·')
    .replace(/·$/, '');
}

function lines(piece: Json): string {
  return clean(simple(strings(piece.paragraphs).join('\n')));
}

/** Without editors' brackets, notes and white space; marks in one form. */
function clean(text: string): string {
  return text
    .replace(/[（(〔[{].*?[）)〕\]}]/g, '')
    .replace(/[「『]/g, '“')
    .replace(/[」』]/g, '”')
    .replace(/([^，。；：？！、”’\s])\n/g, '$1，')
    .replace(/[ 　]+/g, '，')
    .replace(/[\s\t]+/g, '')
    .replace(/，([，。；：？！])/g, '$1');
}

function simple(text: string): string {
  return toSimplified(text);
}

function chapters(file: string): Json[] {
  const [root = {}] = list(file);
  const inner = (node: Json): Json[] =>
    Array.isArray(node.content) ? (node.content as Json[]).flatMap(inner) : node.paragraphs ? [node] : [];
  return inner(root);
}

function list(file: string): Json[] {
  const data = JSON.parse(readFileSync(join(DIST, file), 'utf8')) as Json | Json[];
  return Array.isArray(data) ? data : [data];
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}

function str(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
