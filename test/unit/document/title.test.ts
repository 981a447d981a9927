import assert from 'node:assert/strict';
import { parse, type Title } from '../../../server/src/core/document';

/** issuer | matter | genre word | suffix | subtitle; line ends inside a part shown as ⏎. */
function partsOf(title: Title): string {
  const parts = [title.issuer, title.matter, title.genreWord, title.suffix, title.subtitle];
  return parts.map((part) => part?.text.replace(/\r\n|\r|\n/g, '⏎') ?? '').join('|');
}

function titleOf(text: string): Title | undefined {
  return parse(text).documents[0]?.title;
}

describe('title: parts', () => {
  const cases: readonly (readonly [text: string, plain: string, parts: string])[] = [
    [
      '清江县人民政府关于申请防汛资金的请示\n市人民政府：\n　　正文。',
      '清江县人民政府关于申请防汛资金的请示',
      '清江县人民政府|申请防汛资金|请示||',
    ],
    [
      '国务院办公厅关于开展\r\n城镇治理工作的通知\r\n国办发〔2019〕3号\r\n',
      '国务院办公厅关于开展城镇治理工作的通知',
      '国务院办公厅|开展⏎城镇治理工作|通知||',
    ],
    [
      '国务院关于奖售粮\n几 个 问 题 的 通 知\n国发〔1981〕88号',
      '国务院关于奖售粮几个问题的通知',
      '国务院|奖售粮⏎几 个 问 题|通 知||',
    ],
    [
      '清江县人民政府\n关于报送总结的函\n县财政局：\n正文。',
      '清江县人民政府关于报送总结的函',
      '清江县人民政府|报送总结|函||',
    ],
    [
      '关于印发《清江县防汛预案》的通知\n各乡镇：',
      '关于印发《清江县防汛预案》的通知',
      '|印发《清江县防汛预案》|通知||',
    ],
    [
      '国务院办公厅转发民政部关于\n清理整顿社会团体意见的通知\n国办发〔1997〕11号',
      '国务院办公厅转发民政部关于清理整顿社会团体意见的通知',
      '国务院办公厅|转发民政部关于⏎清理整顿社会团体意见|通知||',
    ],
    [
      '清江县招商引资办法（试行）\n第一条　为了招商，制定本办法。',
      '清江县招商引资办法（试行）',
      '|||（试行）|',
    ],
    [
      '关于规范执法的指导意见（征求意见稿）\n各单位：',
      '关于规范执法的指导意见（征求意见稿）',
      '|规范执法的指导|意见|（征求意见稿）|',
    ],
    [
      '中华人民共和国国务院令\n第706号\n《条例》已经通过，现予公布。',
      '中华人民共和国国务院令',
      '中华人民共和国国务院||令||',
    ],
    [
      '中国人民银行令〔2025〕第12号（管理办法）\n《办法》已经通过，现予公布。',
      '中国人民银行令〔2025〕第12号（管理办法）',
      '中国人民银行||令|（管理办法）|',
    ],
    [
      '砥砺前行——在全县干部大会上的讲话\n同志们：',
      '砥砺前行——在全县干部大会上的讲话',
      '||讲话||在全县干部大会上的讲话',
    ],
    [
      '凝心聚力谋发展\n——在全县干部大会上的讲话\n（2024年5月6日）\n同志们：',
      '凝心聚力谋发展——在全县干部大会上的讲话',
      '||讲话||在全县干部大会上的讲话',
    ],
    ['文秘工作发言稿----风雨的感悟\n同志们：', '文秘工作发言稿----风雨的感悟', '||发言稿||风雨的感悟'],
    ['政府工作报告\n——2024年3月5日在全国人民代表大会上\n各位代表：', '政府工作报告', '||政府工作报告||'],
    [
      '# 清江县教育局关于开学的通知\n\n各学校：\n\n正文。',
      '清江县教育局关于开学的通知',
      '清江县教育局|开学|通知||',
    ],
    ['2024年度工作总结\n一、主要工作\n正文。', '2024年度工作总结', '||总结||'],
    ['\ufeff　　关于𠮷林镇防汛的报告\r\n县政府：', '关于𠮷林镇防汛的报告', '|𠮷林镇防汛|报告||'],
    ['如何做好办公室工作\n　　大家都说，这件事不容易做好。', '如何做好办公室工作', '||||'],
  ];
  for (const [text, plain, parts] of cases) {
    it(JSON.stringify(text.slice(0, 40)), () => {
      const title = titleOf(text);
      assert.ok(title !== undefined, 'has a title');
      assert.equal(title.plain, plain);
      assert.equal(partsOf(title), parts);
    });
  }
});

describe('title: none is invented', () => {
  const cases = [
    '',
    '　　',
    '同志们：\n今天我们开会。',
    '各位代表：\n现在，我报告工作。',
    '市人民政府：\n　　现将有关情况报告如下：',
    '　　大部分领导都做过秘书，那么秘书是怎样炼成的呢？\n　　要做秘书，先要明确。',
    '一、总体要求\n　　认真贯彻。',
    '2024年5月6日\n正文。',
    '国务院总理 李克强\n各位代表：\n现在报告工作。',
    '附件1\n名单',
    '你好',
    'import foo\nbar()',
    '😀\r\n😀\r\n',
  ];
  for (const text of cases) it(JSON.stringify(text), () => assert.equal(titleOf(text)?.plain, undefined));
});

describe('title: what stands below it is not swallowed', () => {
  it('leaves the recipients without an end mark', () => {
    const [document] = parse('关于防汛的函\n\n县财政局\n\n　　因工作需要，请予支持。').documents;
    assert.equal(document?.title?.plain, '关于防汛的函');
    assert.equal(document?.recipients?.text, '县财政局');
  });

  it('leaves the speaker and the day', () => {
    const [document] = parse('在大会上的讲话\n（2024年5月6日）\n县长　王××\n同志们：\n今天开会。').documents;
    assert.equal(document?.title?.plain, '在大会上的讲话');
    assert.equal(document?.byline?.text, '（2024年5月6日）\n县长　王××');
    assert.equal(document?.salutation?.text, '同志们：');
  });

  it('leaves the note on how it was passed', () => {
    const [document] = parse(
      '关于植树的决议\n（2024年3月5日清江县人民代表大会通过）\n会议决定植树。',
    ).documents;
    assert.equal(document?.title?.plain, '关于植树的决议');
    assert.equal(document?.titleNote?.text, '（2024年3月5日清江县人民代表大会通过）');
  });
});
