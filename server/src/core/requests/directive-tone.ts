/**
 * Words of command (务必, 必须, 限于×日前 …), and whose duty they state: the same word said of one's own staff is
 * in order, said to a superior it is not.
 */

import type { OfficialDocument, Span } from '../document/types';
import { addressWordsIn } from '../language/organs/address-words';
import { maskMentions } from '../language/text/masked-text';
import { mayMatch, pairsOf } from '../language/text/pair-set';
import { isSameOrgan } from './request-addressee';
import { addressesAssembly } from './request-phrases';

export type DirectiveSubject =
  /** The organ that the document goes to. */
  | 'reader'
  /** The writer's own organ or staff, or somebody else. */
  | 'other'
  /** The clause does not say. */
  | 'unclear';

export interface DirectivePhrase {
  readonly word: string;
  readonly span: Span;
  readonly subject: DirectiveSubject;
}

const COMMAND =
  /务必|务请|务须|务希|必须|应当|责成|责令|要求(?=[贵你您上]|县|市|省|区)|限(?=[贵你])|限于(?=[\d一二三四五六七八九十本近]|×)|限期|不得有误|请?(?:认真|坚决|切实)?遵照(?:执行|办理)|请(?:务必)?(?:尽快|立即|速|马上|即刻)|尽快(?=给予|予以|答复|批复|拨付|解决|研究)/g;
const CITES = /(?:根据|依据|依照|按照|按|遵照|规定|明确|提出|强调|指出)[^，。；]{0,40}$/;
const OWN =
  /(?:我|本)(?:局|县|市|省|区|州|镇|乡|村|厅|委|办|院|校|站|所|队|处|部|社|馆|会|街道|单位|公司|中心|集团|们)|各(?:单位|科室|乡镇|部门|镇|县|区|村|校|所|站|队)|全[局县市区镇省]|企业|项目|施工|群众|工程|干部/;

/** The words of command in the document's sentences, with whose duty each states. */
export function findDirectives(document: OfficialDocument): DirectivePhrase[] {
  if (addressesAssembly(document)) return [];
  const recipients = (document.recipients?.organs ?? []).map(({ text }) => text);
  const found: DirectivePhrase[] = [];
  for (const paragraph of document.paragraphs) {
    if (!mayMatch(pairsOf(paragraph.text), COMMAND)) continue;
    for (const sentence of paragraph.sentences) {
      const base = sentence.span.start;
      const text = maskMentions(sentence.text, base, document.marks);
      for (const match of text.matchAll(COMMAND)) {
        const span = { start: base + match.index, end: base + match.index + match[0].length };
        found.push({ word: match[0], span, subject: subjectOf(text, match.index, match[0], recipients) });
      }
    }
  }
  return found;
}

function subjectOf(text: string, at: number, word: string, recipients: readonly string[]): DirectiveSubject {
  const before = text.slice(0, at);
  const clause = /(?<![^，,；;：:。])[^，,；;：:。]*$/.exec(before)?.[0] ?? '';
  if (CITES.test(clause)) return 'other';
  if (namesReader(clause, recipients)) return 'reader';
  if (OWN.test(clause)) return 'other';
  if (/^(?:要求|限)/.test(word)) {
    return namesReader(text.slice(at + word.length, at + word.length + 14), recipients)
      ? 'reader'
      : 'unclear';
  }
  // The reader named in the clause before goes on as the subject: 请县政府大力支持，务必于月底前拨付.
  const previous = before.slice(0, before.length - clause.length);
  const last = /(?<![^，,；;：:。])[^，,；;：:。]*[，,]?$/.exec(previous.replace(/[，,]$/, ''))?.[0] ?? '';
  const carried = /^(?:并|且|同时|也|还|均|都|切实)?$/.test(clause) && namesReader(last, recipients);
  return carried && !OWN.test(last) ? 'reader' : 'unclear';
}

const ABOVE =
  /(?:请|望|希望|要求)(?:各位|各级)?(?:上级|领导)(?!小组|班子|干部)|^(?:上级|各位领导)(?:机关|领导|部门)?$/;

function namesReader(words: string, recipients: readonly string[]): boolean {
  if (addressWordsIn(words, 0).length > 0 || ABOVE.test(words)) return true;
  const organ =
    /(?:请|恳请|望|希望|要求|建议|责成|^)([\p{Script=Han}、]{1,20}?(?:政府|[省市县区州]委|党委|局|厅|委员会|办公室))/u.exec(
      words,
    )?.[1];
  if (organ === undefined) return false;
  return organ.split('、').some((name) => recipients.some((recipient) => isSameOrgan(name, recipient)));
}
