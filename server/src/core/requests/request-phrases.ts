/**
 * Requests to the superior in a text: 恳请县政府拨付专项经费30万元, 请予解决, 妥否，请批示.
 *
 * What only looks like one is left out: 请审阅, 请指正, 请予指导 (they ask for no decision); requests told of
 * (已向市政府请示, 群众请求解决); requests to others (请各单位, 请县财政局 in a report to another organ); plans
 * (下一步将请求); advice (建议); what is quoted or explained.
 */
import type { OfficialDocument, Paragraph, Sentence, Span } from '../document/types';
import { maskMentions } from '../language/text/masked-text';
import { addresseeOf } from './request-addressee';
import {
  type ActWord,
  type AskStrength,
  type AskWord,
  actWordsIn,
  askWordsIn,
  COURTESY,
  DEFINITE,
} from './request-words';

export interface RequestPhrase {
  /** From the word of asking (or 妥否) to the word for what is asked. */
  readonly span: Span;
  /** The word for what is asked: 拨付, 批示. It ends `span`. */
  readonly act: Span;
  /** `answer`: a decision (批示, 批准); `grant`: a thing (拨付, 增加); `support`: good will (支持, 协调). */
  readonly sort: ActWord['sort'];
  /** False where the words may be mere courtesy: 恳请上级给予支持. */
  readonly firm: boolean;
  readonly paragraph: Paragraph;
  readonly sentence: Sentence;
}

/** Every request to the superior in the document's paragraphs, in order. */
export function findRequests(document: OfficialDocument): RequestPhrase[] {
  if (addressesAssembly(document)) return [];
  return document.paragraphs.flatMap((paragraph) =>
    paragraph.sentences.flatMap((sentence) => requestsIn(sentence, paragraph, document)),
  );
}

/** A report that is read to a congress or sent to its standing committee: 请予审议, 请审查批准 belong there. */
export function addressesAssembly(document: OfficialDocument): boolean {
  if (document.salutation && /代表|委员/.test(document.salutation.text)) return true;
  if (document.recipients && /人大|人民代表大会|常务委员会|常委会/.test(document.recipients.text))
    return true;
  const opening = document.paragraphs[0]?.text.slice(0, 120) ?? '';
  return /各位(?:代表|委员)|向大会(?:报告|作|提出)|大会审[议查]/.test(opening);
}

const EXPLAINING = /应当?使用|不能用|不得使用|误用|误写|用语|文种|结束语|是指|指的是|等词|所谓|的写法/;
const CHOICE =
  /(?:妥否|当否|可否|能否|是否妥当|妥当与否|是否可行|是否得当|是否同意|如无不妥|如无不当|如可行|若无不妥)[，,、？?\s]*$/;
const NOT_ANSWERED =
  /^(?:后|之后|以后|的|了|过|时|前|之前|情况|事项|程序|手续|结果|权限|流程|制度|文件|精神|范围|服务|机关|部门|环节|制)/;

function requestsIn(sentence: Sentence, paragraph: Paragraph, document: OfficialDocument): RequestPhrase[] {
  const base = sentence.span.start;
  const text = maskMentions(sentence.text, base, document.marks);
  if (!/[请望盼求]|建议/.test(text) || EXPLAINING.test(text)) return [];
  const asks = askWordsIn(text);
  const ordinal = paragraph.heading?.ordinal ?? paragraph.ordinal;
  const from = ordinal && ordinal.span.start === base ? ordinal.span.end - base : 0;
  const found: RequestPhrase[] = [];
  asks.forEach((ask, index) => {
    const next = asks.slice(index + 1).find(({ strength }) => strength === 'plea' || strength === 'plain');
    const request = readRequest(text, ask, { from, to: next?.index ?? text.length }, document);
    if (!request) return;
    const at = (start: number, end: number): Span => ({ start: base + start, end: base + end });
    found.push({
      span: at(request.start, request.actEnd),
      act: at(request.actStart, request.actEnd),
      sort: request.sort,
      firm: request.firm,
      paragraph,
      sentence,
    });
  });
  return found;
}

interface ReadRequest {
  readonly start: number;
  readonly actStart: number;
  readonly actEnd: number;
  readonly sort: ActWord['sort'];
  readonly firm: boolean;
}

function readRequest(
  text: string,
  ask: AskWord,
  { from, to }: { readonly from: number; readonly to: number },
  document: OfficialDocument,
): ReadRequest | undefined {
  const before = text.slice(from, ask.index).trimStart();
  const behind = ask.index + ask.word.length;
  const tail = /^[^。！？!?；;]{0,140}/.exec(text.slice(behind, to))?.[0] ?? '';
  const choice = CHOICE.exec(before);
  const act = findAct(tail, ask.strength) ?? (choice ? choiceAct(tail) : undefined);
  if (!act) return undefined;
  const after = tail.slice(act.index + act.word.length);
  const clause = `${tail.slice(0, act.index)}${act.word}${/^[^，,]*/.exec(after)?.[0] ?? ''}`;
  const result = (firm: boolean): ReadRequest => ({
    start: choice
      ? ask.index - before.length + choice.index
      : ask.index - (/[特现谨兹]此?$/.exec(before)?.[0].length ?? 0),
    actStart: behind + act.index,
    actEnd: behind + act.index + act.word.length,
    sort: act.sort,
    firm,
  });
  if (choice && act.sort === 'answer') return isToldOf(before, after) ? undefined : result(true);
  if (act.sort === 'answer' && NOT_ANSWERED.test(after)) return undefined;
  const definite = DEFINITE.test(tail);
  if (COURTESY.test(tail) && !(definite && act.sort !== 'support')) return undefined;
  const gap = tail.slice(0, firstAct(tail, act).index);
  const addressee = addresseeOf(gap, document, ask.strength !== 'plain');
  if (addressee === 'other' || isToldOf(before, after) || isThirdParty(before)) return undefined;
  const named = addressee === 'superior';
  switch (ask.strength) {
    case 'plea':
      return result(act.sort !== 'support' || definite);
    case 'plain':
      if (!named && (act.weak || /[，,]/.test(gap) || (act.sort === 'support' && !GIVES.test(gap))))
        return undefined;
      if (NOT_PERFORMED.test(before) && !(named && /[需须]$/.test(before))) return undefined;
      return result(act.sort !== 'support' || definite);
    case 'report':
      return isPerformed(before, ask.word, named) ? result(act.sort !== 'support' || definite) : undefined;
    case 'hope':
      if (ask.word.length === 1) return gap.length <= 8 || named ? result(act.sort !== 'support') : undefined;
      return named && definite ? result(false) : undefined;
    case 'advise': {
      const own =
        /(?<!由)(?:我|本)(?:省|市|县|区|州|乡|镇|村|局|厅|委|办|院|校|站|所|队|处|部|社|馆|街道|单位|公司|中心|们)/;
      if (act.sort === 'support' || /^(?:我|本|由)/.test(gap) || !own.test(clause)) return undefined;
      return result(act.sort === 'answer');
    }
  }
}

/** 请予支持, but not 请认真落实. */
const GIVES = /^(?:予|给|惠|酌|大力|尽快|及时|早日)/;
const NEAR = 60;

/** What is asked: in the first clause, or close behind it (恳请县政府根据实际，拨付……；恳请县政府：一是拨付……). */
function findAct(tail: string, strength: AskStrength): ActWord | undefined {
  const comma = /[，,：:]/.exec(tail)?.index ?? tail.length;
  const first = best(actWordsIn(tail.slice(0, comma)));
  const goesOn =
    strength === 'plea' || strength === 'plain' || (strength === 'report' && /[：:]/.test(tail[comma] ?? ''));
  if (first || !goesOn) return first;
  return best(actWordsIn(tail.slice(0, NEAR)));
}

/** A thing or a decision says more than good will: 请县政府协调解决. */
function best(acts: readonly ActWord[]): ActWord | undefined {
  return (
    acts.find(({ sort, weak }) => sort !== 'support' && !weak) ?? acts.find(({ weak }) => weak) ?? acts[0]
  );
}

function firstAct(tail: string, act: ActWord): ActWord {
  return actWordsIn(tail).find(({ index }) => index <= act.index) ?? act;
}

/** 妥否，请审示: what a bare choice is put before. */
function choiceAct(tail: string): ActWord | undefined {
  const match = /审示|审核|核夺|酌定|示/.exec(tail.slice(0, 8));
  return match ? { word: match[0], index: match.index, sort: 'answer', weak: false } : undefined;
}

const TOLD_BEFORE =
  /(?:已|曾|此前|先前|先后|多次|再三|当时|去年|上年|上月|日前|近日|昨日|早在|无需|无须|不再|不需|暂不|未|没有|不得|避免|是否)[^，,；;：:]{0,14}$/;
const TOLD_AFTER =
  /^[^。]{0,40}(?:已获|获得?批准|已(?:经)?批[复准]|已(?:经)?同意|已(?:经)?(?:拨付|解决|落实|到位)|均获|得到了?(?:批准|同意|支持|解决))|^了/;

/** A request that the text tells of: 此前已恳请……, 请求……已获批准. */
function isToldOf(before: string, after: string): boolean {
  return TOLD_BEFORE.test(before) || TOLD_AFTER.test(after);
}

const THIRD =
  '(?:群众|村民|居民|企业|商户|业主|职工|教师|学生|家长|代表们?|委员们?|农户|患者|家属|老人|市民|网民|网友|会员|来访人|信访人|当事人|申请人|投诉人|原告|被告|上诉人|市场主体|建设单位|施工单位|各[县市区乡镇]|部分[县市区乡镇]|有的|他们|其|对方|镇村|村里|社区|客商|投资者|人士|同志)';
const THIRD_IN_CLAUSE = new RegExp(`${THIRD}[^，,；;：:]{0,10}$`);
const THIRD_SAYS = new RegExp(
  `${THIRD}[^，,；;]{0,20}(?:反映|表示|呼吁|提出|来信|来电|来访|上访|诉求|联名|写信|留言|致电|要求|反响)[^，,；;]{0,20}[，,：:][^，,；;：:]{0,6}$`,
);

function isThirdParty(before: string): boolean {
  if (
    /(?:我|本)(?:局|县|市|区|镇|乡|厅|委|办|院|校|站|所|队|处|部|单位|公司|中心|们)[^，,；;]{0,4}$/.test(
      before,
    )
  )
    return false;
  return THIRD_IN_CLAUSE.test(before) || THIRD_SAYS.test(before);
}

/** 可请, 将请, 已请, 多次请: told of or planned, not done here. */
const NOT_PERFORMED =
  /(?:将|已|曾|可|须|需|应|要|去|先|多次|主动|及时|适时|未|不|没有|若|如|凡|必须|需要|应当|专门|常|组织|共|都|才)$/;
const SELF =
  '(?:我|本)(?:局|县|市|省|区|州|镇|乡|村|厅|委|办|院|校|站|所|队|处|部|社|馆|会|街道|单位|公司|中心|集团|们|支队|大队)';
const PERFORMED = new RegExp(
  `(?:^|[，,；;：:、。])(?:[一二三四五六七八九十]是|其[一二三四五]|第[一二三四五])?[，,]?(?:因此|为此|故此|鉴于此|据此|同时|另外|此外|在此|${SELF})*[，,]?(${SELF}|特|特此|现|兹|谨|故|还|并|也|再次|再|拟|诚恳)*(?:向[^，,；;]{1,20})?$`,
);
const PLANNED =
  /积极|主动|争取|下一步|今后|接下来|适时|届时|必要时|条件成熟|年前|累计|全年|[一二三四]季度|\d+月(?:\d+日)?[，,]/;

/** 请求, 申请, 提请 say both “we hereby ask” and “we asked”; only the first is a request. */
function isPerformed(before: string, word: string, named: boolean): boolean {
  const match = PERFORMED.exec(before);
  if (!match || PLANNED.test(before)) return false;
  const performative = /特|现|兹|谨|故|拟|为此|因此|据此|鉴于此/.test(match[0]);
  if (/向[^，,；;]{1,20}$/.test(before)) return performative;
  return word === '请求' ? true : performative || (named && word === '申请');
}
