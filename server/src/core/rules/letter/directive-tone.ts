import { isMentioned } from '../../document';
import type { Sentence, Span } from '../../document/types';
import type { Fix, TextEdit } from '../../findings';
import { addressWordsIn } from '../../language/organs/address-words';
import { speaksDownward } from '../../language/organs/organ-level';
import { letterKind } from '../../language/paper/letter-kind';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'letter/directive-tone',
    title: '函的语气像下命令',
    severity: 'warning',
    basis: [
      {
        norm: 'regulation',
        clause: '第八条第十四项',
        force: 'mandatory',
        says: '函适用于不相隶属机关之间商洽工作、询问和答复问题、请求批准和答复审批事项',
      },
      { norm: 'textbook', force: 'customary', says: '函的往来双方互相尊重，用商量、请求的语气' },
    ],
    genres: ['letter'],
    fix: 'suggest',
    explanation:
      '函用于不相隶属的机关之间，双方没有领导与被领导的关系，“务必”“必须”“责成”“遵照执行”这类对下级发号施令的话，会让对方为难，' +
      '也不合函的身份。请示与请批函有五点不同：一是类型，请示是上行文，函是平行文；二是主送，请示送直接上级，函送不相隶属的主管部门；' +
      '三是内容，请示求上级指示、批准本机关无权决定的事，函求主管部门批准其职权内的事；四是语气，请示恳切庄重，函平等客气、互相尊重；' +
      '五是办复，请示得到的是批复，函得到的是复函。',
    remedy: '改用“请”“商请”“请予支持”“为盼”等商洽的说法，把期限写成“请于×月×日前……”。',
    exceptions: [
      {
        text: '主管部门答复审批事项的复函，依法提出条件和要求，不提示。',
        example: {
          text: lines(
            '甲市自然资源局关于同意临时用地的复函',
            '',
            '乙公司：',
            '　　贵公司《关于申请临时用地的函》（乙函〔2024〕3号）收悉。经研究，同意临时用地，贵公司必须按期恢复原状。',
            '　　此复。',
            '',
            '甲市自然资源局',
            '2024年4月30日',
            '',
          ),
          genre: 'letter',
        },
      },
      {
        text: '从机关名称看得出是上级对下级发函的，不提示。',
        example: {
          text: '甲市财政局关于做好防范的函\n\n乙县财政局：\n　　请你局务必做好防范。\n\n甲市财政局\n2024年4月30日\n',
          genre: 'letter',
        },
      },
      {
        text: '转述法律法规和上级要求（“根据……必须……”）的，不提示。',
        example: {
          text: lines(
            '甲市财政局关于商请提供资料的函',
            '',
            '甲市统计局：',
            '　　根据统计法的规定，统计机构必须依法公布资料。请贵局提供有关资料。',
            '　　请予支持为盼。',
            '',
            '甲市财政局',
            '2024年4月30日',
            '',
          ),
          genre: 'letter',
        },
      },
      {
        text: '说本机关自己“必须”“务必”的，不提示。',
        example: {
          text: lines(
            '甲市财政局关于商请提供资料的函',
            '',
            '甲市统计局：',
            '　　所获资料，我局必须妥善保管，不得用于其他用途。请贵局支持。',
            '　　盼复。',
            '',
            '甲市财政局',
            '2024年4月30日',
            '',
          ),
          genre: 'letter',
        },
      },
    ],
    messages: {
      tone: '“{word}”是对下级的口气，函的对方是平行或不相隶属的机关，建议改用商洽的说法，如“{instead}”。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '甲市财政局关于商请提供资料的函',
            '',
            '甲市统计局：',
            '　　因工作需要，请贵局⟦务必⟧于3日前提供有关资料。',
            '　　特此函商，请予函复。',
            '',
            '甲市财政局',
            '2024年4月30日',
            '',
          ),
          fixed: lines(
            '甲市财政局关于商请提供资料的函',
            '',
            '甲市统计局：',
            '　　因工作需要，请贵局于3日前提供有关资料。',
            '　　特此函商，请予函复。',
            '',
            '甲市财政局',
            '2024年4月30日',
            '',
          ),
          genre: 'letter',
        },
        {
          text: lines(
            '甲县交通运输局关于迁移管线的函',
            '',
            '县供电公司：',
            '　　施工范围内有电力线路2条，贵公司⟦必须⟧于10月15日前迁移完毕。',
            '　　特此函达。',
            '',
            '甲县交通运输局',
            '2025年9月28日',
            '',
          ),
          fixed: lines(
            '甲县交通运输局关于迁移管线的函',
            '',
            '县供电公司：',
            '　　施工范围内有电力线路2条，请贵公司于10月15日前迁移完毕。',
            '　　特此函达。',
            '',
            '甲县交通运输局',
            '2025年9月28日',
            '',
          ),
          genre: 'letter',
        },
      ],
      good: [],
    },
  },
  (context) => {
    const { document, genre } = context;
    if (letterKind(document, genre) === 'reply' || speaksDownward(document)) return;
    for (const paragraph of document.paragraphs) {
      for (const sentence of paragraph.sentences) {
        for (const found of directivesIn(sentence)) {
          const inClosing = document.closings.some(
            ({ span }) => span.start <= found.span.start && found.span.end <= span.end,
          );
          if (inClosing || isMentioned(document, found.span)) continue;
          const { word, instead, span, fixes } = found;
          context.report({ message: 'tone', data: { word, instead }, span, fixes });
        }
      }
    }
  },
);

interface Directive {
  readonly word: string;
  readonly instead: string;
  readonly span: Span;
  readonly fixes: readonly Fix[];
}

const DIRECTIVE =
  /务必|必须|责成|责令|要求(?=[贵你])|限(?=[贵你])|限期|不得有误|(?:认真|坚决|切实)?(?:遵照|贯彻)(?:执行|落实|办理)/;
const CITES = /^(?:根据|依据|依照|按照|按|遵照)[^，]*(?:规定|要求|精神|部署|批示|指示)/;
/** Somebody else is the subject of the clause. */
const OTHER_SUBJECT =
  /(?:我|本)(?:局|厅|委|办|部|院|校|市|县|区|省|镇|乡|公司|单位|中心|方|处)|企业|项目|施工|双方/;
/** What may stand between the clause's start and the word when the addressee of the last clause is still the subject. */
const CARRIED = /^(?:并|且|同时|切实|也|还|均|都|应|一定)?$/;

function directivesIn(sentence: Sentence): Directive[] {
  const found: Directive[] = [];
  const { text } = sentence;
  let addressed = false;
  let quoting = false;
  for (const clause of sentence.clauses) {
    if (CITES.test(clause.text)) quoting = true;
    const own = addressWordsIn(clause.text, 0)[0];
    const asks = clause.text.indexOf('请');
    const asked = own?.span.start ?? (asks >= 0 ? asks : undefined);
    const match = DIRECTIVE.exec(clause.text);
    if (match) {
      const before = clause.text.slice(0, match.index);
      const follows = /^(?:贵|你|请)/.test(clause.text.slice(match.index + match[0].length));
      const here = asked !== undefined && (asked < match.index || follows);
      const demands = match[0] === '要求';
      if (demands && isOthersDemand(before, text.slice(0, clause.span.start - sentence.span.start))) {
        addressed = false;
        continue;
      }
      const subject = here || (addressed && CARRIED.test(before));
      const cited = quoting && !(own !== undefined && here);
      if (subject && !cited && (demands || !OTHER_SUBJECT.test(before))) {
        const base = clause.span.start;
        found.push(directive(match[0], base + match.index, clause.text, match.index, base, text));
      }
    }
    if (OTHER_SUBJECT.test(clause.text)) addressed = false;
    else if (asked !== undefined) addressed = true;
  }
  return found;
}

/** 县政府常务会议要求贵局……, 家长来信，要求贵局……: told of somebody else's demand. */
function isOthersDemand(before: string, earlier: string): boolean {
  if (/(?:^|[，,])(?:为此|因此|现|特)?[，,]?(?:我|本)[\p{Script=Han}]{1,3}$/u.test(before)) return false;
  if (before.replace(/^(?:并|且|同时|也|还|现|特|再次|明确|强烈)*/, '') !== '') return true;
  return /(?:来信|来电|来函|来访|反映|建议|提案|会议|文件|通知|群众|家长|企业|代表|委员|上级|领导)[^。；]{0,20}[，,]$/.test(
    earlier,
  );
}

function directive(
  word: string,
  at: number,
  clause: string,
  index: number,
  base: number,
  sentence: string,
): Directive {
  const span = { start: at, end: at + word.length };
  const after = clause.slice(index + word.length);
  const before = clause.slice(0, index);
  const asked =
    before.includes('请') ||
    after.startsWith('请') ||
    /请[^。请]*$/.test(sentence.slice(0, sentence.indexOf(clause)));
  const fix = (title: string, edits: readonly TextEdit[]): Fix[] => [{ title, kind: 'suggest', edits }];
  switch (word) {
    case '务必':
    case '必须': {
      if (asked)
        return {
          word,
          instead: '请于×月×日前……',
          span,
          fixes: fix(`删去“${word}”`, [{ span, newText: '' }]),
        };
      const addressee = addressWordsIn(before, base).at(-1);
      if (!addressee)
        return { word, instead: '请……', span, fixes: fix(`把“${word}”改为“请”`, [{ span, newText: '请' }]) };
      const please = { span: { start: addressee.span.start, end: addressee.span.start }, newText: '请' };
      const reader = before.slice(addressee.span.start - base, addressee.span.end - base);
      return {
        word,
        instead: `请${reader}……`,
        span,
        fixes: fix(`改为“请……”，删去“${word}”`, [please, { span, newText: '' }]),
      };
    }
    case '责成':
    case '责令':
      return { word, instead: '商请', span, fixes: fix('改为“商请”', [{ span, newText: '商请' }]) };
    case '要求':
    case '限':
      return { word, instead: '请', span, fixes: fix('改为“请”', [{ span, newText: '请' }]) };
    case '限期':
      return { word, instead: '请于×月×日前', span, fixes: [] };
    case '不得有误':
      return { word, instead: '请予支持', span, fixes: [] };
    default: {
      const fixes = asked ? fix('改为“予以支持”', [{ span, newText: '予以支持' }]) : [];
      return { word, instead: '请予支持', span, fixes };
    }
  }
}
