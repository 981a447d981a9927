/**
 * Political formulations and forms of address that official documents have since replaced. Each carries the date of
 * the change and the document that made it; the newest official document always goes before this table.
 */
import type { Severity } from '../../findings';
import { lazy } from '../../kept';
import type { CalendarDate } from '../paper/calendar';

export interface OutdatedFormulation {
  /** Cheap, and true of every text that `pattern` finds anything in. */
  readonly probe: RegExp;
  /** g; the whole match is the finding. */
  readonly pattern: RegExp;
  /** What is written now, in words. */
  readonly now: string;
  /** Takes the match's place; left out where the sentence has to be thought over. */
  readonly offer?: string;
  readonly changed: CalendarDate;
  readonly source: string;
  readonly severity: Severity;
  /** The document is left alone when it has this anywhere: the formulation stands in its full series. */
  readonly unless?: RegExp;
}

/** When the table was last read against the documents in force. */
export const FORMULATIONS_REVIEWED: CalendarDate = { year: 2025, month: 12, day: 1 };

const CONGRESS_18: CalendarDate = { year: 2012, month: 11, day: 15 };
const CONGRESS_19: CalendarDate = { year: 2017, month: 10, day: 24 };
const CORE: CalendarDate = { year: 2016, month: 10, day: 27 };
const MODERATELY_PROSPEROUS: CalendarDate = { year: 2021, month: 7, day: 1 };
const BIRTHS: CalendarDate = { year: 2021, month: 8, day: 20 };
const POVERTY: CalendarDate = { year: 2021, month: 2, day: 25 };

const NEW_THOUGHT = /习近平新时代中国特色社会主义思想/;

export const outdatedFormulations = lazy(build);

function build(): readonly OutdatedFormulation[] {
  return [
    {
      probe: /总书记/,
      pattern: /(?<![\u4e00-\u9fff]{0,2}[某×])[江胡]总书记/g,
      now: '按文稿时间核定的称谓（如“江泽民同志”“胡锦涛同志”）',
      changed: CONGRESS_18,
      source: '党的十八大',
      severity: 'warning',
    },
    {
      probe: /为(?:总书记|核心)的党中央/,
      pattern:
        /以(?:胡锦涛|江泽民)同志为(?:总书记|核心)的党中央(?=[^，。；]{0,4}(?:周围|领导下|坚强领导|正确领导|保持一致))/g,
      now: '“以习近平同志为核心的党中央”',
      changed: CONGRESS_18,
      source: '党的十八大',
      severity: 'warning',
    },
    {
      probe: /同志为总书记的党中央/,
      pattern: /以习近平同志为总书记的党中央/g,
      now: '“以习近平同志为核心的党中央”',
      offer: '以习近平同志为核心的党中央',
      changed: CORE,
      source: '党的十八届六中全会',
      severity: 'warning',
    },
    {
      probe: /物质/,
      pattern: /日益增长的物质(?:和)?文化(?:生活)?(?:的)?(?:需要|需求)/g,
      now: '“日益增长的美好生活需要”',
      offer: '日益增长的美好生活需要',
      changed: CONGRESS_19,
      source: '党的十九大报告',
      severity: 'warning',
    },
    {
      probe: /物质/,
      pattern:
        /(?:不断|日益|日渐|日趋)(?:增长|提高|增加)的(?:物质(?:和|、)?(?:精神)?文化|物质生活和文化生活)[^，。；！？]{0,6}?(?:需要|需求)/g,
      now: '“日益增长的美好生活需要”',
      offer: '日益增长的美好生活需要',
      changed: CONGRESS_19,
      source: '党的十九大报告',
      severity: 'hint',
    },
    {
      probe: /重要思想|科学发展观|邓小平理论/,
      pattern:
        /以[^，。；！？]{0,24}?(?:邓小平理论|[“"]?三个代表[”"]?(?:的)?重要思想|科学发展观)[^，。；！？习]{0,24}?(?:为指导|为指针|为统领|为引领)(?:思想)?/g,
      now: '指导思想的完整提法（包括习近平新时代中国特色社会主义思想）',
      changed: CONGRESS_19,
      source: '党的十九大修改的党章',
      severity: 'hint',
      unless: NEW_THOUGHT,
    },
    {
      probe: /高举邓小平理论/,
      pattern: /高举邓小平理论[^，。；！？]{0,20}伟大旗帜/g,
      now: '“高举中国特色社会主义伟大旗帜”',
      changed: CONGRESS_19,
      source: '党的十九大报告',
      severity: 'hint',
    },
    {
      probe: /全面建设小康社会/,
      pattern: /全面建设小康社会(?!.{0,12}(?:历史|胜利|取得|之后|以来|成果|进程中|时期))/g,
      now: '“全面建设社会主义现代化国家”',
      changed: MODERATELY_PROSPEROUS,
      source: '2021年7月1日宣告全面建成小康社会',
      severity: 'warning',
    },
    {
      probe: /全面(?:建成)?小康/,
      pattern:
        /(?:(?:确保|力争|努力)(?:到\d{4}年)?[^，。；！？已]{0,8})全面建成小康社会|全面建成小康社会(?:而(?:努力)?奋斗|(?:的)?奋斗目标)|(?:决胜|决战)全面(?:建成)?小康/g,
      now: '“全面建设社会主义现代化国家”',
      changed: MODERATELY_PROSPEROUS,
      source: '2021年7月1日宣告全面建成小康社会',
      severity: 'hint',
    },
    {
      probe: /脱贫攻坚/,
      pattern: /(?:坚决打赢|全力打赢|确保打赢|决战决胜|坚决打好)(?:精准)?脱贫攻坚战?/g,
      now: '“巩固拓展脱贫攻坚成果”',
      changed: POVERTY,
      source: '2021年2月25日宣告脱贫攻坚战取得全面胜利',
      severity: 'hint',
    },
    {
      probe: /计划生育/,
      pattern:
        /计划生育(?:这一|这项|的)?(?:基本)?国策|(?:坚持|实行|严格执行|抓好|落实)计划生育(?!家庭|特殊|奖励|服务|扶助)/g,
      now: '按《人口与计划生育法》（2021年修正）和现行生育政策核定的提法',
      changed: BIRTHS,
      source: '2021年修正的《人口与计划生育法》',
      severity: 'warning',
    },
    {
      probe: /计划生育/,
      pattern: /计划生育(?:突击(?:月|周|行动|活动)?|集中(?:整治|服务)(?:月|活动)|罚款|清理清查|一票否决)/g,
      now: '按现行生育政策核定的提法',
      changed: BIRTHS,
      source: '2021年修正的《人口与计划生育法》',
      severity: 'hint',
    },
    {
      probe: /社会抚养费|控制人口|稳定低生育/,
      pattern: /(?:征收|追缴|足额收缴)社会抚养费|控制人口(?:过快)?增长|稳定低生育水平/g,
      now: '按现行生育政策核定的提法',
      changed: BIRTHS,
      source: '2021年修正的《人口与计划生育法》',
      severity: 'hint',
    },
    {
      probe: /八荣八耻/,
      pattern: /(?:践行|牢记|树立|坚持|弘扬|落实|遵循|做到|以)[“"]?八荣八耻[”"]?(?:的?(?:社会主义)?荣辱观)?/g,
      now: '“践行社会主义核心价值观”',
      changed: CONGRESS_18,
      source: '党的十八大报告',
      severity: 'warning',
    },
  ];
}
