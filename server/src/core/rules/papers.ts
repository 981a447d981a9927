/** Small papers that the examples of rules stand in, so that an example shows what it is an example of. */
import type { GenreId } from '@biganzi/shared';

export const PAPERS = {
  notice: {
    genre: 'notice',
    head: '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　',
    tail: '\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n',
  },
} as const satisfies Record<
  string,
  { readonly genre: GenreId; readonly head: string; readonly tail: string }
>;

export type PaperName = keyof typeof PAPERS;

/** Any text that may stand in a paper: in full, with the paper's genre. */
interface InPaper {
  readonly in?: PaperName;
  readonly text: string;
  readonly fixed?: string;
  readonly genre?: GenreId;
}

export function inPaper<Example extends InPaper>(example: Example): Example {
  if (example.in === undefined) return example;
  const { genre, head, tail } = PAPERS[example.in];
  const whole = (body: string) => `${head}${body}${tail}`;
  const { text, fixed } = example;
  return { ...example, genre, text: whole(text), ...(fixed === undefined ? {} : { fixed: whole(fixed) }) };
}
