/** Word files: reading, layout, writing back, and the pages of a draft after a keystroke. */
import { createEngine } from '../../server/src/core/engine';
import { exportDraft } from '../../server/src/word/export/draft';
import { layoutFindings, layoutIssues } from '../../server/src/word/layout/check';
import { previewPages } from '../../server/src/word/page/preview';
import { readDocx } from '../../server/src/word/read/document';
import { annotate } from '../../server/src/word/write/annotate';
import { makeReport } from './draft';
import { type Figure, progress, timeInTurns } from './figures';

/** 100 pages. */
const SIZE = 60_000;
const STAMP = { author: '笔杆子', initials: '笔', date: '2026-07-06T09:00:00Z' };

export function benchWord(): Figure[] {
  progress('Word files');
  const engine = createEngine();
  const text = withSlips(makeReport(SIZE));
  const { documents } = engine.check(text);
  const trees = documents.map(({ document }) => document);
  const file = exportDraft(trees);
  const document = readDocx(file);
  const asRead = engine.check(document.body.text).documents;
  const findings = asRead.flatMap((one) => one.findings);
  const readTrees = asRead.map((one) => one.document);
  const draft = makeReport(3_000);
  let keys = 0;
  const of = '60,000 characters as .docx';
  return timeInTurns(
    {
      '60,000 characters, check of the text': () => engine.check(text),
      [`${of}, read`]: () => readDocx(file),
      [`${of}, check`]: () => {
        const read = readDocx(file);
        const { documents: checked } = engine.check(read.body.text);
        const layout = layoutIssues(
          read,
          checked.map((one) => one.document),
        );
        return layoutFindings(layout);
      },
      [`${of}, layout findings`]: () => layoutFindings(layoutIssues(document, readTrees)),
      [`${of}, annotate ${findings.length} findings`]: () => annotate(document, findings, STAMP),
      'pages after a keystroke, 3,000 characters': () => {
        const typed = draft.replace('基本情况', `基本情况${'一'.repeat(++keys % 7)}`);
        return previewPages(
          engine.classify(typed).documents.map((one) => one.document),
          () => 0,
        );
      },
    },
    9,
  );
}

/** Some hundred findings to be written back, each at a place of its own, and a thousand fixes. */
function withSlips(text: string): string {
  let comma = 0;
  const longer = text.replace(
    /。\n/g,
    '。各乡镇要切实提高思想认识，加强组织领导，层层压实责任，认真抓好落实，确保各项工作任务圆满完成。\n',
  );
  const cut = longer.slice(0, longer.lastIndexOf('\n', SIZE));
  return `${cut.replace(/，/g, (mark) => (++comma % 3 === 0 ? ',' : mark))}\n清河县水务局\n2026年7月6日\n`;
}
