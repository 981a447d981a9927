import { SPEECH_SNIPPETS } from '../templates/speech-snippets';
import type { QiCategory } from './cues';
import { ownLine } from './own-lines';
import { levelOf, type QiResult } from './scoring';
import type { SpeechText } from './speech-text';
import { type OwnLine, QI_NAMES, type QiAdvice, type QiEvidence, type QiId } from './types';

/** Tells in four short sentences what a score rests on, what is wanting, and what to write. */

/** A category below this share of its need is wanting. */
const WANTING = 0.6;
const SHOWN = 3;
const SHOWN_LENGTH = 20;

const PLACES: Readonly<Record<QiId, string>> = {
  tongtian: '开头交代背景处，或每一部分的起首',
  jiedi: '讲问题、讲要求之前',
  juren: '开场、转折或结尾处',
  yicai: '点题处或收尾处',
  xianba: '任务和要求部分',
};

export interface Aim {
  readonly target: number;
  readonly atMost: boolean;
  /** 部署, 致辞 … */
  readonly occasion: string;
}

/** The categories that are wanting, those that would add most first. */
export function wantingCategories(
  categories: readonly QiCategory[],
  { categories: scored }: QiResult,
): QiCategory[] {
  return categories
    .map((category) => ({ category, part: scored.find(({ id }) => id === category.id)?.part ?? 0 }))
    .filter(({ part }) => part < WANTING)
    .sort((a, b) => b.category.share * (1 - b.part) - a.category.share * (1 - a.part))
    .map(({ category }) => category);
}

export function adviseQi(
  speech: SpeechText,
  qi: QiId,
  categories: readonly QiCategory[],
  result: QiResult,
  aim: Aim,
): QiAdvice {
  const { score, evidence, penalties } = result;
  const met = aim.atMost ? score <= aim.target : score >= aim.target;
  const wanting = met || aim.atMost ? [] : wantingCategories(categories, result).slice(0, 2);
  const line = ownLine(
    speech,
    qi,
    wanting.map(({ id }) => id),
  );
  const snippets = [...new Set(wanting.map(({ snippet }) => snippet))];
  return {
    conclusion: conclusion(qi, score, aim),
    basis: basis(categories, evidence),
    gap: wanting.length === 0 ? '' : `缺口：还缺${wanting.map(({ want }) => want).join('；')}。`,
    suggestion: `${line === undefined ? '' : exampleOf(speech, line)}${suggestion(qi, snippets, result, met, aim)}`,
    ...(line && { line }),
    deductions: penalties.map(({ points, reason }) => `扣 ${points}：${reason}。`),
    snippets,
  };
}

function conclusion(qi: QiId, score: number, { target, atMost, occasion }: Aim): string {
  const wanted = atMost ? `建议 ${target} 以下` : `建议 ${target} 以上`;
  return `${QI_NAMES[qi]} ${score} 分（${levelOf(score)}），${occasion}类${wanted}。`;
}

/** The weightiest evidence, no category twice while others have some. */
function basis(categories: readonly QiCategory[], evidence: readonly QiEvidence[]): string {
  const shown: QiEvidence[] = [];
  const byWeight = [...evidence].filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  for (const one of byWeight) {
    if (shown.length < SHOWN && !shown.some(({ category }) => category === one.category)) shown.push(one);
  }
  if (shown.length === 0) return '依据：没有找到证据。';
  const told = shown.map(({ category, text }) => {
    const name = categories.find(({ id }) => id === category)?.name ?? category;
    return `${name}“${clip(text)}”`;
  });
  return `依据：共 ${evidence.length} 处，如${told.join('、')}。`;
}

function suggestion(
  qi: QiId,
  snippets: readonly string[],
  { spread }: QiResult,
  met: boolean,
  { atMost }: Aim,
): string {
  if (met) return '';
  if (atMost) return '建议：语气可以再平和一些，多讲做法，少提要求。';
  const told = snippets.map((prefix) => {
    const name = SPEECH_SNIPPETS.find((snippet) => snippet.prefix === prefix)?.name;
    return name === undefined ? prefix : `${prefix}（${name}）`;
  });
  const lean = spread < 0.95 ? '，并把证据匀到全篇' : '';
  if (told.length === 0) return `建议：各类证据再充实一些${lean}。`;
  return `建议：在${PLACES[qi]}，用 ${told.join('、')} 补上${lean}。`;
}

/** 可以在“……”之后写一句：“……” */
function exampleOf({ text, base }: SpeechText, { plain, after }: OwnLine): string {
  const place =
    after === undefined ? '' : `在“${clip(text.slice(after.start - base, after.end - base))}”之后`;
  // Words of others stand in inner marks within the line's own.
  return `例如${place}写一句：“${plain.replace(/“/g, '‘').replace(/”/g, '’')}”。`;
}

function clip(text: string): string {
  const flat = text.replace(/\s+/g, '');
  return flat.length <= SHOWN_LENGTH ? flat : `${[...flat].slice(0, SHOWN_LENGTH).join('')}…`;
}
