/** The global suppressions, each on small texts (5, the allowed terms, has its own file). Probe rules flag every place of a word. */
import assert from 'node:assert/strict';
import type { GenreId } from '@biganzi/shared';
import { MERGE_LIMIT } from '../../../server/src/core/checking/suppression';
import { createEngine } from '../../../server/src/core/engine';
import type { Finding, FixKind, Severity } from '../../../server/src/core/findings';
import { writtenBefore } from '../../../server/src/core/language/dated/document-age';
import unused from '../../../server/src/core/rules/suppression/unused';
import { defineRule, type Rule } from '../../../server/src/core/rules/types';

interface Probe {
  readonly id: `${string}/${string}`;
  readonly word: string;
  readonly mention?: 'keep';
  readonly severity?: Severity;
  /** The kind of the fix that doubles the word’s last character; none when left out. */
  readonly fix?: FixKind;
}

/** Flags each place of `word` in the paragraphs. */
function probe({ id, word, mention, severity = 'warning', fix }: Probe): Rule {
  return defineRule(
    {
      id,
      title: '探针',
      severity,
      basis: [],
      genres: 'any',
      fix: 'none',
      ...(mention ? { mention } : {}),
      explanation: '',
      remedy: '',
      exceptions: [],
      messages: { found: '有“{word}”。' },
      examples: { bad: [], good: [] },
    },
    ({ document, file, report }) => {
      const blocks = [...document.body, ...(document.title ? [document.title] : [])];
      for (const { span, text } of blocks) {
        for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
          const place = { start: span.start + at, end: span.start + at + word.length };
          const edits = [{ span: place, newText: `${file.text.slice(place.start, place.end)}了` }];
          const fixes = fix ? [{ title: '改', kind: fix, edits }] : [];
          report({ message: 'found', data: { word }, span: place, fixes });
        }
      }
    },
  );
}

function run(text: string, rules: readonly Rule[], genre: GenreId = 'notice'): Finding[] {
  return createEngine({ rules })
    .check(text, { severities: {}, genre })
    .documents.flatMap(({ findings }) => findings);
}

/** The lines that the findings stand on. */
function linesOf(text: string, findings: readonly Finding[]): string[] {
  return findings.map(({ span }) => {
    const start = text.lastIndexOf('\n', span.start - 1) + 1;
    const end = text.indexOf('\n', span.start);
    return text.slice(start, end < 0 ? text.length : end).trim();
  });
}

const notice = (body: string) =>
  `甲县教育局关于公文写作的通知\n\n各学校：\n${body}\n\n甲县教育局\n2024年5月6日\n`;

describe('suppression', () => {
  const closing = probe({ id: 'closing/probe', word: '特此请示' });
  const wording = probe({ id: 'wording/probe', word: '特此请示' });
  const mark = probe({ id: 'punct/probe', word: '特此请示', mention: 'keep' });

  describe('1. mention is not use', () => {
    it('drops what stands in quotation marks and book titles, and keeps what stands in brackets', () => {
      const text = notice(
        '　　文末写有“特此请示”四字。\n　　参见《论特此请示》一文。\n　　送来一件（特此请示）的材料。\n　　𠮷县来文，特此请示。',
      );
      assert.deepEqual(linesOf(text, run(text, [closing])), [
        '送来一件（特此请示）的材料。',
        '𠮷县来文，特此请示。',
      ]);
    });

    it('drops what stands in tables and code', () => {
      const text = notice(
        '　　各单位注意：\n\n| 序号 | 内容 |\n| --- | --- |\n| 1 | 特此请示 |\n\n```\n特此请示\n```\n\n　　特此请示。',
      );
      assert.deepEqual(linesOf(text, run(text, [closing])), ['特此请示。']);
    });

    it('keeps rules about the marks themselves', () => {
      const text = notice('　　文末写有“特此请示”四字。');
      assert.equal(run(text, [mark]).length, 1);
    });

    it('drops genre and closing findings in sentences that explain, and no others', () => {
      for (const sentence of [
        '特此请示是请示的结束语。',
        '不能用“特此报告”代替特此请示。',
        '报告误用特此请示的情况不少。',
        '请示适用于向上级请求批准，末尾写特此请示。',
        '报告与请示的区别在于特此请示。',
      ]) {
        const text = notice(`　　${sentence}`);
        assert.deepEqual(run(text, [closing]), [], sentence);
        assert.equal(run(text, [wording]).length, 1, sentence);
      }
    });

    it('keeps them in sentences that only look so', () => {
      for (const sentence of [
        '会议地点改为二楼，特此请示。',
        '该设备适用于山区，特此请示。',
        '所谓大班额问题突出，特此请示。',
      ]) {
        assert.equal(run(notice(`　　${sentence}`), [closing]).length, 1, sentence);
      }
    });
  });

  describe('2. attachments are documents of their own', () => {
    it('shows a rule the main document only', () => {
      const text =
        '甲县教育局关于公文写作的通知\n\n各学校：\n　　请认真学习。\n\n　　附件：写作示例\n\n甲县教育局\n2024年5月6日\n\n附件\n\n写作示例\n\n　　特此请示。\n';
      assert.deepEqual(run(text, [closing]), []);
    });
  });

  describe('3. quoted originals', () => {
    it('drops wording in quoted blocks and quoted articles, and keeps rules of form', () => {
      const text = notice(
        '　　来信写道：\n\n> 因经费不足，特此请示。\n\n　　第三条规定：“下级机关特此请示的，应当答复。”',
      );
      assert.deepEqual(run(text, [wording]), []);
      assert.equal(run(text, [mark]).length, 2);
    });
  });

  describe('4. older papers', () => {
    const outdated: Rule = {
      ...wording,
      check: (context) => {
        if (!writtenBefore(context.document, { year: 2018, month: 3, day: 21 })) wording.check(context);
      },
    };
    const paper = (date: string) =>
      `甲县教育局关于经费的请示\n\n县人民政府：\n　　特此请示。\n\n甲县教育局\n${date}\n`;

    it('are judged by their own date', () => {
      assert.equal(run(paper('2017年12月31日'), [outdated], 'request').length, 0);
      assert.equal(run(paper('二〇一八年三月二十日'), [outdated], 'request').length, 0);
      assert.equal(run(paper('2018年3月21日'), [outdated], 'request').length, 1);
      assert.equal(run(paper('2018年×月×日'), [outdated], 'request').length, 1);
      assert.equal(run(paper(''), [outdated], 'request').length, 1);
    });
  });

  describe('6. the writer’s switches', () => {
    const other = probe({ id: 'wording/other', word: '特此请示' });
    const rules = [closing, other];
    const found = (body: string) => run(notice(body), rules).map(({ rule, span }) => `${rule}@${span.start}`);
    const idsOf = (body: string) => found(body).map((key) => key.slice(0, key.indexOf('@')));

    it('a rule is off from its comment to the end, or to the comment that turns it on', () => {
      const off = '<!-- biganzi-disable closing/probe: 写作示例 -->';
      assert.deepEqual(idsOf(`${off}\n　　特此请示。\n　　特此请示。`), ['wording/other', 'wording/other']);
      const on = '<!-- biganzi-enable closing/probe -->';
      assert.deepEqual(idsOf(`${off}\n　　特此请示。\n${on}\n　　特此请示。`), [
        'wording/other',
        'closing/probe',
        'wording/other',
      ]);
    });

    it('the short prefix gw is understood, and several ids, a group and all rules', () => {
      assert.deepEqual(idsOf('<!-- gw-disable closing/probe -->\n　　特此请示。'), ['wording/other']);
      assert.deepEqual(idsOf('<!-- gw-disable closing/probe, wording/other -->\n　　特此请示。'), []);
      assert.deepEqual(idsOf('<!-- gw-disable wording/* -->\n　　特此请示。'), ['closing/probe']);
      assert.deepEqual(idsOf('<!-- gw-disable -->\n　　特此请示。'), []);
    });

    it('a reason alone is no rule', () => {
      assert.deepEqual(idsOf('<!-- biganzi-disable-next-line: 照录来文 -->\n　　特此请示。'), []);
    });

    it('one rule may be turned on again when all are off', () => {
      const body = '<!-- gw-disable -->\n　　甲。\n<!-- gw-enable wording/other -->\n　　特此请示。';
      assert.deepEqual(idsOf(body), ['wording/other']);
    });

    it('the next line, whatever the line ends, blank lines left out', () => {
      const body = '<!-- biganzi-disable-next-line -->\n\n　　特此请示。\n　　特此请示。';
      assert.deepEqual(idsOf(body), ['closing/probe', 'wording/other']);
      const crlf = notice(body).replace(/\n/g, '\r\n');
      assert.equal(run(crlf, rules).length, 2);
    });

    it('the whole file, wherever the comment stands', () => {
      assert.deepEqual(idsOf('　　特此请示。\n<!-- biganzi-disable-file closing/probe -->'), [
        'wording/other',
      ]);
    });

    describe('that are idle', () => {
      const waiting: Rule = { ...other, meta: { ...other.meta, id: 'wording/waiting', needs: 'words' } };
      const told = (body: string, extra: readonly Rule[] = []) =>
        run(notice(body), [closing, unused, ...extra])
          .filter(({ rule }) => rule === unused.meta.id)
          .map(({ message, fixes }) => `${message} ${fixes[0]?.title}`);

      it('are told of, for all rules too', () => {
        assert.deepEqual(told('<!-- gw-disable-next-line -->\n　　请照办。'), [
          '这里没有需要关闭的提示，这条关闭注释可以删去。 删去这条注释',
        ]);
        assert.deepEqual(told('<!-- gw-disable-next-line -->\n　　特此请示。'), []);
      });

      it('prove nothing of a rule that still waits for words', () => {
        assert.deepEqual(told('<!-- gw-disable-next-line -->\n　　请照办。', [waiting]), []);
        assert.deepEqual(told('<!-- gw-disable wording -->\n　　请照办。', [other, waiting]), []);
        assert.equal(told('<!-- gw-disable closing -->\n　　请照办。', [waiting]).length, 1);
      });

      it('prove nothing of a rule that is off', () => {
        const off = { severities: { 'closing/probe': 'off' as const }, genre: 'notice' as const };
        const text = notice('<!-- gw-disable closing/probe -->\n　　请照办。');
        const { documents } = createEngine({ rules: [closing, unused] }).check(text, off);
        assert.deepEqual(documents[0]?.findings, []);
      });
    });

    it('settings: off, and another severity', () => {
      const text = notice('　　特此请示。');
      const check = (severities: Record<string, 'off' | Severity>) =>
        createEngine({ rules })
          .check(text, { severities, genre: 'notice' })
          .documents.flatMap(({ findings }) => findings.map(({ rule, severity }) => `${rule} ${severity}`));
      assert.deepEqual(check({ 'closing/probe': 'off' }), ['wording/other warning']);
      assert.deepEqual(check({ 'closing/probe': 'off', 'wording/other': 'hint' }), ['wording/other hint']);
    });
  });

  describe('7. one cause, one finding', () => {
    const many = (count: number) => notice('　　特此请示。\n'.repeat(count).trimEnd());

    it(`keeps ${MERGE_LIMIT} findings of a form rule apart`, () => {
      const rule = probe({ id: 'punct/probe', word: '特此请示', fix: 'safe' });
      assert.equal(run(many(MERGE_LIMIT), [rule]).length, MERGE_LIMIT);
    });

    it('merges more into one, with one safe fix for all', () => {
      const rule = probe({ id: 'paste/probe', word: '特此请示', fix: 'safe' });
      const [merged, ...rest] = run(many(MERGE_LIMIT + 1), [rule]);
      assert.deepEqual(rest, []);
      assert.match(merged?.message ?? '', /全文共有21处/);
      assert.deepEqual(
        merged?.fixes.map(({ title, kind, edits }) => `${title} ${kind} ${edits.length}`),
        ['全文修改（21处） safe 21'],
      );
      assert.equal(merged?.related.length, 5);
    });

    it('has no fix for all where the fixes are the writer’s choice', () => {
      const rule = probe({ id: 'punct/probe', word: '特此请示', fix: 'suggest' });
      const [merged] = run(many(MERGE_LIMIT + 1), [rule]);
      assert.deepEqual(
        merged?.fixes.map(({ title, kind }) => `${title} ${kind}`),
        ['改 suggest'],
      );
    });

    it('leaves findings about matter apart, however many', () => {
      assert.equal(run(many(MERGE_LIMIT + 5), [wording]).length, MERGE_LIMIT + 5);
    });
  });

  it('an empty text has no finding', () => {
    assert.deepEqual(run('', [closing]), []);
  });
});
