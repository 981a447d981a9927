/** Edits as writers make them and as nobody would, the same for the same seed. */

/** A number in [0, 1): mulberry32, which needs four lines and no dependency. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const TYPED = [
  ...[
    '的',
    '一',
    '。',
    '，',
    '“',
    '”',
    '《',
    '》',
    '（',
    '\n',
    '\n\n',
    '　　',
    ' ',
    '1',
    '２',
    '😀',
    ':',
    ',',
  ],
  ...[
    '一、',
    '（一）',
    '1.',
    '特此报告。',
    '妥否，请批示。',
    '我局',
    '县政府',
    '2024年2月30日',
    '大约100人左右',
  ],
  ...[
    '清河县水利局',
    '附件：1.名单',
    '#',
    '> ',
    '```',
    '<!-- biganzi-disable -->',
    '<!-- biganzi-disable-next-line -->',
  ],
];

export interface RandomEdit {
  readonly text: string;
  readonly what: string;
}

/** One edit of `text`: something typed, deleted, moved, doubled or pasted from `others`. */
export function editRandomly(text: string, random: () => number, others: readonly string[]): RandomEdit {
  const below = (limit: number) => Math.floor(random() * limit);
  const at = below(text.length + 1);
  const cut = (length: number) => text.slice(at, Math.min(text.length, at + length));
  const put = (inserted: string, removed = 0) => text.slice(0, at) + inserted + text.slice(at + removed);
  const lines = text.split('\n');
  switch (below(8)) {
    case 0:
    case 1:
    case 2: {
      const typed = TYPED[below(TYPED.length)]!;
      return { text: put(typed), what: `${JSON.stringify(typed)} at ${at}` };
    }
    case 3:
      return { text: put('', 1), what: `a character deleted at ${at}` };
    case 4: {
      const { length } = cut(below(60));
      return { text: put('', length), what: `${length} deleted at ${at}` };
    }
    case 5: {
      const [from, to] = [below(lines.length), below(lines.length)];
      lines.splice(to, 0, ...lines.splice(from, 1));
      return { text: lines.join('\n'), what: `line ${from} moved to ${to}` };
    }
    case 6: {
      const line = below(lines.length);
      lines.splice(line, 0, lines[line]!);
      return { text: lines.join('\n'), what: `line ${line} doubled` };
    }
    default: {
      const other = others[below(others.length)] ?? '';
      const from = below(other.length + 1);
      const pasted = other.slice(from, from + below(200));
      return { text: put(pasted), what: `${pasted.length} pasted at ${at}` };
    }
  }
}
