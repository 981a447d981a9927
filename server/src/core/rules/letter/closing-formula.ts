import { contradictsTitle } from '../../analysis/title-contradiction';
import type { Span } from '../../document/types';
import { deleteLines, replaceFix } from '../../edits';
import type { Fix } from '../../findings';
import { closingFit } from '../../genres/closing-fit';
import { type LetterKind, letterKind } from '../../language/paper/letter-kind';
import { isSalute, saluteOf } from '../../language/paper/salute';
import { openingOf } from '../../language/paper/transition';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'letter/closing-formula',
    title: '函的结束语用错',
    severity: 'warning',
    basis: [
      {
        norm: 'regulation',
        clause: '第八条第十四项',
        force: 'mandatory',
        says: '函适用于不相隶属机关之间商洽工作、询问和答复问题、请求批准和答复审批事项',
      },
      { norm: 'custom', force: 'customary', says: '函的结束语按商洽、询问、请批、答复、告知分别选用' },
    ],
    genres: ['letter'],
    fix: 'suggest',
    explanation:
      '“特此请示”“特此报告”是上行文的结束语，“特此批复”“请遵照执行”是下行文的结束语，都与函的平行身份不合。请批函最容易写成请示，' +
      '两者有五点不同：一是类型，请示是上行文，请批函是平行文；二是主送，请示送有隶属关系的直接上级，请批函送不相隶属的业务主管部门；' +
      '三是内容范围，请示的内容是本机关无权决定、需要上级指示或批准的事项，请批函只涉及主管部门职权内的审批事项；四是语气，' +
      '请示恳切庄重，请批函平等客气；五是办复，上级对请示用批复答复，主管部门对请批函用复函答复。“此致　敬礼”常见于便函和私人信件，' +
      '公函一般不用，但不算错，只作一般提示。',
    remedy:
      '按函的用途选用：商洽“特此函商，请予函复。”，询问“特此函询，请予函复。”，请求批准“请予批准，盼复。”“请予审批，盼函复。”，' +
      '答复“特此函复。”“此复。”，告知“特此函告。”“特此函达。”。',
    exceptions: [
      {
        text: '没有结束语的函不提示。',
        example: {
          text: '甲市财政局关于商请派员的函\n\n甲市统计局：\n　　为做好普查工作，有关事项另附。\n　　有关资料已随函附送。\n\n甲市财政局\n2024年4月30日\n',
          genre: 'letter',
        },
      },
      {
        text: '引号里提到的结束语不提示。',
        example: {
          text: lines(
            '甲市财政局关于有关情况的函',
            '',
            '甲市统计局：',
            '　　贵局来文末尾写有“特此请示”，我局理解为函商。有关资料随函附送。',
            '　　特此函达。',
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
      wrong: '“{formula}”不是函的结束语。{kind}建议用“{instead}”。',
      salute: '“{formula}”多用于便函和私人信件，公函一般以“{instead}”一类的话结束，建议改用。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '甲县教育局关于请求批准增加编制的函',
            '',
            '县委机构编制委员会办公室：',
            '　　因新建学校，拟请增加教师编制20名。',
            '　　⟦特此请示。⟧',
            '',
            '甲县教育局',
            '2024年4月30日',
            '',
          ),
          fixed: lines(
            '甲县教育局关于请求批准增加编制的函',
            '',
            '县委机构编制委员会办公室：',
            '　　因新建学校，拟请增加教师编制20名。',
            '　　请予批准，盼复。',
            '',
            '甲县教育局',
            '2024年4月30日',
            '',
          ),
          genre: 'letter',
        },
        {
          text: '甲市财政局关于商请派员的函\n\n甲市统计局：\n　　为做好普查工作，商请贵局派员协助。\n　　⟦特此报告。⟧\n\n甲市财政局\n2024年4月30日\n',
          fixed:
            '甲市财政局关于商请派员的函\n\n甲市统计局：\n　　为做好普查工作，商请贵局派员协助。\n　　特此函商，请予函复。\n\n甲市财政局\n2024年4月30日\n',
          genre: 'letter',
        },
      ],
      good: [
        {
          text: lines(
            '甲县教育局关于请求批准增加编制的函',
            '',
            '县委机构编制委员会办公室：',
            '　　因新建学校，拟请增加教师编制20名。',
            '　　请予审批，盼函复。',
            '',
            '甲县教育局',
            '2024年4月30日',
            '',
          ),
          why: '请批函用“请予审批”是对的',
          genre: 'letter',
        },
      ],
    },
  },
  ({ document, file, genre, report }) => {
    if (contradictsTitle(document, genre)) return;
    const kind = letterKind(document, genre);
    const [usual, second] = OFFERS[kind ?? 'other'];
    // 函复如下 has said 函复 already.
    const offers = kind === 'reply' && openingOf(document, '函复') ? [second, usual] : [usual, second];
    const instead = offers[0] ?? usual;
    const salute = saluteOf(document);
    const others = document.closings.filter((closing) => !isSalute(closing));
    for (const closing of others) {
      if (closingFit('letter', closing.formula) !== 'wrong') continue;
      report({
        message: 'wrong',
        data: { formula: bare(closing.text), instead: bare(instead), kind: KIND_NAMES[kind ?? 'other'] },
        span: closing.span,
        fixes: offers.map((text, index) => offer(closing.span, text, index === 0)),
      });
    }
    if (!salute) return;
    const text = file.text.slice(salute.start, salute.end);
    const data = { formula: text.replace(/\s+/g, ' '), instead: bare(instead) };
    const removal: Fix = {
      title: '删去“此致敬礼”',
      kind: 'suggest',
      edits: [deleteLines(file, salute)],
    };
    const fixes = others.length > 0 ? [removal] : [offer(salute, instead, true), removal];
    report({ message: 'salute', data, span: salute, severity: 'info', fixes });
  },
);

type Kind = LetterKind | 'other';

const OFFERS: Readonly<Record<Kind, readonly [string, string]>> = {
  consult: ['特此函商，请予函复。', '请予支持为盼。'],
  inquiry: ['特此函询，请予函复。', '即请函复。'],
  approval: ['请予批准，盼复。', '请予审批，盼函复。'],
  reply: ['特此函复。', '此复。'],
  inform: ['特此函告。', '特此函达。'],
  other: ['特此函达。', '盼复。'],
};

const KIND_NAMES: Readonly<Record<Kind, string>> = {
  consult: '商洽函',
  inquiry: '询问函',
  approval: '请批函',
  reply: '复函',
  inform: '告知函',
  other: '',
};

function bare(text: string): string {
  return text.replace(/。$/, '');
}

function offer(span: Span, text: string, preferred: boolean): Fix {
  const fix = replaceFix(`改为“${text}”`, span, text);
  return preferred ? { ...fix, preferred } : fix;
}
