import assert from 'node:assert/strict';
import { parse } from '../../../server/src/core/document';
import { printBlocks } from '../../support/print-tree';

/** Each case: what it shows, the text, and the blocks of its first document. */
const CASES: readonly (readonly [name: string, text: string, blocks: readonly string[]])[] = [
  ['the empty text', '', []],
  [
    'a request with everything that format allows',
    `000123
机密★1年　特急
清江县人民政府文件
清政发〔2024〕5号　　　签发人：张三　李四
────────────────
清江县人民政府关于申请防汛资金的请示
市人民政府：
　　为做好防汛，现请示如下：
　　妥否，请批示。
　　附件：1.测算表
　　　　　2.可行性研究
清江县人民政府
2024年5月6日
（联系人：王五，联系电话：1234）
抄送：县委办公室，县人大办公室。
清江县人民政府办公室　　2024年5月6日印发`,
    [
      'copyNumber 000123',
      'secrecy 机密★1年',
      'urgency 特急',
      'issuerMark 清江县人民政府文件',
      'documentNumber 清政发〔2024〕5号',
      'signer 签发人：张三␣李四',
      'title 清江县人民政府关于申请防汛资金的请示',
      'recipients 市人民政府：',
      'paragraph 为做好防汛，现请示如下：',
      'paragraph 妥否，请批示。',
      'attachmentNote 附件：1.测算表⏎␣␣␣␣␣2.可行性研究',
      'signature 清江县人民政府',
      'date 2024年5月6日',
      'annotation （联系人：王五，联系电话：1234）',
      'copyTo 抄送：县委办公室，县人大办公室。',
      'printing 清江县人民政府办公室␣␣2024年5月6日印发',
    ],
  ],
  [
    'CRLF, an astral character, signature and date on one line',
    '关于𠮷林镇防汛的报告\r\n县政府：\r\n　　情况良好😀。\r\n　　特此报告。\r\n\r\n𠮷林镇人民政府　　二〇二四年五月六日\r\n',
    [
      'title 关于𠮷林镇防汛的报告',
      'recipients 县政府：',
      'paragraph 情况良好😀。',
      'paragraph 特此报告。',
      'signature 𠮷林镇人民政府',
      'date 二〇二四年五月六日',
    ],
  ],
  [
    'headings on lines of their own, run in, and items',
    `一、总体要求
　　要认真贯彻。
二、主要任务
（一）加强领导。各单位要落实责任。
（二）严格管理
1.各科室要按时上报，
2．不得迟报；
（1）第一类；
①甲
第一条　为了规范管理，制定本办法。
三、完成时间：5月6日`,
    [
      'heading#1 一、总体要求',
      'paragraph 要认真贯彻。',
      'heading#1 二、主要任务',
      'paragraph#2 （一）加强领导。各单位要落实责任。',
      'heading#2 （二）严格管理',
      'paragraph* 1.各科室要按时上报，',
      'paragraph* 2．不得迟报；',
      'paragraph* （1）第一类；',
      'heading#5 ①甲',
      'paragraph* 第一条␣为了规范管理，制定本办法。',
      'paragraph* 三、完成时间：5月6日',
    ],
  ],
  [
    'a short sentence is a heading over the text that goes on from it, an item among its like',
    '（一）指导思想。\n坚持稳中求进，认真做好各项工作。\n（一）有章程；\n（二）有场所；\n（三）其他条件。\n第二条　登记应当公开，接受社会监督。',
    [
      'heading#2 （一）指导思想。',
      'paragraph 坚持稳中求进，认真做好各项工作。',
      'paragraph* （一）有章程；',
      'paragraph* （二）有场所；',
      'paragraph* （三）其他条件。',
      'paragraph* 第二条␣登记应当公开，接受社会监督。',
    ],
  ],
  [
    'a heading run together with its text by pasting is no heading',
    '（一）职业生涯极为漫长 文史专业的同志都知道。起初，是这样的。',
    ['paragraph* （一）职业生涯极为漫长 文史专业的同志都知道。起初，是这样的。'],
  ],
  [
    'Markdown: title, levels, bold run-in heading, list, table, code, quotation',
    `# 关于开学的通知

各学校：

## 一、安排

**（一）报到。** 学生按时报到。

- 带好证件

| 甲 | 乙 |
| --- | --- |

\`\`\`
code
\`\`\`

> 引文`,
    [
      'title 关于开学的通知',
      'recipients 各学校：',
      'heading#1 ## 一、安排',
      'paragraph#2 **（一）报到。** 学生按时报到。',
      'paragraph 带好证件',
      'table | 甲 | 乙 |⏎| --- | --- |',
      'code ```⏎code⏎```',
      'blockQuote > 引文',
    ],
  ],
  [
    'lines with tabs are a table',
    '科室\t人数\n人事科\t3\n正文。',
    ['table 科室⇥人数⏎人事科⇥3', 'paragraph 正文。'],
  ],
  [
    'a law: chapters and articles',
    '清江县供水条例\n（2024年3月5日清江县人大常委会通过）\n第一章　总　　则\n第一条　为了供水，制定本条例。\n第二章　附　　则\n第二条　本条例自公布之日起施行。',
    [
      'title 清江县供水条例',
      'titleNote （2024年3月5日清江县人大常委会通过）',
      'heading#1 第一章␣总␣␣则',
      'paragraph* 第一条␣为了供水，制定本条例。',
      'heading#1 第二章␣附␣␣则',
      'paragraph* 第二条␣本条例自公布之日起施行。',
    ],
  ],
  [
    'an enclosed original is an attachment without a label',
    '关于印发防汛预案的通知\n各乡镇：\n　　现印发给你们，请认真贯彻执行。\n清江县人民政府\n2024年5月6日\n清江县防汛预案\n一、总则\n　　正文。',
    [
      'title 关于印发防汛预案的通知',
      'recipients 各乡镇：',
      'paragraph 现印发给你们，请认真贯彻执行。',
      'signature 清江县人民政府',
      'date 2024年5月6日',
      'attachment 清江县防汛预案⏎一、总则⏎␣␣正文。',
      '  title 清江县防汛预案',
      '  heading#1 一、总则',
      '  paragraph 正文。',
    ],
  ],
  [
    'attachments under labels, and one whose label names it',
    '关于开会的通知\n各科室：\n　　请参加。\n办公室\n2024年5月6日\n附件1\n会议日程\n一、签到\n附件2：参会名单\n　　张三。',
    [
      'title 关于开会的通知',
      'recipients 各科室：',
      'paragraph 请参加。',
      'signature 办公室',
      'date 2024年5月6日',
      'attachment 附件1⏎会议日程⏎一、签到',
      '  title 会议日程',
      '  heading#1 一、签到',
      'attachment 附件2：参会名单⏎␣␣张三。',
      '  title 参会名单',
      '  paragraph 张三。',
    ],
  ],
  [
    'joint signatures, on one line and on several',
    '关于开会的通知\n各单位：\n　　请参加。\n县财政局　县教育局\n中国证监会清江监管组\n县水利局\n2024年×月×日\n（此件公开发布）',
    [
      'title 关于开会的通知',
      'recipients 各单位：',
      'paragraph 请参加。',
      'signature 县财政局',
      'signature 县教育局',
      'signature 中国证监会清江监管组',
      'signature 县水利局',
      'date 2024年×月×日',
      'annotation （此件公开发布）',
    ],
  ],
  [
    'a closing formula above the date is no signature',
    '关于开会的通知\n各科室：\n　　请准时参加。\n特此通知\n2024年5月6日',
    [
      'title 关于开会的通知',
      'recipients 各科室：',
      'paragraph 请准时参加。',
      'paragraph 特此通知',
      'date 2024年5月6日',
    ],
  ],
  [
    'a page number behind the date is left over',
    '工作感想\n　　我有一些感想。\n2010 年 10 月 14 日\n3',
    ['title 工作感想', 'paragraph 我有一些感想。', 'date 2010 年 10 月 14 日', 'paragraph 3'],
  ],
  [
    'a speech: byline, salutation run in',
    '在大会上的致辞\n（2024年5月6日，北京）\n国家主席 王××\n女士们，先生们：今天我们相聚在这里。',
    [
      'title 在大会上的致辞',
      'byline （2024年5月6日，北京）⏎国家主席 王××',
      'salutation 女士们，先生们：',
      'paragraph 今天我们相聚在这里。',
    ],
  ],
  [
    'a speaker pasted onto the salutation',
    '政府工作报告\n国务院总理周恩来各位代表：\n现在报告工作。',
    ['title 政府工作报告', 'byline 国务院总理周恩来', 'salutation 各位代表：', 'paragraph 现在报告工作。'],
  ],
  [
    'a salutation that names offices',
    '各位行政处室领导，在座的科员、秘书，同志们：\n刚才，大家都讲了。',
    ['salutation 各位行政处室领导，在座的科员、秘书，同志们：', 'paragraph 刚才，大家都讲了。'],
  ],
  [
    'a draft: marks above and below the title, names below the date',
    '（代拟稿）\n清江县人民政府关于加快发展的意见\n（征求意见稿）\n各乡镇：\n　　提出意见。\n2024年5月6日\n清江县人民政府',
    [
      'titleNote （代拟稿）',
      'title 清江县人民政府关于加快发展的意见⏎（征求意见稿）',
      'recipients 各乡镇：',
      'paragraph 提出意见。',
      'date 2024年5月6日',
      'signature 清江县人民政府',
    ],
  ],
  [
    'minutes: issue, organ and day under the title, no recipients among the lists',
    '清江县政府常务会议纪要\n第5次\n清江县人民政府办公室　　2024年5月6日\n　　会议研究了防汛工作。\n出席领导：\n　　王××、李××。\n分送：县委办。',
    [
      'title 清江县政府常务会议纪要',
      'titleNote 第5次',
      'byline 清江县人民政府办公室␣␣2024年5月6日',
      'paragraph 会议研究了防汛工作。',
      'paragraph 出席领导：',
      'paragraph 王××、李××。',
      'copyTo 分送：县委办。',
    ],
  ],
  [
    'a briefing',
    '清江简报\n第12期\n县委办公室编　　2024年5月6日\n　　近日，县委召开会议。\n报：市委办公室\n送：县领导\n（共印50份）',
    [
      'title 清江简报',
      'titleNote 第12期',
      'byline 县委办公室编␣␣2024年5月6日',
      'paragraph 近日，县委召开会议。',
      'copyTo 报：市委办公室',
      'copyTo 送：县领导',
      'printing （共印50份）',
    ],
  ],
  [
    'people addressed in a notice are recipients, in an appeal a salutation',
    '关于检查的通知\n全体职工：\n　　现将有关事项通知如下。',
    ['title 关于检查的通知', 'recipients 全体职工：', 'paragraph 现将有关事项通知如下。'],
  ],
  [
    'an appeal',
    '致全县居民的倡议书\n全县居民朋友们：\n　　我们发出如下倡议。',
    ['title 致全县居民的倡议书', 'salutation 全县居民朋友们：', 'paragraph 我们发出如下倡议。'],
  ],
  [
    'recipients broken over two lines',
    '关于开会的通知\n各省、自治区、直辖市人民政府，国务院各部委、\n各直属机构：\n　　请参加。',
    [
      'title 关于开会的通知',
      'recipients 各省、自治区、直辖市人民政府，国务院各部委、⏎各直属机构：',
      'paragraph 请参加。',
    ],
  ],
  [
    'a sentence that leads in is no recipients line',
    '关于废止文件的决定\n清江县人民代表大会常务委员会第三次会议决定：\n一、废止旧文件。',
    [
      'title 关于废止文件的决定',
      'paragraph 清江县人民代表大会常务委员会第三次会议决定：',
      'paragraph* 一、废止旧文件。',
    ],
  ],
];

describe('parse: blocks', () => {
  for (const [name, text, blocks] of CASES) {
    it(name, () => {
      const [document] = parse(text).documents;
      assert.ok(document !== undefined);
      assert.equal(printBlocks(document, 200), blocks.join('\n'));
    });
  }
});
