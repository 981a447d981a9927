import { withoutSpace } from './chars';

/** Names of organs and persons, by their shape alone. */

const ORGAN_END =
  /(?:政府|委员会|委|办公厅|办公室|办事处|办|厅|局|部|部队|处|科|科室|室|院|所|站|中心|公司|集团|银行|支行|分行|学校|大学|学院|中学|小学|幼儿园|医院|法院|检察院|机构|单位|部门|机关|团体|组织|企业|企事业|政协|人大|常委会|主席团|党委|党组|支部|总支|协会|学会|联合会|总会|商会|基金会|工会|监会|代表大会|常委会|研究会|促进会|村委会|居委会|管委会|组委会|筹委会|党组织|妇联|团委|司令部|军区|总部|支队|大队|中队|派出所|街道|乡|镇|村|社区|县|市|区|省|州|盟|旗|兵团|总署|署|电视台|报社|馆|厂|矿|农场|林场|班子|领导小组|小组|指挥部|专家组|组|理事会|代表团|工委|纪委|监委|地区|分局|总局|总队|车间|项目部|国务院|中央|中央军委|军委|[省市县区州]府|中专|党校|技校)$/;
const ORGAN_CHARS = /^[\p{Script=Han}A-Za-z0-9０-９×·“”()（）〇*＊-]+$/u;
/** Words that only a clause has, whatever its last word is. */
const NOT_A_NAME =
  /[，。；：！？]|关于|如下|以下|通知|根据|为了|认为|进一步|应当|必须|不得|是|已经|特此|负责|牵头/;
const TRAILING_BRACKET = /[（(][^（）()]{1,30}[）)]$/;

/** Whether `text` is the name of one organ: 清江县人民政府, 各有关单位, 市直有关部门（室）. */
export function isOrganName(text: string): boolean {
  if (text.length < 2 || text.length > 60) return false;
  const bare = withoutSpace(text).replace(TRAILING_BRACKET, '');
  return bare.length >= 2 && ORGAN_CHARS.test(bare) && ORGAN_END.test(bare) && !NOT_A_NAME.test(bare);
}

const POST_END =
  /(?:主任|书记|局长|主席|市长|县长|省长|州长|部长|处长|科长|院长|校长|所长|经理|董事长|总裁|秘书长|总理|厅长|区长|镇长|乡长|司长|队长|会长|社长|站长|主管|委员|代表|组长|行长|总长|署长|参谋|专员|同志|领导|先生|女士|总书记|巡视员|审计长|检察长|馆长|台长)$/;
/** A post, wherever it stands. */
export const POST =
  /(?:主任|书记|局长|主席|市长|县长|省长|州长|部长|处长|科长|院长|校长|所长|经理|董事长|总裁|秘书长|总理|厅长|区长|镇长|乡长|司长|队长|会长|行长|委员长|署长|检察长|审计长)/;
const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧肖程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎闫余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边吉饶刁瞿戚丘古米池滕晋苑邬臧宫苟全褚廉娄符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练仲乐虞卞竺冼衣楚佟栗匡宗应台巫鞠僧桑荆谌银扬明沙伏岑习胥和蔺×＊*某';

/** A name of two to four characters that begins with a surname; spaces inside are allowed (王　毅). */
export function isPersonName(text: string): boolean {
  if (text.length > 12) return false;
  const bare = withoutSpace(text);
  return (
    bare !== '文件' &&
    /^[\p{Script=Han}×＊*·]{2,4}$/u.test(bare) &&
    SURNAMES.includes(bare.charAt(0)) &&
    !ORGAN_END.test(bare)
  );
}

/** A post with a name, as under a speech's title or an order: 国务院总理 李克强, 行 长 潘功胜. */
export function isPostAndName(text: string): boolean {
  if (text.length > 50) return false;
  const bare = withoutSpace(text);
  if (!/^[\p{Script=Han}×＊*·、]{4,32}$/u.test(bare) || NOT_A_NAME.test(bare)) return false;
  const post = POST.exec(bare);
  if (post !== null) {
    const name = bare.slice(lastPostEnd(bare));
    return name.length >= 2 && name.length <= 4 && SURNAMES.includes(name.charAt(0));
  }
  const gap = /^(\S{2,20})\s+(\S\s?\S{1,3})$/u.exec(text);
  return gap !== null && isOrganName(gap[1]!) && isPersonName(gap[2]!);
}

function lastPostEnd(bare: string): number {
  let end = 0;
  for (let at = 0; at < bare.length; ) {
    const match = POST.exec(bare.slice(at));
    if (match === null) break;
    at += match.index + match[0].length;
    end = at;
  }
  return end;
}

/** A person addressed by post: 马万祺副主席, 张局长, 周桂英等代表. */
export function isPersonByPost(text: string): boolean {
  return text.length >= 2 && text.length <= 30 && POST_END.test(text) && !NOT_A_NAME.test(text);
}
