import assert from 'node:assert/strict';
import { type SpeechNode, speechNodes } from '../../../client/src/views/speech-tree';
import { onLine, REVIEWED, UNSCORED } from '../../fixtures/speech/reviewed';
import { editor } from '../../support/vscode-stub';

function all(nodes: readonly SpeechNode[]): SpeechNode[] {
  return nodes.flatMap((node) => [node, ...all(node.children ?? [])]);
}

const nodes = speechNodes(REVIEWED);
const labelled = (label: string) => all(nodes).find((node) => node.label === label);
const named = (id: string) => all(nodes).find((node) => node.id === id);

describe('the lines of the speech view', () => {
  it('are the size and the occasion, the five qi, stances, layers, remarks, coverage', () => {
    assert.deepEqual(
      nodes.map(({ label, description }) => `${label}｜${description ?? ''}`),
      [
        '1234 字，约 6 分钟｜场合：廉政、安全（由标题推断）',
        '通天气 100｜充分，建议 70 以上',
        '接地气 50｜偏弱，建议 50 以上',
        '聚人气 0｜缺失，建议 45 以上',
        '溢才气 25｜缺失，建议 40 以上',
        '显霸气 75｜较好，不超过 45 为宜',
        '三种站位｜情20% 理50% 威30%',
        '层次感 55｜',
        '念起来｜2',
        '横到边｜1/2',
        '纵到底｜1/1',
      ],
    );
  });

  it('have ids of their own, the same from review to review', () => {
    const ids = (list: readonly SpeechNode[]) => all(list).flatMap(({ id }) => id ?? []);
    assert.equal(new Set(ids(nodes)).size, ids(nodes).length);
    assert.deepEqual(ids(speechNodes({ ...REVIEWED, version: 4, characters: 9 })), ids(nodes));
  });

  it('show a category with what was found of what is needed, and its places', () => {
    const category = named('tongtian/A');
    assert.deepEqual([category?.label, category?.description, category?.icon], ['上级来源', '够了', 'check']);
    const [first, second] = category?.children ?? [];
    assert.deepEqual(first, {
      label: '国务院',
      description: '第 5 行',
      tooltip: '上级的名称',
      range: onLine(4),
    });
    assert.ok(second!.label.length <= 41 && second!.label.endsWith('…'), second!.label);
    assert.equal(named('tongtian/B')?.icon, 'circle-slash');
    assert.equal(named('juren/A')?.icon, 'circle-outline');
    assert.equal(named('juren/A')?.children?.[0]?.label, '同志们 ：');
  });

  it('go to a penalty where it has a place', () => {
    assert.deepEqual(labelled('扣 10：有一处训斥的口气')?.range, onLine(8));
    assert.equal(labelled('扣 5：套话偏多')?.range, undefined);
  });

  it('offer the snippets of what is wanting', () => {
    assert.equal(labelled('插入“溢才气·引一句”')?.snippet, '古人说：“${1:一句}”');
    assert.equal(all(nodes).filter(({ snippet }) => snippet !== undefined).length, 3);
  });

  it('lead from a stance to its sentences, and from a remark to its places', () => {
    assert.deepEqual(
      named('stances/emotion')?.children?.map(({ label }) => label),
      ['第 5 行', '第 7 行'],
    );
    assert.deepEqual(
      labelled('套话3处，可以换成具体的人、事、数')?.children?.map(({ label }) => label),
      ['第 6 行', '第 7 行', '第 8 行'],
    );
    assert.deepEqual(labelled('超过45字的长句有1句，念起来容易断气')?.range, onLine(9));
  });

  it('have no scores for a text that is too short', () => {
    const [first, ...rest] = speechNodes(UNSCORED);
    assert.equal(first?.label, '文本过短，不打分');
    assert.deepEqual(
      rest.map(({ id }) => id),
      ['stances', 'layers'],
    );
  });

  it('are in English in an editor that is', () => {
    editor.language = 'en';
    try {
      const english = all(speechNodes({ ...REVIEWED, remarks: [] })).map(({ label, description }) => [
        label,
        description ?? '',
      ]);
      assert.match(english[0]!.join(), /1234.*6 min/i);
      assert.ok(!english.flat().some((text) => /\{\d\}/.test(text)), 'a hole is left');
    } finally {
      editor.language = 'zh-cn';
    }
  });
});
