import type { OfficialDocument, Span } from '../../document/types';
import type { Fix } from '../../findings';
import { isExcerpt } from '../../language/paper/published-speech';
import { maskMentions } from '../../language/text/masked-text';
import { anyOf, inOrder } from '../../language/text/pattern-rows';
import { reviewOnce } from '../../speech-cache';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'speech/vocative-rhythm',
    title: '呼语的疏密',
    severity: 'hint',
    basis: [{ norm: 'custom', force: 'customary', says: '长稿在转折处再呼一次听众，提起注意' }],
    genres: ['speech', 'experience-sharing', 'address'],
    fix: 'mixed',
    attachments: 'skip',
    explanation:
      '两千字以上的讲话，听众的注意力会松下来，在各部分转折处呼一声“同志们”，能把人拉回来；呼得太密，又显得空喊。',
    remedy: '在部分与部分之间、结尾之前各呼一次；相隔不到二百字的，删去一处。',
    exceptions: [
      {
        text: '工作报告、述职一类的报告式讲话，不提示。',
        example: {
          text: lines(
            '在供水工作会议上的工作报告',
            '',
            '同志们：',
            '　　今天开会。',
            '　　一、看清难处',
            `　　${'管网老了，接口漏了，水压上不去，住在高层的人家夜里等水。'.repeat(47)}`,
            '　　二、分清轻重',
            `　　${'管网老了，接口漏了，水压上不去，住在高层的人家夜里等水。'.repeat(47)}`,
            '',
          ),
          genre: 'speech',
        },
      },
      {
        text: '讲话摘编、节录，不提示。',
        example: {
          text: lines(
            '在全县防汛工作动员会上的讲话（摘编）',
            '',
            '同志们：',
            '　　今天召开全县防汛工作动员会。下面，我讲两点意见。',
            '　　一、看清形势',
            `　　${'雨水来得早，水库的坝体老化，河道里还有树障，防汛的家底并不厚。'.repeat(40)}`,
            '　　二、压实责任',
            `　　${'每座水库都有名字，每个名字后面都有人，白天看得见，夜里叫得应。'.repeat(40)}`,
            '　　谢谢大家！',
            '',
          ),
          genre: 'speech',
        },
      },
      {
        text: '没有称谓的讲话，不提示。',
        example: {
          text: lines(
            '在全县供水工作会议上的讲话',
            '',
            '　　今天开会。',
            '　　一、看清难处',
            `　　${'管网老了，接口漏了，水压上不去，住在高层的人家夜里等水。'.repeat(47)}`,
            '　　二、分清轻重',
            `　　${'管网老了，接口漏了，水压上不去，住在高层的人家夜里等水。'.repeat(47)}`,
            '',
          ),
          genre: 'speech',
        },
      },
    ],
    messages: {
      none: '全文约{count}字，开头之后没有再称呼听众，可以在转折处加“{word}，”。',
      dense: '不到{count}字里呼了三次听众，建议删去一处。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '在全县防汛工作动员会上的讲话',
            '',
            '⟦同志们：⟧',
            '　　今天召开全县防汛工作动员会。下面，我讲两点意见。',
            '　　一、看清形势',
            `　　${'雨水来得早，水库的坝体老化，河道里还有树障，防汛的家底并不厚。'.repeat(40)}`,
            '　　二、压实责任',
            `　　${'每座水库都有名字，每个名字后面都有人，白天看得见，夜里叫得应。'.repeat(40)}`,
            '　　谢谢大家！',
            '',
          ),
          fixed: lines(
            '在全县防汛工作动员会上的讲话',
            '',
            '同志们：',
            '　　今天召开全县防汛工作动员会。下面，我讲两点意见。',
            '　　一、看清形势',
            `　　${'雨水来得早，水库的坝体老化，河道里还有树障，防汛的家底并不厚。'.repeat(40)}`,
            '　　二、压实责任',
            `　　同志们，${'每座水库都有名字，每个名字后面都有人，白天看得见，夜里叫得应。'.repeat(40)}`,
            '　　谢谢大家！',
            '',
          ),
          genre: 'speech',
        },
      ],
      good: [
        {
          text: lines(
            '在全县防汛工作动员会上的讲话',
            '',
            '同志们：',
            '　　今天召开全县防汛工作动员会。下面，我讲两点意见。',
            '　　一、看清形势',
            `　　${'雨水来得早，水库的坝体老化，河道里还有树障，防汛的家底并不厚。'.repeat(40)}`,
            '　　二、压实责任',
            `　　同志们，${'每座水库都有名字，每个名字后面都有人，白天看得见，夜里叫得应。'.repeat(40)}`,
            '　　谢谢大家！',
            '',
          ),
          why: '转折处呼了一次',
          genre: 'speech',
        },
      ],
    },
  },
  ({ document, speech, report }) => {
    const { salutation } = document;
    if (!salutation || isExcerpt(document)) return;
    const { characters, occasion } = reviewOnce(document, speech);
    const vocatives = vocativesIn(document);
    for (let i = 0; i + 2 < vocatives.length; i++) {
      const [first, , third] = vocatives.slice(i, i + 3);
      if (!first || !third || third.start - first.start >= NEAR) continue;
      const related = vocatives.slice(i + 1, i + 3).map((span) => ({ span, message: '又呼了一次' }));
      report({ message: 'dense', data: { count: NEAR }, span: first, related });
      return;
    }
    if (characters <= LONG || vocatives.length > 0 || /报告/.test(document.title?.plain ?? '')) return;
    if (occasion.id === 'party-lesson') return;
    const word = WORD.exec(salutation.text)?.[0];
    if (word === undefined) return;
    const data = { count: Math.round(characters / 100) * 100, word };
    report({ message: 'none', data, span: salutation.span, fixes: insertion(document, word) });
  },
);

/** Spoken characters. */
const LONG = 2000;
/** UTF-16 code units from the first to the third. */
const NEAR = 200;
const WORD = /同志们|朋友们|同学们|乡亲们|各位代表|各位同事|战友们/;
const VOCATIVE = inOrder(
  [
    /(?<=^|[。！？；”　\s])(?:最后，|总之，|尊敬的)?(?:各位(?:代表|领导|来宾|同事|朋友|同志|委员)[、，]?)?/,
    anyOf([
      /(?:同志|朋友|同学|乡亲|战友|代表|来宾|同胞|女士|先生|老师)们|各位(?:代表|领导|来宾|同事|朋友|同志|委员)|大家/,
    ]),
    /(?=[，！：:、])/,
  ],
  'g',
);

function vocativesIn({ paragraphs, marks }: OfficialDocument): Span[] {
  return paragraphs.flatMap(({ text, span }) =>
    [...maskMentions(text, span.start, marks).matchAll(VOCATIVE)].map((match) => {
      const start = span.start + match.index;
      return { start, end: start + match[0].length };
    }),
  );
}

/** At the head of the part that begins nearest behind the middle. */
function insertion({ headings, paragraphs, bodySpan }: OfficialDocument, word: string): Fix[] {
  const third = bodySpan.start + (bodySpan.end - bodySpan.start) / 3;
  const heading = headings.find(({ runIn, span }) => !runIn && span.start >= third);
  const from = heading?.span.end ?? third;
  const paragraph = paragraphs.find(
    ({ span, heading: own, ordinal }) => span.start >= from && !own && !ordinal,
  );
  if (!paragraph) return [];
  const at = { start: paragraph.span.start, end: paragraph.span.start };
  return [{ title: `在转折处插入“${word}，”`, kind: 'suggest', edits: [{ span: at, newText: `${word}，` }] }];
}
