/**
 * Organs that were renamed, merged or abolished by the reforms of state organs, with the date since when the old name
 * is out of use. For local organs it is the date by which the reform had to be done everywhere.
 */

import { lazy } from '../../kept';
import type { CalendarDate } from '../paper/calendar';

export interface OutdatedOrgan {
  /** Cheap, and true of every text that `pattern` finds anything in. */
  readonly probe: RegExp;
  /** Finds the piece of the name to be replaced; g. */
  readonly pattern: RegExp;
  /** What stands in its place now; `offer` replaces the piece word for word. */
  readonly now: string;
  /** Set where one name took the other's place without a choice. */
  readonly offer?: string;
  readonly changed: CalendarDate;
  readonly source: string;
}

/** When the table was last read against the reforms in force. */
export const ORGANS_REVIEWED: CalendarDate = { year: 2025, month: 12, day: 1 };

const STATE_2018 = '2018年《深化党和国家机构改革方案》';
const STATE_2023 = '2023年《党和国家机构改革方案》';
const STATE_2013 = '2013年《国务院机构改革和职能转变方案》';
const STATE_2008 = '2008年国务院机构改革方案';
const REFORM_2018: CalendarDate = { year: 2018, month: 3, day: 21 };
/** Local reform had to be done by the end of March 2019. */
const LOCAL_2019: CalendarDate = { year: 2019, month: 4, day: 1 };
const TAX: CalendarDate = { year: 2018, month: 7, day: 20 };
const REFORM_2023: CalendarDate = { year: 2023, month: 3, day: 16 };
const FINANCE: CalendarDate = { year: 2023, month: 5, day: 18 };
/** Reform at county level had to be done by the end of 2024. */
const LOCAL_2024: CalendarDate = { year: 2025, month: 1, day: 1 };
const POVERTY: CalendarDate = { year: 2021, month: 2, day: 25 };
const REFORM_2013: CalendarDate = { year: 2013, month: 3, day: 17 };
const REFORM_2008: CalendarDate = { year: 2008, month: 3, day: 15 };
/** Local reform of 2009. */
const LOCAL_2010: CalendarDate = { year: 2011, month: 1, day: 1 };

/** A ministry's short name stands by itself: not 农业部门, not 企业文化部. */
const ALONE = '(?:(?<![\\u4e00-\\u9fff])|(?<=国家|国务院|共和国|[和与及同由报经据至对会并请向照]))';
const NOT_PART = '(?![门分署队落位件])';
const LOCAL =
  '(?<=[省市县区州盟旗乡镇](?:级|直)?|[县市区]）|各级|当地|所在地|(?:^|[，、。；：（和与及由向到经]))';

function state(
  name: string,
  now: string,
  changed: CalendarDate,
  source: string,
  offer?: string,
  around: readonly [string, string] = ['', ''],
): OutdatedOrgan {
  const [head, tail] = around;
  return {
    probe: new RegExp(name),
    pattern: new RegExp(`${head}(?:${name})${tail}`, 'g'),
    now,
    offer,
    changed,
    source,
  };
}

function local(name: string, now: string, offer?: string, changed = LOCAL_2019, source = STATE_2018) {
  return state(name, now, changed, source, offer, [LOCAL, '']);
}

function ministry(name: string, now: string, changed: CalendarDate, source: string): OutdatedOrgan {
  const offer = now.includes('或者') ? undefined : now;
  return state(name, now, changed, source, offer, [ALONE, NOT_PART]);
}

/** The table, a longer name before a shorter one that is its part. */
export const outdatedOrgans = lazy(build);

function build(): readonly OutdatedOrgan[] {
  return [
    state('(?:国家)?卫生和计划生育委员会', '卫生健康委员会', REFORM_2018, STATE_2018),
    state('(?:国家)?卫生计生委(?!员)', '卫生健康委', REFORM_2018, STATE_2018),
    state('(?<=国家)卫计委', '卫生健康委', REFORM_2018, STATE_2018, '卫生健康委'),
    local('卫计委', '卫生健康委', '卫生健康委'),
    local('卫计局|卫生计生局', '卫生健康局', '卫生健康局'),
    local('卫生和计划生育局', '卫生健康局', '卫生健康局'),
    state('国家人口(?:和|与)计划生育委员会|国家人口计生委', '国家卫生健康委', REFORM_2013, STATE_2013),
    state(
      '国家工商(?:行政管理)?总局',
      '国家市场监督管理总局',
      REFORM_2018,
      STATE_2018,
      '国家市场监督管理总局',
    ),
    state(
      '国家质(?:量监督检验检疫|检)总局',
      '国家市场监督管理总局',
      REFORM_2018,
      STATE_2018,
      '国家市场监督管理总局',
    ),
    state(
      '国家食品药品监督管理总局|国家食药监总局',
      '国家市场监督管理总局或者国家药品监督管理局',
      REFORM_2018,
      STATE_2018,
    ),
    local('工商行政管理局', '市场监督管理局', '市场监督管理局'),
    local('工商局', '市场监管局', '市场监管局'),
    local('质量技术监督局', '市场监督管理局', '市场监督管理局'),
    local('质监局|质量监督局', '市场监管局', '市场监管局'),
    local('食品药品监督管理局', '市场监督管理局（药品监管部门）'),
    local('食(?:品)?药(?:品)?监(?:管)?局', '市场监管局（药品监管部门）'),
    ministry('国土资源部', '自然资源部', REFORM_2018, STATE_2018),
    local('国土资源(?=[厅局](?!面|势|限))', '自然资源', '自然资源'),
    local('国土所', '自然资源所'),
    local('安监[站所]', '应急管理所（站）'),
    local('农机局', '农业农村局'),
    local('国土局', '自然资源局'),
    ministry('环境保护部', '生态环境部', REFORM_2018, STATE_2018),
    ministry('环保部', '生态环境部', REFORM_2018, STATE_2018),
    state('国家环境保护总局|国家环保总局', '生态环境部', REFORM_2008, STATE_2008, '生态环境部'),
    local('环(?:境保护|保)(?=[厅局](?!面|势|限))', '生态环境', '生态环境'),
    ministry('农业部', '农业农村部', REFORM_2018, STATE_2018),
    local('农业(?=[厅局](?!面|势|限))', '农业农村', '农业农村'),
    ministry('文化部', '文化和旅游部', REFORM_2018, STATE_2018),
    state('国家旅游局', '文化和旅游部', REFORM_2018, STATE_2018, '文化和旅游部'),
    local('文广新局|文化广电新闻出版局', '文化和旅游局（文化广电旅游局）'),
    state('国家新闻出版广电总局', '国家广播电视总局或者国家新闻出版署', REFORM_2018, STATE_2018),
    state('国家林业局', '国家林业和草原局', REFORM_2018, STATE_2018, '国家林业和草原局'),
    state('国家粮食局', '国家粮食和物资储备局', REFORM_2018, STATE_2018, '国家粮食和物资储备局'),
    state('国家安全生产监督管理总局|国家安监总局', '应急管理部', REFORM_2018, STATE_2018, '应急管理部'),
    local('安全生产监督管理局|安监局', '应急管理局', '应急管理局'),
    state('国务院法制办(?:公室)?', '司法部', REFORM_2018, STATE_2018, '司法部'),
    state('(?<=中华人民共和国|中央纪委)监察部(?!门)', '国家监察委员会', REFORM_2018, STATE_2018),
    local('监察局(?!长)', '监察委员会'),
    local('国(?:家)?税(?:务)?局', '税务局', '税务局', TAX, '2018年国税地税征管体制改革'),
    local('地(?:方)?税(?:务)?局', '税务局', '税务局', TAX, '2018年国税地税征管体制改革'),
    state(
      '中国银行业监督管理委员会|中国保险监督管理委员会',
      '国家金融监督管理总局',
      REFORM_2018,
      STATE_2018,
      '国家金融监督管理总局',
    ),
    state('中国银行保险监督管理委员会', '国家金融监督管理总局', FINANCE, STATE_2023, '国家金融监督管理总局'),
    state('(?:中国)?银保监会', '金融监管总局', FINANCE, STATE_2023, '金融监管总局'),
    state('(?:中国)?(?<!银)(?:银监会|保监会)', '金融监管总局', REFORM_2018, STATE_2018, '金融监管总局'),
    state('银保监(?=局|分局)', '金融监管', FINANCE, STATE_2023, '金融监管'),
    state(
      '国务院扶贫开发领导小组办公室|国务院扶贫办',
      '农业农村部',
      POVERTY,
      '2021年国家乡村振兴局挂牌，2023年职责划入农业农村部',
    ),
    local('扶贫(?:开发)?办(?:公室)?', '农业农村局', undefined, POVERTY, '2021年各级扶贫机构改组为乡村振兴局'),
    state('国家乡村振兴局', '农业农村部', REFORM_2023, STATE_2023, '农业农村部'),
    local('乡村振兴局', '农业农村局', undefined, LOCAL_2024, STATE_2023),
    ministry('卫生部', '国家卫生健康委', REFORM_2013, STATE_2013),
    ministry('铁道部', '交通运输部、国家铁路局或者中国国家铁路集团', REFORM_2013, STATE_2013),
    state(
      '劳动和社会保障部|劳动保障部(?!门)',
      '人力资源和社会保障部',
      REFORM_2008,
      STATE_2008,
      '人力资源和社会保障部',
    ),
    local(
      '劳动(?:和社会)?保障局|人事局',
      '人力资源和社会保障局',
      '人力资源和社会保障局',
      LOCAL_2010,
      STATE_2008,
    ),
    ministry('信息产业部', '工业和信息化部', REFORM_2008, STATE_2008),
    state('国家计划委员会|国家计委', '国家发展和改革委员会', REFORM_2008, STATE_2008, '国家发展和改革委员会'),
  ];
}
