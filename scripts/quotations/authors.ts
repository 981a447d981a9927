/** Whose poems are kept beyond the anthologies, and who may be named for the lines of a book. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const RENOWNED: Readonly<Record<string, ReadonlySet<string>>> = {
  tang: words(`
    李白 杜甫 白居易 王维 孟浩然 王昌龄 王之涣 高适 岑参 刘禹锡 柳宗元 韩愈 李商隐 杜牧 李贺 元稹 贾岛 孟郊 张籍 王建 韦应物
    刘长卿 骆宾王 王勃 杨炯 卢照邻 陈子昂 张九龄 贺知章 张若虚 王翰 王湾 崔颢 李绅 罗隐 杜荀鹤 聂夷中 皮日休 陆龟蒙 温庭筠 韦庄
    许浑 张祜 郑谷 韩偓 曹松 黄巢 卢纶 李益 戴叔伦 司空图 虞世南 太宗皇帝 魏征 秦韬玉 李颀 常建 祖咏 张继 韩翃 钱起 寒山 张打油
    颜真卿 裴度 令狐楚 李峤 宋之问 沈佺期 杜审言 马戴 赵嘏 李群玉 曹邺 来鹄 张志和 顾况 权德舆 崔护 金昌绪 林杰 王梵志 吕岩`),
  song: words(`
    苏轼 王安石 陆游 杨万里 朱熹 欧阳修 黄庭坚 范成大 文天祥 范仲淹 司马光 曾巩 苏辙 苏洵 梅尧臣 苏舜钦 寇准 林逋 邵雍 程颢 周敦颐
    张载 陈与义 秦观 李清照 岳飞 辛弃疾 叶绍翁 翁卷 赵师秀 卢梅坡 郑思肖 刘克庄 戴复古 林升 谢枋得 晏殊 张俞 曾几 包拯 陈师道
    吕本中 宗泽 李纲 陆九渊 真德秀 朱淑真 晁补之 王禹偁 杨时 胡宏 张栻 叶适 陈亮 汪洙 翁森 王令 于石 赵恒 释志南 僧志南 夏元鼎 志南`),
  ci: words(`
    苏轼 辛弃疾 李清照 柳永 岳飞 陆游 晏殊 晏几道 欧阳修 范仲淹 秦观 周邦彦 姜夔 张孝祥 陈亮 刘克庄 文天祥 王安石 黄庭坚 贺铸
    朱敦儒 张元幹 蒋捷 吴文英 刘过 叶梦得 陈与义 宋祁 张先 李之仪 晁补之 王观 严蕊 朱淑真`),
  aria: words('马致远 张养浩 白朴'),
};

/** Books of several voices: everyone who may be named for a line without being wrong. */
export const LINE_AUTHORS: Readonly<Record<string, readonly string[]>> = {
  论语: ['曾子', '子夏', '子贡', '有子', '子张', '子路', '颜渊', '子游'],
  大学: ['曾子', '孔子'],
  中庸: ['子思', '孔子'],
  礼记: ['戴圣', '孔子', '曾子', '子思'],
  尚书: ['孔子', '伏生'],
  周易: ['周文王', '孔子', '周公'],
  孝经: ['孔子', '曾子'],
  孔子家语: ['孔子', '王肃'],
  左传: ['左丘明'],
  国语: ['左丘明'],
  战国策: ['刘向'],
  史记: ['司马迁'],
  汉书: ['班固'],
};
