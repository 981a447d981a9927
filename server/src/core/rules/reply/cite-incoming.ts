import type { OfficialDocument } from '../../document/types';
import type { Fix } from '../../findings';
import { organWord } from '../../language/organs/address-words';
import { letterKind } from '../../language/paper/letter-kind';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'reply/cite-incoming',
    title: '批复、复函没有引述来文',
    severity: 'error',
    basis: [
      { norm: 'custom', force: 'customary', says: '批复、复函开头先引来文标题，后引发文字号，并写“收悉”' },
      { norm: 'regulation', clause: '第二十条', force: 'mandatory', says: '行文理由充分，依据准确' },
    ],
    genres: ['reply', 'letter'],
    fix: 'suggest',
    explanation:
      '批复和复函都是对来文的答复，开头要引述来文的标题和发文字号，写明“收悉”，让对方和以后查档的人知道答复的是哪一份文件。一文多请、' +
      '先后几次来文时，不引来文很容易张冠李戴。复函只写“来函收悉”的，按一般提示处理。',
    remedy: '在正文开头写“你局《关于……的请示》（×〔××××〕×号）收悉。”；复函称“贵局《关于……的函》”。',
    exceptions: [
      {
        text: '答复电话、口头或者会上提出的问题，不提示。',
        example: {
          text: lines(
            '甲市财政局关于有关政策的复函',
            '',
            '乙县财政局：',
            '　　你局来电询问的问题，经研究，现函复如下：',
            '　　可以按原办法执行。',
            '　　特此函复。',
            '',
            '甲市财政局',
            '2024年5月6日',
            '',
          ),
          genre: 'letter',
        },
      },
      {
        text: '开头用别的方式交代了来文（如“根据……的请示”“就……问题提出请示”）的，不提示。',
        example: {
          text: lines(
            '甲市人民政府关于同意设立工业园的批复',
            '',
            '各中级人民法院：',
            '　　近来，部分中级人民法院就如何适用法律提出请示。经研究，批复如下：',
            '　　适用前款规定。',
            '',
            '甲市人民政府',
            '2024年5月6日',
            '',
          ),
          genre: 'reply',
        },
      },
      {
        text: '没有主送机关的文稿不提示。',
        example: {
          text: '甲市人民政府关于同意设立工业园的批复\n\n　　一、同意设立工业园。\n　　二、注意环保。\n\n甲市人民政府\n2024年5月6日\n',
          genre: 'reply',
        },
      },
    ],
    messages: {
      missing: '开头没有引述来文，建议先写“{example}”，再作答复。',
      bare: '只写“{said}”，没有引来文标题和发文字号，建议写成“{example}”。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '甲市人民政府关于同意设立工业园的批复',
            '',
            '乙县人民政府：',
            '　　⟦你县请示收悉。⟧现批复如下：',
            '　　同意设立工业园。',
            '　　此复。',
            '',
            '甲市人民政府',
            '2024年5月6日',
            '',
          ),
          fixed: lines(
            '甲市人民政府关于同意设立工业园的批复',
            '',
            '乙县人民政府：',
            '　　你县《关于设立工业园的请示》（〔来文字号〕）收悉。现批复如下：',
            '　　同意设立工业园。',
            '　　此复。',
            '',
            '甲市人民政府',
            '2024年5月6日',
            '',
          ),
          genre: 'reply',
        },
        {
          text: lines(
            '甲市人民政府关于设立工业园的批复',
            '',
            '乙区人民政府：',
            '　　⟦关于设立工业园一事，经市政府研究，现答复如下：⟧',
            '　　同意设立工业园。',
            '',
            '甲市人民政府',
            '2024年5月6日',
            '',
          ),
          fixed: lines(
            '甲市人民政府关于设立工业园的批复',
            '',
            '乙区人民政府：',
            '　　你区《关于设立工业园的请示》（〔来文字号〕）收悉。关于设立工业园一事，经市政府研究，现答复如下：',
            '　　同意设立工业园。',
            '',
            '甲市人民政府',
            '2024年5月6日',
            '',
          ),
          genre: 'reply',
        },
      ],
      good: [
        {
          text: lines(
            '甲市人民政府关于同意设立工业园的批复',
            '',
            '乙县人民政府：',
            '　　你县《关于设立工业园的请示》（乙政〔2024〕5号）收悉。现批复如下：',
            '　　同意设立工业园。',
            '　　此复。',
            '',
            '甲市人民政府',
            '2024年5月6日',
            '',
          ),
          why: '来文标题、文号、“收悉”齐全',
          genre: 'reply',
        },
      ],
    },
  },
  (context) => {
    const { document, genre } = context;
    const isReply = context.isGenre('reply');
    if (!isReply && !/复函$/.test(document.title?.plain ?? '')) return;
    if (!isReply && letterKind(document, genre) !== 'reply') return;
    const organ = document.recipients?.organs[0]?.text;
    const opening = document.paragraphs[0];
    const sentence = opening?.sentences[0];
    if (organ === undefined || !opening || !sentence || opening.heading || opening.ordinal) return;
    const head = document.paragraphs
      .slice(0, 2)
      .map(({ text }) => text)
      .join('');
    const said = BARE.exec(sentence.text);
    if (!said && (CITED.test(head) || !ANSWERS.test(head))) return;
    const example = citation(document, organ, isReply);
    if (said) {
      const span = sentence.span;
      const rest = sentence.text.slice(said[0].length);
      const fix: Fix = {
        title: '补上来文标题和发文字号',
        kind: 'suggest',
        edits: [
          { span: { start: span.start, end: span.start + said[0].length }, newText: example.slice(0, -1) },
        ],
      };
      context.report({
        message: 'bare',
        data: { said: said[0], example },
        span: rest.length <= 1 ? span : { start: span.start, end: span.start + said[0].length },
        severity: isReply ? 'error' : 'warning',
        fixes: [fix],
      });
      return;
    }
    const at = { start: sentence.span.start, end: sentence.span.start };
    context.report({
      message: 'missing',
      data: { example },
      span: sentence.span,
      fixes: [{ title: '在开头引述来文', kind: 'suggest', edits: [{ span: at, newText: example }] }],
    });
  },
);

/** 你县请示收悉: the paper is named by its kind alone. */
const BARE =
  /^(?:[你贵][^，。《》（）]{0,10}?)?(?:来|的)?(?:请示|来函|函|来文|报告|申请)(?:已|均)?(?:收悉|收到|知悉|敬悉)/;
/** Any way of saying what is being answered. */
const CITED =
  /》|收悉|请示|报送|来函|来文|来电|来信|电话|口头|来访|座谈|当面|请求|申请|报来|呈报|上报|提出|提案|建议|询问|咨询|〔\d{4}〕/;
/** The document is an answer that has got as far as answering. */
const ANSWERS = /(?:批复|函复|答复|回复)如下|同意|批准|不予|经.{0,12}研究/;

function citation(document: OfficialDocument, organ: string, isReply: boolean): string {
  const matter = (document.title?.matter?.text ?? '')
    .replace(/[\s\u3000]+/g, '')
    .replace(/^(?:原则)?(?:不)?(?:同意|批准)(?:在)?/, '')
    .replace(/(?:有关|相关)?(?:问题|事项|事宜)?$/, '')
    .replace(/^《.*》$/, '');
  const subject = matter === '' ? '〔事由〕' : matter;
  const kind = isReply ? '请示' : '函';
  return `${isReply ? '你' : '贵'}${organWord(organ)}《关于${subject}的${kind}》（〔来文字号〕）收悉。`;
}
