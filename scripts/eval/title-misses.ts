import type { TitleEvaluation } from './measure-genres';
import type { Judged } from './scores';

/** Why a title alone was missed, or taken for a genre that it does not name. The first that fits counts. */
const KINDS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  [
    '披露准则的名称：破折号后面是它规定的文件（年度报告、中期报告），不是文种',
    /(准则|格式|规则).{0,40}(一|—|-|─|―).*报告$/,
  ],
  ['破折号在书名号里面，双题的一半被当成另一个标题', /《[^》]*(——|—|―|─)[^》]*》/],
  ['标题在抓取时被截断或者是半句话，没有“关于”，也没有机关', /^(?!.*关于)/],
];
const OTHER = '其他原因';

export interface MissKind {
  readonly kind: string;
  readonly count: number;
}

/** The misses of `withGenre`, by kind, the most frequent first. */
export function kindsOfMisses({ withGenre }: TitleEvaluation): readonly MissKind[] {
  return counted(
    withGenre.wrong,
    ({ name }) => KINDS.find(([, pattern]) => pattern.test(name))?.[0] ?? OTHER,
  );
}

/** What 其他 titles were taken for, the most frequent first. */
export function kindsOfTaken({ taken }: TitleEvaluation): readonly MissKind[] {
  return counted(taken, ({ answer }) => answer);
}

function counted(judged: readonly Judged[], kindOf: (one: Judged) => string): readonly MissKind[] {
  const counts = new Map<string, number>();
  for (const one of judged) counts.set(kindOf(one), (counts.get(kindOf(one)) ?? 0) + 1);
  return [...counts]
    .map(([kind, count]) => ({ kind, count }))
    .sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1));
}
