/** The review as Markdown, to be kept or sent on: the scores first, then what they rest on. */
import { plainMarkdown } from '../markdown';
import { QI_IDS, type SpeechReview, STANCE_IDS, STANCE_NAMES } from './types';

/** Places shown for each category. */
const MOST_PLACES = 3;

/** `lineOf` tells the line, from 1, of an offset in the file. */
export function speechReport(
  review: SpeechReview,
  title: string,
  lineOf: (offset: number) => number,
): string {
  const { scored, characters, occasion, qi, pace } = review;
  const lines = [
    `# 讲话体检：${plainMarkdown(title)}`,
    '',
    `- 字数：${characters}，按每分钟${pace.rate}字约${Math.max(1, Math.round(pace.minutes))}分钟`,
    `- 场合：${plainMarkdown(occasion.name)}`,
    '',
  ];
  if (!scored) return [...lines, '正文太短，没有打分。', ''].join('\n');
  lines.push('## 五气', '', '| 五气 | 得分 | 建议 | 评价 |', '|---|---|---|---|');
  for (const id of QI_IDS) {
    const { name, score, target, atMost, level } = qi[id];
    lines.push(`| ${name} | ${score} | ${atMost ? `不超过${target}` : `${target}以上`} | ${level} |`);
  }
  for (const id of QI_IDS) lines.push('', ...qiSection(review, id, lineOf));
  lines.push('', ...stanceSection(review), '', ...layerSection(review), '', ...coverageSection(review));
  return `${lines.join('\n').trimEnd()}\n`;
}

function qiSection(
  { qi }: SpeechReview,
  id: (typeof QI_IDS)[number],
  lineOf: (at: number) => number,
): string[] {
  const { name, advice, categories, evidence } = qi[id];
  const { conclusion, gap, suggestion, deductions } = advice;
  return [
    `### ${name}`,
    '',
    ...[conclusion, gap, suggestion, ...deductions]
      .filter((text) => text !== '')
      .map((text) => `${plainMarkdown(text)}  `),
    '',
    ...categories.map((category) => {
      const places = evidence.filter((one) => one.category === category.id);
      const shown = places
        .slice(0, MOST_PLACES)
        .map(({ text, span }) => `“${plainMarkdown(text)}”（第${lineOf(span.start)}行）`)
        .join('，');
      const more = places.length > MOST_PLACES ? `，等${places.length}处` : '';
      return `- ${category.name}：${shown === '' ? '没有找到' : `${shown}${more}`}`;
    }),
  ];
}

function stanceSection({ stances }: SpeechReview): string[] {
  const { shares, strengths, target, advice } = stances;
  return [
    '## 三种站位',
    '',
    '| 站位 | 占比 | 这类场合 | 力度 |',
    '|---|---|---|---|',
    ...STANCE_IDS.map((id) => `| ${STANCE_NAMES[id]} | ${shares[id]}% | ${target[id]}% | ${strengths[id]} |`),
    ...(advice.length > 0 ? ['', ...advice.map((text) => `- ${plainMarkdown(text)}`)] : []),
  ];
}

function layerSection({ layers }: SpeechReview): string[] {
  return [
    `## 层次感 ${layers.score}`,
    '',
    ...layers.parts.map(
      ({ name, score, max, detail }) => `- ${name} ${score}/${max}：${plainMarkdown(detail)}`,
    ),
  ];
}

function coverageSection({ coverage }: SpeechReview): string[] {
  const { fields, levels, missing } = coverage;
  if (fields.length + levels.length === 0) return [];
  const named = [...fields, ...levels].map(
    ({ name, spans }) => `${spans.length > 0 ? '[x]' : '[ ]'} ${plainMarkdown(name)}`,
  );
  return [
    '## 横到边、纵到底',
    '',
    ...named.map((text) => `- ${text}`),
    ...(missing.length > 0 ? ['', `还没有提到：${missing.map(plainMarkdown).join('、')}。`] : []),
  ];
}
