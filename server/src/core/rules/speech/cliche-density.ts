import { anyOf, inOrder } from '../../language/text/pattern-rows';
import { reviewOnce } from '../../speech-cache';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'speech/cliche-density',
    title: '套话多而实话少',
    severity: 'hint',
    basis: [
      { norm: 'burden', clause: '第二条', force: 'general', says: '讲短话、讲实话，避免空话套话' },
      { norm: 'textbook', force: 'customary', says: '避免平庸的论据和表述' },
    ],
    genres: ['speech', 'experience-sharing', 'address', 'emcee-script'],
    fix: 'none',
    attachments: 'skip',
    explanation:
      '全文套话很密，而人、数、事很少。这样的稿子换个单位也能念，听众记不住一句。单独一段的套话由“套话过密的段落”检查，这里看全文。',
    remedy: '把套话换成谁、在哪里、做了什么、多少、什么时候。',
    exceptions: [
      {
        text: '任职表态、宣誓一类的讲话，不提示。',
        example: {
          text: lines(
            '在干部大会上的任职表态发言',
            '',
            '同志们：',
            '　　统一思想，提高认识，加强领导，狠抓落实，务求实效，真抓实干，攻坚克难，开拓创新，与时俱进。要形成合力，扎实推进，再接再厉，' +
              '久久为功，驰而不息，凝心聚力，锐意进取，砥砺前行，迎难而上。',
            '　　统一思想，提高认识，加强领导，狠抓落实，务求实效，真抓实干，攻坚克难，开拓创新，与时俱进。要形成合力，扎实推进，再接再厉，' +
              '久久为功，驰而不息，凝心聚力，锐意进取，砥砺前行，迎难而上。',
            '　　统一思想，提高认识，加强领导，狠抓落实，务求实效，真抓实干，攻坚克难，开拓创新，与时俱进。要形成合力，扎实推进，再接再厉，' +
              '久久为功，驰而不息，凝心聚力，锐意进取，砥砺前行，迎难而上。',
            '　　统一思想，提高认识，加强领导，狠抓落实，务求实效，真抓实干，攻坚克难，开拓创新，与时俱进。要形成合力，扎实推进，再接再厉，' +
              '久久为功，驰而不息，凝心聚力，锐意进取，砥砺前行，迎难而上。',
            '',
          ),
          genre: 'speech',
        },
      },
      {
        text: '写了具体的人、数字、时间的，不提示。',
        example: {
          text: lines(
            '在全县供水工作会议上的讲话',
            '',
            '同志们：',
            '　　3个水厂、20公里主管，5月20日前换完。老周说，夏天等水等到半夜。统一思想，提高认识，加强领导，狠抓落实，务求实效，真抓实干，' +
              '攻坚克难，开拓创新，与时俱进。要形成合力，扎实推进，再接再厉，久久为功，驰而不息，凝心聚力，锐意进取，砥砺前行，迎难而上。',
            '　　4个水厂、21公里主管，5月20日前换完。老周说，夏天等水等到半夜。统一思想，提高认识，加强领导，狠抓落实，务求实效，真抓实干，' +
              '攻坚克难，开拓创新，与时俱进。要形成合力，扎实推进，再接再厉，久久为功，驰而不息，凝心聚力，锐意进取，砥砺前行，迎难而上。',
            '　　5个水厂、22公里主管，5月20日前换完。老周说，夏天等水等到半夜。统一思想，提高认识，加强领导，狠抓落实，务求实效，真抓实干，' +
              '攻坚克难，开拓创新，与时俱进。要形成合力，扎实推进，再接再厉，久久为功，驰而不息，凝心聚力，锐意进取，砥砺前行，迎难而上。',
            '　　6个水厂、23公里主管，5月20日前换完。老周说，夏天等水等到半夜。统一思想，提高认识，加强领导，狠抓落实，务求实效，真抓实干，' +
              '攻坚克难，开拓创新，与时俱进。要形成合力，扎实推进，再接再厉，久久为功，驰而不息，凝心聚力，锐意进取，砥砺前行，迎难而上。',
            '',
          ),
          genre: 'speech',
        },
      },
      {
        text: '不足三百字的短稿，不提示。',
        example: {
          text: '在全县作风建设会议上的讲话\n\n同志们：\n　　各单位要高度重视，统一思想，提高认识，加强领导，狠抓落实，务求实效。\n',
          genre: 'speech',
        },
      },
    ],
    messages: { cliche: '全文有{count}处“{first}”一类的套话，具体的人、数字和事很少，建议换成实在的内容。' },
    examples: {
      bad: [
        {
          text: lines(
            '在全县作风建设会议上的讲话',
            '',
            '同志们：',
            '　　今天召开作风建设会议。',
            '　　' +
              '各单位要⟦高度重视⟧' +
              '，统一思想，提高认识，加强领导，狠抓落实，务求实效。' +
              '要真抓实干，攻坚克难，开拓创新，与时俱进，把各项工作推向新的台阶。'.repeat(3),
            '　　' +
              '要明确责任，形成合力，扎实推进，再接再厉，久久为功，驰而不息，不断开创新局面。'.repeat(3),
            '　　' +
              '要凝心聚力，锐意进取，砥砺前行，迎难而上，以昂扬斗志奋力谱写新篇章，再创辉煌。'.repeat(3),
            '　　谢谢大家！',
            '',
          ),
          genre: 'speech',
        },
      ],
      good: [
        {
          text: lines(
            '在全县作风建设会议上的讲话',
            '',
            '同志们：',
            '　　今天召开作风建设会议。大家要高度重视，狠抓落实。',
            '　　上周我到办事大厅，看见一位老人为盖一个章跑了3趟，窗口上的同志在看手机。' +
              '从下个月起，38个窗口每天公布办件数，超过5天没有办结的，由分管的同志在例会上说明原因。'.repeat(
                6,
              ),
            '　　谢谢大家！',
            '',
          ),
          why: '有人、有数、有事',
          genre: 'speech',
        },
      ],
    },
  },
  ({ document, speech, report }) => {
    const { scored, characters, occasion, pace } = reviewOnce(document, speech);
    if (!scored || occasion.id === 'inaugural') return;
    const { emptyPhrases, emptyDensity } = pace;
    const [first] = emptyPhrases;
    if (!first || emptyDensity < DENSE || emptyPhrases.length < FEWEST) return;
    const { text, span, bodySpan } = document;
    const body = text.slice(bodySpan.start - span.start, bodySpan.end - span.start);
    if (((body.match(CONCRETE)?.length ?? 0) * 1000) / characters > BARE) return;
    const at = (place: { start: number; end: number }) =>
      text.slice(place.start - span.start, place.end - span.start);
    report({
      message: 'cliche',
      data: { count: emptyPhrases.length, first: at(first) },
      span: first,
      related: emptyPhrases.slice(1).map((place) => ({ span: place, message: '套话' })),
    });
  },
);

/** Set phrases in a thousand characters. */
const DENSE = 20;
const FEWEST = 8;
/** Figures, names, dates in a thousand characters. */
const BARE = 4;
const CONCRETE = anyOf(
  [
    /\d+/,
    inOrder([
      /(?<![一二三四五六七八九十百千万])[一二三四五六七八九十百千万]+/,
      /(?:个|项|次|家|名|人|件|户|天|年|月|元|吨|亩|公里|趟)/,
    ]),
    /[老小][\u4e00-\u9fff](?=[，说讲告])|同志[说讲告]|“/,
  ],
  'g',
);
