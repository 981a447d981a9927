import type { OfficialDocument, Span } from '../../document/types';
import { replaceFix } from '../../edits';
import { matchesIn } from '../../language/text/punctuated-text';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'paste/placeholder',
    title: '占位符没有补全、写法不一',
    severity: 'info',
    basis: [{ norm: 'custom', force: 'customary', says: '隐去的名称、数字统一用“××”，定稿前补全' }],
    genres: 'any',
    fix: 'mixed',
    mention: 'keep',
    options: {
      mark: { description: '统一用哪种占位符', default: '××' },
    },
    explanation:
      '文中用“XX”“*”“____”等代替单位、姓名、地名，是范文或者起草时的占位。写法不统一，定稿时容易漏补。“××”有几处的，只在第一处提示。',
    remedy: '定稿前逐处补全；暂时不能补的，统一写成“××”，便于查找。',
    exceptions: [
      {
        text: '全文统一用“××”、标题或者署名里也用的，是范文、模板，不逐处提示。',
        example: {
          text: '××县教育局关于做好安全工作的通知\n\n各学校：\n　　请××中学做好准备。\n　　特此通知。\n\n××县教育局\n2024年5月6日\n',
          genre: 'notice',
        },
      },
      {
        text: '数字、单位前的占位由另一条规则提示。',
        example: {
          text: '乙县水利局关于做好防汛工作的通知\n\n各水管所：\n　　收入增长XX%，达到××万元。\n　　特此通知。\n\n乙县水利局\n2024年5月6日\n',
          genre: 'notice',
        },
      },
      {
        text: 'Markdown的星号、英文里的字母不提示。',
        example: {
          text: '乙县水利局关于做好防汛工作的通知\n\n各水管所：\n　　请**水库管理所**做好准备，*乡镇*不必参加。\n　　特此通知。\n\n乙县水利局\n2024年5月6日\n',
          genre: 'notice',
        },
      },
    ],
    messages: {
      unify: '“{mark}”是占位，定稿前应补全；暂不能补的，统一写成“{wanted}”。',
      left: '“{mark}”是占位，定稿前应补全。',
      many: '“{mark}”一类的占位全文有{count}处，定稿前应逐处补全。',
    },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '请⟦XX⟧中学、⟦*⟧乡中心小学的⟦XXX⟧同志做好准备。',
          fixed: '请××中学、××乡中心小学的××同志做好准备。',
        },
      ],
      good: [],
    },
  },
  ({ document, options, report }) => {
    const wanted = typeof options.mark === 'string' && options.mark !== '' ? options.mark : '××';
    const isModel = usesInFrame(document);
    const left: Span[] = [];
    for (const { match, start } of matchesIn(document, MARK)) {
      const mark = match[0];
      const span: Span = { start, end: start + mark.length };
      if (mark === wanted || /^×+$/.test(mark)) {
        left.push(span);
      } else {
        const fixes = [replaceFix(`统一为“${wanted}”`, span, wanted)];
        report({ message: 'unify', data: { mark, wanted }, span, fixes });
      }
    }
    // Written as they should be, they are told of once: a reader finds the others by their mark.
    const [first, ...others] = left;
    if (!first || isModel) return;
    const mark = document.text.slice(first.start - document.span.start, first.end - document.span.start);
    const related = others.slice(0, 5).map((span) => ({ span, message: '这里也有占位' }));
    report({
      message: others.length === 0 ? 'left' : 'many',
      data: { mark, count: left.length },
      span: first,
      related,
    });
  },
);

const UNIT = '(?:%|％|个百分点|万|亿|元|人次|项(?!目)|件|处(?![长室])|次|吨|亩|台|套|公里|平方米)';
const HAN = '[\\u3400-\\u9fff“”‘’《》（），、。：；]';
const MARK = new RegExp(
  [
    // XX主任, 主任XXX同志
    `(?<![A-Za-z0-9×*-])(?:[XxＸｘ]{2,4}|×{2,4}|[○〇]{2,4})(?=[ ]?${HAN})(?!${UNIT})(?![○〇年])`,
    // *乡办公室, **县
    `(?<![*\\w/\\\\])[*＊]{1,3}(?=(?:省|市|县|区|乡|镇|村|局|厅|委|街道|社区|公司|学校|同志|书记|主任|局长)[^*＊\\r\\n]{0,200}$)`,
    '(?<![_\\w])_{3,12}(?![_\\w])|(?<!＿)＿{2,12}(?!＿)',
    '[［\\[][ \\u3000]{1,8}[］\\]]',
  ].join('|'),
  'gm',
);

/** A model or a paper with its names taken out has the mark in its title, recipients or signature too. */
function usesInFrame({ title, recipients, signatures }: OfficialDocument): boolean {
  return [title, recipients, ...signatures].some((node) => node !== undefined && /[×○]{2}/.test(node.text));
}
