import { maskMentions } from '../../language/text/masked-text';
import { anyOf, inOrder } from '../../language/text/pattern-rows';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'closing/asks-inside',
    title: '决定、批复一类文件里请示上级',
    severity: 'warning',
    basis: [
      {
        norm: 'regulation',
        clause: '第八条',
        force: 'mandatory',
        says: '决定、命令、通报、批复等由有权的机关作出',
      },
    ],
    genres: [
      'decision',
      'order',
      'reply',
      'bulletin',
      'notice',
      'proclamation',
      'public-notice',
      'resolution',
    ],
    fix: 'none',
    explanation:
      '决定、通报、批复、通告一发出就要照办，正文里却写“是否妥当，请示上级”“妥否，请批示”，等于说还没有定。多半是把请示的稿子改了标题。',
    remedy: '已经批准的，直接写决定的内容；还没有批准的，先另文请示。',
    exceptions: [
      {
        text: '转述下级来文里的请示，不提示。',
        example: { in: 'notice', text: '各校在材料末尾写“妥否，请批示”即可。' },
      },
    ],
    messages: { asks: '“{phrase}”是请示的话，{genre}要明确表态，请核对。' },
    examples: {
      bad: [
        {
          text: lines(
            '甲县教育局关于给予李某处分的决定',
            '',
            '各学校：',
            '　　经局党组研究，拟给予李某记过处分，⟦是否妥当，请示上级⟧。',
            '　　本决定自即日起生效。',
            '',
            '甲县教育局',
            '2024年5月6日',
            '',
          ),
          genre: 'decision',
        },
      ],
      good: [{ in: 'notice', text: '如有不妥之处，请及时反映。', why: '不是请示' }],
    },
  },
  ({ document, genre, report }) => {
    const closings = document.closings.map(({ span }) => span);
    for (const { text, span } of document.paragraphs) {
      for (const match of maskMentions(text, span.start, document.marks).matchAll(ASKS)) {
        const start = span.start + match.index;
        const end = start + match[0].length;
        // Closings have rules of their own.
        if (closings.some((closing) => closing.start < end && start < closing.end)) continue;
        const name = document.title?.genreWord?.text ?? '这类文件';
        if (genre.genre === 'notice' && !/请示/.test(match[0])) continue;
        report({ message: 'asks', data: { phrase: match[0], genre: name }, span: { start, end } });
      }
    }
  },
);

const ASKS = anyOf(
  [
    inOrder([
      /(?:是否妥当|妥否|当否|可否|是否可行)，?(?:请|请予|敬请|恳请)(?:上级|领导|县政府|市政府)?/,
      /(?:批示|请示|指示|批准|批复|审批|示)(?:上级)?/,
    ]),
    /(?:是否妥当|妥否|当否)，?请示上级|现请示上级/,
  ],
  'g',
);
