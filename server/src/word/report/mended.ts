/** What was mended in a draft: told by a copy of it as it was, and by what became of comments and revisions of ours. */
import type { Finding } from '../../core/findings';
import type { ReviewedFile } from '../review/answers';

export interface MendedLine {
  readonly message: string;
  /** 原文, and what stands there now where that is known. */
  readonly change: string;
}

/** Findings of the draft as it was that it has no more. */
export function mendedSince(
  before: { readonly text: string; readonly findings: readonly Finding[] },
  now: readonly Finding[],
): MendedLine[] {
  const left = new Map<string, number>();
  const key = ({ rule, message }: Finding) => `${rule} ${message}`;
  for (const one of now) left.set(key(one), (left.get(key(one)) ?? 0) + 1);
  return before.findings.flatMap((finding): MendedLine[] => {
    const still = left.get(key(finding)) ?? 0;
    if (still > 0) {
      left.set(key(finding), still - 1);
      return [];
    }
    const was = clip(before.text.slice(finding.span.start, finding.span.end));
    return [{ message: finding.message, change: was === '' ? '已改' : `原文“${was}”已改` }];
  });
}

/** What was taken of ours, or changed otherwise, in a file that went round. */
export function mendedByAnswers({ own }: ReviewedFile): MendedLine[] {
  return own
    .filter(({ answer }) => answer === 'taken' || answer === 'changed' || answer === 'done')
    .map(({ message, answer, was, now }) => {
      if (answer === 'done') return { message, change: '已标为处理完' };
      const shown = now === '' ? '已删去' : `改为“${clip(now)}”`;
      return { message, change: `原文${was}${shown}` };
    });
}

/** Each thing once, however many copies tell of it. */
export function withoutRepeats(lines: readonly MendedLine[]): MendedLine[] {
  return [...new Map(lines.map((line) => [line.message, line])).values()];
}

function clip(text: string): string {
  const all = [...text.replace(/\n/g, '↵')];
  return all.length <= 24 ? all.join('') : `${all.slice(0, 12).join('')}……${all.slice(-8).join('')}`;
}
