/** Characters of personal names that are typed or scanned for one another: they sound alike or look alike. */
import { lazy } from '../../kept';

const GROUPS =
  // Surnames.
  '张章 王汪 刘柳 陈程 李黎 吴伍武 徐许 余于俞佘 谢解 付傅 肖萧 阎闫 江姜 蓝兰 戴代 丘邱 沈申 袁原 郝赫 尹伊 ' +
  // Given names, by sound.
  '晓小肖筱 明铭鸣名茗 建健剑键 军钧君均俊峻 丽莉利俐力立 华桦骅 伟玮炜纬苇 平萍苹 红宏洪虹鸿弘 辉晖徽 飞菲霏 杰洁捷 ' +
  '志智致治 林琳霖麟 玉钰裕育 文雯闻 涛韬 波博 芳方 娟鹃 静婧靖晶菁敬 颖莹英瑛樱 永勇咏泳 新欣鑫馨心 兴星 胜盛圣 祥翔详 ' +
  '峰锋丰枫烽 龙隆 东冬栋 云芸耘 燕艳雁彦 成诚承城程 中忠钟 庆青清卿 婷廷庭亭 佳嘉家加 佩沛培 瑞睿锐 雪学 梅玫枚 敏民闽 ' +
  '兰岚 珍真贞桢祯 震振镇 正政 阳洋扬杨 刚钢纲 光广 晨辰臣宸 元园源媛原远 月悦跃岳越 思斯 维惟唯威巍卫 瑜余宇羽雨语予 ' +
  '玲灵伶凌铃 哲喆 轩萱宣 子紫梓 昊浩皓灏 毅义艺逸怡谊仪宜 旭绪煦 恒衡 财才 桂贵 宝保 喜熙曦希西 坤昆琨 荣融蓉容 ' +
  '淑书舒树 慧惠蕙会 香湘 启起琪奇琦祺旗齐 世士仕 仁人 友有佑 连莲廉联 楠南男娜 朋鹏彭 斌彬宾滨 秉炳丙 山珊杉 绍邵韶 ' +
  '进晋劲 金津今锦瑾谨景 竞镜 昌常 ' +
  // By shape.
  '末未 昌唱 晴睛 戊戌 己已 王玉 刚钢 准淮 晖辉 栋拣 沁泌 冶治 竣峻 塬源 彬杉';

/** Whether one may stand for the other by a slip of the input method or of a scan. */
export function areNameAlikes(a: string, b: string): boolean {
  return a !== b && (alikes().get(a)?.has(b) ?? false);
}

/** A character of several groups is like the characters of each. */
const alikes = lazy((): ReadonlyMap<string, ReadonlySet<string>> => {
  const all = new Map<string, Set<string>>();
  for (const group of GROUPS.split(' ')) {
    for (const character of group) all.set(character, new Set([...(all.get(character) ?? []), ...group]));
  }
  return all;
});
