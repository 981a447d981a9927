/** Laws and regulations that were repealed or got another name, and names of laws that are often written wrong. */
import type { CalendarDate } from '../paper/calendar';

export interface RepealedLaw {
  /** What took its place; a name in 《》 can be put in for it. */
  readonly now: string;
  readonly repealed: CalendarDate;
}

/** When the tables were last read against the law in force. */
export const LAWS_REVIEWED: CalendarDate = { year: 2025, month: 12, day: 1 };

const CODE: CalendarDate = { year: 2021, month: 1, day: 1 };
const FOREIGN: CalendarDate = { year: 2020, month: 1, day: 1 };

function day(year: number, month: number, of: number): CalendarDate {
  return { year, month, day: of };
}

/** By name, without 中华人民共和国 and without a bracket at the end. */
export const REPEALED_LAWS: Readonly<Record<string, RepealedLaw>> = {
  民法通则: { now: '《中华人民共和国民法典》总则编', repealed: CODE },
  民法总则: { now: '《中华人民共和国民法典》总则编', repealed: CODE },
  合同法: { now: '《中华人民共和国民法典》合同编', repealed: CODE },
  物权法: { now: '《中华人民共和国民法典》物权编', repealed: CODE },
  担保法: { now: '《中华人民共和国民法典》', repealed: CODE },
  婚姻法: { now: '《中华人民共和国民法典》婚姻家庭编', repealed: CODE },
  收养法: { now: '《中华人民共和国民法典》婚姻家庭编', repealed: CODE },
  继承法: { now: '《中华人民共和国民法典》继承编', repealed: CODE },
  侵权责任法: { now: '《中华人民共和国民法典》侵权责任编', repealed: CODE },
  外资企业法: { now: '《中华人民共和国外商投资法》', repealed: FOREIGN },
  中外合资经营企业法: { now: '《中华人民共和国外商投资法》', repealed: FOREIGN },
  中外合作经营企业法: { now: '《中华人民共和国外商投资法》', repealed: FOREIGN },
  外商投资企业和外国企业所得税法: { now: '《中华人民共和国企业所得税法》', repealed: day(2008, 1, 1) },
  行政监察法: { now: '《中华人民共和国监察法》', repealed: day(2018, 3, 20) },
  城市规划法: { now: '《中华人民共和国城乡规划法》', repealed: day(2008, 1, 1) },
  食品卫生法: { now: '《中华人民共和国食品安全法》', repealed: day(2009, 6, 1) },
  经济合同法: { now: '《中华人民共和国民法典》合同编', repealed: day(1999, 10, 1) },
  环境噪声污染防治法: { now: '《中华人民共和国噪声污染防治法》', repealed: day(2022, 6, 5) },
  治安管理处罚条例: { now: '《中华人民共和国治安管理处罚法》', repealed: day(2006, 3, 1) },
  营业税暂行条例: { now: '增值税的有关规定', repealed: day(2017, 11, 19) },
  资源税暂行条例: { now: '《中华人民共和国资源税法》', repealed: day(2020, 9, 1) },
  印花税暂行条例: { now: '《中华人民共和国印花税法》', repealed: day(2022, 7, 1) },
  契税暂行条例: { now: '《中华人民共和国契税法》', repealed: day(2021, 9, 1) },
  城市维护建设税暂行条例: { now: '《中华人民共和国城市维护建设税法》', repealed: day(2021, 9, 1) },
  耕地占用税暂行条例: { now: '《中华人民共和国耕地占用税法》', repealed: day(2019, 9, 1) },
  增值税暂行条例: { now: '《中华人民共和国增值税法》', repealed: day(2026, 1, 1) },
  学位条例: { now: '《中华人民共和国学位法》', repealed: day(2025, 1, 1) },
  信访条例: { now: '《信访工作条例》', repealed: day(2022, 5, 1) },
  排污费征收使用管理条例: { now: '《中华人民共和国环境保护税法》', repealed: day(2018, 1, 1) },
  城市房屋拆迁管理条例: { now: '《国有土地上房屋征收与补偿条例》', repealed: day(2011, 1, 21) },
  国家公务员暂行条例: { now: '《中华人民共和国公务员法》', repealed: day(2006, 1, 1) },
  女职工劳动保护规定: { now: '《女职工劳动保护特别规定》', repealed: day(2012, 4, 28) },
  国务院关于劳动教养问题的决定: { now: '（劳动教养制度已经废止）', repealed: day(2013, 12, 28) },
  劳动教养试行办法: { now: '（劳动教养制度已经废止）', repealed: day(2013, 12, 28) },
  卖淫嫖娼人员收容教育办法: { now: '（收容教育制度已经废止）', repealed: day(2020, 3, 27) },
  城市流浪乞讨人员收容遣送办法: {
    now: '《城市生活无着的流浪乞讨人员救助管理办法》',
    repealed: day(2003, 8, 1),
  },
};

/** Measures done away with, as the text names them outside of titles. */
export const ABOLISHED_MEASURES: readonly {
  readonly pattern: RegExp;
  readonly name: string;
  readonly abolished: CalendarDate;
}[] = [
  {
    pattern: /(?:予以|处以|给予|送交?|实行|决定|执行|依法|可以?)劳动教养/g,
    name: '劳动教养',
    abolished: day(2013, 12, 28),
  },
  { pattern: /(?:予以|进行|实行|执行|依法|可以?)收容遣送/g, name: '收容遣送', abolished: day(2003, 8, 1) },
  {
    pattern: /(?:予以|进行|实行|执行|依法|可以?|处以)收容教育/g,
    name: '收容教育',
    abolished: day(2019, 12, 28),
  },
];

/** Slips in the names of laws, without 中华人民共和国, with the right name. */
export const MISNAMED_LAWS: Readonly<Record<string, string>> = {
  未成年保护法: '未成年人保护法',
  未成年人权益保护法: '未成年人保护法',
  老年人保护法: '老年人权益保障法',
  老年人权益保护法: '老年人权益保障法',
  妇女权益保护法: '妇女权益保障法',
  妇女儿童权益保障法: '妇女权益保障法',
  残疾人保护法: '残疾人保障法',
  消费者权益法: '消费者权益保护法',
  消费者保护法: '消费者权益保护法',
  人口和计划生育法: '人口与计划生育法',
  突发事件法: '突发事件应对法',
  突发公共事件应对法: '突发事件应对法',
  税收征收法: '税收征收管理法',
  水污染法: '水污染防治法',
  大气污染法: '大气污染防治法',
  大气污染防止法: '大气污染防治法',
  水污染防止法: '水污染防治法',
  固体废弃物污染环境防治法: '固体废物污染环境防治法',
  安全生产管理法: '安全生产法',
  个人信息法: '个人信息保护法',
  行政复仪法: '行政复议法',
  劳动合同发: '劳动合同法',
  民族自治法: '民族区域自治法',
  道路安全法: '道路交通安全法',
  农民专业合作法: '农民专业合作社法',
  退役军人保护法: '退役军人保障法',
  英雄烈士法: '英雄烈士保护法',
};

/** Short names that are in order by themselves, but not behind 中华人民共和国. */
export const SHORT_NAMES: Readonly<Record<string, string>> = {
  保密法: '保守国家秘密法',
  招投标法: '招标投标法',
  村委会组织法: '村民委员会组织法',
  固废法: '固体废物污染环境防治法',
  反家暴法: '反家庭暴力法',
  土地法: '土地管理法',
  环保法: '环境保护法',
  道交法: '道路交通安全法',
  交通安全法: '道路交通安全法',
  民诉法: '民事诉讼法',
  刑诉法: '刑事诉讼法',
  行诉法: '行政诉讼法',
  税收征管法: '税收征收管理法',
  消法: '消费者权益保护法',
  消费者法: '消费者权益保护法',
  治安处罚法: '治安管理处罚法',
  治安管理法: '治安管理处罚法',
  企业国资法: '企业国有资产法',
  代表法: '全国人民代表大会和地方各级人民代表大会代表法',
  选举法: '全国人民代表大会和地方各级人民代表大会选举法',
  地方组织法: '地方各级人民代表大会和地方各级人民政府组织法',
  监督法: '各级人民代表大会常务委员会监督法',
};
