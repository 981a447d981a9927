/** What became of an annotated file, in words, as Markdown and as JSON. */
import type { OwnAnswer, ReviewedFile } from '../../word';
import { createPlaces } from '../../word/places';

type Names = Readonly<Record<OwnAnswer['answer'], string>>;

const KINDS = { inserted: '插入', deleted: '删除' } as const;

export function reviewedJson(name: string, text: string, { own, remarks, revisions }: ReviewedFile) {
  const places = createPlaces(text);
  return {
    file: name,
    own: own.map((one) => ({ ...one, ...places(one.offset) })),
    remarks: remarks.map((one) => ({ ...one, ...(one.offset === undefined ? {} : places(one.offset)) })),
    revisions: revisions.map(({ place: _, ...one }) => ({ ...one, ...places(one.offset) })),
  };
}

export function reviewedPretty(name: string, text: string, reviewed: ReviewedFile, names: Names): string {
  return [name, ...sections(text, reviewed, names, '  ')].join('\n').concat('\n');
}

export function reviewedMarkdown(name: string, text: string, reviewed: ReviewedFile, names: Names): string {
  const lines = sections(text, reviewed, names, '- ').map((line) =>
    line.startsWith('- ') ? `- ${line.slice(2).replace(/[\\`*_[\]<>#|]/g, '\\$&')}` : `\n## ${line}\n`,
  );
  return `# ${name.replace(/[\\`*_[\]<>#|]/g, '\\$&')}\n${lines.join('\n')}\n`;
}

/** A heading, then a line for each item with `lead`. */
function sections(
  text: string,
  { own, remarks, revisions }: ReviewedFile,
  names: Names,
  lead: string,
): string[] {
  const places = createPlaces(text);
  const at = (offset: number | undefined) => (offset === undefined ? '' : `第${places(offset).paragraph}段`);
  const flat = (value: string) => value.replace(/\s+/g, ' ');
  const counts = Object.entries(names).flatMap(([answer, label]) => {
    const count = own.filter((one) => one.answer === answer).length;
    return count === 0 ? [] : [`${label} ${count}`];
  });
  const list = (title: string, items: readonly string[]) =>
    items.length === 0 ? [] : [title, ...items.map((item) => `${lead}${item}`)];
  return [
    ...list(
      `笔杆子的批注和修订：${counts.join('，') || '没有'}`,
      own.map(
        ({ answer, message, offset, rule }) => `${names[answer]} ${at(offset)} ${flat(message)} ${rule}`,
      ),
    ),
    ...list(
      `他人的批注：${remarks.length} 条`,
      remarks.map(({ author, text: said, about, offset }) => {
        const words = about === '' ? '' : `“${flat(about).slice(0, 30)}”`;
        return `${author} ${at(offset)}${words}：${flat(said)}`;
      }),
    ),
    ...list(
      `他人的修订：${revisions.length} 处`,
      revisions.map(
        ({ author, kind, text: said, offset }) => `${author} ${at(offset)} ${KINDS[kind]}“${flat(said)}”`,
      ),
    ),
    ...(own.length + remarks.length + revisions.length === 0 ? ['没有批注和修订。'] : []),
  ];
}
