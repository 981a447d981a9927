/** Characters that a hand or an input method takes for one another, in groups. */
const GROUPS =
  '己已巳 末未 戊戌戍 侯候 赢羸嬴 宵霄 刺剌 冶治 崇祟 辨辩辫 拨拔 孤狐 幕暮慕墓 即既 决绝 至致 须需 沧苍 座坐 历厉 汩汨 采彩 兢竞 梁粱 ' +
  '矢失 折拆析 博搏 徒徙陡 晴睛 密蜜 遂逐 待侍 微徵 仗杖 撼憾 坚竖 茶荼 抱报 偏遍 谈淡 佳隹 风凤 天夭 日曰 士土 千干 大太 王玉 人入 令今 ' +
  '名各 考老 哀衷衰 券卷 钓钩 准淮 暧暖 眯咪 蓝篮 载戴 裁栽 燥躁噪 捡检 檄激 竟竞 练炼 陪赔 倍培 惊景 以已';

let table: ReadonlyMap<number, number> | undefined;

/** Codes of folded characters. A character of two groups counts to the first. */
export function areLookAlikes(a: number, b: number): boolean {
  table ??= new Map(
    GROUPS.split(' ')
      .flatMap((group, index) => [...group].map((char): [number, number] => [char.charCodeAt(0), index]))
      .reverse(),
  );
  const group = table.get(a);
  return a !== b && group !== undefined && group === table.get(b);
}
