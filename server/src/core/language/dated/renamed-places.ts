import type { CalendarDate } from '../paper/calendar';

/** Cities and districts whose names were changed or given up, with the year. Certain entries only. */
export interface RenamedPlace {
  readonly old: string;
  readonly now: string;
  /** From when the new name holds. */
  readonly since: CalendarDate;
}

export const RENAMED_PLACES: readonly RenamedPlace[] = [
  { old: '襄樊市', now: '襄阳市', since: { year: 2010, month: 12, day: 9 } },
  { old: '思茅市', now: '普洱市', since: { year: 2007, month: 1, day: 21 } },
  { old: '莱芜市', now: '济南市莱芜区', since: { year: 2019, month: 1, day: 9 } },
  { old: '北京市崇文区', now: '北京市东城区', since: { year: 2010, month: 7, day: 1 } },
  { old: '北京市宣武区', now: '北京市西城区', since: { year: 2010, month: 7, day: 1 } },
  { old: '上海市卢湾区', now: '上海市黄浦区', since: { year: 2011, month: 6, day: 8 } },
  { old: '上海市南汇区', now: '上海市浦东新区', since: { year: 2009, month: 5, day: 6 } },
  { old: '上海市闸北区', now: '上海市静安区', since: { year: 2015, month: 11, day: 4 } },
  { old: '天津市塘沽区', now: '天津市滨海新区', since: { year: 2009, month: 11, day: 9 } },
  { old: '南京市白下区', now: '南京市秦淮区', since: { year: 2013, month: 2, day: 20 } },
  { old: '南京市下关区', now: '南京市鼓楼区', since: { year: 2013, month: 2, day: 20 } },
  { old: '苏州市沧浪区', now: '苏州市姑苏区', since: { year: 2012, month: 9, day: 1 } },
  { old: '杭州市下城区', now: '杭州市拱墅区', since: { year: 2021, month: 4, day: 9 } },
  { old: '杭州市江干区', now: '杭州市上城区', since: { year: 2021, month: 4, day: 9 } },
  { old: '宁波市江东区', now: '宁波市鄞州区', since: { year: 2016, month: 9, day: 14 } },
  { old: '广州市萝岗区', now: '广州市黄埔区', since: { year: 2014, month: 2, day: 12 } },
];

/** A province that cannot hold the city named behind it. */
export const MISPLACED =
  /(?:(?:河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海)省)(?:北京市|天津市|上海市|重庆市)|(?:江苏省(?:杭州|宁波|温州|合肥)|浙江省(?:南京|苏州|无锡|合肥)|安徽省(?:南京|徐州|杭州)|广东省(?:南宁|桂林|海口|长沙)|山东省(?:郑州|徐州|石家庄)|河南省(?:济南|石家庄|西安)|河北省(?:济南|郑州|太原)|湖北省(?:长沙|南昌)|湖南省(?:武汉|南昌)|四川省重庆)市/g;
