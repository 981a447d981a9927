import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PAGE = join(__dirname, '../../docs/evaluation.md');

/**
 * Puts a part into docs/evaluation.md: each evaluation writes its own, and leaves those of the others. A part begins
 * with its `# heading`; one that is not there yet goes to the end.
 */
export function writePart(part: string): void {
  const page = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '';
  writeFileSync(PAGE, replacePart(page, part));
  console.log('\n已写入 docs/evaluation.md');
}

/** `part` begins with its heading line and ends with a line end, as does `page` where it is not empty. */
export function replacePart(page: string, part: string): string {
  const heading = part.slice(0, part.indexOf('\n'));
  const parts = page.split(/^(?=# )/m).filter((one) => one.trim() !== '');
  const at = parts.findIndex((one) => one.startsWith(`${heading}\n`));
  const others = at < 0 ? [...parts, part] : parts.with(at, part);
  return `${others.map((one) => one.trimEnd()).join('\n\n')}\n`;
}
