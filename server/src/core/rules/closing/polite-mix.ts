import { GENRES } from '@biganzi/shared';
import type { Closing, Span } from '../../document/types';
import { deleteClosing, deleteLines } from '../../edits';
import type { Fix } from '../../findings';
import { saluteOf } from '../../language/paper/salute';
import { anyOf, inOrder } from '../../language/text/pattern-rows';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'closing/polite-mix',
    title: '公文里的客套语',
    severity: 'info',
    basis: [{ norm: 'custom', force: 'customary', says: '正式公文不用书信的问候、致谢和祝愿作结' }],
    genres: 'statutory',
    fix: 'suggest',
    explanation:
      '“谢谢！”“此致　敬礼”“祝工作顺利”“顺祝商祺”是书信、便函和讲话的结尾。正式公文代表机关行文，用文种的结束语作结即可，不用这些客套。',
    remedy: '删去客套语，或者换成文种的结束语。',
    exceptions: [
      {
        text: '邀请函、感谢信、慰问信、讲话稿、致辞里的客套是应有的，不提示。',
        example: {
          text: '关于参加开幕式的邀请函\n\n尊敬的李先生：\n　　诚邀您出席开幕式。\n　　祝工作顺利！\n\n甲市博物馆\n2024年4月30日\n',
          genre: 'open-letter',
        },
      },
      {
        text: '函里的“为盼”“为荷”是结束语，不提示。',
        example: {
          text: '甲市财政局关于商请派员的函\n\n甲市统计局：\n　　为做好普查工作，商请贵局派员协助。\n　　请予支持为荷。\n\n甲市财政局\n2024年4月30日\n',
          genre: 'letter',
        },
      },
      {
        text: '请示、函、批复里的“此致　敬礼”由各自的结束语规则提示，这里不重复。',
        example: {
          text: '甲县教育局关于防汛工作的函\n\n县人民政府：\n　　汛期将至。\n　　此致　敬礼\n\n甲县教育局\n2024年5月6日\n',
          genre: 'letter',
        },
      },
    ],
    messages: {
      polite: '“{words}”是书信的客套，{genre}一般不用，建议删去。',
    },
    examples: {
      bad: [
        {
          text: '甲县教育局关于做好防汛工作的通知\n\n各学校：\n　　汛期将至，请做好防范。\n　　⟦谢谢！⟧\n\n甲县教育局\n2024年5月6日\n',
          fixed:
            '甲县教育局关于做好防汛工作的通知\n\n各学校：\n　　汛期将至，请做好防范。\n\n甲县教育局\n2024年5月6日\n',
          genre: 'notice',
        },
        {
          text: '甲县水利局关于防汛情况的报告\n\n县人民政府：\n　　全县水库运行平稳。\n　　特此报告。\n　　⟦此致\n敬礼！⟧\n\n甲县水利局\n2024年5月6日\n',
          genre: 'report',
        },
      ],
      good: [],
    },
  },
  (context) => {
    const { document, file, genre } = context;
    if (genre.genre === 'unknown') return;
    const name = GENRES[genre.genre].name;
    const flag = (span: Span, words: string, edit: Fix['edits'][number]) =>
      context.report({
        message: 'polite',
        data: { words, genre: name },
        span,
        tags: ['unnecessary'],
        fixes: [{ title: `删去“${words}”`, kind: 'suggest', edits: [edit] }],
      });
    for (const closing of document.closings) {
      if (!isPolite(closing) || closing.paragraph.text.length > MAX_LENGTH) continue;
      flag(closing.span, closing.text.replace(/[。！!]$/, ''), deleteClosing(file, closing));
    }
    const salute = saluteOf(document);
    if (salute && !context.isGenre('letter', 'request', 'reply')) {
      flag(salute, '此致敬礼', deleteLines(file, salute));
    }
  },
);

const POLITE = anyOf([
  inOrder([
    /^(?:最后)?(?:再次|衷心|非常|十分)?/,
    anyOf([
      /(?:谢谢|多谢)(?:您|你们|大家|各位|贵.|支持|合作|配合|领导|$)/,
      /感谢(?:您的|你们的|贵.的|大家的?|各位)?(?:支持|合作|配合|理解)?(?:和|与)?(?:支持|合作|配合|理解)?$/,
    ]),
  ]),
  inOrder([
    /^(?:顺|恭|敬|谨|预)?祝(?:您|你|你们|贵.{0,3}|大家|各位|领导|全家)?/,
    /(?:工作顺利|身体健康|万事如意|商祺|政安|台安|文安|近安|秋安|冬安|夏安|春安|阖家|生活愉快|事业)/,
  ]),
  /^顺致|^顺颂|^即颂|盼复为感$/,
]);
/** Thanks inside a long paragraph belong to its matter. */
const MAX_LENGTH = 60;

function isPolite({ formula }: Closing): boolean {
  return POLITE.test(formula);
}
