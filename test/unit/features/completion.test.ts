import assert from 'node:assert/strict';
import { createEngine } from '../../../server/src/core/engine';
import {
  type CompletionEntry,
  type CompletionOptions,
  complete,
} from '../../../server/src/core/features/completion';
import { wantedQi } from '../../../server/src/core/features/wanted-qi';
import type { Organization } from '../../../server/src/core/settings';
import { type ReviewOptions, reviewSpeech } from '../../../server/src/core/speech';
import { fillTemplate, SPEECH_SNIPPETS, TEMPLATES } from '../../../server/src/core/templates';
import { blanked, readSpeechFixture, SPEECH_PAIRS } from '../../fixtures/speech/pairs';

const engine = createEngine();
const TODAY = { year: 2026, month: 3, day: 5 };

/** `|` marks the cursor. */
function completeAt(
  marked: string,
  speech?: ReviewOptions,
  options: CompletionOptions = { today: TODAY },
): { readonly text: string; readonly entries: readonly CompletionEntry[] } {
  const offset = marked.indexOf('|');
  assert.ok(offset >= 0 && offset === marked.lastIndexOf('|'), 'one cursor');
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  return { text, entries: complete(engine.classify(text), offset, { ...options, speech }) };
}

const REQUEST = '××县教育局关于建设学校食堂的请示\n\n××县人民政府：\n';
const REQUEST_BODY = `${REQUEST}　　为改善办学条件，我局拟新建学校食堂一座。现将有关事项请示如下：\n　　一、基本情况\n　　学校现有学生1200人，食堂面积不足。\n`;
const NOTICE = '××县人民政府办公室关于做好防汛工作的通知\n\n各乡镇人民政府，县政府各部门：\n';
const NOTICE_BODY = `${NOTICE}　　为做好防汛工作，现将有关事项通知如下：\n　　一、落实责任\n　　各乡镇要明确责任人。\n`;
const LETTER = '××县水利局关于商请协助开展联合检查的函\n\n××县自然资源局：\n';
const REPORT_BODY =
  '××县水利局关于防汛工作情况的报告\n\n××县人民政府：\n　　根据要求，现将防汛工作情况报告如下：\n　　一、主要做法\n　　我局组织检查12次。\n';
const SPEECH = '在全县防汛工作会议上的讲话\n（2024年5月10日）\n\n';
const SPEECH_BODY = `${SPEECH}同志们：\n　　今天召开全县防汛工作会议，主要任务是部署防汛工作。下面，我讲两点意见。\n　　一、提高认识\n　　防汛工作事关群众安危，我们必须抓紧抓实。\n`;

/** Name → draft, the labels that come first (in order), labels that must be somewhere (+) or nowhere (-). */
const CASES: readonly (readonly [string, string, readonly string[], (readonly string[])?])[] = [
  ['an empty file', '|', ['请示（求批准）', '请示（求经费）'], ['+倡议书', '-妥否，请批示。', '-文号']],
  ['a file of blank lines, CRLF', '\r\n　　|\r\n', ['请示（求批准）'], ['+通知（会议）']],
  ['a prefix', 'gw-qs|', ['请示（求批准）', '请示（求经费）', '请示（求指示）'], ['-报告（工作）']],
  ['a prefix in capitals', 'GW-TZHY|', ['通知（会议）'], ['-通知（部署）']],
  ['the prefix of a group', 'jh-|', ['讲话（部署会）'], ['+主持词', '+称谓', '-工作总结']],
  ['a Chinese name', '通知|', ['通知（部署）'], ['+通知（会议）', '-通报（表彰）', '-请示（求批准）']],
  ['a Chinese name with its kind', '通知（会|', ['通知（会议）'], ['-通知（部署）']],
  ['a name said the other way round', '会议通知|', ['通知（会议）'], ['-通知（部署）']],
  ['one character of a name', '请|', ['请示（求批准）'], ['-通知（部署）']],
  ['the checklist', '五气|', ['五气自查清单'], ['-通天气·传达']],
  [
    'a prefix in a new document behind another',
    `${NOTICE_BODY}\ngw-tzhy|`,
    ['通知（会议）'],
    ['-通知（部署）'],
  ],

  ['the title’s last word', '××县水利局关于做好防汛工作的|', ['通知'], ['+请示', '+报告', '-请示（求批准）']],
  ['the title’s last word, by its matter', '××县水利局关于增加编制的|', ['请示', '函'], ['+通知']],
  ['the title’s last word, half written', '关于表彰先进的通|', ['通报', '通知', '通告'], ['-决定']],
  [
    'the title of a text that decides',
    `××县教育局关于建设食堂的|\n\n××县人民政府：\n　　我局拟建设食堂，所需经费50万元。\n　　妥否，请批示。\n`,
    ['请示'],
    ['+函'],
  ],
  ['a situation to report', '关于防汛工作情况的|', ['报告', '通报']],
  ['no 的 yet', '××县水利局关于做好防汛工作|', []],
  ['的 in a body', `${NOTICE_BODY}　　我们印发了关于防汛工作的|`, []],
  ['above the title', `|\n${REQUEST_BODY}`, ['文号', '签发人：'], ['-请示（求批准）']],
  ['above the title of a notice', `|\n${NOTICE_BODY}`, ['文号'], ['-签发人：']],

  [
    'recipients of a request',
    '××县教育局关于建设学校食堂的请示\n\n|',
    ['××县人民政府：'],
    ['-各科室、所属各单位：'],
  ],
  [
    'recipients of a notice',
    '××县人民政府办公室关于做好防汛工作的通知\n\n|',
    ['各乡镇人民政府，县政府各部门、各直属机构：'],
    ['+各科室、所属各单位：'],
  ],
  ['recipients of a letter', '××县水利局关于商请协助检查的函\n|', ['××县××局：']],
  [
    'recipients half written',
    '××县人民政府办公室关于做好防汛工作的通知\n\n各科|',
    ['各科室、所属各单位：'],
    ['-各乡镇人民政府，县政府各部门、各直属机构：'],
  ],
  [
    'no recipients in a public notice',
    '××县公安局关于交通管制的通告\n\n|',
    ['为……，根据……，现将有关事项通告如下：'],
    ['-各科室、所属各单位：'],
  ],
  ['the salutation of a speech', `${SPEECH}|`, ['同志们：', '各位领导、同志们：']],

  [
    'the opening of a request',
    `${REQUEST}|`,
    ['为……，根据……，拟……，现将有关事项请示如下：'],
    ['-妥否，请批示。'],
  ],
  [
    'the opening of a notice, behind its indent',
    `${NOTICE}　　|`,
    ['现将有关事项通知如下：', '现就……通知如下：'],
  ],
  [
    'the opening of a notice, half written',
    `${NOTICE}　　现就|`,
    ['现就……通知如下：'],
    ['-现将有关事项通知如下：'],
  ],
  ['the opening of a speech', `${SPEECH}同志们：\n|`, ['结构·开场'], ['+聚人气·热点切入', '-结构·收尾']],

  [
    'the closing of a request',
    `${REQUEST_BODY}|`,
    ['妥否，请批示。', '当否，请批示。'],
    ['-特此报告。', '-特此通知。', '+附件说明'],
  ],
  [
    'the closing of a request, half written',
    `${REQUEST_BODY}　　特|`,
    ['特此请示。', '特此请示，请批示。'],
    ['-妥否，请批示。', '-特此报告。'],
  ],
  [
    'the closing of a request before its signature',
    `${REQUEST_BODY}　　当|\n\n　　　　　　　　　　　　　　××县教育局\n　　　　　　　　　　　　　　2024年3月5日\n`,
    ['当否，请批示。'],
    ['-妥否，请批示。'],
  ],
  [
    'the closing of a report that said 如下',
    `${REPORT_BODY}|`,
    ['以上报告，请审阅。'],
    ['+特此报告。', '-妥否，请批示。'],
  ],
  [
    'the closing of a letter that consults',
    `${LETTER}　　为加强监管，我局拟开展联合检查，商请贵局派员参加。\n|`,
    ['特此函商，请予函复。'],
    ['+盼复。', '-此致敬礼'],
  ],
  [
    'the closing of a speech',
    `${SPEECH_BODY}|`,
    ['结构·收尾'],
    ['+谢谢大家！', '+显霸气·短句', '-特此通知。', '-附件说明'],
  ],
  ['the next heading', `${NOTICE_BODY}|`, [], ['+二、', '+（一）']],
  [
    'the next heading between paragraphs',
    `${NOTICE_BODY}|\n　　三、严明纪律\n　　各乡镇要按时报告。\n`,
    ['（一）', '二、'],
    ['-特此通知。'],
  ],
  [
    'the next sub-heading',
    `${NOTICE}　　现通知如下：\n　　一、落实责任\n　　（一）明确分工。各乡镇要定人定岗。\n　　|\n　　二、严明纪律\n　　按时报告。\n`,
    ['（二）', '二、'],
  ],
  [
    'pieces of a speech between paragraphs',
    `${SPEECH_BODY}|\n　　二、落实责任\n　　各单位要各负其责。\n`,
    ['（一）', '二、', '结构·过渡', '通天气·传达'],
    ['-结构·收尾', '-谢谢大家！'],
  ],

  [
    'behind the closing',
    `${REQUEST_BODY}　　妥否，请批示。\n|`,
    ['附件说明', '署名日期', '联系人附注'],
    ['-妥否，请批示。', '-抄送'],
  ],
  [
    'behind the date',
    `${REQUEST_BODY}　　妥否，请批示。\n\n　　　　　　　　　　　　　　××县教育局\n　　　　　　　　　　　　　　2024年3月5日\n|`,
    ['联系人附注', '抄送'],
    ['-附件说明', '-署名日期'],
  ],

  [
    'the government above, by its name',
    '清河县水利局关于解决抗旱经费的请示\n\n清|',
    ['清河县人民政府：'],
    ['-县人民政府：', '-市水利局：'],
  ],
  [
    'the government above, as it is called at home',
    '清河县水利局关于解决抗旱经费的请示\n\n县|',
    ['县人民政府：'],
  ],
  ['the department above', '清河县水利局关于解决抗旱经费的请示\n\n市|', ['市水利局：']],
  ['the government above a government', '清河县人民政府关于解决抗旱经费的请示\n\n市|', ['市人民政府：']],
  ['the government above a township', '城关镇人民政府关于修路的请示\n\n县|', ['县人民政府：']],
  ['no government above in what goes down', `清河县水利局关于做好防汛工作的通知\n\n县|`, []],

  ['the next heading, begun', `${NOTICE_BODY}　　二|`, ['二、']],
  ['the next heading, begun at the margin', `${NOTICE_BODY}二|`, ['二、']],
  ['the next sub-heading, begun', `${NOTICE_BODY}　　（|`, ['（一）']],
  ['the next sub-heading, begun half-width', `${NOTICE_BODY}　　(|`, ['（一）']],
  ['the next sub-heading, behind a bracket that was closed', `${NOTICE_BODY}　　（|）`, ['（一）']],
  ['a bracket that is no ordinal', `${NOTICE_BODY}　　各乡镇（|）`, []],
  ['another heading than the next', `${NOTICE_BODY}　　三|`, []],
  ['the first heading, begun', `${NOTICE}　　现通知如下：\n　　一|`, ['一、']],
  [
    'the third level, begun',
    `${NOTICE}　　现通知如下：\n　　一、落实责任\n　　（一）明确分工。各乡镇要定人定岗。\n　　1.定人。每村2人。\n　　2|`,
    ['2.'],
  ],
  [
    'the second level anew under the next heading',
    `${NOTICE}　　现通知如下：\n　　一、落实责任\n　　（一）明确分工。各乡镇要定人定岗。\n　　二、严明纪律\n　　（|`,
    ['（一）'],
    ['-（二）'],
  ],
  ['a figure', `${NOTICE_BODY}　　12|`, []],

  ['the signature', `${REQUEST_BODY}　　妥否，请批示。\n\n　　　　　　　　××|`, ['××县教育局']],
  ['the signature at the margin, no closing', `${REQUEST_BODY}××县|`, ['××县教育局']],
  ['no signature in a paragraph', `${REQUEST_BODY}　　××县|`, []],
  ['the date, CRLF', `${REQUEST_BODY}　　妥否，请批示。\r\n\r\n××县教育局\r\n2|`, ['2026年3月5日']],
  ['the date, half written', `${REQUEST_BODY}　　妥否，请批示。\n\n××县教育局\n2026年|`, ['2026年3月5日']],
  ['another date', `${REQUEST_BODY}　　妥否，请批示。\n\n××县教育局\n2025|`, []],
  ['a date that stands already', `${REQUEST_BODY}　　妥否，请批示。\n\n××县教育局\n2026年3月4日\n2|`, []],
  ['the date of a speech', '在全县防汛工作会议上的讲话\n（|', ['（2026年3月5日）']],
  ['the attachments, by one character', `${REQUEST_BODY}　　妥否，请批示。\n　　附|`, ['附件说明']],
  [
    'whom to call',
    `${REQUEST_BODY}　　妥否，请批示。\n\n××县教育局\n2026年3月4日\n（|`,
    ['（联系人：×××，联系电话：×××）'],
  ],

  ['the middle of a sentence', `${REQUEST_BODY}　　我们要特|`, []],
  ['the middle of a sentence before other text', `${REQUEST_BODY}　　特|别说明的是，学校急需食堂。`, []],
  [
    'a paragraph’s first word in the middle of the body',
    `${NOTICE}　　特|\n　　一、落实责任\n　　各乡镇要明确责任人。\n`,
    [],
  ],
  ['a template’s name in a paragraph', `${NOTICE_BODY}　　通知|\n　　二、严明纪律\n　　按时报告。\n`, []],
  [
    'a snippet’s prefix in a sentence',
    `${SPEECH_BODY}　　有人说jdq|`,
    ['接地气·讲人讲事'],
    ['+接地气·承诺小事', '-通天气·传达'],
  ],
  ['a form’s prefix in a sentence', `${NOTICE_BODY}　　根据《通知》（gw-wh|`, ['文号'], ['-通知（部署）']],
  ['a word in Latin letters', `${NOTICE_BODY}　　要用好OA|`, []],
  ['a comment', `${NOTICE_BODY}<!-- gw-|\n-->`, []],
  ['a text that is no document', '𠮷先生：\n　　今天天气很好，我们去爬山。\n特|', []],
];

describe('completion', () => {
  for (const [name, marked, first, others = []] of CASES) {
    it(name, () => {
      const labels = completeAt(marked).entries.map(({ label }) => label);
      assert.deepEqual(labels.slice(0, first.length), first, labels.slice(0, 8).join(' | '));
      if (first.length === 0 && others.length === 0) assert.deepEqual(labels, []);
      for (const other of others) {
        assert.equal(
          labels.includes(other.slice(1)),
          other.startsWith('+'),
          `${other} in ${labels.join(' | ')}`,
        );
      }
    });
  }

  it('gives entries that an editor can use: the span ends at the cursor, on its line, and the filter fits', () => {
    for (const [name, marked] of CASES) {
      const offset = marked.indexOf('|');
      const { text, entries } = completeAt(marked);
      for (const { replaceSpan, filterTexts, documentation, detail, label } of entries) {
        const replaced = text.slice(replaceSpan.start, offset);
        const behind = marked[offset + 1] === '）' && label.startsWith('（') ? 1 : 0;
        assert.equal(replaceSpan.end, offset + behind, name);
        assert.doesNotMatch(replaced, /[\r\n]/);
        assert.ok(
          filterTexts[0]?.toLowerCase().startsWith(replaced.toLowerCase()),
          `${name}: ${label} ${replaced}`,
        );
        assert.ok(detail !== '' && documentation !== '');
      }
    }
  });

  /** Draft, label, the draft after the entry is accepted (placeholders as in a skeleton). */
  const ACCEPTED: readonly (readonly [string, string, string])[] = [
    [`${REQUEST_BODY}|`, '妥否，请批示。', `${REQUEST_BODY}　　妥否，请批示。`],
    [`${REQUEST_BODY}　　妥|`, '妥否，请批示。', `${REQUEST_BODY}　　妥否，请批示。`],
    [`${REQUEST_BODY}妥|`, '妥否，请批示。', `${REQUEST_BODY}　　妥否，请批示。`],
    ['关于表彰先进的通|', '通报', '关于表彰先进的通报'],
    [`${NOTICE_BODY}　　（|）\n`, '（一）', `${NOTICE_BODY}　　（一）\n`],
    [`${NOTICE_BODY}二|`, '二、', `${NOTICE_BODY}　　二、`],
    ['\n　　gw-gg|', '公告', `\n${fillTemplate(TEMPLATES[25] ?? { body: '' })}`],
    [`${NOTICE_BODY}　　见（gw-wh|`, '文号', `${NOTICE_BODY}　　见（〔代字〕〔〔年〕〕〔号〕号`],
    [`${NOTICE}　　现就|`, '现就……通知如下：', `${NOTICE}　　现就〔……〕通知如下：`],
    [
      `${NOTICE_BODY}　　特此通知。\n|`,
      '署名日期',
      `${NOTICE_BODY}　　特此通知。\n　　　　　　　　　　　　　　　　〔发文机关〕\n　　　　　　　　　　　　　　　　××××年×月×日`,
    ],
    ['在防汛工作会议上的讲话\n\n　　|', '同志们：', '在防汛工作会议上的讲话\n\n同志们：'],
  ];

  for (const [marked, label, expected] of ACCEPTED) {
    it(`${JSON.stringify(marked.slice(-12))} + ${label}`, () => {
      const { text, entries } = completeAt(marked);
      const entry = entries.find((one) => one.label === label);
      assert.ok(entry, entries.map((one) => one.label).join(' | '));
      const { start, end } = entry.replaceSpan;
      assert.equal(
        text.slice(0, start) + fillTemplate({ body: entry.insertText }) + text.slice(end),
        expected,
      );
    });
  }

  it('offers the names that the office set', () => {
    const organization: Organization = {
      own: ['清河县档案馆'],
      superiors: ['中共清河县委办公室'],
      peers: ['平江县档案馆'],
      subordinates: ['清河县城建档案室'],
    };
    const labels = (marked: string) =>
      completeAt(marked, undefined, { organization }).entries.map(({ label }) => label);
    assert.deepEqual(labels('关于解决馆库经费的请示\n\n中|'), ['中共清河县委办公室：']);
    assert.deepEqual(labels('关于商请借阅档案的函\n\n平|'), ['平江县档案馆：']);
    assert.deepEqual(labels('关于购置设备的批复\n\n清|'), ['清河县城建档案室：']);
    assert.deepEqual(labels(`${REQUEST_BODY}　　妥否，请批示。\n\n清|`), ['清河县档案馆']);
    assert.deepEqual(labels(`${REQUEST_BODY}　　妥否，请批示。\n\n××县教育局\n2|`), [], 'no clock, no date');
  });

  it('answers at every place of any text', () => {
    for (const template of TEMPLATES.filter(({ number }) => number % 7 === 0)) {
      const text = `${fillTemplate(template)}\r\n𠮷\u0000`;
      const analysis = engine.classify(text);
      for (let offset = 0; offset <= text.length; offset++) complete(analysis, offset);
    }
  });
});

/** A speech long enough to be scored, with the cursor behind its last paragraph but one. */
function inSpeech(text: string): string {
  const lines = text.trimEnd().split('\n');
  return [...lines.slice(0, -1), '|', lines.at(-1)].join('\n');
}

const qiOf = (label: string) => SPEECH_SNIPPETS.find(({ name }) => name === label)?.qi;

describe('completion in a speech', () => {
  it('puts the pieces first that feed the qi of which most is wanting, and says why', () => {
    for (const pair of SPEECH_PAIRS) {
      const marked = inSpeech(blanked(pair));
      const { text, entries } = completeAt(marked);
      const wants = wantedQi(engine.classify(text).documents[0]!.document, {});
      const pieces = entries.filter(({ label }) => qiOf(label) !== undefined);
      const order = [...new Set(pieces.map(({ label }) => qiOf(label)))];
      assert.deepEqual(
        order.slice(0, wants.length),
        wants.map(({ qi }) => qi),
        pair.speech,
      );
      for (const { label, detail } of pieces) {
        const reason = wants.find(({ qi }) => qi === qiOf(label))?.reason;
        assert.equal(detail.endsWith(`（${reason}）`), reason !== undefined, `${label}：${detail}`);
      }
    }
  });

  it('follows what the user said of occasion and audience', () => {
    const marked = inSpeech(readSpeechFixture('opening'));
    const first = (speech: ReviewOptions) => completeAt(marked, speech).entries.map(({ detail }) => detail);
    const strict = first({ occasion: 'discipline' }).find((detail) => detail.startsWith('xbq-'));
    assert.match(strict ?? '', /（显霸气 \d+，建议 75）$/);
    const guests = first({ occasion: 'discipline', audience: 'guests' });
    assert.ok(!guests.some((detail) => /显霸气 .*建议 75/.test(detail)));
  });

  it('offers openings at the start only, and closings at the end only', () => {
    const structure = (marked: string) =>
      completeAt(marked)
        .entries.map(({ label }) => label)
        .filter((label) => label.startsWith('结构'));
    assert.deepEqual(structure(`${SPEECH}同志们：\n|`), ['结构·开场']);
    assert.deepEqual(structure(inSpeech(readSpeechFixture('deploy'))), ['结构·过渡']);
    const whole = readSpeechFixture('deploy').trimEnd();
    const unfinished = whole.slice(0, whole.lastIndexOf('\n'));
    assert.deepEqual(structure(`${unfinished}\n|`), ['结构·收尾', '结构·过渡']);
    assert.equal(completeAt(`${unfinished}\n|`).entries[0]?.label, '结构·收尾');
    assert.deepEqual(structure(`${whole}\n|`), []);
  });

  it('has no reasons in a text too short to score, nor in papers that are read', () => {
    for (const marked of [`${SPEECH_BODY}|`, `${NOTICE_BODY}|`])
      for (const { detail } of completeAt(marked).entries) assert.doesNotMatch(detail, /建议 \d/);
  });
});

describe('the qi that are wanting', () => {
  it('are those below their target, the one that lacks most first', () => {
    for (const { speech } of SPEECH_PAIRS) {
      const { document } = engine.classify(readSpeechFixture(speech)).documents[0]!;
      const { qi } = reviewSpeech(document);
      const lacks = wantedQi(document, {}).map(({ qi: id }) => qi[id].target - qi[id].score);
      assert.deepEqual(
        lacks,
        [...lacks].sort((a, b) => b - a),
      );
      assert.ok(lacks.every((lack) => lack > 0));
      const below = Object.values(qi).filter(({ atMost, score, target }) => !atMost && score < target);
      assert.equal(lacks.length, below.length);
    }
  });

  it('never include one that had better stay low', () => {
    const { document } = engine.classify(readSpeechFixture('exchange')).documents[0]!;
    assert.ok(!wantedQi(document, { occasion: 'exchange' }).some(({ qi }) => qi === 'xianba'));
  });

  it('are none in a short text', () => {
    assert.deepEqual(wantedQi(engine.classify(SPEECH_BODY).documents[0]!.document, {}), []);
  });
});
