import type { OfficialDocument, Span } from '../../document/types';
import type { FixKind } from '../../findings';
import { anyOf, grouped } from '../../language/text/pattern-rows';
import { matchesIn } from '../../language/text/punctuated-text';
import { isOwnSlip } from '../../language/text/slips-in-marks';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'wording/repeated-char',
    title: '误重字词',
    severity: 'warning',
    basis: [{ norm: 'custom', force: 'customary', says: '公文文字准确，校对时要防衍字' }],
    genres: 'any',
    fix: 'mixed',
    grain: 'block',
    mention: 'keep',
    explanation:
      '修改、粘贴时容易把一个字或者一个词写两遍：的的、我们我们、进行进行。读者一眼看得出是没有校对。',
    remedy: '删去多出的一个。',
    exceptions: [
      {
        text: '“天天、人人、研究研究、看看”是正常的重叠，不提示。',
        example: { in: 'notice', text: '天天、人人、常常、处处、时时，研究研究、讨论讨论、看看、谢谢。' },
      },
      {
        text: '“目的的、的的确确、实实在在、现在在、只有有”是两个词连在一起，不提示。',
        example: {
          in: 'notice',
          text: '实事求是是我们的作风，目的的实现、标的的转移、只有有了制度、持有有关证书、纲要要求、重要要素。',
        },
      },
      {
        text: '引号里单独提到的（“的的”重复）不提示。',
        example: { in: 'notice', text: '原稿里的“的的”重复，“我们的的确”应为“我们的确”。' },
      },
    ],
    messages: { repeated: '“{text}”多写了一个“{part}”，应删去一个。' },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '要落实学校⟦的的⟧责任，⟦进行进行⟧一次排查，⟦我们我们⟧将适时督查。',
          fixed: '要落实学校的责任，进行一次排查，我们将适时督查。',
        },
      ],
      good: [
        {
          in: 'notice',
          text: '要实实在在，天天检查，以育人为目的的活动的的确确要办好，现在在读学生都要参加。',
          why: '正常的重叠和两个词的相连',
        },
      ],
    },
  },
  ({ file, document, report }) => {
    for (const { text, part, span, kind } of repetitionsIn(document)) {
      if (!isOwnSlip(file, document, span, ['quotation', 'bookTitle'])) continue;
      const edit = { span: { start: span.start, end: span.start + part.length }, newText: '' };
      const fixes = [{ title: `删去一个“${part}”`, kind, edits: [edit] }];
      report({ message: 'repeated', data: { text, part }, span, fixes });
    }
  },
);

interface Repetition {
  readonly text: string;
  readonly part: string;
  readonly span: Span;
  readonly kind: FixKind;
}

/** Single characters that double by mistake alone, with the words that make them meet. */
const CHARACTERS = anyOf(
  [
    /(?<![目标的有])的的(?!确|士|的)|(?<![不受解明了])了了(?![解结然不了])|(?<![求是实])是是(?![非是])/,
    /(?<![现实正存内所潜自在])在在(?![乎校建押岗职编读场线线位在])/,
    /(?<![总饱温缓平柔和])和和(?![气平谐美睦解好缓约和])|(?<![参给与])与与(?![会否其])|也也/,
    /(?<!被)被被(?!子|套|动|告|褥)|(?<![由自理])由由(?!于|此)|将将(?![军领士来近就帅令才官校要])/,
    /(?<![重需主必首紧只纲摘提扼概索切简机])要要(?![求素点闻害领旨塞件务员因职目案义略诀津冲道强紧命饭好么])/,
  ],
  'g',
);
/** Words that nobody doubles for emphasis. */
const WORDS = grouped(
  '(',
  anyOf(
    [
      /我们|他们|你们|进行|以及|或者|因为|但是|所以|如果|通过|根据|按照|关于|有关|各级|认真|切实|进一步|部门|情况/,
      /问题|及时|同时|要求|贯彻|并且|而且|为了|对于|由于|已经|应当|必须|不得|学校|群众|现将|特此|工作|单位|开展|推进/,
      /提高|实施|不断|积极|深入|全面|相关|主要|措施|资金|方案|继续|加快|促进|完善|确保|实现|建立|健全|提供|今年|其他/,
      /可以|发展(?!发展[观史型中权]|发展(?:规划|水平|研究|战略|银行))/,
      /企业(?!企业[家年]|企业(?:管理|文化|所得税|年金))/,
    ],
    'g',
  ),
  ')\\1(?![员者制])',
);
/** Pasted twice. 一个项目一个项目 is a way of counting. */
const PHRASES = /(?![一每哈逐])([\u4e00-\u9fff]{5,14})\1/g;

function repetitionsIn(document: OfficialDocument): Repetition[] {
  const found: Repetition[] = [];
  for (const pattern of [CHARACTERS, WORDS, PHRASES]) {
    for (const { match, span } of matchesIn(document, pattern)) {
      const [text] = match;
      const kind = pattern === PHRASES ? 'suggest' : 'safe';
      found.push({ text, part: text.slice(0, text.length / 2), span, kind });
    }
  }
  return found;
}
