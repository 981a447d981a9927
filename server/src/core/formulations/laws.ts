/** Laws in force by their names: a name in 《》 that is none of them, but one slip away from one. Compared in 2025. */

import { looksOrSoundsAlike } from './alike';
import type { Slip } from './slip';

/** Without 中华人民共和国 before them. */
const LAWS: readonly string[] =
  `宪法 立法法 监督法 民法典 刑法 刑事诉讼法 民事诉讼法 行政诉讼法 行政处罚法 行政许可法 行政强制法 行政复议法 国家赔偿法 公务员法 监察法 监察官法
  公职人员政务处分法 地方各级人民代表大会和地方各级人民政府组织法 全国人民代表大会组织法 国务院组织法 村民委员会组织法 城市居民委员会组织法 人民法院组织法 人民检察院组织法 选举法 代表法
  民族区域自治法 教育法 义务教育法 高等教育法 职业教育法 教师法 民办教育促进法 学前教育法 家庭教育促进法 爱国主义教育法 学位法 国家通用语言文字法 未成年人保护法 预防未成年人犯罪法 妇女权益保障法 老年人权益保障法 残疾人保障法
  劳动法 劳动合同法 就业促进法 社会保险法 劳动争议调解仲裁法 工会法 安全生产法 职业病防治法 矿山安全法 特种设备安全法 消防法 道路交通安全法 突发事件应对法 防震减灾法 防洪法 气象法 治安管理处罚法 禁毒法 反恐怖主义法 反间谍法 国家安全法 网络安全法 数据安全法 个人信息保护法 密码法 保守国家秘密法 反有组织犯罪法 反电信网络诈骗法 反家庭暴力法 社区矫正法 法律援助法 人民调解法 律师法 公证法 仲裁法 监狱法
  环境保护法 大气污染防治法 水污染防治法 土壤污染防治法 固体废物污染环境防治法 噪声污染防治法 放射性污染防治法 海洋环境保护法 环境影响评价法 环境保护税法 清洁生产促进法 循环经济促进法 节约能源法 可再生能源法 能源法 长江保护法 黄河保护法 黑土地保护法 湿地保护法 青藏高原生态保护法 野生动物保护法 生物安全法 防沙治沙法 水土保持法 水法 森林法 草原法 渔业法 矿产资源法 土地管理法 农村土地承包法 城乡规划法 城市房地产管理法
  农业法 乡村振兴促进法 农村集体经济组织法 农民专业合作社法 农产品质量安全法 粮食安全保障法 种子法 畜牧法 动物防疫法 农业机械化促进法 农业技术推广法 反食品浪费法 食品安全法 药品管理法 疫苗管理法 中医药法 基本医疗卫生与健康促进法 传染病防治法 精神卫生法 医师法 献血法 母婴保健法 人口与计划生育法 红十字会法
  预算法 税收征收管理法 个人所得税法 企业所得税法 增值税法 契税法 印花税法 耕地占用税法 资源税法 车船税法 城市维护建设税法 政府采购法 招标投标法 审计法 统计法 会计法 注册会计师法 企业国有资产法 中国人民银行法 商业银行法 银行业监督管理法 证券法 证券投资基金法 保险法 信托法 票据法 反洗钱法 公司法 合伙企业法 个人独资企业法 企业破产法 中小企业促进法 民营经济促进法 外商投资法 对外贸易法 海关法 反垄断法 反不正当竞争法 产品质量法 消费者权益保护法 价格法 广告法 电子商务法 电子签名法 商标法 专利法 著作权法 标准化法 计量法 建筑法 公路法 铁路法 民用航空法 港口法 航道法 邮政法 电力法 煤炭法 石油天然气管道保护法 旅游法 电影产业促进法 公共文化服务保障法 公共图书馆法 文物保护法 非物质文化遗产法 档案法 体育法 全民健身法 慈善法 公益事业捐赠法 志愿服务法 境外非政府组织境内活动管理法 国防法 国防动员法 国防教育法 兵役法 预备役人员法 人民武装警察法 退役军人保障法 军人地位和权益保障法 英雄烈士保护法 国旗法 国徽法 国歌法 国籍法 出境入境管理法 护照法 居民身份证法 集会游行示威法 人民警察法 海警法 海上交通安全法 陆地国界法 对外关系法 无障碍环境建设法 科学技术进步法 促进科技成果转化法 科学技术普及法 测绘法`
    .trim()
    .split(/\s+/);
const KNOWN: ReadonlySet<string> = new Set(LAWS);
const CITED = /《(?:中华人民共和国)?([\p{Script=Han}]{3,28}法)》/gu;
/** Under so many characters a law may be another one that the list lacks. */
const SHORTEST = 5;

export function lawSlips(text: string): Slip[] {
  if (!text.includes('法》')) return [];
  return [...text.matchAll(CITED)].flatMap((match) => {
    const name = match[1]!;
    if (KNOWN.has(name) || /[办方说]法$/.test(name)) return [];
    const right = LAWS.filter((law) => isSlipOf(name, law));
    if (right.length !== 1) return [];
    const start = match.index + match[0].length - 1 - name.length;
    return [
      { start, end: start + name.length, right: right[0]!, kind: '法律名称', source: '公布的法律文本' },
    ];
  });
}

function isSlipOf(name: string, law: string): boolean {
  if (law.length < SHORTEST || Math.abs(name.length - law.length) > 1) return false;
  if (name.length === law.length) {
    if ([...name].sort().join('') === [...law].sort().join('')) return true;
    const places = [...name].flatMap((char, at) => (char === law.charAt(at) ? [] : [at]));
    if (places.length === 2 && law.length >= 9 && places[1] === places[0]! + 1) return true;
    if (places.length !== 1) return false;
    const at = places[0]!;
    return law.length >= 6 || looksOrSoundsAlike(name.charAt(at), law.charAt(at));
  }
  const [short, long] = name.length < law.length ? [name, law] : [law, name];
  let at = 0;
  while (at < short.length && short.charAt(at) === long.charAt(at)) at++;
  return short.slice(at) === long.slice(at + 1);
}
