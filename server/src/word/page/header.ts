import type { OfficialDocument } from '../../core/document/types';
import { blank, centred, flow } from './block';
import { runsOf } from './inline';
import type { PageBlock } from './types';
import { widthOf } from './widths';

/** 版头 with a red 发文机关标志 and rule. */
export interface RedHead {
  /** 发文机关标志; the draft's own when left out. */
  readonly issuerMark?: string;
}

/** 7.2: what stands above the title. Red only when asked for: most offices print on paper that has it. */
export function headerBlocks({ header, span }: OfficialDocument, redHead: RedHead | undefined): PageBlock[] {
  const blocks: PageBlock[] = [];
  for (const node of [header.copyNumber, header.secrecy, header.urgency]) {
    if (node) blocks.push(flow('headerItem', node.span, runsOf(node.text, 'hei'), 0, true));
  }
  const mark = redHead?.issuerMark ?? header.issuerMark?.text;
  if (mark !== undefined) {
    const place = header.issuerMark?.span ?? { start: span.start, end: span.start };
    const runs = runsOf(mark, 'title');
    blocks.push(
      redHead
        ? { ...centred('issuerMark', place, runs), size: issuerSize(mark) }
        : centred('headerItem', place, runs),
    );
    if (redHead) blocks.push(blank(place, true), blank(place, true));
  }
  const number = header.documentNumbers.map(({ text }) => text.trim()).join('　');
  const signer = header.signer?.text.trim() ?? '';
  if (number === '' && signer === '' && !redHead) return blocks;
  const place = header.documentNumbers[0]?.span ??
    header.signer?.span ?? { start: span.start, end: span.start };
  const runs = runsOf(number, 'body');
  if (signer === '') {
    blocks.push({ ...centred('numberLine', place, runs), rule: redHead !== undefined });
    return blocks;
  }
  // 文号 one 字 in from the left, 签发人 one 字 in from the right.
  const [, label = '', names = ''] = /^(签发人\s{0,9}[：:]?\s{0,9})(.*)$/s.exec(signer) ?? [];
  const tab = runsOf('\t', 'body');
  blocks.push({
    ...flow(
      'numberLine',
      place,
      [...runs, ...tab, ...runsOf(label, 'body'), ...runsOf(names, 'kai')],
      0,
      true,
    ),
    align: 'left',
    indents: { left: 1, right: 1 },
    rule: redHead !== undefined,
  });
  return blocks;
}

/** Points. As large as the line allows; smaller than the one in the standard's example (62 points at most). */
function issuerSize(mark: string): number {
  return Math.max(22, Math.min(56, Math.floor(430 / Math.max(1, widthOf(mark)))));
}
