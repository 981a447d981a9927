/** Slips of history that go from speech to speech, and stories that nobody has proved. Certain entries only. */

export interface HistorySlip {
  /** Global; the first group, where there is one, is the place to mend. */
  readonly pattern: RegExp;
  /** What is wrong with it, with the source. */
  readonly why: string;
  /** What to write in the place of the match, or of its first group. */
  readonly instead?: string;
}

export const HISTORY_SLIPS: readonly HistorySlip[] = [
  {
    pattern:
      /张仪[^。！？；]{0,20}(?:帮助|助|辅佐|使)秦(?:国|王|朝)?[^。！？；，]{0,6}统一(?:了)?(?:中国|六国|天下)/g,
    why: '张仪卒于公元前309年前后，秦统一六国在公元前221年，可说“瓦解了六国合纵”（《史记·张仪列传》）',
  },
  {
    pattern: /赤壁[^。！？；]{0,12}(吴国)|(吴国)[^。！？；]{0,12}赤壁/g,
    why: '赤壁之战在公元208年，孙权229年才称帝建吴，可写“孙权一方”（《三国志》）',
    instead: '孙权一方',
  },
  {
    pattern: /赤壁之战[^。！？；]{0,12}(魏国|魏军|蜀国|蜀军)/g,
    why: '赤壁之战在公元208年，魏、蜀尚未建国，可写“曹军”“刘备一方”（《三国志》）',
  },
  {
    pattern: /商鞅[^。！？；]{0,12}(?:帮助|助|辅佐|使)秦(?:始皇|国统一|统一)[^。！？；，]{0,8}/g,
    why: '商鞅死于公元前338年，辅佐的是秦孝公，秦统一在公元前221年（《史记·商君列传》）',
  },
  {
    pattern: /(?:岳飞|岳武穆)[^。！？；]{0,14}(?:抗击|抵抗|抗|打败)(蒙古|元军|辽军|辽国)/g,
    why: '岳飞抗击的是金军（《宋史·岳飞传》）',
    instead: '金军',
  },
  {
    pattern: /(?:戚继光)[^。！？；]{0,10}(清朝|宋朝|元朝)/g,
    why: '戚继光是明朝人（《明史·戚继光传》）',
    instead: '明朝',
  },
  {
    pattern: /(?:孟母三迁)[^。！？；]{0,12}(孔子)/g,
    why: '孟母三迁说的是孟子（《列女传》）',
    instead: '孟子',
  },
];

export interface Anecdote {
  readonly pattern: RegExp;
  /** Short name, for the message. */
  readonly name: string;
  /** What is known of it. */
  readonly doubt: string;
}

export const ANECDOTES: readonly Anecdote[] = [
  {
    pattern: /(?:冯玉祥|阎锡山)[^。！？]{0,60}(?:沁阳|泌阳)/g,
    name: '‘沁阳’误作‘泌阳’',
    doubt: '流传很广，有文章查对史料后认为不实',
  },
  {
    pattern:
      /爱迪生[^。！？]{0,40}(?:镜子|反光|反射)[^。！？]{0,30}(?:妈妈|母亲|手术|阑尾)|爱迪生[^。！？]{0,30}(?:救了?(?:妈妈|母亲))/g,
    name: '爱迪生救妈妈',
    doubt: '阑尾手术当时尚未出现，爱迪生的传记里也没有这件事',
  },
  {
    pattern: /华盛顿[^。！？]{0,30}(?:砍|劈)[^。！？]{0,10}樱桃树/g,
    name: '华盛顿砍樱桃树',
    doubt: '出自传记作者威姆斯的虚构',
  },
  {
    pattern: /爱因斯坦[^。！？]{0,40}(?:小板凳|板凳)/g,
    name: '爱因斯坦的三只小板凳',
    doubt: '没有可靠的出处',
  },
  {
    pattern: /列宁[^。！？]{0,30}(?:打碎|打破)[^。！？]{0,8}花瓶/g,
    name: '列宁打碎花瓶',
    doubt: '是儿童读物里的故事，没有可靠的出处',
  },
  {
    pattern:
      /青蛙[^。！？]{0,40}(?:温水|沸水|开水|慢慢加热|慢慢加温)[^。！？]{0,40}(?:实验|试验)|(?:实验|试验)[^。！？]{0,40}青蛙[^。！？]{0,40}(?:温水|沸水|开水|热水)/g,
    name: '温水煮青蛙的实验',
    doubt: '后来的实验表明，水温升高时青蛙会跳出来',
  },
  {
    pattern: /牛顿[^。！？]{0,30}苹果[^。！？]{0,10}砸(?:中|到|在)/g,
    name: '苹果砸中牛顿',
    doubt: '牛顿只说过看见苹果落地，砸到头上是后人添的',
  },
  {
    pattern: /达[·.•]?芬奇[^。！？]{0,40}画(?:鸡)?蛋/g,
    name: '达·芬奇画蛋',
    doubt: '传记里没有这件事',
  },
];
