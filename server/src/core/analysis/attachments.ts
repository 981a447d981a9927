import { genreByTitleWord } from '@biganzi/shared';
import type { OfficialDocument } from '../document/types';
import { classify } from '../genres/classify';
import type { Classification } from '../genres/types';
import type { AttachmentAnalysis, Extent } from './types';

/**
 * The genres of a document's attachments, each by its own title: a part of a text without one is a table, a form,
 * half a page, and a guess from its body would be wrong too often. What the user chose for the file is the main
 * document's.
 */
export function classifyAttachments(document: OfficialDocument): readonly AttachmentAnalysis[] {
  const passesOn = PASSES_ON.test(document.title?.plain ?? '');
  return document.attachments.map(({ document: own, label }) => {
    const classification = classifyByTitle(own);
    return {
      document: own,
      classification,
      extent: extentOf(own, classification),
      quoted: (passesOn && label === undefined) || SAMPLE.test(own.title?.suffix?.text ?? ''),
      attachments: classifyAttachments(own),
    };
  });
}

/** A regulation is no genre of official papers, but its words, marks and figures are the writer's all the same. */
function extentOf({ title }: OfficialDocument, { genre }: Classification): Extent {
  if (genre !== 'unknown') return 'whole';
  if (title === undefined || title.lines.length > MAX_TITLE_LINES) return 'nothing';
  return REGULATION.test(title.plain) ? 'prose' : 'nothing';
}

/** What is passed on is another's text; what is issued (印发) is the writer's. */
const PASSES_ON = /转发|批转|转批/;
/** A longer title is a title with the head of the table below it: 考核指标 / 一级指标 / 指标说明. */
const MAX_TITLE_LINES = 3;
const REGULATION =
  /(?:办法|规定|细则|条例|规程|规则|准则|章程|制度|预案)(?:[（(〔［[][^（）()]{1,12}[）)〕］\]])?$/;
const SAMPLE = /示例|样[式本稿]|范[本文例]|格式|模板|参考|原文/;

function classifyByTitle(document: OfficialDocument): Classification {
  const { title } = document;
  const long = title !== undefined && title.lines.length > MAX_TITLE_LINES;
  const word = long ? undefined : title?.genreWord?.text.replace(/\s+/g, '');
  const chosen = document.directives.some(({ kind }) => kind === 'genre');
  if (word === undefined && !chosen) return { genre: 'unknown', confidence: 1, evidence: [] };
  const found = classify(document);
  const sure = found.override !== undefined || (word !== undefined && genreByTitleWord(word) === found.genre);
  return sure ? found : { genre: 'unknown', confidence: found.confidence, evidence: [] };
}
