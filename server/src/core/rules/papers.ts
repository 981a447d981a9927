/** Small papers that the examples of rules stand in, so that an example shows what it is an example of. */
import type { GenreId } from '@biganzi/shared';

export const PAPERS = {
  notice: {
    genre: 'notice',
    head: '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　',
    tail: '\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n',
  },
  request: {
    genre: 'request',
    head: '甲县水利局关于拨付防汛经费的请示\n\n县人民政府：\n　　',
    tail: '\n　　妥否，请批示。\n\n甲县水利局\n2024年5月6日\n',
  },
  report: {
    genre: 'report',
    head: '甲县水利局关于防汛工作情况的报告\n\n县人民政府：\n　　',
    tail: '\n　　特此报告。\n\n甲县水利局\n2024年5月6日\n',
  },
  letter: {
    genre: 'letter',
    head: '甲县水利局关于商请提供资料的函\n\n乙县水利局：\n　　',
    tail: '\n　　请予支持为盼。\n\n甲县水利局\n2024年5月6日\n',
  },
  speech: {
    genre: 'speech',
    head: '在全县干部大会上的讲话\n\n同志们：\n　　',
    tail: '\n',
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

/** What of a text stands inside its paper; the whole text where it has none. */
export function withoutPaper({ in: name, text }: InPaper): string {
  if (name === undefined) return text;
  const { head, tail } = PAPERS[name];
  return text.slice(head.length, text.length - tail.length);
}
