import type { OfficialDocument, Part, Span } from '../../document/types';
import { replaceFix } from '../../edits';
import { inOrder } from '../../language/text/pattern-rows';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'addressing/recipient-separator',
    title: '主送、抄送机关之间的标点不分层次',
    severity: 'info',
    basis: [
      {
        norm: 'custom',
        force: 'customary',
        says: '同级同类的机关之间用顿号，不同系统、不同层级的之间用逗号',
      },
    ],
    genres: ['decision', 'opinion', 'notice', 'bulletin', 'report', 'request', 'reply', 'motion', 'letter'],
    fix: 'safe',
    mention: 'keep',
    explanation:
      '主送机关列得多时，用标点分层次：同级同类的用顿号，换一类用逗号，如“各县人民政府，市政府各部门、各直属机构：”。从头到尾用一种标点，看不出哪几个是一类。',
    remedy: '下级政府与本级部门之间用逗号，同类机关之间用顿号。',
    exceptions: [
      {
        text: '只有两个机关的，已经分了层次（既有逗号又有顿号）的，不提示。',
        example: {
          text: '甲市人民政府关于做好安全工作的通知\n\n各乡镇、县直各单位：\n　　请认真排查𠮷河沿线隐患。\n　　特此通知。\n\n甲市人民政府\n2024年5月6日\n',
          genre: 'notice',
        },
      },
      {
        text: '看不出类别的机关，不提示。',
        example: {
          text: '甲市人民政府关于做好安全工作的通知\n\n甲山管理区、乙河灌区、丙园区：\n　　请认真排查隐患。\n　　特此通知。\n\n甲市人民政府\n2024年5月6日\n',
          genre: 'notice',
        },
      },
    ],
    messages: {
      layer: '“{first}”与“{second}”不是一类，之间建议用逗号。',
      same: '“{first}”与“{second}”同级同类，之间建议用顿号。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '甲市人民政府关于做好安全工作的通知',
            '',
            '各县人民政府、各区人民政府⟦、⟧市政府各部门：',
            '　　请认真排查隐患。',
            '　　特此通知。',
            '',
            '甲市人民政府',
            '2024年5月6日',
            '',
          ),
          fixed: lines(
            '甲市人民政府关于做好安全工作的通知',
            '',
            '各县人民政府、各区人民政府，市政府各部门：',
            '　　请认真排查隐患。',
            '　　特此通知。',
            '',
            '甲市人民政府',
            '2024年5月6日',
            '',
          ),
          genre: 'notice',
        },
      ],
      good: [
        {
          text: lines(
            '国务院关于做好安全工作的通知',
            '',
            '各省、自治区、直辖市人民政府，国务院各部委、各直属机构：',
            '　　请认真排查隐患。',
            '　　特此通知。',
            '',
            '国务院',
            '2024年5月6日',
            '',
          ),
          why: '标准写法',
          genre: 'notice',
        },
      ],
    },
  },
  ({ document, report }) => {
    for (const organs of [document.recipients?.organs, document.copyTo?.organs]) {
      if (!organs || organs.length < MANY) continue;
      const gaps = gapsBetween(document, organs);
      if (gaps.every(({ mark }) => mark === '、')) {
        for (const { first, second, span } of gaps) {
          if (!isLayer(first, second)) continue;
          const fixes = [replaceFix('改为逗号', span, '，', 'safe')];
          report({ message: 'layer', data: { first: first.text, second: second.text }, span, fixes });
        }
      } else if (gaps.every(({ mark }) => mark === '，' || mark === ',')) {
        // A row of one kind only: 县财政局，县公安局，县司法局.
        if (new Set(organs.map(({ text }) => departmentOf(text))).size > 1 || !departmentOf(organs[0]!.text))
          continue;
        const { first, second, span } = gaps[0]!;
        const edits = gaps.map((gap) => ({ span: gap.span, newText: '、' }));
        report({
          message: 'same',
          data: { first: first.text, second: second.text },
          span,
          fixes: [{ title: '都改为顿号', kind: 'safe', edits }],
        });
      }
    }
  },
);

/** Two organs need no layers. */
const MANY = 3;

interface Gap {
  readonly first: Part;
  readonly second: Part;
  readonly mark: string;
  readonly span: Span;
}

function gapsBetween({ text, span: { start: base } }: OfficialDocument, organs: readonly Part[]): Gap[] {
  return organs.slice(1).map((second, index) => {
    const first = organs[index]!;
    const span = { start: first.span.end, end: second.span.start };
    return { first, second, mark: text.slice(span.start - base, span.end - base), span };
  });
}

/** Governments below, then the departments of one's own. */
function isLayer(first: Part, second: Part): boolean {
  return GOVERNMENTS.test(first.text) && DEPARTMENTS.test(second.text);
}

const GOVERNMENTS =
  /^各.{0,12}(?:人民政府|政府|[县市区旗州盟乡镇](?:[（(][^（）()]{1,12}[）)])?|街道办事处|管委会)$/;
const DEPARTMENTS = inOrder([
  /^(?:国务院|[省市县区州旗]|[省市县区州旗]?(?:人民)?政府|[省市县区州旗]直|[省市县区州旗]级)/,
  /(?:有关|相关|政府|人民政府)?各?(?:部门|部委|直属机构|委办局|有关部门|单位|直单位)$/,
]);

/** The place and the kind of a department that is named singly: 县…局. Undefined for any other organ. */
function departmentOf(name: string): string | undefined {
  const match = /^([省市县区州旗])[\u4e00-\u9fff]{2,10}(局|厅)$/.exec(name);
  return match ? match[1]! + match[2]! : undefined;
}
