import { isMentioned } from '../../document';
import type { OfficialDocument } from '../../document/types';
import type { Fix } from '../../findings';
import { type AddressWord, addressWordsIn } from '../../language/organs/address-words';
import { speaksDownward } from '../../language/organs/organ-level';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'letter/honorific',
    title: '对来往机关的称呼不当',
    severity: 'info',
    basis: [
      {
        norm: 'custom',
        force: 'customary',
        says: '对平行、不相隶属的机关称“贵局”，对下级机关称“你局”，全文统一',
      },
    ],
    genres: ['letter', 'reply', 'notice', 'bulletin'],
    fix: 'suggest',
    explanation:
      '函是平等商洽的文种，对平级或者不相隶属的机关称“贵局”“贵单位”；通知、通报、批复是下行文，对下级机关称“你局”“你单位”。' +
      '同一份文件里“贵”“你”混用，会让收文机关弄不清行文关系。请批函与请示的差别之一就在这里：请示对直接上级，语气恳切而庄重；' +
      '函对不相隶属的主管部门，语气平等而客气。',
    remedy: '按行文关系选定一种称呼，全文统一。',
    exceptions: [
      {
        text: '从机关名称看得出是上级对下级发函的（如省政府办公厅致某市），称“你市”不提示。',
        example: {
          text: lines(
            '甲省人民政府办公厅关于险情处置的函',
            '',
            '乙市人民政府：',
            '　　你市关于险情的请示收悉。请按照专家组意见做好监测。',
            '',
            '甲省人民政府办公厅',
            '2024年11月4日',
            '',
          ),
          genre: 'letter',
        },
      },
      {
        text: '“贵州”“贵阳”“宝贵”等词里的“贵”不是称呼。',
        example: {
          text: lines(
            '甲市商务局关于商请组织企业参展的函',
            '',
            '贵阳市商务局：',
            '　　贵州特产闻名全国，请贵局组织企业参展，并提出宝贵意见。',
            '　　盼复。',
            '',
            '甲市商务局',
            '2024年4月30日',
            '',
          ),
          genre: 'letter',
        },
      },
      {
        text: '引号、书名号里的称呼不提示。',
        example: {
          text: '甲市财政局关于商请派员的函\n\n甲市统计局：\n　　来信中“你局”一语有误，已请贵局更正。\n　　盼复。\n\n甲市财政局\n2024年4月30日\n',
          genre: 'letter',
        },
      },
    ],
    messages: {
      mixed: '同一份文件里既称“{one}”，又称“{other}”，建议按行文关系统一为一种称呼。',
      level: '函对平行或不相隶属的机关一般称“{polite}”，这里称“{plain}”，语气近于对下级，建议改用敬称。',
      down: '{genre}是下行文，对下级机关一般称“{plain}”，这里称“{polite}”，建议改用。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '甲市财政局关于商请提供资料的函',
            '',
            '甲市统计局：',
            '　　⟦你局⟧来函收悉。请于5月10日前提供有关资料。',
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
            '　　贵局来函收悉。请于5月10日前提供有关资料。',
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
            '甲市财政局关于商请派员的函',
            '',
            '甲市统计局：',
            '　　贵局业务力量较强。为做好普查工作，商请⟦你局⟧派员协助。',
            '　　请予支持为盼。',
            '',
            '甲市财政局',
            '2024年4月30日',
            '',
          ),
          fixed: lines(
            '甲市财政局关于商请派员的函',
            '',
            '甲市统计局：',
            '　　贵局业务力量较强。为做好普查工作，商请贵局派员协助。',
            '　　请予支持为盼。',
            '',
            '甲市财政局',
            '2024年4月30日',
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
    const words = usedIn(document);
    const polite = words.filter((word) => word.pronoun === '贵');
    const plain = words.filter((word) => word.pronoun === '你');
    const wanted = context.isGenre('letter') ? '贵' : '你';
    const wrong = wanted === '贵' ? plain : polite;
    const first = wrong[0];
    if (!first) return;
    const right = wanted === '贵' ? polite : plain;
    const fixes = [unify(wrong, wanted), ...(right.length > 0 ? [unify(right, first.pronoun)] : [])];
    if (right[0]) {
      const message = 'mixed' as const;
      const data = { one: textOf(right[0]), other: textOf(first) };
      const related = right.slice(0, 3).map((word) => ({
        span: word.span,
        message: `这里称“${textOf(word)}”`,
      }));
      context.report({ message, data, span: first.span, fixes, related });
      return;
    }
    const data = { polite: `贵${first.organ}`, plain: `你${first.organ}` };
    const related = wrong.slice(1, 6).map(({ span }) => ({ span, message: '同样的称呼' }));
    if (wanted === '你') {
      const name = GENRE_NAMES[genre.genre] ?? '本文';
      context.report({ message: 'down', data: { ...data, genre: name }, span: first.span, fixes, related });
    } else if (!speaksDownward(document)) {
      context.report({ message: 'level', data, span: first.span, fixes, related });
    }
  },
);

const GENRE_NAMES: Readonly<Record<string, string>> = { reply: '批复', notice: '通知', bulletin: '通报' };

function usedIn(document: OfficialDocument): AddressWord[] {
  return document.paragraphs
    .flatMap((paragraph) => addressWordsIn(paragraph.text, paragraph.span.start))
    .filter(({ span }) => !isMentioned(document, span));
}

function textOf(word: AddressWord): string {
  return word.pronoun + word.organ;
}

function unify(words: readonly AddressWord[], pronoun: '贵' | '你'): Fix {
  const edits = words.map(({ span }) => ({
    span: { start: span.start, end: span.start + 1 },
    newText: pronoun,
  }));
  return {
    title: `全文改称“${pronoun}${words[0]?.organ ?? '单位'}”（${words.length}处）`,
    kind: 'suggest',
    edits,
  };
}
