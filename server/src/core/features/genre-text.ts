import { GENRES, type GenreId } from '@biganzi/shared';
import { GENRE_DEFINITIONS } from '../genres';
import { compareGenres } from '../genres/compare';
import { DIRECTION_NAMES, type GenreDefinition } from '../genres/types';
import { citeBasis } from '../norms';
import { basisLine } from './rule-text';

/** The text on a genre that hover, `biganzi explain` and the documentation show, as Markdown. */

const FAMILY_NAMES = { statutory: '法定文种', office: '机关常用文体，不是法定文种' } as const;
const RECIPIENTS: Readonly<Record<GenreDefinition['recipients'], string>> = {
  required: '要写',
  optional: '视情况写',
  none: '不写',
};

export function genreMarkdown(genre: GenreId): string {
  const definition = GENRE_DEFINITIONS[genre];
  const { directions, purpose, basis, closings } = definition;
  const direction = directions.map((one) => DIRECTION_NAMES[one]).join('、');
  return [
    `**${GENRES[genre].name}**（${FAMILY_NAMES[GENRES[genre].family]}；${direction}）`,
    purpose,
    list(basis.map(basisLine)),
    list([
      line('标题', definition.titleForms.map(plain)),
      `主送机关：${RECIPIENTS[definition.recipients]}`,
      `篇幅：${definition.length}`,
      line('必备', definition.required),
      line('避免', definition.avoid),
      line('开头常用', definition.openings.map(plain)),
      line(
        '结束语',
        closings.flatMap(({ text, when }) => (text ? [closingText(text, when)] : [])),
      ),
    ]),
    neighbours(genre, definition),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** What the genre is for and where that stands, in one paragraph. */
export function genreBrief(genre: GenreId): string {
  const { directions, purpose, basis } = GENRE_DEFINITIONS[genre];
  const direction = directions.map((one) => DIRECTION_NAMES[one]).join('、');
  return `**${GENRES[genre].name}**（${FAMILY_NAMES[GENRES[genre].family]}；${direction}）　${purpose}（${basis.map(citeBasis).join('；')}）`;
}

/** How to tell the two genres apart, as a paragraph of Markdown; undefined when they are not alike. */
export function comparisonMarkdown(a: GenreId, b: GenreId): string | undefined {
  const text = compareGenres(a, b);
  return text === undefined ? undefined : `**${GENRES[a].name}和${GENRES[b].name}**：${text}`;
}

function neighbours(genre: GenreId, { confusedWith }: GenreDefinition): string {
  if (confusedWith.length === 0) return '';
  const texts = confusedWith.map(({ genre: other, how }) => `与${GENRES[other].name}：${how}`);
  return `**${GENRES[genre].name}怎样与相近文种区分**\n\n${list(texts)}`;
}

function line(name: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `${name}：${items.join('／')}`;
}

function closingText(text: string, when: string | undefined): string {
  const flat = text.replaceAll('\n', '　');
  return when === undefined ? flat : `${flat}（${when}）`;
}

/** ${事由} is written 〔事由〕 for people. */
function plain(form: string): string {
  return form.replace(/\$\{([^}]*)\}/g, (_, name: string) => (name === 'n' ? '×' : `〔${name}〕`));
}

function list(items: readonly string[]): string {
  return items
    .filter((item) => item !== '')
    .map((item) => `- ${item}`)
    .join('\n');
}
