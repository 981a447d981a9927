import assert from 'node:assert/strict';
import { findAdvertisements } from '../../../server/src/core/cleanup/advertisements';
import { findCompatChars } from '../../../server/src/core/cleanup/compat-chars';
import { findDisplacedChars } from '../../../server/src/core/cleanup/displaced-chars';
import { findFullwidth } from '../../../server/src/core/cleanup/fullwidth';
import { findGhostDigits } from '../../../server/src/core/cleanup/ghost-digits';
import { findGhostOrdinals } from '../../../server/src/core/cleanup/ghost-ordinals';
import { findHtmlResidue } from '../../../server/src/core/cleanup/html-residue';
import { findOcrConfusions } from '../../../server/src/core/cleanup/ocr';
import { findPageNumbers } from '../../../server/src/core/cleanup/page-numbers';
import { findSplitHeadings } from '../../../server/src/core/cleanup/split-headings';
import { findTimestamps } from '../../../server/src/core/cleanup/timestamps';
import { findTraditional } from '../../../server/src/core/cleanup/traditional';
import type { Detector } from '../../../server/src/core/cleanup/types';
import { zonesOfFile } from '../../../server/src/core/cleanup/zones';
import { parse } from '../../../server/src/core/document';
import type { SourceFile } from '../../../server/src/core/document/types';
import { applyEdits } from '../../../server/src/core/edits';
import { assertLinear } from '../../support/growth';

const DETECTORS: Readonly<Record<string, Detector>> = {
  compat: findCompatChars,
  fullwidth: findFullwidth,
  html: findHtmlResidue,
  timestamps: findTimestamps,
  advertisements: findAdvertisements,
  pages: findPageNumbers,
  digits: findGhostDigits,
  ordinals: findGhostOrdinals,
  displaced: findDisplacedChars,
  headings: findSplitHeadings,
  traditional: findTraditional,
  ocr: findOcrConfusions,
};

function repairs(detector: Detector, text: string) {
  const file = parse(text);
  return detector(file, zonesOfFile(file));
}

function mend(detector: Detector, text: string): string {
  return applyEdits(
    text,
    repairs(detector, text).flatMap(({ edits }) => edits),
  );
}

/** A page that every detector finds something in. */
const DAMAGED = [
  '\ufeff首页 > 工作动态 > 正文',
  '甲县教育局关于⽂明创建的通知2024-05-06 10:20:30',
  '来源：甲县教育局　点击数：20',
  '“>各学校：',
  '过 “总结”要写得短，一般不超过 0 1500 字，做到：一是 一是要有全 一是',
  '— 1 —',
  '局意识，完善ＬＥＤ屏&nbsp;&ldquo;早部署&rdquo;<br>早落实。二是依靠黨组织，有 二是 时要督查。',
  '公告',
  'VS',
  '通告',
  '各校己经完成整改。\r各校要\u200b巩固成果。',
  '更多范文请访问甲文库网',
  '',
].join('\n');

const UNITS = [
  '&ldquo;',
  '&nbsp;',
  '<p>',
  'style="',
  '2O',
  '一、\n',
  '甲\nVS\n',
  '一是 ',
  '<',
  '&',
  '“>',
  '1\n',
  '4 2014 ',
  'X XX ',
  '年 年',
  '（',
  '来源： ',
  '> ',
  '打印',
  '大 ',
  '— ',
  '過',
  '\u200b一',
  'O1',
];

const files = new Map<string, SourceFile>();

/** A text of one unit over and over; parsed once for all detectors. */
function monotonous(unit: string, size: number): SourceFile {
  const key = `${unit} ${size}`;
  const file = files.get(key) ?? parse(unit.repeat(Math.ceil(size / unit.length)));
  files.set(key, file);
  return file;
}

describe('the detectors of a clean-up', () => {
  for (const [name, detector] of Object.entries(DETECTORS)) {
    it(`${name}: finds its damage, in order, and nothing in what it has mended`, () => {
      const found = repairs(detector, DAMAGED);
      assert.ok(found.length > 0);
      let last = 0;
      for (const { span, edits } of found) {
        assert.ok(last <= span.start && span.start < span.end, `${name} at ${span.start}`);
        last = span.end;
        for (const edit of edits) assert.ok(edit.span.start <= edit.span.end);
      }
      const mended = mend(detector, DAMAGED);
      assert.notEqual(mended, DAMAGED);
      assert.equal(mend(detector, mended), mended);
    });

    it(`${name}: is silent on nothing, on one character, on lone surrogates`, () => {
      for (const text of ['', '一', '\n', '\ud840', '\udc00一', '𠮷']) mend(detector, text);
      assert.equal(mend(detector, '各校要认真学习。\n'), '各校要认真学习。\n');
    });

    it(`${name}: takes time that grows with the text, whatever the text`, () => {
      for (const unit of UNITS) {
        assertLinear(`${name} over ${JSON.stringify(unit)}`, 40_000, (size) => {
          const file = monotonous(unit, size);
          const zones = zonesOfFile(file);
          return () => void detector(file, zones);
        });
      }
    });
  }
});

describe('the steps one after another', () => {
  it('join a sentence that a page number and the ghost of an ordinal cut', () => {
    const text =
      '要做到：一是 一是要有全 一是\n2\n局意识，熟悉全面工作，统筹考虑问题。二是 二是要有综合能力。\n';
    const joined = mend(findPageNumbers, text.replace('要做到', '各校要写好一份材料，必须做到'));
    assert.match(joined, /全 一是局意识/);
    assert.match(mend(findGhostOrdinals, joined), /做到：一是要有全局意识，.*二是要有综合能力。\n$/);
  });

  it('know a displaced character when the ghost of the figure is taken out already', () => {
    const text = '过 “总结”要写得短，一般不超过 0 1500 字，由校长签字。\n';
    const [before] = repairs(findDisplacedChars, text);
    assert.deepEqual([before?.kind, before?.automatic], ['certain', true]);
    const [behind] = repairs(findDisplacedChars, mend(findGhostDigits, text));
    assert.deepEqual([behind?.kind, behind?.automatic], ['likely', true]);
  });

  it('bring mixed line ends to that of the first line', () => {
    assert.equal(mend(findCompatChars, '一\r\n二\n三\r四'), '一\r\n二\r\n三\r\n四');
    assert.equal(mend(findCompatChars, '一\n二\r\n三\f\n四\u2028五'), '一\n二\n三\n四\n五');
    assert.deepEqual(repairs(findCompatChars, '一\r\n二\r\n'), []);
  });

  it('leave code alone, and mend tables', () => {
    assert.deepEqual(repairs(findCompatChars, '```\n⽂\n```\n'), []);
    assert.equal(
      mend(findCompatChars, '| ⽂ | 字 |\n| --- | --- |\n| ⼯ | 作 |\n'),
      '| 文 | 字 |\n| --- | --- |\n| 工 | 作 |\n',
    );
  });
});
