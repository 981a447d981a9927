/** Formulations that count their members (四个意识 …), members in the order of the documents that coined them. */
import type { CalendarDate } from '../paper/calendar';

export interface NumberedFormulation {
  /** How the text calls it, without quotation marks. */
  readonly name: string;
  /** Finds the name, with or without marks; linear. */
  readonly called: RegExp;
  /** Each member: the full form first, then the forms that stand for it in a run. */
  readonly members: readonly (readonly [string, ...string[]])[];
  /** Since when the members are these. */
  readonly since: CalendarDate;
  readonly source: string;
  /** True where the members are so much its own that a row of them needs no name to be known. */
  readonly unmistakable: boolean;
  /** False where the order is not fixed: only a missing member is told of. */
  readonly ordered: boolean;
  /** Runs may go on behind a comma, too (富强、民主……，自由、平等……). */
  readonly comma?: boolean;
}

/** When the table was last read against the documents in force. */
export const NUMBERED_REVIEWED: CalendarDate = { year: 2025, month: 12, day: 1 };

function day(year: number, month: number, of: number): CalendarDate {
  return { year, month, day: of };
}

function each(heads: string, tail: string): [string, ...string[]][] {
  return heads.split(' ').map((head) => [`${head}${tail}`, head]);
}

function full(names: string): [string, ...string[]][] {
  return names.split(' ').map((name) => [name]);
}

export const NUMBERED_FORMULATIONS: readonly NumberedFormulation[] = [
  {
    name: '四个意识',
    called: /[“"]?四个意识[”"]?/g,
    members: each('政治 大局 核心 看齐', '意识'),
    since: day(2016, 1, 29),
    source: '2016年1月29日中央政治局会议',
    unmistakable: true,
    ordered: true,
  },
  {
    name: '四个自信',
    called: /[“"]?四个自信[”"]?/g,
    members: each('道路 理论 制度 文化', '自信'),
    since: day(2016, 7, 1),
    source: '庆祝中国共产党成立95周年大会讲话',
    unmistakable: true,
    ordered: true,
  },
  {
    name: '新发展理念',
    called: /[“"]?(?:新发展理念|五大发展理念)[”"]?/g,
    members: full('创新 协调 绿色 开放 共享'),
    since: day(2015, 10, 29),
    source: '党的十八届五中全会',
    unmistakable: true,
    ordered: true,
  },
  {
    name: '“五位一体”总体布局',
    called: /[“"]?五位一体[”"]?(?:总体布局)?/g,
    members: each('经济 政治 文化 社会 生态文明', '建设'),
    since: day(2012, 11, 8),
    source: '党的十八大报告',
    unmistakable: true,
    ordered: true,
  },
  {
    name: '四个全面',
    called: /[“"]?四个全面[”"]?(?:战略布局)?/g,
    members: full('全面建设社会主义现代化国家 全面深化改革 全面依法治国 全面从严治党'),
    since: day(2020, 10, 29),
    source: '党的十九届五中全会',
    unmistakable: true,
    ordered: true,
  },
  {
    name: '六大纪律',
    called: /[“"]?六大纪律[”"]?|[“"]?六项纪律[”"]?/g,
    members: each('政治 组织 廉洁 群众 工作 生活', '纪律'),
    since: day(2015, 10, 18),
    source: '《中国共产党纪律处分条例》',
    unmistakable: false,
    ordered: true,
  },
  {
    name: '三严三实',
    called: /[“"]?三严三实[”"]?/g,
    members: full('严以修身 严以用权 严以律己 谋事要实 创业要实 做人要实'),
    since: day(2014, 3, 9),
    source: '2014年3月9日参加安徽代表团审议时的讲话',
    unmistakable: true,
    ordered: true,
    comma: true,
  },
  {
    name: '四风',
    called: /[“"]?四风[”"]?(?:问题)?/g,
    members: full('形式主义 官僚主义 享乐主义 奢靡之风'),
    since: day(2013, 6, 18),
    source: '党的群众路线教育实践活动工作会议讲话',
    unmistakable: true,
    ordered: true,
  },
  {
    name: '四个伟大',
    called: /[“"]?四个伟大[”"]?/g,
    members: full('伟大斗争 伟大工程 伟大事业 伟大梦想'),
    since: day(2017, 10, 18),
    source: '党的十九大报告',
    unmistakable: true,
    ordered: true,
  },
  {
    name: '社会主义核心价值观',
    called: /[“"]?社会主义核心价值观[”"]?/g,
    members: full('富强 民主 文明 和谐 自由 平等 公正 法治 爱国 敬业 诚信 友善'),
    since: day(2013, 12, 23),
    source: '《关于培育和践行社会主义核心价值观的意见》',
    unmistakable: false,
    ordered: true,
    comma: true,
  },
  {
    name: '六稳',
    called: /[“"]?六稳[”"]?(?:工作)?/g,
    members: full('稳就业 稳金融 稳外贸 稳外资 稳投资 稳预期'),
    since: day(2018, 7, 31),
    source: '2018年7月31日中央政治局会议',
    unmistakable: false,
    ordered: true,
  },
  {
    name: '三去一降一补',
    called: /[“"]?三去一降一补[”"]?/g,
    members: full('去产能 去库存 去杠杆 降成本 补短板'),
    since: day(2015, 12, 21),
    source: '2015年中央经济工作会议',
    unmistakable: true,
    ordered: true,
  },
  {
    name: '三会一课',
    called: /[“"]?三会一课[”"]?(?:制度)?/g,
    members: [
      ['支部党员大会', '党员大会', '支部大会'],
      ['支部委员会会议', '党支部委员会会议', '支部委员会', '支委会'],
      ['党小组会', '党小组会议'],
      ['党课', '上党课'],
    ],
    since: day(2018, 10, 28),
    source: '《中国共产党支部工作条例（试行）》',
    unmistakable: false,
    ordered: false,
  },
];
