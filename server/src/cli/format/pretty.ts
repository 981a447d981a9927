/** For people at a terminal: the genre and its reasons, then each finding with its line and a caret. */
import { GENRES } from '@biganzi/shared';
import pc from 'picocolors';
import stringWidth from 'string-width';
import type { SourceFile } from '../../core/document/types';
import type { DocumentAnalysis } from '../../core/engine';
import { tellingRunnerUp } from '../../core/features/genre-decision';
import { reasonText } from '../../core/features/genre-reason';
import type { Finding, Severity } from '../../core/findings';
import type { Classification } from '../../core/genres/types';
import { citeBasis } from '../../core/norms';
import type { LineIndex } from '../lines';
import { visibleLine } from '../visible';

export interface PrettyOptions {
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly columns: number;
}

/** How many files there were of each kind. */
export interface Tally {
  readonly checked: number;
  /** Nothing in them was looked at, and rightly: no official document, or turned off. */
  readonly silent: number;
  /** Something could not be looked at; it was told of by name. */
  readonly partly: boolean;
  /** Findings, not files. */
  readonly heldBack: number;
}

const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '警告',
  info: '建议',
  hint: '提示',
};

/** Reasons shown for a genre. */
const MAX_REASONS = 5;

export function createPrettyPrinter({ color, columns }: PrettyOptions) {
  const colors = pc.createColors(color);
  const paint: Readonly<Record<Severity, (text: string) => string>> = {
    error: colors.red,
    warning: colors.yellow,
    info: colors.cyan,
    hint: colors.gray,
  };

  const genreLine = (classification: Classification): string => {
    const { genre, confidence, override } = classification;
    if (genre === 'unknown') return colors.gray('未识别为公文或讲话稿，不作检查');
    const how = override ? '由作者指定' : `把握 ${percent(confidence)}`;
    const runnerUp = tellingRunnerUp(classification);
    const second =
      !override && runnerUp ? `，其次是${GENRES[runnerUp.genre].name} ${percent(runnerUp.confidence)}` : '';
    return `${colors.bold(GENRES[genre].name)}${colors.gray(`（${how}${second}）`)}`;
  };

  const reasons = ({ evidence }: Classification, file: SourceFile): string[] =>
    evidence.slice(0, MAX_REASONS).map((one) => {
      const weight = `${one.weight >= 0 ? '+' : ''}${one.weight.toFixed(1)}`;
      return `    ${colors.gray(weight)}  ${visibleLine(reasonText(one, file))}`;
    });

  const finding = (found: Finding, lines: LineIndex): string[] => {
    const { line, column } = lines.locate(found.span.start);
    const end = lines.locate(found.span.end);
    const color = paint[found.severity];
    const place = lines.place?.(found.span.start);
    const where = place ? `第${place.paragraph}段` : `${line}:${column}`;
    const head = `  ${colors.gray(where)}  ${color(SEVERITY_NAMES[found.severity])}  ${visibleLine(found.message)}  ${colors.gray(found.rule)}`;
    const basis = found.basis.map(citeBasis).join('；');
    const text = lines.lineText(line);
    const endColumn = end.line === line ? end.column : text.length + 1;
    const shown = excerpt(text, column - 1, endColumn - 1, columns - 8);
    const caret = ' '.repeat(shown.before) + color('^'.repeat(Math.max(1, shown.width)));
    return [
      head,
      ...(basis ? [colors.gray(`      依据：${basis}`)] : []),
      `      ${colors.gray('│')} ${shown.text}`,
      `      ${colors.gray('│')} ${caret}`,
      ...found.fixes.map((fix) => `      ${colors.green('可改')} ${visibleLine(fix.title)}`),
    ];
  };

  return {
    /** The heading of a document: file, place in the file when it holds several, genre. */
    heading: (name: string, { document, classification }: DocumentAnalysis, count: number): string => {
      const which = count > 1 ? colors.gray(` 第${document.index + 1}篇`) : '';
      return `${colors.underline(visibleLine(name))}${which}  ${genreLine(classification)}`;
    },
    /** 草稿.docx 脚注2 */
    partHeading: (name: string, place: string): string => `${colors.underline(visibleLine(name))}  ${place}`,
    reasons,
    finding,
    /** 3 个错误、1 个警告 … “没有发现问题” is said of what was looked at, and of nothing else. */
    summary: (findings: readonly Finding[], { checked, silent, partly, heldBack }: Tally): string => {
      const held = heldBack === 0 ? '' : `另有 ${heldBack} 处在基线里，没有列出。`;
      const others = silent === 0 ? '' : `另有 ${silent} 个文件不是公文或讲话稿，或者设置为不检查。`;
      const rest = `${held}${others}${partly ? colors.yellow('有的文件没有检查，或者没有检查完，原因见上。') : ''}`;
      if (checked === 0 && findings.length === 0) {
        return `${colors.yellow(partly ? '没有一个文件检查完。' : '没有检查任何文件。')}${rest}`;
      }
      const files = `已检查 ${checked} 个文件`;
      if (findings.length === 0) {
        const what = heldBack === 0 ? '没有发现问题' : '没有新的问题';
        return `${colors.green(`${files}，${what}。`)}${rest}`;
      }
      const counts = (Object.keys(SEVERITY_NAMES) as Severity[])
        .map((severity) => ({ severity, n: findings.filter((f) => f.severity === severity).length }))
        .filter(({ n }) => n > 0)
        .map(({ severity, n }) => paint[severity](`${SEVERITY_NAMES[severity]} ${n}`));
      return `${files}：${counts.join('，')}。${rest}`;
    },
  };
}

const percent = (value: number): string => `${Math.round(value * 100)}%`;

/** Columns that the text takes on a terminal: a Chinese character takes two. */
export function displayWidth(text: string): number {
  return stringWidth(text);
}

/**
 * A line cut to `columns` around [start, end), with the columns before the cut-out's mark and the mark's width.
 * Paragraphs are lines of hundreds of characters, so most lines are cut.
 */
export function excerpt(
  line: string,
  start: number,
  end: number,
  columns: number,
): { text: string; before: number; width: number } {
  const clean = visibleLine(line);
  const budget = Math.max(20, columns);
  const marked = clean.slice(start, end);
  let from = start;
  let room = Math.max(0, Math.floor((budget - Math.min(displayWidth(marked), budget)) / 2));
  while (from > 0) {
    const width = displayWidth(clean[from - 1] ?? '');
    if (width > room) break;
    room -= width;
    from--;
  }
  let to = from;
  let used = 0;
  while (to < clean.length && used + displayWidth(clean[to] ?? '') <= budget - 2) {
    used += displayWidth(clean[to] ?? '');
    to++;
  }
  const lead = from > 0 ? '…' : '';
  const shownEnd = Math.min(end, to);
  return {
    text: `${lead}${clean.slice(from, to)}${to < clean.length ? '…' : ''}`,
    before: displayWidth(lead) + displayWidth(clean.slice(from, start)),
    width: displayWidth(clean.slice(start, shownEnd)),
  };
}
