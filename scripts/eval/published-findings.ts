/**
 * What the rules say, as they are set by default, of papers and sentences that were published and hence are right
 * unless a reader found otherwise.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GenreId, genreFromName, STATUTORY_GENRE_IDS } from '@biganzi/shared';
import type { Engine } from '../../server/src/core/engine';
import type { Finding } from '../../server/src/core/findings';
import type { WordSource } from '../../server/src/core/ports';
import { type LabelledDocument, readDocuments } from './genre-corpus';

/** Statutory papers, and prose of any other kind (speeches, work reports, summaries, laws, letters). */
export type PaperKind = 'statutory' | 'prose';

export interface CheckedPaper {
  readonly file: string;
  readonly label: string;
  readonly kind: PaperKind;
  /** Code points, white space left out. */
  readonly characters: number;
  /** In UTF-16 code units. */
  readonly length: number;
  readonly findings: readonly Finding[];
}

export interface KindOfPaper {
  readonly papers: number;
  readonly characters: number;
  readonly errors: number;
  readonly warnings: number;
}

/** Undefined when the corpus is not there. */
export function checkPapers(
  corpus: string,
  engine: Engine,
  words: WordSource,
): readonly CheckedPaper[] | undefined {
  return readDocuments(join(corpus, 'index.tsv'))?.map(({ file, label, text }) => ({
    file,
    label,
    kind: kindOf(label),
    characters: [...text.replace(/\s/g, '')].length,
    length: text.length,
    findings: engine.check(text, undefined, words).documents.flatMap(({ findings }) => findings),
  }));
}

function kindOf(label: LabelledDocument['label']): PaperKind {
  const genre: GenreId | undefined = genreFromName(label);
  return genre !== undefined && (STATUTORY_GENRE_IDS as readonly string[]).includes(genre)
    ? 'statutory'
    : 'prose';
}

export function sumPapers(papers: readonly CheckedPaper[]): KindOfPaper {
  const count = (severity: Finding['severity']) =>
    papers.reduce((sum, { findings }) => sum + findings.filter((one) => one.severity === severity).length, 0);
  return {
    papers: papers.length,
    characters: papers.reduce((sum, { characters }) => sum + characters, 0),
    errors: count('error'),
    warnings: count('warning'),
  };
}

/** A row of test/corpus/reviewed-findings.tsv: what a reader says of the findings of one rule in one file. */
export interface ReviewedFinding {
  readonly file: string;
  readonly rule: string;
  readonly severity: string;
  readonly verdict: 'true' | 'false' | 'arguable';
  readonly why: string;
}

const VERDICTS: readonly string[] = ['true', 'false', 'arguable'];

/** Throws on a row that is not whole. */
export function readReviewed(path: string): readonly ReviewedFinding[] {
  const rows = readFileSync(path, 'utf8').split(/\r?\n/).slice(1).filter(Boolean);
  return rows.map((row) => {
    const [file = '', rule = '', severity = '', verdict = '', why = ''] = row.split('\t');
    if (!VERDICTS.includes(verdict) || why.trim() === '') throw new Error(`not a whole row: ${row}`);
    // Looked up in VERDICTS.
    return { file, rule, severity, verdict: verdict as ReviewedFinding['verdict'], why };
  });
}

/** `file\trule\tseverity` of every error, and of every warning in statutory papers: what has to be reviewed. */
export function toReview(papers: readonly CheckedPaper[]): readonly string[] {
  const keys = papers.flatMap(({ file, kind, findings }) =>
    findings
      .filter(({ severity }) => severity === 'error' || (severity === 'warning' && kind === 'statutory'))
      .map(({ rule, severity }) => [file, rule, severity].join('\t')),
  );
  return [...new Set(keys)];
}

/** The corrected sides of a spelling corpus, each once; undefined when it is not there. */
export function readSentences(corpus: string): readonly string[] | undefined {
  const path = join(corpus, 'csc/ecspell/odw.train.tsv');
  if (!existsSync(path)) return undefined;
  const rows = readFileSync(path, 'utf8').split(/\r?\n/).filter(Boolean);
  return [...new Set(rows.map((row) => row.split('\t')[2]?.trim() ?? ''))].filter((side) => side !== '');
}

const SENTENCE_FRAME = ['关于做好有关工作的通知\n\n各县（市、区）人民政府：\n　　', '\n'] as const;
/** The corpus cut its texts at sentence ends: the other half of a pair of marks may stand in the next row. */
const ACROSS_SENTENCES: ReadonlySet<string> = new Set(['punct/unpaired']);

/**
 * The findings at warning or above in a bare sentence. It is checked as the only paragraph of an unfinished notice, so
 * that all rules about words, figures and marks look at it, and none misses a closing; findings outside it are left out.
 */
export function findingsInSentence(engine: Engine, sentence: string, words: WordSource): readonly Finding[] {
  const start = SENTENCE_FRAME[0].length;
  const end = start + sentence.length;
  const { documents } = engine.check(
    SENTENCE_FRAME.join(sentence),
    { severities: {}, genre: 'notice' },
    words,
  );
  return documents
    .flatMap(({ findings }) => findings)
    .filter(
      ({ rule, severity, span }) =>
        (severity === 'error' || severity === 'warning') &&
        !ACROSS_SENTENCES.has(rule) &&
        span.start < end &&
        span.end > start,
    );
}
