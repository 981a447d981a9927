/**
 * Characters that editions use for one another: old forms, and the loans of the classics that moderns write out (不亦说乎,
 * 不亦悦乎). Whoever writes the one for the other quotes right, so both are made one before they are compared.
 * Look-alikes that are another word (己 已 巳) are not among them. No character stands twice.
 */
const FORMS =
  '于於 余馀餘 着著 沈沉 唯惟维 只祇秖衹 欤与與 悦说 阑栏 消销 希稀 邪耶 凭憑 回迴廻 帐账 岩巖 烟煙 泪淚 床牀 峰峯 群羣 弟悌 叛畔 舍捨 ' +
  '汝女 修脩 采彩 伫佇 借藉 游遊 杯盃 玩翫 暖煖 寝寢 苏甦 干乾 后後 里裏 征徵 闲间閒 他它 拼拚 磋蹉 蕴缊 飘飃 妆粧 尝嘗 才纔 雕凋彫 俱具 ' +
  '托託 溯遡 知智 强彊 反返 叹嘆歎 痴癡 欢懽 吊弔 冰氷 剑劒 并並 挂掛 炼鍊 累纍 佛彿 仿彷 早蚤 屡娄 尔耳 县悬 阙缺 暮莫 趋趣 禽擒 ' +
  '钟锺 升昇陞 布佈 占佔 巨钜 针鍼 韵韻 碗盌 猿猨 鹅鵝 毡氈 霉黴 咏詠 曲麴 系繫係 历歷曆 幸倖 筑築 岳嶽 升昇 涌湧 炉爐 窗窓 槛檻 ' +
  '仑崙 昆崑 荫阴廕 笋筍 雁鴈 鸡雞 台臺 嫩嫰 携擕 鬓鬂 萧箫 黏粘 熔镕 朵朶 侄姪 净淨 决決 减減 凉涼 凄淒悽 况況 准準 丑醜 谷穀 ' +
  '村邨 枝支 厩廐廄 熏薰 遍徧 圆员 太泰 凛凜 恒恆 隙郤 迹跡蹟 睹覩 峨峩 喧諠 粗麤 吞呑 勋勳 栏欄 遥遙 堤隄 翦剪 棹櫂 阴隂 晓暁';

let table: Uint16Array | undefined;

/** For each UTF-16 code unit the one that stands for it; 0 for what is no Chinese character. */
export function foldTable(): Uint16Array {
  if (table) return table;
  table = new Uint16Array(0x10000);
  for (let code = 0x3400; code < 0xa000; code++) table[code] = code;
  for (const group of FORMS.split(' ')) {
    const first = group.charCodeAt(0);
    for (let i = 1; i < group.length; i++) table[group.charCodeAt(i)] = first;
  }
  return table;
}
