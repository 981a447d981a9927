import { replaceFix } from '../../edits';
import { anyOf, inOrder } from '../../language/text/pattern-rows';
import { matchesIn } from '../../language/text/punctuated-text';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'punct/colon-before-quote',
    title: '直接引语前的标点',
    severity: 'info',
    basis: [
      {
        norm: 'punctuation',
        clause: '4.7.3.1',
        force: 'mandatory',
        says: '用在“说、指出”等引出直接引语的词语后面',
      },
    ],
    genres: 'any',
    fix: 'mixed',
    grain: 'block',
    mention: 'keep',
    explanation: '“指出、强调、说”后面直接引用原话，而且引的是完整的句子，前面应当用冒号，不用逗号。',
    remedy: '把逗号改成冒号。',
    exceptions: [
      {
        text: '引语只是词语、短语，融在句子里的（强调“要讲政治”），不提示。',
        example: {
          in: 'notice',
          text: '上级强调，“居安思危”是第一位的要求。',
        },
      },
      {
        text: '“所谓‘……’”不提示。',
        example: { in: 'notice', text: '要弄清所谓“居安思危，有备无患。”的意思。' },
      },
    ],
    messages: { comma: '“{verb}”后面引用完整的原话，前面应用冒号。' },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '上级强调⟦，⟧“要居安思危，有备无患。”',
          fixed: '上级强调：“要居安思危，有备无患。”',
        },
      ],
      good: [],
    },
  },
  ({ document, report }) => {
    for (const { match, start } of matchesIn(document, COMMA)) {
      const verb = match[1] ?? '';
      const span = { start: start + verb.length, end: start + verb.length + 1 };
      const data = { verb: verb === '' ? '一句话是' : verb };
      report({
        message: 'comma',
        data,
        span,
        fixes: [replaceFix('改为冒号', span, '：', verb === '' ? 'suggest' : 'safe')],
      });
    }
  },
);

const COMMA = anyOf(
  [
    inOrder([
      /(指出|强调|写道|说道|讲道|要求|表示|说过|古人云|古人说|俗话说|常言道)[，,]/,
      /(?=“[^“”]{6,300}[。！？]”(?:$|[\r\n]|(?![的，、；这那]))|“[^“”，]{4,60}，[^“”]{4,200}[。！？]”)/,
    ]),
    /(?<=句[ ]?话是)[，,](?=“[^“”]{6,300}”。)/,
  ],
  'g',
);
