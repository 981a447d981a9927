/** Word files on disk, for a client that shows them; what is written goes into a new file beside. */
import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  type ExportWordParams,
  genreName,
  type WordFileParams,
  type WordFinding,
  type WordView,
  type WriteWordParams,
  type WrittenWord,
} from '@biganzi/shared';
import type { Analysis } from '../core/engine';
import type { Finding } from '../core/findings';
import { checkFully } from '../core/full-check';
import { citeBasis } from '../core/norms';
import { reasonOf } from '../files/read-file';
import { unusedPath } from '../files/unused-path';
import { createFile, WriteRefused } from '../files/write-file';
import type { PlacedPart } from '../word';
import { isWordFileError } from '../word/word-file-error';
import { field, stringOf } from './params';
import { BadParams } from './requests';
import type { Session } from './session';
import { titleWords } from './title-words';

export async function readWord(params: WordFileParams, session: Session): Promise<WordView> {
  const opened = await open(stringOf(params, 'uri'), session);
  if ('problem' in opened) return opened;
  const { analysis, text, document, parts } = opened;
  const [first] = analysis.documents;
  return {
    text,
    genreName: genreName(first?.classification.genre ?? 'unknown'),
    isDraft: analysis.documents.some(({ extent }) => extent !== 'nothing'),
    writable: document !== undefined,
    findings: analysis.documents.flatMap(({ findings }) => findings.map(toView)),
    parts: parts
      .filter(({ findings }) => findings.length > 0)
      .map(({ part, findings }) => ({ name: part.name, text: part.text, findings: findings.map(toView) })),
  };
}

function toView({ rule, severity, span, message, basis, fixes }: Finding): WordFinding {
  return {
    rule,
    severity,
    start: span.start,
    end: span.end,
    message,
    basis: basis.map(citeBasis).join('；'),
    fixes: fixes.map(({ title }) => title),
  };
}

export async function writeWord(params: WriteWordParams, session: Session): Promise<WrittenWord> {
  const uri = stringOf(params, 'uri');
  const as = field(params, 'as');
  if (as !== 'comments' && as !== 'revisions' && as !== 'layout') throw new BadParams(`as: ${String(as)}`);
  const opened = await open(uri, session);
  if ('problem' in opened) return opened;
  const { document, analysis, path, parts } = opened;
  if (!document) return { problem: '.doc 只能读，请在 Word 或 WPS 中另存为 .docx。' };
  if (as === 'layout') return applyLayoutTo(uri, opened, session);
  const { annotate, fixAsRevisions, stampAt, exportDraft, longTitles } = await session.word();
  const findings = analysis.documents.flatMap((one) => one.findings);
  const stamp = stampAt(new Date());
  if (as === 'revisions') {
    const { file, revisions } = fixAsRevisions(document, findings, stamp, parts);
    if (revisions === 0) return { problem: '没有可以自动修改的地方。' };
    return create(path, '修订', file, `修订 ${revisions} 处`);
  }
  const { file, comments, revisions, creates } = annotate(document, findings, stamp, { parts });
  const made: string[] = [];
  for (const { name, text } of creates) {
    const trees = session.engine.classify(text).documents.map((one) => one.document);
    const target = await unusedPath(dirname(path), name, '.docx');
    const { of } = await titleWords(longTitles(trees), session, true);
    await createFile(target, exportDraft(trees, { words: of }));
    made.push(basename(target));
  }
  const also = made.length === 0 ? '' : `；拆分出${made.join('、')}`;
  return create(path, '批注', file, `批注 ${comments} 条，修订 ${revisions} 处${also}`);
}

/** 套用公文版式 into a copy: text, tables, pictures and headers stay. */
async function applyLayoutTo(
  uri: string,
  { document, analysis, path }: OpenedFile,
  { word, configuration }: Session,
): Promise<WrittenWord> {
  if (!document) return { problem: '.doc 只能读，请在 Word 或 WPS 中另存为 .docx。' };
  const { applyLayout } = await word();
  const { fonts, pageNumber } = (await configuration.of(uri)).word;
  const trees = analysis.documents.map((one) => one.document);
  const { file, places } = applyLayout(document, trees, { fonts, pageNumber });
  if (places === 0) return { problem: '版式没有可以自动修改的地方。' };
  return create(path, '公文版式', file, `改动 ${places} 处`);
}

export async function exportWord(params: ExportWordParams, session: Session): Promise<WrittenWord> {
  const uri = stringOf(params, 'uri');
  const { drafts, configuration, word, workspaceUri } = session;
  const draft = await drafts.outlined(uri);
  if (!draft) return { problem: '这个文件没有检查，不能导出。' };
  const reading = field(params, 'reading') === true;
  const folder = folderOf(uri) ?? folderOf(`${workspaceUri ?? ''}/`);
  if (folder === undefined) return { problem: '请先保存文稿，再导出为 Word。' };
  const { exportDraft, longTitles } = await word();
  const { fonts, pageNumber, redHead, template: named } = (await configuration.of(uri)).word;
  const documents = draft.analysis.documents.map(({ document }) => document);
  try {
    const template = named === undefined || reading ? undefined : await readFile(resolve(folder, named));
    const words = await titleWords(longTitles(documents), session, true);
    const bytes = exportDraft(documents, {
      fonts,
      pageNumber,
      redHead,
      template,
      reading,
      words: words.of,
    });
    const title = documents[0]?.title?.plain ?? '文稿';
    const base = /^file:/.test(uri) ? fileURLToPath(uri) : join(folder, title);
    return await create(base, reading ? '朗读稿' : '公文版式', bytes, reading ? '朗读稿' : '公文版式');
  } catch (error) {
    if (isWordFileError(error)) return { problem: error.message };
    return { problem: `没有导出：${reasonOf(error)}。` };
  }
}

type Opened = { problem: string } | OpenedFile;

interface OpenedFile {
  readonly path: string;
  readonly text: string;
  readonly document: Parameters<Awaited<ReturnType<Session['word']>>['annotate']>[0] | undefined;
  readonly analysis: Analysis;
  readonly parts: readonly PlacedPart[];
}

async function open(uri: string, session: Session): Promise<Opened> {
  const { word, engine, configuration, words, segmenter } = session;
  if (!/^file:/.test(uri)) return { problem: '只能打开本机上的 Word 文件。' };
  const path = fileURLToPath(uri);
  try {
    const { openWord, withLayout, checkParts } = await word();
    const { text, document, marks } = await openWord(await readFile(path));
    const { enable, engine: own, word: made } = await configuration.of(uri);
    const settings = { ...own, marks };
    const tools = { engine, words, segmenter: () => segmenter };
    const checked = enable ? await checkFully(text, settings, tools) : engine.classify(text, settings);
    if (!document || !enable) return { path, text, document, analysis: checked, parts: [] };
    const { severities } = settings;
    const documents = withLayout(document, checked.documents, {
      fonts: made.fonts,
      pageNumber: made.pageNumber,
      severities,
    });
    const parts = await checkParts(document, documents, (part, kind) =>
      checkFully(part, settings, tools, kind),
    );
    return { path, text, document, analysis: { ...checked, documents }, parts };
  } catch (error) {
    if (isWordFileError(error)) return { problem: error.message };
    return { problem: `读不了这个文件：${reasonOf(error)}。` };
  }
}

/** A new .docx beside `path`: 草稿.批注.docx, or with a number where the name is taken. */
async function create(path: string, what: string, bytes: Uint8Array, told: string): Promise<WrittenWord> {
  const target = await unusedPath(dirname(path), `${basename(path, extname(path))}.${what}`, '.docx');
  try {
    await createFile(target, bytes);
  } catch (error) {
    if (!(error instanceof WriteRefused)) throw error;
    return { problem: `没有写入：${error.message}。` };
  }
  return { uri: pathToFileURL(target).href, name: basename(target), told };
}

function folderOf(uri: string): string | undefined {
  return /^file:/.test(uri) ? dirname(fileURLToPath(`${uri}${uri.endsWith('/') ? 'x' : ''}`)) : undefined;
}
