/** What is claimed of every text. Each claim throws where it does not hold. */
import assert from 'node:assert/strict';
import { EVERY_RULE } from '../../scripts/eval/every-rule';
import { faultOf } from '../../scripts/eval/fix-promises';
import { parse } from '../../server/src/core/document';
import type { DocumentNode } from '../../server/src/core/document/types';
import { applyEdits } from '../../server/src/core/edits';
import { createEngine } from '../../server/src/core/engine';
import type { Finding } from '../../server/src/core/findings';
import { loadedQuotations } from '../support/quotations';

/** A rule's crash is thrown, for the engine has no logger. */
const engine = createEngine({ quotations: loadedQuotations });

function check(text: string): readonly Finding[] {
  return engine.check(text, EVERY_RULE).documents.flatMap(({ findings }) => findings);
}

/** Fixes of one text that are tried alone: each costs a whole check. */
const FIXES_TRIED = 6;

export const CLAIMS: Readonly<Record<string, (text: string) => void>> = {
  'the leaves of the tree are the text': (text) => {
    assert.equal(
      parse(text)
        .documents.flatMap(leaves)
        .map(({ span }) => text.slice(span.start, span.end))
        .join(''),
      text,
    );
  },
  'findings and their edits lie in the text': (text) => {
    for (const { rule, span, fixes } of check(text)) {
      assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length, `span of ${rule}`);
      for (const { edits, title } of fixes) {
        let last = 0;
        for (const edit of edits) {
          assert.ok(
            last <= edit.span.start && edit.span.start <= edit.span.end,
            `edits of ${rule}: ${title}`,
          );
          last = edit.span.end;
        }
        assert.ok(last <= text.length, `edits of ${rule}: ${title}`);
      }
    }
  },
  'formatting comes to rest': (text) => {
    const { text: once, edits } = engine.format(text);
    assert.equal(applyEdits(text, edits), once);
    assert.equal(engine.format(once).text, once);
  },
  'fix-all comes to rest': (text) => {
    const once = engine.fixAll(text, EVERY_RULE);
    assert.equal(engine.fixAll(once, EVERY_RULE), once);
  },
  /**
   * Damage hides faults: where an invisible character goes, “--” may stand beside a Chinese character for the first time. What
   * fix-all then mends, or finds in the text without its damage too, was there before.
   */
  'a safe fix takes its finding away and brings no warning that stays': (text) => {
    const before = check(text);
    const fixes = before.flatMap(({ rule, fixes: offered }) =>
      offered.flatMap(({ kind, edits }) => (kind === 'safe' ? { rule, edits } : [])),
    );
    const settled = (now: string) => check(engine.fixAll(now, EVERY_RULE));
    let hidden: readonly Finding[] | undefined;
    for (const { rule, edits } of fixes.slice(0, FIXES_TRIED)) {
      const fault = faultOf(rule, edits, text, before, check);
      if (fault === undefined) continue;
      assert.match(fault, /^brings /, rule);
      hidden ??= [...check(engine.format(text).text), ...settled(text)];
      const lasting = faultOf(rule, edits, text, before, settled, hidden);
      assert.equal(lasting && `${rule} ${lasting}`, undefined);
    }
  },
  'hover, completion, outline, lists and review answer': (text) => {
    const analysis = engine.check(text, EVERY_RULE);
    engine.outline(analysis);
    engine.folds(analysis);
    engine.toDo(analysis, EVERY_RULE);
    for (const index of analysis.documents.keys()) engine.review(analysis, index);
    for (let at = 0; at <= text.length; at += Math.max(1, Math.ceil(text.length / 7))) {
      engine.hover(analysis, at);
      engine.complete(analysis, at);
    }
  },
};

function leaves(node: DocumentNode): readonly DocumentNode[] {
  return node.children.length === 0 ? [node] : node.children.flatMap(leaves);
}
