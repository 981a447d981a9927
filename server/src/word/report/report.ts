/** 校对报告: what was found in some files, to hand on and to print. */
import { GENRES } from '@biganzi/shared';
import type { DocumentAnalysis } from '../../core/engine';
import { type Finding, SEVERITIES, type Severity } from '../../core/findings';
import { citeBasis } from '../../core/norms';
import { createPlaces } from '../places';
import type { MendedLine } from './mended';

export interface ReportedPart {
  readonly part: { readonly text: string };
  readonly findings: readonly Finding[];
  readonly placeOf: (finding: Finding) => string;
}

export interface ReportedFile {
  readonly name: string;
  readonly text: string;
  readonly documents: readonly DocumentAnalysis[];
  /** What was found in headers, footers and notes. */
  readonly parts?: readonly ReportedPart[];
  /** Empty where nothing tells how the draft was. */
  readonly mended?: readonly MendedLine[];
}

export interface ReportLine {
  readonly severity: string;
  readonly place: string;
  readonly message: string;
  readonly basis: string;
  /** What can be done, or was. */
  readonly remedy: string;
}

export interface ReportSection {
  readonly name: string;
  readonly genre: string;
  readonly lines: readonly ReportLine[];
  readonly mended: readonly MendedLine[];
}

export interface Report {
  readonly title: string;
  readonly date: string;
  /** 文件、问题 by severity. */
  readonly totals: readonly (readonly [string, string])[];
  readonly sections: readonly ReportSection[];
  /** What was not checked. */
  readonly notes: readonly string[];
}

const NAMES: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '警告',
  info: '建议',
  hint: '提示',
};

/** `date` as it is to be shown: 2026年7月6日. */
export function makeReport(
  files: readonly ReportedFile[],
  date: string,
  notes: readonly string[] = [],
): Report {
  const all = files.flatMap(({ documents, parts = [] }) =>
    [...documents, ...parts].flatMap(({ findings }) => findings),
  );
  const counts = SEVERITIES.map((severity): [string, string] => [
    NAMES[severity],
    String(all.filter((finding) => finding.severity === severity).length),
  ]);
  const mended = files.reduce((sum, file) => sum + (file.mended?.length ?? 0), 0);
  const mendable = all.filter(({ fixes }) => fixes.some(({ kind }) => kind === 'safe')).length;
  return {
    title: '校对报告',
    date,
    totals: [
      ['文件', String(files.length)],
      ['问题', String(all.length)],
      ...counts,
      ['可自动修改', String(mendable)],
      ['已改', String(mended)],
    ],
    sections: files.map(sectionOf),
    notes,
  };
}

function sectionOf({ name, text, documents, parts = [], mended = [] }: ReportedFile): ReportSection {
  const places = createPlaces(text);
  const genres = documents.map(({ classification: { genre } }) =>
    genre === 'unknown' ? '未识别' : GENRES[genre].name,
  );
  const findings = documents.flatMap((document) => document.findings);
  const sorted = [...findings].sort(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || a.span.start - b.span.start,
  );
  return {
    name,
    genre: [...new Set(genres)].join('、'),
    mended,
    lines: [
      ...sorted.map((finding) => {
        const { paragraph, words } = places(finding.span.start);
        return lineOf(finding, `第${paragraph}段“${words}”`);
      }),
      ...parts.flatMap(({ part, findings: own, placeOf }) => {
        const within = createPlaces(part.text);
        return own.map((finding) =>
          lineOf(finding, `${placeOf(finding)}“${within(finding.span.start).words}”`),
        );
      }),
    ],
  };
}

function lineOf(finding: Finding, place: string): ReportLine {
  return {
    severity: NAMES[finding.severity],
    place,
    message: finding.message,
    basis: finding.basis.map(citeBasis).join('；'),
    remedy: remedyOf(finding),
  };
}

function remedyOf({ fixes }: Finding): string {
  const safe = fixes.find(({ kind }) => kind === 'safe');
  if (safe) return `${safe.title}（可自动修改）`;
  return fixes.map(({ title }) => title).join('；或者');
}
