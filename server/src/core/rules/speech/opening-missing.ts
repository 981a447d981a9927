import { isExcerpt } from '../../language/paper/published-speech';
import { anyOf } from '../../language/text/pattern-rows';
import { insertSnippet } from '../../refactor/speech-insertion';
import { reviewOnce } from '../../speech-cache';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'speech/opening-missing',
    title: '讲话没有开场的交代',
    severity: 'info',
    basis: [{ norm: 'custom', force: 'customary', says: '称谓之后先交代缘由、目的或主旨，再入正题' }],
    genres: ['speech', 'experience-sharing'],
    fix: 'suggest',
    attachments: 'skip',
    explanation:
      '听众没有稿子，开头两三句话要让人知道：今天为什么开会、主要任务是什么、下面讲几点。一上来就讲第一部分，听的人跟不上。',
    remedy: '在称谓之后补一段开场：召开什么会议、主要任务是什么、对前面的发言怎么看、下面讲几点意见。',
    exceptions: [
      {
        text: '致辞、即席讲几句的短稿，不提示。',
        example: {
          text: lines(
            '在全县供水工作会议上的讲话',
            '',
            '同志们：',
            '　　一、看清难处',
            `　　${'管网老了，接口漏了，水压上不去，住在高层的人家夜里等水。'.repeat(9)}`,
            '　　二、分清轻重',
            `　　${'管网老了，接口漏了，水压上不去，住在高层的人家夜里等水。'.repeat(9)}`,
            '',
          ),
          genre: 'address',
        },
      },
      {
        text: '讲话摘编、节录，不提示。',
        example: {
          text: lines(
            '在全县防汛工作动员会上的讲话（摘编）',
            '',
            '同志们：',
            '　　一、形势要看清',
            `　　${'雨水一年比一年来得早，水库的坝体老化，河道里还有树障，防汛的家底并不厚。'.repeat(8)}`,
            '　　二、责任要压实',
            `　　${'每座水库都有名字，每个名字后面都要有一个人，白天看得见，夜里叫得应。'.repeat(8)}`,
            '',
          ),
          genre: 'speech',
        },
      },
      {
        text: '开头已有问候、缘由、主旨的，不提示。',
        example: {
          text: lines(
            '在全县供水工作会议上的讲话',
            '',
            '同志们：',
            '　　很高兴与各位见面。',
            '　　一、看清难处',
            `　　${'管网老了，接口漏了，水压上不去，住在高层的人家夜里等水。'.repeat(9)}`,
            '　　二、分清轻重',
            `　　${'管网老了，接口漏了，水压上不去，住在高层的人家夜里等水。'.repeat(9)}`,
            '',
          ),
          genre: 'speech',
        },
      },
    ],
    messages: { missing: '称谓之后没有交代会议的缘由、任务或讲话的主旨，建议补一段开场。' },
    examples: {
      bad: [
        {
          text: lines(
            '在全县防汛工作动员会上的讲话',
            '',
            '⟦同志们：⟧',
            '　　一、形势要看清',
            `　　${'雨水一年比一年来得早，水库的坝体老化，河道里还有树障，防汛的家底并不厚。'.repeat(8)}`,
            '　　二、责任要压实',
            `　　${'每座水库都有名字，每个名字后面都要有一个人，白天看得见，夜里叫得应。'.repeat(8)}`,
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
            '　　今天召开全县防汛工作动员会，主要任务是分析汛情，安排工作。下面，我讲两点意见。',
            '　　一、形势要看清',
            `　　${'雨水一年比一年来得早，水库的坝体老化，河道里还有树障，防汛的家底并不厚。'.repeat(8)}`,
            '　　二、责任要压实',
            `　　${'每座水库都有名字，每个名字后面都要有一个人，白天看得见，夜里叫得应。'.repeat(8)}`,
            '',
          ),
          why: '开场交代了会议和任务',
          genre: 'speech',
        },
      ],
    },
  },
  ({ file, document, speech, report }) => {
    const { salutation, bodySpan, text, span } = document;
    if (!salutation || isExcerpt(document)) return;
    if (reviewOnce(document, speech).characters < SHORTEST) return;
    const opening = text.slice(bodySpan.start - span.start, bodySpan.start - span.start + OPENING);
    if (OPENS.test(opening)) return;
    const fix = insertSnippet(file, document, 'jg-kc', 'first');
    report({ message: 'missing', span: salutation.span, fixes: fix ? [fix] : [] });
  },
);

/** Spoken characters; a shorter speech begins as it likes. */
const SHORTEST = 400;
/** UTF-16 code units of body. */
const OPENING = 200;
const OPENS = anyOf([
  /今[天晚日]|[这此本][次个](?:会议|大会|全会|座谈|活动|培训|论坛|峰会|会)|会议|大会|这次|此次|刚才|下面|借此/,
  /首先|我[^，。]{0,12}[讲谈说](?:一|几|[两二三四五六])|任务是|主题|目的|召开|举行|相聚|在这里|高兴|荣幸|代表/,
  /委托|欢迎|感谢|祝贺|问候|你们|大家|[好午安]！|值此|之际|[讲谈][两二三四五六七几]|交流|汇报|介绍|前不久|最近/,
  /年前|周年|来到|参加|[?？]/,
]);
