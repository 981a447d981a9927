import type { Sentence } from '../../document/types';
import { replaceFix } from '../../edits';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'closing/typo',
    title: '结束语用字差错',
    severity: 'error',
    basis: [{ norm: 'custom', force: 'customary', says: '结束语是固定用语，用字有定式' }],
    genres: 'statutory',
    fix: 'safe',
    explanation:
      '结束语是固定用语，一字之差就成了另外的意思：“为荷”是承受恩惠的意思，写成“为何”就成了疑问；“盼复”写成“盼覆”、“特此”写成“特次”，都是输入时选错了字。',
    remedy: '改成固定写法：特此通知、妥否，请批示、为荷、盼复。',
    exceptions: [
      {
        text: '“为何”用在疑问句里（为何未按期完成）不提示，只看句末“请……为何。”。',
        example: {
          text: '甲县教育局关于防汛工作的函\n\n县人民政府：\n　　汛期将至。\n　　请查明迟报原因为何？\n\n甲县教育局\n2024年5月6日\n',
          genre: 'letter',
        },
      },
      {
        text: '引号里举例的错字不提示。',
        example: {
          text: '甲县教育局关于防汛工作的通知\n\n县人民政府：\n　　汛期将至。\n　　“特次通知”应为“特此通知”。\n\n甲县教育局\n2024年5月6日\n',
          genre: 'notice',
        },
      },
    ],
    messages: {
      typo: '“{wrong}”是用字差错，应为“{right}”。',
    },
    examples: {
      bad: [
        {
          text: '甲市财政局关于商请派员的函\n\n甲市统计局：\n　　为做好普查工作，商请贵局派员协助。\n　　请函复⟦为何⟧。\n\n甲市财政局\n2024年4月30日\n',
          fixed:
            '甲市财政局关于商请派员的函\n\n甲市统计局：\n　　为做好普查工作，商请贵局派员协助。\n　　请函复为荷。\n\n甲市财政局\n2024年4月30日\n',
          genre: 'letter',
        },
        {
          text: '甲县教育局关于做好防汛工作的通知\n\n各学校：\n　　汛期将至，请做好防范。\n　　⟦特次⟧通知。\n\n甲县教育局\n2024年5月6日\n',
          fixed:
            '甲县教育局关于做好防汛工作的通知\n\n各学校：\n　　汛期将至，请做好防范。\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n',
          genre: 'notice',
        },
      ],
      good: [
        {
          text: '甲市财政局关于询问进度的函\n\n甲市统计局：\n　　普查工作进展为何缓慢，请予说明。\n　　盼复。\n\n甲市财政局\n2024年4月30日\n',
          why: '“为何”在疑问句里，不是“为荷”',
          genre: 'letter',
        },
      ],
    },
  },
  ({ document, report }) => {
    for (const paragraph of document.paragraphs.slice(-LAST_PARAGRAPHS)) {
      for (const sentence of paragraph.sentences) {
        for (const { wrong, right, at } of typosIn(sentence)) {
          const start = sentence.span.start + at;
          const span = { start, end: start + wrong.length };
          report({
            message: 'typo',
            data: { wrong, right },
            span,
            fixes: [replaceFix(`改为“${right}”`, span, right, 'safe')],
          });
        }
      }
    }
  },
);

const LAST_PARAGRAPHS = 4;

interface Typo {
  /** The first group is what stands before the mistake, the second the mistake. */
  readonly pattern: RegExp;
  readonly right: string;
}

const PAPER = '(?:请示|报告|通知|通报|通告|公告|批复|函复|函告|函达|函商|函询|复函|说明)';

const TYPOS: readonly Typo[] = [
  { pattern: new RegExp(`(^|[，。；])(特[次词刺些比辞])(?=${PAPER})`), right: '特此' },
  { pattern: /((?:特此|现))(批付|批覆)(?=[。！]?$|如下)/, right: '批复' },
  { pattern: /(特此|请予?)(涵复|函覆|含复)(?=[。！，]?|$)/, right: '函复' },
  { pattern: /(特此)(涵告|含告)(?=[。！]?$)/, right: '函告' },
  { pattern: /(特此|专此)(涵达|含达)(?=[。！]?$)/, right: '函达' },
  { pattern: /(特此)(通之|通只|同知|通智)(?=[。！]?$)/, right: '通知' },
  { pattern: /(特此)(抱告|报靠)(?=[。！]?$)/, right: '报告' },
  { pattern: /(请予?)(批式|批是|批视)(?=[。！]?$)/, right: '批示' },
  { pattern: /(请予?)(批付|批覆)(?=[。！]?$)/, right: '批复' },
  { pattern: /(^|[，。])(托否|妥不|妥杏)(?=[，,]?请)/, right: '妥否' },
  { pattern: /(^|[，。])(挡否|当不)(?=[，,]?请)/, right: '当否' },
  {
    pattern:
      /((?:请|望|惠予|敬请)[^，。；？]{0,20}(?:予以|函复|接洽|办理|支持|协助|批准|同意|配合|赐复|转告|见复|告知|查收|安排))(为何|为菏|为贺|为合|为和)(?=。?$)/,
    right: '为荷',
  },
  { pattern: /((?:请|望|敬请)[^，。；？]{0,20})(为判|为畔|为盻)(?=。?$)/, right: '为盼' },
  { pattern: /(^|[，。；])(盼覆|畔复|判复)(?=。?$)/, right: '盼复' },
  { pattern: /(^)(函达如上)(?=。?$)/, right: '特此函达' },
];

function typosIn({ text }: Sentence): { wrong: string; right: string; at: number }[] {
  if (text.length > 80) return [];
  const found: { wrong: string; right: string; at: number }[] = [];
  for (const { pattern, right } of TYPOS) {
    const match = pattern.exec(text);
    const wrong = match?.[2];
    if (match && wrong !== undefined) found.push({ wrong, right, at: match.index + (match[1]?.length ?? 0) });
  }
  return found;
}
