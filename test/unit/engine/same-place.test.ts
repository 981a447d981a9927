import assert from 'node:assert/strict';
import { oneForEachPlace } from '../../../server/src/core/checking/same-place';
import { createEngine } from '../../../server/src/core/engine';
import type { Finding, Fix, Severity } from '../../../server/src/core/findings';

const edit = (start: number, end: number, newText: string) => ({ span: { start, end }, newText });
const fix = (kind: Fix['kind'], ...edits: ReturnType<typeof edit>[]): Fix => ({ title: '改', kind, edits });
const finding = (rule: string, start: number, end: number, severity: Severity, ...fixes: Fix[]): Finding => ({
  rule,
  severity,
  span: { start, end },
  message: '',
  basis: [],
  fixes,
  related: [],
  tags: [],
});

describe('one fault, one finding', () => {
  const CASES: readonly (readonly [string, readonly Finding[], readonly string[]])[] = [
    [
      'the same edit: the graver one stays',
      [
        finding('a/x', 3, 9, 'info', fix('safe', edit(8, 9, '：'))),
        finding('b/x', 8, 9, 'warning', fix('safe', edit(8, 9, '：'))),
      ],
      ['b/x'],
    ],
    [
      'one span, edits in each other’s way: of two alike the one that mends itself',
      [
        finding('a/x', 3, 9, 'info', fix('suggest', edit(7, 9, ''))),
        finding('b/x', 3, 9, 'info', fix('safe', edit(3, 9, '约'))),
      ],
      ['b/x'],
    ],
    [
      'what is mended with the whole of it',
      [
        finding('a/x', 0, 6, 'warning', fix('safe', edit(0, 6, 'GB'))),
        finding('b/x', 3, 6, 'info', fix('safe', edit(3, 6, 'B'))),
      ],
      ['a/x'],
    ],
    [
      'a graver one inside stays',
      [
        finding('a/x', 0, 6, 'info', fix('safe', edit(0, 6, 'GB'))),
        finding('b/x', 3, 6, 'error', fix('safe', edit(3, 6, 'B'))),
      ],
      ['a/x', 'b/x'],
    ],
    [
      'two faults of one sentence, apart from each other',
      [
        finding('a/x', 0, 20, 'info', fix('safe', edit(2, 4, ''))),
        finding('b/x', 0, 20, 'info', fix('safe', edit(8, 9, ''))),
      ],
      ['a/x', 'b/x'],
    ],
    [
      'two of one rule',
      [
        finding('a/x', 0, 4, 'info', fix('safe', edit(0, 4, ''))),
        finding('a/x', 0, 4, 'info', fix('safe', edit(0, 4, ''))),
      ],
      ['a/x', 'a/x'],
    ],
    [
      'nothing to mend: both are shown',
      [finding('a/x', 0, 4, 'info'), finding('b/x', 0, 4, 'info')],
      ['a/x', 'b/x'],
    ],
    [
      'a refactoring that moves text hides no slip in it',
      [
        finding('a/x', 0, 40, 'error', {
          ...fix('refactor', edit(0, 40, '')),
          creates: [{ name: 'n', text: '' }],
        }),
        finding('b/x', 3, 6, 'info', fix('safe', edit(3, 6, 'B'))),
      ],
      ['a/x', 'b/x'],
    ],
    ['nothing', [], []],
  ];
  for (const [name, findings, shown] of CASES) {
    it(name, () => {
      assert.deepEqual(
        oneForEachPlace(findings).map(({ rule }) => rule),
        shown,
      );
    });
  }

  it('holds in a paper', () => {
    const text = [
      '甲县教育局关于做好安全工作的通知',
      '各学校:',
      '　　本次检查覆盖大约120人左右。',
      '　　特此通知。',
      '甲县教育局',
      '2024年5月6日',
      '',
    ].join('\n');
    const findings = createEngine()
      .check(text)
      .documents.flatMap((document) => document.findings);
    for (const words of [':', '大约120人左右']) {
      const at = text.indexOf(words);
      const here = findings.filter(({ span }) => span.start < at + words.length && at < span.end);
      assert.equal(here.length, 1, `${words}: ${here.map(({ rule }) => rule)}`);
    }
  });
});
