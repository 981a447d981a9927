/** Words of everyday talk, of a dialect or of the net, that an official paper does without. */
import type { ListedWord } from '../text/listed-words';

export interface SpokenWord extends ListedWord {
  /** What to write instead; left out where only a new sentence helps. */
  readonly instead?: string;
  /** Out of place in a speech too: it sounds of contempt for the listeners or the leaders. */
  readonly rude?: boolean;
}

export const SPOKEN_WORDS: readonly SpokenWord[] = [
  { words: ['削尖脑袋', '削尖了脑袋', '削尖了头', '削尖头'], instead: '千方百计', rude: true },
  {
    words: ['晃悠', '瞎晃', '晃荡', '转悠'],
    only: /(?:领导|身边|单位|机关|办公室|面前)[^，。；]{0,6}~/,
    rude: true,
  },
  {
    words: ['忽悠'],
    only: /~(?:领导|群众|上级|大家|我们|人)|(?:领导|群众|上级|别|被)[^，。；]{0,4}~/,
    instead: '欺骗',
    rude: true,
  },
  {
    words: ['拍马屁', '舔领导', '抱大腿', '混日子的主', '混吃等死'],
    rude: true,
    unless: /反对|不|严禁|杜绝|防止|纠正|整治|批评|现象|作风|风气/,
  },
  { words: ['搞定', '摆平'], unless: /~[衡台点期向量额等]/, instead: '办妥' },
  { words: ['搞掂'], instead: '办妥' },
  { words: ['给力'], unless: /[供补配自发]~|~(?:所|度|图|争|求|量)/, instead: '有力' },
  { words: ['咋样', '咋办', '咋回事', '咋整', '咋弄', '咋干', '咋做'], instead: '怎么办' },
  { words: ['啥'], unless: /为~子/, instead: '什么' },
  { words: ['弄好', '弄妥'], instead: '办好' },
  { words: ['弄丢'], instead: '遗失' },
  { words: ['弄坏'], instead: '损坏' },
  { words: ['整明白', '整清楚'], unless: /[调完规]~/, instead: '弄清楚' },
  { words: ['整不明白', '整不了', '整没了', '瞎整', '胡整'], unless: /[调完规]~/ },
  { words: ['咱们', '咱'], unless: /~工人有力量|歌/, instead: '我们' },
  { words: ['俺们', '俺'], instead: '我们' },
  { words: ['甭'], instead: '不用' },
  { words: ['压根儿', '压根'], instead: '根本' },
  { words: ['哪儿'], unless: /~[童女]/, instead: '哪里' },
  { words: ['这儿'], unless: /~[童女]/, instead: '这里' },
  { words: ['玩意儿', '玩意'], unless: /民间~/ },
  { words: ['贼拉', '倍儿棒'], instead: '特别' },
  { words: ['唠嗑', '唠唠嗑', '侃大山', '摆龙门阵'], instead: '交谈' },
  {
    words: ['嘚瑟', '得瑟', '磨叽', '埋汰', '瞅瞅', '瞎掰', '扯淡', '歇菜', '没门儿', '泡汤'],
    unless: /温泉|康养|泡汤文化/,
  },
  { words: ['小菜一碟', '八字没一撇', '一根筋', '死脑筋', '脑子进水', '拎不清', '打酱油'] },
  {
    words: ['躺平'],
    unless:
      /[“"‘]?~[”"’]?(?:式|派|者|思想|心态|现象|现状|问题|干部)|不|拒绝|反对|防止|整治|警惕|杜绝|绝不|治理|摒弃|避免|纠/,
    instead: '不思进取',
  },
  {
    words: ['内卷'],
    unless: /[“"‘]?~[”"’]?(?:式|化|外溢|竞争)|不|拒绝|反对|防止|整治|综合|避免|破除|反~|治理/,
    instead: '过度竞争',
  },
  {
    words: [
      'YYDS',
      'yyds',
      '绝绝子',
      '奥利给',
      '栓Q',
      '破防了',
      '吃瓜群众',
      '吃瓜',
      '么么哒',
      '蓝瘦香菇',
      '不明觉厉',
      '喜大普奔',
      '人艰不拆',
      '老铁们',
      '老铁',
      '小伙伴们',
      '小伙伴',
      '杠精',
      '白富美',
      '高富帅',
      '屌丝',
      '牛逼',
      '牛掰',
      '真牛',
      '太牛了',
      '神马',
      '肿么',
      '有木有',
      '家人们',
      '集美们',
      '打call',
      '打CALL',
      '甩锅侠',
      '佛系',
      '芭比Q',
      '社死',
      '躺赢',
      '躺枪',
    ],
    unless: /~[山路站]|龙~/,
  },
  { words: ['666'], only: /(?:真是?|太|好|就是)~|~(?:啊|了|呀)/ },
];
