/** Words whose praise or blame does not go with what they are said of; told only where the sentence shows of whom. */
import type { ListedWord } from '../text/listed-words';

export interface ColouredWord extends ListedWord {
  readonly colour: '贬义' | '褒义';
  readonly instead: string;
  /** Whether the word fits is a matter of taste. */
  readonly faint?: boolean;
}

const ENEMY =
  /敌|腐|违|贪|骗|犯罪|罪犯|分子|不法|黑恶|谋取|逃避|对抗|攫取|规避|反动|分裂|势力|诈|造假|虚假|谣|西方|帝国|霸权|邪教|盗/;
const NEGATED =
  /不[能要可得准应]|反对|防止|克服|避免|摒弃|绝不|决不|切忌|杜绝|严禁|纠正|整治|警惕|不是|脱离群众|官僚|放下/;
const WE = '(?:我们|我局|我县|我市|我校|我单位|本单位|全体|干部|党员|同志|职工|各级领导|领导班子|志愿者)';

export const COLOURED_WORDS: readonly ColouredWord[] = [
  {
    words: ['手腕'],
    only: /(?:领导|干部|同志|书记|主任|管理|工作|协调)的?~|~(?:能力|艺术|水平)/,
    unless: /[铁硬]~|强硬的?~|政治~|外交~|骨折|手表|受伤|脱臼/,
    colour: '贬义',
    instead: '魄力',
  },
  {
    words: ['高高在上'],
    only: /(?:领导|上级|首长|位置|职位|岗位)[^，。；]{0,10}(?:虽然?|尽管|是|都)?~/,
    unless:
      /(?:不[能要可得准应]|反对|防止|克服|避免|摒弃|绝不|决不|切忌|杜绝|严禁|纠正|整治|警惕|改变)[^。；]{0,10}~|~[^，。；]{0,6}(?:官僚|作风|姿态|架子|习气|心态)|~、脱离群众/,
    colour: '贬义',
    instead: '身处决策岗位',
  },
  {
    words: ['万金油'],
    evenQuoted: true,
    only: /(?:做|当|成为)[^，。；]{0,4}[“"‘]?~/,
    unless: /不[能要可应做当]|避免|防止|切忌|清凉油|药/,
    colour: '贬义',
    instead: '多面手',
    faint: true,
  },
  {
    words: ['居高临下'],
    only: /~的?(?:气势|气魄|视角|眼光|角度|视野)/,
    unless: /不[能要可]|摆|防止|避免|克服|摒弃|地形|地势|军|反对|拍摄|俯瞰/,
    colour: '贬义',
    instead: '高屋建瓴',
    faint: true,
  },
  {
    words: ['伎俩'],
    only: new RegExp(`(?:工作|管理|领导|服务|经营)的?~|${WE}[^，。；]{0,6}~`),
    unless: ENEMY,
    colour: '贬义',
    instead: '办法',
  },
  {
    words: ['鼓吹'],
    only: /(?:积极|大力|广泛|努力|认真|深入|全力)~/,
    unless: new RegExp(`${ENEMY.source}|革命|独|歪|错误|主张|自由化|主义|思潮|谬`),
    colour: '贬义',
    instead: '宣传',
  },
  {
    words: ['处心积虑', '挖空心思', '费尽心机'],
    only: new RegExp(`${WE}[^，。；]{0,8}~`),
    unless: new RegExp(`${ENEMY.source}|${NEGATED.source}`),
    colour: '贬义',
    instead: '千方百计',
  },
  {
    words: ['变本加厉'],
    only: /~地?(?:学习|工作|推进|支持|服务|发展|建设|落实|努力)/,
    unless: ENEMY,
    colour: '贬义',
    instead: '更加努力',
  },
  {
    words: ['大肆'],
    only: /~(?:宣传(?:党的|政策|先进|典型|法律|普及)|表彰|表扬|弘扬|支持|推进|绿化|推广(?:先进|经验))/,
    unless: ENEMY,
    colour: '贬义',
    instead: '大力',
  },
  {
    words: ['炮制'],
    only: new RegExp(`(?:精心|认真|集体|${WE})[^，。；]{0,4}~`),
    unless: new RegExp(`${ENEMY.source}|中药|药材|饮片|如法|假|茶|酒`),
    colour: '贬义',
    instead: '制定',
  },
  {
    words: ['滋生'],
    only: /~(?:了|出)?[^，。；的]{0,4}(?:活力|动力|成果|信心|新风|正气|积极性|正能量)/,
    unless: ENEMY,
    colour: '贬义',
    instead: '焕发',
  },
  {
    words: ['一小撮'],
    only: /~(?:群众|职工|同志|干部|党员|师生|居民|村民|家长|业主)/,
    unless: /分子|敌|闹事|冒充/,
    colour: '贬义',
    instead: '少数',
  },
  {
    words: ['煽动'],
    only: /~(?:广大)?(?:群众|职工|大家|师生|居民|村民)的?(?:积极|热情|参与|参加|学习)/,
    unless: new RegExp(`${ENEMY.source}|非法|上访|闹|聚集`),
    colour: '贬义',
    instead: '发动',
  },
  {
    words: ['纠集'],
    only: /~(?:了)?[^，。；]{0,6}(?:干部|党员|志愿者|骨干|民兵|专家|精干力量)/,
    unless: ENEMY,
    colour: '贬义',
    instead: '组织',
  },
  {
    words: ['不择手段', '无所不用其极'],
    only: new RegExp(`${WE}[^，。；]{0,8}~`),
    unless: new RegExp(`${ENEMY.source}|${NEGATED.source}`),
    colour: '贬义',
    instead: '想方设法',
  },
  {
    words: ['趋之若鹜'],
    only: /(?:群众|游客|人才|学生|客商|投资者|市民|学子|家长)[^，。；]{0,6}~/,
    unless: ENEMY,
    colour: '贬义',
    instead: '纷至沓来',
  },
  {
    words: [
      '殚精竭虑',
      '呕心沥血',
      '孜孜不倦',
      '大显身手',
      '前赴后继',
      '再接再厉',
      '可歌可泣',
      '鞠躬尽瘁',
      '不遗余力',
    ],
    only: /(?:犯罪分子|犯罪嫌疑人|违纪人员|违法人员|腐败分子|不法分子|诈骗团伙|黑恶势力)[^，。；]{0,8}~/,
    unless: /打击|查处|侦办|抓捕|民警|公安|斗争|与/,
    colour: '褒义',
    instead: '千方百计',
  },
];
