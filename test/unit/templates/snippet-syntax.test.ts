import assert from 'node:assert/strict';
import {
  escapeSnippet,
  parseSnippet,
  renderSnippet,
  type TabStop,
  tabStopsOf,
} from '../../../server/src/core/templates/snippet-syntax';

const show = (stop: TabStop): string =>
  `<${stop.index}${stop.choices.length > 0 ? `|${stop.choices.join('/')}` : ''}:${renderSnippet(stop.children, show)}>`;

/** Snippet body → what it renders to, each stop as <number:content> or <number|choices:>. */
const CASES: readonly (readonly [string, string])[] = [
  ['', ''],
  ['特此报告。', '特此报告。'],
  ['为$1，', '为<1:>，'],
  ['为${1}，', '为<1:>，'],
  ['为${1:目的}，', '为<1:目的>，'],
  ['${1:××}〔${2:年}〕${3:号}号', '<1:××>〔<2:年>〕<3:号>号'],
  ['${1|妥否，请批示。,当否，请批示。|}', '<1|妥否，请批示。/当否，请批示。:>'],
  ['${1|a\\,b,c\\|d|}', '<1|a,b/c|d:>'],
  ['${1:外${2:内}层}', '<1:外<2:内>层>'],
  ['$1 ${1:单位}', '<1:单位> <1:单位>'],
  ['${1:单位}\r\n　　$1$0', '<1:单位>\r\n　　<1:单位><0:>'],
  ['$10$1', '<10:><1:>'],
  ['\\$1 \\} \\\\', '$1 } \\'],
  ['a\\b', 'a\\b'],
  ['}', '}'],
  ['$ $　${', '$ $　${'],
  ['${1:没有收口', '${1:没有收口'],
  ['${1|没有收口', '${1|没有收口'],
  ['${CURRENT_YEAR}$TM_FILENAME${NAME:无}', 'CURRENT_YEARTM_FILENAME无'],
  ['𠮷${1:𠮷}', '𠮷<1:𠮷>'],
];

describe('snippet syntax', () => {
  for (const [body, rendered] of CASES) {
    it(JSON.stringify(body), () => assert.equal(renderSnippet(parseSnippet(body), show), rendered));
  }

  it('lists tab stops in the order of the text, nested ones too', () => {
    const stops = tabStopsOf(parseSnippet('${3:a${1:b}}$0${NAME:${2}}'));
    assert.deepEqual(
      stops.map((stop) => stop.index),
      [3, 1, 0, 2],
    );
  });

  it('escapes text so that it parses as itself', () => {
    for (const text of ['', '$1 ${2:x} \\ }', '100%〔2024〕', '\\$']) {
      assert.deepEqual(renderSnippet(parseSnippet(escapeSnippet(text)), show), text);
    }
  });
});
