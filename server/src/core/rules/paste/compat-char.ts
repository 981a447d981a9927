import { type CompatKind, findCompatChars } from '../../cleanup/compat-chars';
import { repairsIn } from '../../cleanup/repairs';
import type { Severity } from '../../findings';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'paste/compat-char',
    title: '异常字符',
    severity: 'warning',
    basis: [{ norm: 'custom', force: 'customary', says: '文稿用通用的字符，打印、检索、归档才不出错' }],
    genres: 'any',
    fix: 'mixed',
    mention: 'keep',
    explanation:
      '从PDF、网页粘贴的文字里，有的字看着一样，其实是部首符号或兼容字符（“⽂”不是“文”），搜不到、排不齐；还会夹着看不见的字符，或者认不出的乱码。',
    remedy: '换成通用字符；看不见的字符删去；乱码按原件补正。',
    exceptions: [
      {
        text: '扩展区的人名、地名用字不提示。',
        example: {
          in: 'notice',
          text: '请𠮷林同志、囍铺村和喆家坪参加。',
        },
      },
      { text: '代码里的字符不提示。', example: { in: 'notice', text: '名称为`⼈`。' } },
    ],
    messages: {
      glyph: '“{wrong}”是部首或兼容字符，应换成通用的“{right}”。',
      invisible: '这里有看不见的字符（{code}），建议删去。',
      space: '这里是不间断空格，建议换成普通空格。',
      unknown: '这里是自造字区的字符（{code}），换一台电脑就显示不出来，请按原件改正。',
      lost: '“�”是乱码，原来的字已经丢失，请按原件补正。',
    },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '要做好⟦⽂⟧字⟦⼯⟧作。',
          fixed: '要做好文字工作。',
        },
      ],
      good: [],
    },
  },
  ({ file, document, report }) => {
    for (const { span, edits, kind } of repairsIn(findCompatChars, file, document)) {
      if (kind === undefined || !isTold(kind)) continue;
      const wrong = file.text.slice(span.start, span.end);
      const right = edits[0]?.newText ?? '';
      const data = dataOf(kind, wrong, right);
      const severity: Severity = kind === 'space' ? 'info' : 'warning';
      const fixes = edits.length === 0 ? [] : [{ title: TITLES[kind] ?? '', kind: 'safe' as const, edits }];
      report({ message: kind, data, severity, span, fixes });
    }
  },
);

type Told = Exclude<CompatKind, 'quiet'>;

const TITLES: Readonly<Partial<Record<Told, string>>> = {
  glyph: '换成通用字符',
  invisible: '删除看不见的字符',
  space: '换成普通空格',
};

function isTold(kind: string): kind is Told {
  return ['glyph', 'invisible', 'space', 'unknown', 'lost'].includes(kind);
}

function dataOf(kind: Told, wrong: string, right: string): Readonly<Record<string, string>> {
  if (kind === 'glyph') return { wrong, right };
  const code = (wrong.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return { code: `U+${code}` };
}
