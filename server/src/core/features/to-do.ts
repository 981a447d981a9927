/** 待补清单: what the writer has still to fill in or to verify before the draft goes out. */
import type { Analysis, AttachmentAnalysis, DocumentAnalysis } from '../analysis/types';
import type { DocumentNode, NodeKind, OfficialDocument, Span } from '../document/types';
import { lazy } from '../kept';
import type { Rule, ToDoKind } from '../rules/types';

export interface ToDo {
  readonly span: Span;
  readonly kind: ToDoKind;
  /** What stands in the place now: ××, 〔联系电话〕; for a finding the words that it is about. */
  readonly text: string;
  /** The words around it, in one line. */
  readonly context: string;
  /** Why it is on the list; empty for a plain placeholder. */
  readonly reason: string;
}

/** In the order of the text, each place once. Empty where no document of the file is looked at. */
export function toDoList(
  { file, documents }: Analysis,
  ruleById: (id: string) => Rule | undefined,
): readonly ToDo[] {
  const found = documents
    .filter(({ extent }) => extent !== 'nothing')
    .flatMap((document) => [
      ...findings(document, file.text, ruleById),
      ...placeholders(document, file.text),
    ]);
  found.push(...comments(documents, file.text));
  found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let covered = 0;
  return found.filter(({ span }) => {
    if (span.start < covered) return false;
    covered = span.end;
    return true;
  });
}

function findings(
  { findings }: DocumentAnalysis,
  text: string,
  ruleById: (id: string) => Rule | undefined,
): ToDo[] {
  return findings.flatMap(({ rule, span, message }) => {
    const kind = ruleById(rule)?.meta.toDo;
    if (kind === undefined) return [];
    return [
      {
        span,
        kind,
        text: oneLine(text.slice(span.start, span.end)),
        context: around(text, span),
        reason: message,
      },
    ];
  });
}

/**
 * ×× and XX, runs of underscores, 〔联系人〕 (but not the year of 〔2024〕5号), ${1:机关}, （待补）, 某某, and the gaps that
 * a date or an amount was to go into: “　年　月　日”.
 */
const PLACEHOLDER =
  /×+|(?<![A-Za-z])[XxＸ]{2,}(?![A-Za-z])|[_＿]{2,}|〔(?!\s*\d{4}\s*〕)[^〔〕\r\n]{0,40}〕|\$\{\d+[:|][^{}\r\n]{0,60}\}|[（(](?:此处|数据|数字)?待(?:补|核|定|填|查|确认)[^（）()\r\n]{0,12}[）)]|某某+|(?<![\d〇零一二三四五六七八九])年[ 　]+月[ 　]+日/g;

function placeholders({ document, attachments }: DocumentAnalysis, text: string): ToDo[] {
  return [...paragraphsOf(document), ...attachments.flatMap(attachedParagraphs)].flatMap(({ span }) =>
    [...text.slice(span.start, span.end).matchAll(PLACEHOLDER)].map((match) => {
      const start = span.start + match.index;
      const place = { start, end: start + match[0].length };
      return {
        span: place,
        kind: 'fill' as const,
        text: oneLine(match[0]),
        context: around(text, place),
        reason: '',
      };
    }),
  );
}

function attachedParagraphs({ document, attachments }: AttachmentAnalysis): readonly DocumentNode[] {
  return [...paragraphsOf(document), ...attachments.flatMap(attachedParagraphs)];
}

/** The blocks of the document itself: comments, front matter and code are none of its text. */
function paragraphsOf({ children }: OfficialDocument): readonly DocumentNode[] {
  return children.filter(({ kind }) => !NO_TEXT.has(kind));
}

const NO_TEXT: ReadonlySet<NodeKind> = new Set(['frontMatter', 'comment', 'code', 'attachment']);

/** The first of the comments for the program, for all: they go with the text into Word. */
function comments(documents: readonly DocumentAnalysis[], text: string): ToDo[] {
  const all = documents
    .filter(({ extent }) => extent !== 'nothing')
    .flatMap(({ document }) => document.directives)
    .filter(({ span }) => text.startsWith('<!--', span.start));
  const [first] = all;
  if (!first) return [];
  return [
    {
      span: first.span,
      kind: 'verify',
      text: oneLine(text.slice(first.span.start, first.span.end)),
      context: `文稿里有${all.length}处给程序看的注释`,
      reason: '这些注释会跟着正文进入 Word。交稿时用命令“复制干净文本”，不带注释。',
    },
  ];
}

/** Characters shown on each side, about. */
const CONTEXT = 14;
/** Further than this no beginning of a clause is looked for. */
const FARTHEST = 24;

/** From the beginning of the clause, or else of a word, so that the row can be read from its first character. */
function around(text: string, { start, end }: Span): string {
  const sentence =
    /(?<![^\r\n。；！？])[^\r\n。；！？]*$/.exec(text.slice(Math.max(0, start - 2 * FARTHEST), start))?.[0] ??
    '';
  const after = /^[^\r\n。；！？]*/.exec(text.slice(end, end + CONTEXT))?.[0] ?? '';
  return oneLine(beginning(sentence) + text.slice(start, end) + after).trim();
}

function beginning(sentence: string): string {
  if (sentence.length <= FARTHEST) return sentence;
  const clauses = [...sentence.matchAll(/[，、：:,]/g)].map(({ index }) => sentence.slice(index + 1));
  const clause = clauses.find(({ length }) => length <= FARTHEST);
  if (clause !== undefined && clause.trim() !== '') return clause;
  const words = [...segmenter().segment(sentence)].map(({ index }) => sentence.slice(index));
  return `…${words.find(({ length }) => length <= CONTEXT) ?? ''}`;
}

const segmenter = lazy(() => new Intl.Segmenter('zh', { granularity: 'word' }));

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
