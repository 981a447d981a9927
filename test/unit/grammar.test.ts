import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, parseRawGrammar, Registry, type StateStack } from 'vscode-textmate';
import { assertLinear } from '../support/growth';

const ROOT = join(__dirname, '../..');
const GRAMMAR = join(ROOT, 'syntaxes/gongwen.tmLanguage.json');

/** Text (usually one line) → what stands in it, and the scope that it has, or with `!` must not have. */
const CASES: readonly (readonly [string, string, string])[] = [
  // Titles
  ['××县教育局关于增加编制的请示', '请示', 'storage.type.genre'],
  ['××县教育局关于增加编制的请示', '关于', 'keyword.other.title'],
  ['××县教育局关于增加编制的请示', '增加编制', 'entity.name.section'],
  ['××县教育局关于增加编制的请示', '××', 'variable.parameter.placeholder'],
  ['　　　　关于做好防汛工作的紧急通知', '通知', '!storage.type.genre'],
  ['　　　　关于做好防汛工作的通知', '通知', 'storage.type.genre'],
  ['关于印发《××县防汛预案》的通知', '《××县防汛预案》', 'string.quoted.other.book-title'],
  ['关于促进旅游业发展的实施意见', '实施意见', 'storage.type.genre'],
  ['××市教育局转发省教育厅关于招生工作的通知', '转发', 'keyword.other.title'],
  ['关于开展试点工作的意见（试行）', '（试行）', 'markup.italic.suffix'],
  ['××县人民政府第12次常务会议纪要', '纪要', 'storage.type.genre'],
  ['在全县经济工作会议上的讲话', '讲话', 'storage.type.genre'],
  ['××市人民政府令', '令', 'storage.type.genre'],
  ['第12号', '第12号', 'constant.numeric.document-number'],
  ['××县水利局2024年工作总结', '工作总结', 'storage.type.genre'],
  ['——在全县推进会上的发言', '发言', 'storage.type.genre'],
  ['——务实笃行谱新篇', '务实笃行谱新篇', 'entity.name.section'],
  ['　　现转发关于做好防汛工作的通知', '通知', '!storage.type.genre'],
  ['根据要求，现就有关问题印发关于防汛的通知', '通知', '!storage.type.genre'],
  ['　　我们召开会议，印发了关于防汛工作的通知。', '通知', '!storage.type.genre'],
  ['各单位要认真学习讲话。', '讲话', '!storage.type.genre'],
  // Header
  ['清政发〔2024〕5号', '清政发', 'entity.name.type.agency'],
  ['清政发〔2024〕5号', '〔2024〕5号', 'constant.numeric.document-number'],
  ['×教〔2024〕5号　　　　签发人：张三', '签发人', 'keyword.other.signer'],
  ['签发人：×××', '×××', 'variable.parameter.placeholder'],
  ['　　根据通知（国办发〔2024〕5号）要求', '〔2024〕5号', 'constant.numeric.document-number'],
  ['　　根据通知（国办发[2024]5号）要求', '[2024]5号', '!constant.numeric.document-number'],
  ['　　签发人员名单', '签发人', '!keyword.other.signer'],
  // Recipients and salutations
  ['各乡镇人民政府，县政府各部门、各直属机构：', '各乡镇人民政府', 'entity.name.type.recipients'],
  ['县人民政府：', '县人民政府', 'entity.name.type.recipients'],
  ['同志们：', '同志们', 'entity.name.type.salutation'],
  ['各位领导、同志们：', '各位领导、同志们', 'entity.name.type.salutation'],
  ['　　现将有关事项通知如下：', '现将有关事项', '!entity.name.type'],
  ['现将有关事项通知如下：', '现将有关事项', '!entity.name.type'],
  ['一、任务：', '一、任务', '!entity.name.type'],
  ['县人民政府', '县人民政府', '!entity.name.type'],
  // Headings
  ['　　一、总体要求', '一、', 'keyword.other.ordinal'],
  ['　　一、总体要求', '总体要求', 'entity.name.section'],
  ['　　一、总体要求', '总体要求', 'markup.heading.1'],
  ['　　（一）加强领导。各单位要落实责任。', '加强领导', 'markup.heading.2'],
  ['　　（一）加强领导。各单位要落实责任。', '各单位', '!markup.heading'],
  ['　　1.摸清底数。逐户登记。', '摸清底数', 'markup.heading.3'],
  ['　　（1）摸清底数', '（1）', 'keyword.other.ordinal'],
  ['　　1.5万人受益', '1.', '!keyword.other.ordinal'],
  ['　　一、二线城市的情况', '一、', '!keyword.other.ordinal'],
  ['　　一、请贵局派员参加；时间另行通知。', '请贵局派员参加', '!entity.name.section'],
  ['　　一、请贵局派员参加；时间另行通知。', '一、', 'keyword.other.ordinal'],
  ['　　①第一类', '①', 'keyword.other.ordinal'],
  ['第一章　总则', '第一章', 'keyword.other.ordinal'],
  ['第十二条　本办法由县财政局负责解释。', '第十二条', 'keyword.other.ordinal'],
  ['第十二条线路', '第十二条', '!keyword.other.ordinal'],
  ['## 一、总体要求', '一、', 'keyword.other.ordinal'],
  ['## 一、总体要求', '总体要求', 'markup.heading.markdown'],
  ['#话题', '话题', '!markup.heading'],
  // Ordinals inside a paragraph
  ['　　一是加强领导；二是落实责任。', '一是', 'keyword.other.ordinal.inline'],
  ['　　一是加强领导；二是落实责任。', '二是', 'keyword.other.ordinal.inline'],
  ['　　第一，抓项目。', '第一', 'keyword.other.ordinal.inline'],
  ['　　我们要统一是非标准。', '一是', '!keyword.other.ordinal'],
  ['　　第一时间赶到现场。', '第一', '!keyword.other.ordinal'],
  ['　　一是一，二是二。', '一是', '!keyword.other.ordinal'],
  // Closings
  ['　　妥否，请批示。', '妥否，请批示。', 'keyword.control.closing'],
  ['　　特此通知。', '特此通知。', 'keyword.control.closing'],
  ['　　特此请示，请予批准。', '特此请示，请予批准。', 'keyword.control.closing'],
  ['　　请予审批，盼函复。', '请予审批，盼函复。', 'keyword.control.closing'],
  ['　　此复。', '此复。', 'keyword.control.closing'],
  ['　　请予支持为盼。', '请予支持为盼。', 'keyword.control.closing'],
  ['　　以上报告，请审阅。', '以上报告，请审阅。', 'keyword.control.closing'],
  ['　　现提请审议。', '现提请审议。', 'keyword.control.closing'],
  ['　　结尾写“特此通知。”即可。', '特此通知', '!keyword.control.closing'],
  ['　　特此通知各单位，务必做好准备工作，不得延误。', '特此通知', '!keyword.control.closing'],
  // Dates, marks, tail
  ['　　　　　　　　　　2024年3月5日', '2024年3月5日', 'constant.numeric.date'],
  ['　　二〇二四年三月五日', '二〇二四年三月五日', 'constant.numeric.date'],
  ['　　3月5日前报送', '3月5日', 'constant.numeric.date'],
  ['　　房号12024年', '2024年', '!constant.numeric.date'],
  ['　　附件：1.实施方案', '附件', 'keyword.other.attachment'],
  ['　　附件：1.实施方案', '1.', 'constant.numeric.ordinal'],
  ['　　　　　2.任务分工表', '2.', 'constant.numeric.ordinal'],
  ['附件2', '附件2', 'keyword.other.attachment'],
  ['　　附件已随文印发。', '附件', '!keyword.other.attachment'],
  ['抄送：县委办公室，县人大常委会办公室。', '抄送', 'keyword.other.copy-to'],
  ['　　同时抄送：', '抄送', '!keyword.other.copy-to'],
  ['　　（此件公开发布）', '（此件公开发布）', 'markup.italic.note'],
  ['（2024年3月5日）', '2024年3月5日', 'constant.numeric.date'],
  ['　　　　　　　　　　　　××县水利局', '县水利局', 'entity.name.type.signature'],
  ['　　他说：“好。”', '“好。”', 'string.quoted.double'],
  ['　　他说：“好。”大家都笑了', '大家', '!string.quoted'],
  ['　　学习《条例》和《办法》', '《办法》', 'string.quoted.other.book-title'],
  ['　　由〔牵头单位〕负责', '〔牵头单位〕', 'variable.parameter.placeholder'],
  ['　　由${1:单位}负责', '${1:单位}', 'variable.parameter.placeholder'],
  ['　　XX主任', 'XX', 'variable.parameter.placeholder'],
  ['　　X光机', 'X', '!variable.parameter.placeholder'],
  ['<!-- gw-disable title/missing-genre -->', 'gw-disable', 'comment.block'],
  ['　　正文<!-- 待核 -->继续', '继续', '!comment.block'],
  // A quotation never leaks into the next paragraph, a comment does until it is closed.
  ['　　他说：“好\n　　第二段', '第二段', '!string.quoted'],
  ['<!-- 第一行\n第二行 -->', '第二行', 'comment.block'],
  ['```\n一、代码\n```', '一、', '!keyword.other.ordinal'],
  // Odd text
  ['　　一、𠮷祥村建设', '𠮷祥村建设', 'entity.name.section'],
];

async function loadGrammar(): Promise<IGrammar> {
  const wasm = readFileSync(join(dirname(require.resolve('vscode-oniguruma')), 'onig.wasm'));
  await loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength) as ArrayBuffer);
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => createOnigScanner(patterns),
      createOnigString: (text) => createOnigString(text),
    }),
    loadGrammar: async () => parseRawGrammar(readFileSync(GRAMMAR, 'utf8'), GRAMMAR),
  });
  const grammar = await registry.loadGrammar('text.gongwen');
  assert.ok(grammar);
  return grammar;
}

/** The scopes of each character of the text, one string a character. */
function scopesOf(grammar: IGrammar, text: string): readonly (readonly string[])[] {
  const all: (readonly string[])[] = [];
  let state: StateStack = INITIAL;
  for (const line of text.split(/(?<=\n)/)) {
    const bare = line.replace(/\r?\n$/, '');
    const { tokens, ruleStack } = grammar.tokenizeLine(bare, state);
    state = ruleStack;
    for (let at = 0; at < line.length; at++) {
      all.push(tokens.find((token) => token.startIndex <= at && at < token.endIndex)?.scopes ?? []);
    }
  }
  return all;
}

describe('the TextMate grammar', () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await loadGrammar();
  });

  for (const [text, part, expected] of CASES) {
    it(`${JSON.stringify(text)} ${part} ${expected}`, () => {
      const start = text.indexOf(part);
      assert.ok(start >= 0, 'the part stands in the text');
      const wanted = expected.replace(/^!/, '');
      const inside = scopesOf(grammar, text).slice(start, start + part.length);
      const has = inside.map((scopes) => scopes.some((scope) => scope.startsWith(wanted)));
      if (expected.startsWith('!')) assert.ok(!has.includes(true), JSON.stringify(inside));
      else assert.ok(!has.includes(false), JSON.stringify(inside));
    });
  }

  it('gives each character of any text its scopes', () => {
    for (const text of ['', '　', '\r\n', '𠮷'.repeat(50)]) {
      const scopes = scopesOf(grammar, text);
      assert.equal(scopes.length, text.length);
    }
  });

  for (const unit of ['关于', '“《〔（']) {
    it(`takes linear time over ${unit}`, () => {
      assertLinear(unit, 6000, (size) => {
        const line = unit.repeat(size / unit.length);
        return () => void grammar.tokenizeLine(line, INITIAL);
      });
    });
  }
});
