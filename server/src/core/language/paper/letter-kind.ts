import type { OfficialDocument } from '../../document/types';
import type { Classification } from '../../genres/types';

/** What a letter (函) is for: 商洽, 询问, 请求批准, 答复, 告知. */
export type LetterKind = 'consult' | 'inquiry' | 'approval' | 'reply' | 'inform';

const KINDS: readonly LetterKind[] = ['consult', 'inquiry', 'approval', 'reply', 'inform'];

const REPLY = /复函$|答复|回复/;
const REPLY_BODY = /收悉|函复如下|(?:现|特此|专此)(?:函复|复函|答复)/;
const INQUIRY = /征求|征询|询问|函询|查询|了解|核实|商询|咨询/;
const APPROVAL = /请求(?:批准|审批|审核|核准|同意)|申请|报批|审批|核准|增加.{0,12}(?:编制|经费|指标)|请批/;
const CONSULT = /商请|函请|函商|商洽|协助|支持|配合|协调|联合|选派|借用|借调|邀请|委托|合作|提供/;
const INFORM = /告知|函告|知照|通报|变更|启用|迁址|情况/;

const ENDS: readonly (readonly [RegExp, LetterKind])[] = [
  [/函告|函达/, 'inform'],
  [/函询/, 'inquiry'],
  [/函商/, 'consult'],
];

/** The kind that the title, the closing or the opening speaks for; else what the classifier found. */
export function letterKind(document: OfficialDocument, genre: Classification): LetterKind | undefined {
  const title = document.title?.plain ?? '';
  const first = document.paragraphs.slice(0, 2).map((paragraph) => paragraph.text);
  if (REPLY.test(title) || first.some((text) => REPLY_BODY.test(text))) return 'reply';
  if (APPROVAL.test(title)) return 'approval';
  if (INQUIRY.test(title)) return 'inquiry';
  if (CONSULT.test(title)) return 'consult';
  if (INFORM.test(title)) return 'inform';
  const ends = document.closings.map(({ formula }) => formula).join('\n');
  for (const [pattern, kind] of ENDS) if (pattern.test(ends)) return kind;
  if (first.some((text) => INQUIRY.test(text))) return 'inquiry';
  if (first.some((text) => CONSULT.test(text))) return 'consult';
  return KINDS.find((kind) => kind !== 'reply' && genre.subkind === `letter.${kind}`);
}
