/** Where in a report a request can stand, and what the split makes of the place: bodies only, one form a case. */
import assert from 'node:assert/strict';
import { parse } from '../../../server/src/core/document';
import { applyEdits } from '../../../server/src/core/edits';
import type { Fix } from '../../../server/src/core/findings';
import type { Classification } from '../../../server/src/core/genres/types';
import { splitReport } from '../../../server/src/core/refactor/split-report';

const REPORT: Classification = { genre: 'report', confidence: 1, evidence: [], override: 'user' };
const HEAD = '甲县水利局关于防汛工作情况的报告\n\n县人民政府：\n　　今年𠮷水河平稳。\n';
const TAIL = '\n甲县水利局\n2024年9月2日\n';
const NO_REASON = '〔请写明缘由和依据〕。';

function split(text: string): Fix | undefined {
  const file = parse(text);
  const [document] = file.documents;
  return document && splitReport(file, document, REPORT);
}

interface Form {
  readonly name: string;
  /** The body behind its first paragraph; 　　 is put before every line. */
  readonly body: string;
  readonly left: string;
  /** The body of each request, closing left out, with its matter. */
  readonly requests: readonly (readonly [matter: string, body: string])[];
  readonly closing?: string;
}

const indented = (lines: string): string => lines.replace(/^(?=[^|<\n])/gm, '　　');

const FORMS: readonly Form[] = [
  {
    name: 'a lead before a series of two matters is dealt out',
    body: '目前力量不足，恳请县政府：一是拨付抢险经费30万元；二是增加事业编制5名。\n特此报告。',
    left: '特此报告。',
    requests: [
      ['拨付抢险经费', '目前力量不足，恳请县政府拨付抢险经费30万元。'],
      ['增加事业编制', '目前力量不足，恳请县政府增加事业编制5名。'],
    ],
  },
  {
    name: 'a lead before a series over several sentences',
    body: '恳请县政府帮助解决以下问题：一是抢险经费30万元。二是巡查经费5万元。下一步，我局将抓好落实。\n特此报告。',
    left: '下一步，我局将抓好落实。\n特此报告。',
    requests: [
      ['解决抢险经费', `${NO_REASON}恳请县政府解决抢险经费30万元。`],
      ['解决巡查经费', `${NO_REASON}恳请县政府解决巡查经费5万元。`],
    ],
  },
  {
    name: 'a lead before a list of paragraphs',
    body: '恳请县政府帮助解决以下问题：\n1.拨付抢险经费30万元。\n2.追加维修资金20万元。\n特此报告。',
    left: '特此报告。',
    requests: [
      ['拨付抢险经费', `${NO_REASON}恳请县政府拨付抢险经费30万元。`],
      ['追加维修资金', `${NO_REASON}恳请县政府追加维修资金20万元。`],
    ],
  },
  {
    name: 'a list of two parts of one matter stays a list',
    body: '恳请县政府帮助解决以下问题：\n1.拨付泵站维修资金30万元。\n2.追加泵站设备资金20万元。\n特此报告。',
    left: '特此报告。',
    requests: [
      [
        '拨付泵站维修资金',
        `${NO_REASON}恳请县政府帮助解决以下问题：\n1.拨付泵站维修资金30万元。\n2.追加泵站设备资金20万元。`,
      ],
    ],
  },
  {
    name: 'what the sentence states stays',
    body: '道路已经全部抢通，但护坡尚未修复，恳请县政府拨付护坡修复资金65万元。\n特此报告。',
    left: '道路已经全部抢通，但护坡尚未修复。\n特此报告。',
    requests: [['拨付护坡修复资金', '道路已经全部抢通，但护坡尚未修复。恳请县政府拨付护坡修复资金65万元。']],
  },
  {
    name: 'a section of requests without a word of asking',
    body: '一、工作情况\n抢修泵站6座。\n二、请求支持事项\n（一）安排县道大中修资金300万元。\n（二）授权我局统一管理治超站。\n三、下一步打算\n继续努力。\n特此报告。',
    left: '一、工作情况\n抢修泵站6座。\n二、下一步打算\n继续努力。\n特此报告。',
    requests: [
      ['安排县道大中修资金', `${NO_REASON}安排县道大中修资金300万元。`],
      ['授权统一管理治超站', `${NO_REASON}授权我局统一管理治超站。`],
    ],
  },
  {
    name: 'a second word of asking begins a matter of its own',
    body: '望县里拨给抢修资金65万元，并请县交通局派技术人员指导重建。\n特此报告。',
    left: '特此报告。',
    requests: [
      ['拨给抢修资金', `${NO_REASON}望县里拨给抢修资金65万元。`],
      ['派技术人员指导重建', `${NO_REASON}请县交通局派技术人员指导重建。`],
    ],
  },
  {
    name: 'a list of two kinds of matter',
    body: '因力量不足，恳请县政府帮助解决以下问题：\n（一）拨付抢险经费30万元。\n（二）增加事业编制3名。\n特此报告。',
    left: '特此报告。',
    requests: [
      ['拨付抢险经费', '因力量不足，恳请县政府拨付抢险经费30万元。'],
      ['增加事业编制', '因力量不足，恳请县政府增加事业编制3名。'],
    ],
  },
  {
    name: 'one sentence, two matters: its clauses part',
    body: '因抢险任务加重，恳请县政府拨付抢险经费30万元，并增加事业编制5名。\n特此报告。',
    left: '特此报告。',
    requests: [
      ['拨付抢险经费', '因抢险任务加重，恳请县政府拨付抢险经费30万元。'],
      ['增加事业编制', '因抢险任务加重，恳请县政府增加事业编制5名。'],
    ],
  },
  {
    name: 'one sentence, two matters, the answer asked for behind them',
    body: '恳请县政府增加编制5名，同时请求划拨仓库用地3亩，切实解决实际困难，请予批准。',
    left: '特此报告。',
    requests: [
      ['增加编制', `${NO_REASON}恳请县政府增加编制5名，切实解决实际困难。`],
      ['划拨仓库用地', `${NO_REASON}恳请县政府划拨仓库用地3亩，切实解决实际困难。`],
    ],
    closing: '以上请示，请予批准。',
  },
  {
    name: 'two sentences of one paragraph, two matters, each with what is said of it',
    body: '目前防汛物资不足。恳请县政府拨付物资经费30万元。该项经费专款专用。同时，恳请县政府增加编制3名。\n特此报告。',
    left: '目前防汛物资不足。\n特此报告。',
    requests: [
      ['拨付物资经费', '目前防汛物资不足。恳请县政府拨付物资经费30万元。该项经费专款专用。'],
      ['增加编制', `${NO_REASON}恳请县政府增加编制3名。`],
    ],
  },
  {
    name: 'one sentence whose clauses do not part: the title says both',
    body: '恳请县政府拨付抢险经费30万元，并解决办公用房6间。\n特此报告。',
    left: '特此报告。',
    requests: [
      ['拨付抢险经费并解决办公用房', `${NO_REASON}恳请县政府拨付抢险经费30万元，并解决办公用房6间。`],
    ],
  },
  {
    name: 'one matter and its money stay one',
    body: '因船只老旧，请县政府批准购置冲锋舟2艘，并安排资金18万元。\n特此报告。',
    left: '特此报告。',
    requests: [['购置冲锋舟并安排资金', '因船只老旧，请县政府批准购置冲锋舟2艘，并安排资金18万元。']],
  },
  {
    name: 'posts and the pay for them are one matter',
    body: '因人手不足，恳请县政府增加编制5名，并解决所需人员经费30万元。\n特此报告。',
    left: '特此报告。',
    requests: [
      ['增加编制并解决所需人员经费', '因人手不足，恳请县政府增加编制5名，并解决所需人员经费30万元。'],
    ],
  },
  {
    name: 'one sentence of 一是, 二是, 三是',
    body: '下一步，一是加强值班。二是恳请县政府拨付物资经费10万元。三是组织演练。\n特此报告。',
    left: '下一步，一是加强值班。二是组织演练。\n特此报告。',
    requests: [['拨付物资经费', `${NO_REASON}恳请县政府拨付物资经费10万元。`]],
  },
  {
    name: 'first and last: the order words are dealt anew',
    body: '首先，加强值班。其次，请县政府拨付物资经费10万元。再次，组织演练。\n特此报告。',
    left: '首先，加强值班。其次，组织演练。\n特此报告。',
    requests: [['拨付物资经费', `${NO_REASON}请县政府拨付物资经费10万元。`]],
  },
  {
    name: 'a series of which one is left counts no more',
    body: '问题是：一是物资不足；二是请县政府安排物资经费10万元。\n特此报告。',
    left: '问题是：物资不足。\n特此报告。',
    requests: [['安排物资经费', `${NO_REASON}请县政府安排物资经费10万元。`]],
  },
  {
    name: 'a section with a run-in heading',
    body: '一、工作情况\n（一）加强值班。全员在岗。\n（二）请求解决经费。物资消耗大，请求县政府拨付经费10万元。\n（三）组织演练。开展演练3次。\n二、下一步打算\n继续努力。\n特此报告。',
    left: '一、工作情况\n（一）加强值班。全员在岗。\n（二）组织演练。开展演练3次。\n二、下一步打算\n继续努力。\n特此报告。',
    requests: [['拨付经费', `${NO_REASON}物资消耗大，请求县政府拨付经费10万元。`]],
  },
  {
    name: 'a bare heading without an ordinal',
    body: '请求事项\n恳请拨付资金10万元。\n下一步打算\n继续努力。\n特此报告。',
    left: '下一步打算\n继续努力。\n特此报告。',
    requests: [['拨付资金', `${NO_REASON}恳请拨付资金10万元。`]],
  },
  {
    name: 'a table in the section of requests',
    body: '一、需要县政府解决的问题\n恳请拨付下列资金：\n| 项目 | 金额 |\n|---|---|\n| 物资 | 10万元 |\n二、下一步\n继续努力。\n特此报告。',
    left: '一、下一步\n继续努力。\n特此报告。',
    requests: [['拨付资金', `${NO_REASON}恳请拨付下列资金：\n| 项目 | 金额 |\n|---|---|\n| 物资 | 10万元 |`]],
  },
  {
    name: 'a proposal with only the answer asked for',
    body: '我局拟购置冲锋舟2艘，需资金18万元。\n当否，请批复。',
    left: '特此报告。',
    requests: [['购置冲锋舟', '我局拟购置冲锋舟2艘，需资金18万元。']],
    closing: '当否，请批复。',
  },
  {
    name: 'the answer in the request’s own sentence',
    body: '物资消耗大，请拨付专项经费30万元，请批示。',
    left: '特此报告。',
    requests: [['拨付专项经费', `${NO_REASON}物资消耗大，请拨付专项经费30万元。`]],
  },
  {
    name: 'a comment before the request stays',
    body: '<!-- 待核 -->\n恳请县政府拨付经费10万元。\n特此报告。',
    left: '<!-- 待核 -->\n特此报告。',
    requests: [['拨付经费', `${NO_REASON}恳请县政府拨付经费10万元。`]],
  },
  {
    name: 'two paragraphs, two matters',
    body: '恳请县政府拨付物资经费10万元。\n同时，恳请县政府增加编制3名。\n特此报告。',
    left: '特此报告。',
    requests: [
      ['拨付物资经费', `${NO_REASON}恳请县政府拨付物资经费10万元。`],
      ['增加编制', `${NO_REASON}恳请县政府增加编制3名。`],
    ],
  },
  {
    name: 'a request in quotation and book title marks',
    body: '恳请县政府将“清河大闸”列入《全县水利规划》。\n特此报告。',
    left: '特此报告。',
    requests: [
      ['将“清河大闸”列入《全县水利规划》', `${NO_REASON}恳请县政府将“清河大闸”列入《全县水利规划》。`],
    ],
  },
  {
    name: 'the attachment stays with the report',
    body: '恳请县政府拨付经费10万元。\n\n附件：测算表',
    left: '特此报告。\n\n附件：测算表',
    requests: [['拨付经费', `${NO_REASON}恳请县政府拨付经费10万元。`]],
  },
];

describe('splitting a report: the place of the request', () => {
  for (const { name, body, left, requests, closing = '妥否，请批示。' } of FORMS) {
    it(name, () => {
      for (const eol of ['\n', '\r\n']) {
        const text = `${HEAD}${indented(body)}\n${TAIL}`.replace(/\n/g, eol);
        const fix = split(text);
        assert.ok(fix, 'no split is offered');
        const after = applyEdits(text, fix.edits);
        assert.equal(after, `${HEAD}${indented(left)}\n${TAIL}`.replace(/\n/g, eol));
        const written = fix.creates?.map((file) => [file.name, file.text]);
        const expected = requests.map(([matter, lines]) => [
          `关于${matter}的请示`.replace(/\s/g, ''),
          [
            `甲县水利局关于${matter}的请示`,
            '',
            '县人民政府：',
            indented(`${lines}\n${closing}`),
            '',
            '甲县水利局',
            '2024年9月2日',
            '　　（联系人：×××，联系电话：××××××××）',
            '',
          ]
            .join('\n')
            .replace(/\n/g, eol),
        ]);
        assert.deepEqual(written, expected);
        assert.equal(split(after), undefined, 'splits again');
      }
    });
  }

  it('is not offered when nothing would be left to report', () => {
    assert.equal(
      split(
        '甲县水利局关于防汛经费的报告\n\n县人民政府：\n　　因任务重，恳请拨付经费10万元。妥否，请批示。\n',
      ),
      undefined,
    );
  });

  it('is not offered for a paper of another genre', () => {
    const file = parse(`${HEAD}　　恳请县政府拨付经费10万元。\n${TAIL}`);
    const [document] = file.documents;
    assert.ok(document);
    assert.equal(splitReport(file, document, { ...REPORT, genre: 'notice' }), undefined);
  });

  it('keeps to lines without a line end at the end', () => {
    const text = '甲县水利局关于防汛工作情况的报告\n县人民政府：\n今年平稳。\n恳请县政府拨付经费10万元。';
    const fix = split(text);
    assert.ok(fix);
    assert.equal(applyEdits(text, fix.edits), '甲县水利局关于防汛工作情况的报告\n县人民政府：\n今年平稳。');
    assert.doesNotMatch(fix.creates?.[0]?.text ?? '\n', /\n$/);
  });
});
