import { CueScanner } from './cue-scanner';

/**
 * Tells an article about official documents (请示与报告的区别 …) from a document: it mentions many genres,
 * closely, and explains them.
 */

const GENRE_NAMES = [
  '决议',
  '决定',
  '命令',
  '公报',
  '公告',
  '通告',
  '意见',
  '通知',
  '通报',
  '报告',
  '请示',
  '批复',
  '议案',
  '函',
  '纪要',
];

const EXPLAINS = [
  /文种/,
  /公文/,
  /行文/,
  /[上下平]行文/,
  /(?:不同|区别|混淆|误用|混用|错用)/,
  /(?:是指|适用于|应使用|应当使用|不能用|可直接使用|用于)/,
  /结束语|主送|抄送|拟稿|撰写|写法/,
];

const MANY = 200;
const SCANNER = new CueScanner([
  ...GENRE_NAMES.map((name) => ({ pattern: new RegExp(name), max: MANY })),
  ...EXPLAINS.map((pattern) => ({ pattern, max: MANY })),
]);

/** Least number of different genres, of mentions, and of explaining words; and of each per 1000 characters. */
const LEAST = { genres: 4, mentions: 8, explains: 6, mentionsPerThousand: 10, explainsPerThousand: 6 };
/** Where the title already sets genres side by side, two genres will do. */
const LEAST_BESIDE = { ...LEAST, genres: 1, mentions: 4, explains: 3 };

const ABOUT_TITLE =
  /公文|文种|请示.{0,4}(?:和|与|、|及).{0,4}报告|区别|(?:教你|怎么|如何|怎样)写|写作|写法|测试题|考试题|练习题/;

export function isTitleAboutDocuments(title: string): boolean {
  return ABOUT_TITLE.test(title);
}

/** `body` with its quotations left in. */
export function isAboutDocuments(body: string, title: string): boolean {
  const hits = SCANNER.scan(body);
  const counts = new Map<number, number>();
  for (const { cue } of hits) counts.set(cue, (counts.get(cue) ?? 0) + 1);
  let genres = 0;
  let mentions = 0;
  let explains = 0;
  for (const [cue, count] of counts) {
    if (cue < GENRE_NAMES.length) {
      genres++;
      mentions += count;
    } else explains += count;
  }
  const thousands = Math.max(body.length, 1) / 1000;
  const least = isTitleAboutDocuments(title) ? LEAST_BESIDE : LEAST;
  return (
    genres >= least.genres &&
    mentions >= least.mentions &&
    explains >= least.explains &&
    mentions / thousands >= least.mentionsPerThousand &&
    explains / thousands >= least.explainsPerThousand
  );
}
