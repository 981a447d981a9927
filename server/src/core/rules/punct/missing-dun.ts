import { replaceFix } from '../../edits';
import { PARALLEL_ROWS } from '../../language/text/parallel-phrases';
import { anyOf, grouped, inOrder } from '../../language/text/pattern-rows';
import { markAround, matchesIn } from '../../language/text/punctuated-text';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'punct/missing-dun',
    title: '并列词语之间缺顿号',
    severity: 'info',
    basis: [
      { norm: 'punctuation', clause: '4.5', force: 'mandatory', says: '句子内部并列词语之间的停顿用顿号' },
      { norm: 'custom', force: 'customary', says: '两个职务并列，中间用顿号' },
    ],
    genres: 'any',
    fix: 'mixed',
    grain: 'block',
    mention: 'keep',
    explanation: '一个人的两个职务、几个结构相同的短语连着写，中间不用顿号，容易读成一个。',
    remedy: '在并列的词语中间加顿号。',
    exceptions: [
      {
        text: '紧缩的并列（党政军、公检法、中小学、大中小企业、城乡）不加顿号，不提示。',
        example: {
          in: 'notice',
          text: '要发动党政军民、中小学师生参加。',
        },
      },
      {
        text: '“副市长兼公安局局长”有“兼”连接，不提示。',
        example: {
          in: 'notice',
          text: '请副市长兼公安局局长张三同志出席。',
        },
      },
      { text: '“抓早抓小”这类四字格不提示。', example: { in: 'notice', text: '要抓早抓小，讲卫生。' } },
      { text: '引号里的活动名称不提示。', example: { in: 'notice', text: '开展“解放思想改革创新”活动。' } },
    ],
    messages: {
      post: '“{first}”和“{second}”是两个职务，中间应加顿号。',
      row: '“{words}”并列，中间建议加顿号。',
      phrase: '“{first}”和“{second}”并列，中间建议加顿号。',
    },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '请⟦市委常委秘书长⟧张三同志出席。',
          fixed: '请市委常委、秘书长张三同志出席。',
        },
      ],
      good: [],
    },
  },
  ({ document, report }) => {
    for (const pattern of POSTS) {
      for (const { match, start, span } of matchesIn(document, pattern)) {
        const [, first, second] = match;
        const at = { start: start + first!.length, end: start + first!.length };
        const fixes = [replaceFix('加上顿号', at, '、', 'safe')];
        report({ message: 'post', data: { first: first!, second: second! }, span, fixes });
      }
    }
    for (const { match, start, span } of matchesIn(document, PHRASES)) {
      const [, first, , second] = match;
      const at = { start: start + first!.length, end: start + first!.length };
      const fixes = [replaceFix('加上顿号', at, '、', 'suggest')];
      report({ message: 'phrase', data: { first: first!, second: second! }, span, fixes });
    }
    for (const pattern of PARALLEL_ROWS) {
      for (const { match, start, span, block } of matchesIn(document, pattern)) {
        if (markAround(block, span, ['quotation', 'bookTitle'])) continue;
        const members = match.slice(1);
        let at = start;
        const edits = members.slice(1).map((_, index) => {
          at += members[index]!.length;
          return { span: { start: at, end: at }, newText: '、' };
        });
        report({
          message: 'row',
          data: { words: members.join('”“') },
          span,
          severity: 'hint',
          fixes: [{ title: '加上顿号', kind: 'suggest', edits }],
        });
      }
    }
  },
);

const POSTS: readonly RegExp[] = [
  inOrder(
    [
      /((?:省|市|县|区|州|盟|旗|地|工)委(?:副书记|常委))/,
      grouped(
        '(',
        anyOf([
          /(?:常务)?副?(?:省长|市长|县长|区长|州长|秘书长|自治区主席)|(?:组织|宣传|统战)部部?长|政法委书记|纪委书记/,
          /军分区司令员|总工会主席/,
        ]),
        ')',
      ),
    ],
    'g',
  ),
  inOrder(
    [
      /((?:党委|党组|党总支|党支部|党工委)(?:副书记|书记|委员|成员))/,
      grouped(
        '(',
        inOrder([
          /副?/,
          anyOf([
            /局长|厅长|主任|董事长|总经理|院长|校长|所长|部长|主席|镇长|乡长|处长|会长|行长|台长|社长|站长|秘书长|纪委书记/,
            /纪检组组?长/,
          ]),
        ]),
        ')',
      ),
    ],
    'g',
  ),
];
/** 讲政治讲大局, 让领导让同事: one verb twice, each with an object of two characters. */
const PHRASES =
  /(?<![演宣主听礼转忍遵坚看把防保严谦出])((讲|让|懂|守)(?!\2)[\u3400-\u9fff]{2})(\2(?!\2)[\u3400-\u9fff]{2})(?=[\u3400-\u9fff，。；”的])/g;
