import { isSpace, trimRange, withoutSpace } from './chars';
import { leaf, part } from './nodes';
import { isOrganName, isPersonByPost } from './organs';
import type { Part, Recipients, Salutation } from './types';

/** The line under the title that says to whom: 主送机关 or 称谓. */

const MAX_RECIPIENTS = 400;
const MAX_SALUTATION = 90;
const TERMINATORS = '：:，,。.；;、';

const ADDRESS_END =
  /(?:们|各位代表|各位委员|各位领导|各位来宾|各位嘉宾|各位同志|各位同仁|各位朋友|各位老师|各位同事|各位同学|各位评委|各位专家|各位家长|各位常委|各位村民|各位居民|各位业主|同志|代表|委员|来宾|嘉宾|朋友|先生|女士|领导|同事|同仁|总理|国王|阁下|殿下|陛下|秘书长|主席|总统|评委|老师|同学|家长|战友|乡亲|师生|员工|职工|干部|校友|客人|市长|书记|省长|部长|县长|局长|主任|院长|校长|会长|专家|学者|企业家|村民|居民|业主|父老乡亲|群众|青年|市民|读者|用户|客户|考官|大家|党员|团员|队员|会员|全体[^，、]{2,8})(?:[（(][^（）()]{1,12}[）)])?$/;
const ADDRESS_START =
  /^(?:同志们|各位|尊敬的|敬爱的|亲爱的|女士们|先生们|朋友们|同学们|老师们|乡亲们|代表们|委员们|战友们|主席先生|主席同志|全体|广大|父老乡亲|在座的|诸位|来宾们|领导们|主席团|同胞们|青年朋友|市民朋友|大家|家长|同事们|职工同志|员工们|居民朋友|村民朋友|农民朋友)/;
/** Address terms that make a line a salutation wherever in the list they stand. */
const SURELY_SPOKEN =
  /同志们|各位代表|各位委员|女士们|先生们|朋友们|同学们|老师们|乡亲们|尊敬的|敬爱的|亲爱的|同胞们|战友们|各位领导|各位来宾|在座的|主席先生/;
const PEOPLE_END =
  /(?:职工|员工|群众|市民|居民|村民|师生|家长|党员|团员|同学|青年|朋友|业主|用户|商户|旅客|乘客|读者|考生|网友|同胞|乡亲|战友|校友|企业家)(?:们)?$/;
/** 出席领导： and the like open a list in minutes. */
const ROLE = /^(?:出席|参加|列席|主持|参会|记录|联系|负责|牵头|获奖|候选|分管|值班|带队|陪同|请假|缺席)/;
/** Words that only a clause has: such a line leads into something else than a letter. */
const CLAUSE_WORDS =
  /如下|以下|现将|现就|为了|根据|按照|经研究|认为|指出|要求|强调|决定$|号召|规定$|包括|负责|应当|不得|必须|收悉|批准|同意|通过|第[一二三四五六七八九十\d]+条|主要|目标|时间|地点|原则$|方式$|内容$|措施$|联系人|电话|附件|抄送|下列|以上|另外|其中|一是|问题$|情况$|条件$|标准$|要点$|任务$/;

/** The pieces of [start, end): organs, divided by ，、, ; and white space outside brackets. */
export function splitNames(source: string, start: number, end: number): Part[] {
  const names: Part[] = [];
  let from = start;
  let depth = 0;
  const push = (to: number): void => {
    const [left, right] = trimRange(source, from, to);
    if (left < right) names.push(part(source, left, right));
  };
  for (let i = start; i < end; i++) {
    const code = source.charCodeAt(i);
    const char = source.charAt(i);
    if (char === '（' || char === '(') depth++;
    else if ((char === '）' || char === ')') && depth > 0) depth--;
    else if (depth === 0 && (isSpace(code) || '，、,；;'.includes(char))) {
      push(i);
      from = i + 1;
    }
  }
  push(end);
  return names;
}

function isAddressTerm(text: string): boolean {
  return ADDRESS_END.test(text) || ADDRESS_START.test(text);
}

/** Whether `text`, its terminator cut off, addresses people: 同志们, 尊敬的各位领导、各位来宾. */
function isSpokenAddress(text: string): boolean {
  const bare = withoutSpace(text);
  if (bare.length < 2 || bare.length > MAX_SALUTATION || /[。！？；：《]/.test(bare)) return false;
  const pieces = bare.split(/[，、,]/).filter((piece) => piece !== '');
  const last = pieces[pieces.length - 1];
  if (last === undefined || !isAddressTerm(last)) return false;
  if (SURELY_SPOKEN.test(bare)) return true;
  if (ROLE.test(bare)) return false;
  if (bare.length <= 30 && pieces.every((piece) => PEOPLE_END.test(piece)) && !CLAUSE_WORDS.test(bare))
    return true;
  return (
    ADDRESS_START.test(bare) && pieces.every((piece) => isAddressTerm(piece)) && !CLAUSE_WORDS.test(bare)
  );
}

/** Whether a trimmed line is a salutation. It ends in ： or, wrongly, in ！ ， or nothing. */
export function isSalutationLine(text: string): boolean {
  if (text.length > MAX_SALUTATION) return false;
  const last = text.charAt(text.length - 1);
  if ('：:'.includes(last)) return isSpokenAddress(text.slice(0, -1));
  const bare = '！!，,'.includes(last) ? text.slice(0, -1) : text;
  return SURELY_SPOKEN.test(bare) && bare.length <= 30 && isSpokenAddress(bare);
}

/**
 * Where the salutation ends that a line of prose begins with (同志们：今天……), its colon included;
 * undefined when it begins with none.
 */
export function runInSalutation(text: string): number | undefined {
  const head = text.slice(0, MAX_SALUTATION);
  const colon = head.search(/[：:]/);
  if (colon < 2 || colon + 1 >= text.length) return undefined;
  const address = head.slice(0, colon);
  return ADDRESS_START.test(address) && isSpokenAddress(address) ? colon + 1 : undefined;
}

/** Whether the words are those of a speaker, not of a list of recipients: 同志们, 尊敬的……. */
export function isSurelySpoken(text: string): boolean {
  return SURELY_SPOKEN.test(text);
}

function isRecipientName(text: string): boolean {
  return isOrganName(text) || isPersonByPost(text);
}

/** Whether a trimmed line names recipients. `afterTitle` also admits lines with a wrong end mark or none. */
export function isRecipientsLine(text: string, afterTitle: boolean): boolean {
  if (text.length < 2 || text.length > MAX_RECIPIENTS) return false;
  const last = text.charAt(text.length - 1);
  const colon = last === '：' || last === ':';
  const bare = TERMINATORS.includes(last) ? text.slice(0, -1) : text;
  if (/[。！？；：《”“]/.test(bare.replace(/以下简称[“”][^“”]*[”“]/g, ''))) return false;
  if (!colon && !afterTitle) return false;
  const names = splitNames(bare, 0, bare.length);
  const final = names[names.length - 1];
  if (final === undefined) return false;
  if (CLAUSE_WORDS.test(bare)) return false;
  if (colon) {
    const known = names.filter((name) => isRecipientName(name.text)).length;
    return isRecipientName(final.text) || known * 2 >= names.length || /^各/.test(bare);
  }
  return names.every((name) => isOrganName(name.text) || /^各.{1,8}$/.test(name.text));
}

/** The recipients over [start, end), which `isRecipientsLine` has accepted. */
export function recipientsNode(source: string, start: number, end: number): Recipients {
  const last = source.charAt(end - 1);
  const marked = TERMINATORS.includes(last);
  const organs = splitNames(source, start, marked ? end - 1 : end);
  return {
    ...leaf(source, 'recipients', start, end),
    organs,
    ...(marked ? { terminator: part(source, end - 1, end) } : {}),
  };
}

export function salutationNode(source: string, start: number, end: number): Salutation {
  return leaf(source, 'salutation', start, end);
}
