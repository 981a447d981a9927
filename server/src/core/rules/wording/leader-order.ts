import { replaceFix } from '../../edits';
import {
  findRankedNames,
  inOrder,
  isOutOfOrder,
  type RankedName,
  runsOf,
} from '../../language/dated/ranked-names';
import { textBlocks } from '../../language/text/punctuated-text';
import type { Leader } from '../../settings';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'wording/leader-order',
    title: '领导同志的排序和职务',
    severity: 'warning',
    basis: [{ norm: 'custom', force: 'customary', says: '领导同志并列时按规定的次序排列，职务写准' }],
    genres: 'any',
    fix: 'mixed',
    explanation:
      '通知、纪要、讲话稿里写到几位领导同志，次序和职务不能错。名单写在设置 biganzi.terms.leaderOrder 里，没有设置时不检查。',
    remedy: '按名单的次序排列，职务按名单改；职务有变动的，先改名单。',
    exceptions: [
      {
        text: '写明“按姓氏笔画为序”“排名不分先后”的，不查次序。',
        example: {
          text: lines(
            '甲县人民政府关于召开防汛工作会议的通知',
            '',
            '各乡镇人民政府：',
            '　　李安民、王建国（按姓氏笔画为序）参加投票。',
            '　　特此通知。',
            '',
            '甲县人民政府',
            '2024年5月6日',
            '',
          ),
          genre: 'notice',
          settings: {
            terms: {
              allowed: [],
              banned: [],
              unitOrder: [],
              leaderOrder: [
                { name: '王建国', title: '县委书记' },
                { name: '李安民', title: '县委副书记、县长' },
                { name: '赵𠮷', title: '副县长' },
                { name: '孙立', title: '' },
              ],
            },
          },
        },
      },
      {
        text: '只在写成了名单上另一位的职务、或者差一个“副”字时提示职务有误；其他兼职（组长、总指挥）不提示。',
        example: {
          text: lines(
            '甲县人民政府关于召开防汛工作会议的通知',
            '',
            '各乡镇人民政府：',
            '　　总指挥王建国、副县长赵𠮷到场。',
            '　　特此通知。',
            '',
            '甲县人民政府',
            '2024年5月6日',
            '',
          ),
          genre: 'notice',
          settings: {
            terms: {
              allowed: [],
              banned: [],
              unitOrder: [],
              leaderOrder: [
                { name: '王建国', title: '县委书记' },
                { name: '李安民', title: '县委副书记、县长' },
                { name: '赵𠮷', title: '副县长' },
                { name: '孙立', title: '' },
              ],
            },
          },
        },
      },
      {
        text: '“原”“时任”“曾任”的职务，和任免、当选的句子，不提示。',
        example: {
          text: '甲县人民政府关于召开防汛工作会议的通知\n\n各乡镇人民政府：\n　　时任县长王建国提出了要求。\n　　特此通知。\n\n甲县人民政府\n2024年5月6日\n',
          genre: 'notice',
          settings: {
            terms: {
              allowed: [],
              banned: [],
              unitOrder: [],
              leaderOrder: [
                { name: '王建国', title: '县委书记' },
                { name: '李安民', title: '县委副书记、县长' },
                { name: '赵𠮷', title: '副县长' },
                { name: '孙立', title: '' },
              ],
            },
          },
        },
      },
    ],
    messages: {
      order: '这几位同志的次序与名单不同，按名单应为：{wanted}。',
      title: '名单上{name}同志的职务是“{title}”，这里写作“{written}”，请核对。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '甲县人民政府关于召开防汛工作会议的通知',
            '',
            '各乡镇人民政府：',
            '　　⟦李安民、王建国⟧同志出席会议。',
            '　　特此通知。',
            '',
            '甲县人民政府',
            '2024年5月6日',
            '',
          ),
          fixed:
            '甲县人民政府关于召开防汛工作会议的通知\n\n各乡镇人民政府：\n　　王建国、李安民同志出席会议。\n　　特此通知。\n\n甲县人民政府\n2024年5月6日\n',
          genre: 'notice',
          settings: {
            terms: {
              allowed: [],
              banned: [],
              unitOrder: [],
              leaderOrder: [
                { name: '王建国', title: '县委书记' },
                { name: '李安民', title: '县委副书记、县长' },
              ],
            },
          },
        },
      ],
      good: [
        {
          text: lines(
            '甲县人民政府关于召开防汛工作会议的通知',
            '',
            '各乡镇人民政府：',
            '　　县委书记王建国、县长李安民出席会议。',
            '　　特此通知。',
            '',
            '甲县人民政府',
            '2024年5月6日',
            '',
          ),
          why: '次序和职务都与名单一致',
          genre: 'notice',
          settings: {
            terms: {
              allowed: [],
              banned: [],
              unitOrder: [],
              leaderOrder: [
                { name: '王建国', title: '县委书记' },
                { name: '李安民', title: '县委副书记、县长' },
              ],
            },
          },
        },
      ],
    },
  },
  ({ document, terms, report }) => {
    const leaders = terms.leaderOrder;
    if (leaders.length === 0) return;
    for (const { text, span: block } of textBlocks(document)) {
      const names = findRankedNames(
        text,
        leaders.map(({ name }) => name),
      );
      const at = (start: number, end: number) => ({ start: block.start + start, end: block.start + end });
      const anyOrder = NO_RANKING.test(text);
      for (const run of runsOf(text, names, joins)) {
        const [first, last] = [run[0], run.at(-1)];
        if (anyOrder || !first || !last || !isOutOfOrder(run)) continue;
        const wanted = inOrder(run);
        const edits = run.map((slot, i) => ({
          span: at(slot.start, slot.end),
          newText: wanted[i]?.name ?? slot.name,
        }));
        report({
          message: 'order',
          data: { wanted: wanted.map(({ name }) => name).join('、') },
          span: at(first.start, last.end),
          // With their titles between them the names cannot change places alone.
          fixes: isBare(text, run) ? [{ title: '按名单的次序排列', kind: 'suggest', edits }] : [],
        });
      }
      for (const { name, rank, start } of names) {
        const written = wrongTitle(text, start, leaders, rank);
        if (written === undefined) continue;
        const title = leaders[rank]?.title ?? '';
        const span = at(start - written.length, start);
        report({
          message: 'title',
          data: { name, title, written },
          span,
          fixes: [replaceFix(`改为“${title}”`, span, title)],
        });
      }
    }
  },
);

const NO_RANKING = /姓氏笔[画划]|排名不分先后|不分先后|姓名音序/;
const SEPARATOR = /^(?:同志)?(?:[、，,]|和|与|及|以及)/;
const POST =
  /^[\u4e00-\u9fff]{0,14}(?:书记|[县市区省州镇乡局部厅司处科院校署秘]长|秘书长|检察长|主席|主任|常委|委员|政委|司令员|调研员|巡视员)$/;

/** Between two names of one list: a separator, and the second one's posts. */
function joins(between: string): boolean {
  const separator = SEPARATOR.exec(between);
  if (!separator) return false;
  const posts = between.slice(separator[0].length);
  return posts === '' || (posts.length <= MAX_POSTS && posts.split('、').every((post) => POST.test(post)));
}

const MAX_POSTS = 40;

/** No posts among the names and none before the first. */
function isBare(text: string, run: readonly RankedName[]): boolean {
  const before = text.slice(Math.max(0, (run[0]?.start ?? 0) - 2), run[0]?.start);
  if (POST_END.test(before)) return false;
  return run.every(({ start }, i) => {
    const previous = run[i - 1];
    return !previous || text.slice(previous.end, start).replace(SEPARATOR, '') === '';
  });
}

const POST_END = /(?:书记|长|主席|主任|常委|委员|政委|司令|[研视]员)$/;
const FORMER = /(?:原|前|时任|曾任)[\u4e00-\u9fff]{0,6}$/;
const APPOINTMENT = /任命|免去|任免|当选|辞去|不再担任|选举|接替/;

/** The post right before the name, when it is another leader's, or the leader's own less or more a 副. */
function wrongTitle(
  text: string,
  nameAt: number,
  leaders: readonly Leader[],
  rank: number,
): string | undefined {
  const leader = leaders[rank];
  if (!leader || leader.title === '' || leaders.some((one, i) => i !== rank && one.name === leader.name))
    return;
  const own = postsOf(leader);
  const before = text.slice(Math.max(0, nameAt - MAX_POSTS), nameAt);
  const others = leaders.flatMap((one) => postsOf(one)).sort((a, b) => b.length - a.length);
  const written = [...own.map((post) => `副${post}`), ...others].find((post) => before.endsWith(post));
  if (written === undefined || own.some((post) => endsExactly(before, post))) return;
  const around = text.slice(Math.max(0, nameAt - MAX_POSTS), nameAt + MAX_POSTS);
  return FORMER.test(before.slice(0, -written.length)) || APPOINTMENT.test(around) ? undefined : written;
}

function postsOf({ title }: Leader): string[] {
  return title.split(/[、，,]/).filter((post) => post !== '');
}

/** 县长, but not the end of 副县长. */
function endsExactly(before: string, post: string): boolean {
  return before.endsWith(post) && before.at(-post.length - 1) !== '副';
}
