import { findHtmlResidue } from '../../cleanup/html-residue';
import { repairsIn } from '../../cleanup/repairs';
import type { TextEdit } from '../../findings';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'paste/html-residue',
    title: '网页代码残留',
    severity: 'warning',
    basis: [{ norm: 'custom', force: 'customary', says: '正式文稿里不留网页代码' }],
    genres: 'any',
    fix: 'mixed',
    mention: 'keep',
    explanation:
      '从网页粘贴的文字常带着标签、转义符或者半截代码（&nbsp;、<br>、“>、style=…）。孤立的半个引号还会使全文的引号配不成对。',
    remedy: '删去代码，转义符换成它代表的字符；“<br>”“</p>”处换行。',
    exceptions: [
      {
        text: 'Markdown文档里的HTML、代码块里的代码不提示。',
        example: {
          text: '# 安全工作的通知\n\n各学校：\n\n> 引用一句。\n>\n> 又一句。\n\n第一行<br>第二行，H<sub>2</sub>O，&emsp;各校。\n',
          genre: 'notice',
        },
      },
      {
        text: 'Markdown引用行的“>”、比较用的大于号和小于号不提示。',
        example: { in: 'notice', text: '若a < b，b > c，则报A&B公司。' },
      },
      {
        text: '网址里的“&”不提示。',
        example: { in: 'notice', text: '网址为http://www.example.com/list?a=1&copy=2&lt=3。' },
      },
    ],
    messages: {
      entity: '“{wrong}”是网页转义符，建议换成它代表的字符。',
      tag: '这里有网页标签残留，建议删去。',
      tail: '这里有网页代码的尾巴“{wrong}”，建议删去。',
      title: '这一行是网页代码残留，标题上文已有，建议整行删去。',
      script: '这里有网页脚本残留，建议删去。',
      path: '这一行是网页的栏目路径，建议删去。',
    },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '⟦“>⟧各校要认真排查隐患。⟦<br/>⟧发现问题⟦&ldquo;立行立改&rdquo;⟧。',
          fixed: '各校要认真排查隐患。\n发现问题“立行立改”。',
        },
      ],
      good: [
        {
          in: 'notice',
          text: '若a < b且b > c，则报A&B公司，网址为http://www.example.com/a?b=1&copy=2。',
          why: '比较符、公司名、网址',
        },
      ],
    },
  },
  ({ file, document, report }) => {
    for (const { span, edits, kind } of repairsIn(findHtmlResidue, file, document)) {
      const wrong = file.text.slice(span.start, span.end);
      const first = edits[0]?.span ?? span;
      const entity = file.text.slice(first.start, first.end);
      const kindOfFix = pairsUp(edits) ? ('safe' as const) : ('suggest' as const);
      const fix = (title: string) => [{ title, kind: kindOfFix, edits }];
      if (kind === 'entity')
        report({ message: 'entity', data: { wrong: entity }, span, fixes: fix('换成普通字符') });
      else if (kind === 'script') report({ message: 'script', span, fixes: fix('删除网页脚本') });
      else if (kind === 'path') report({ message: 'path', span, fixes: fix('删除这一行') });
      else if (kind === 'tag') report({ message: 'tag', span, fixes: fix('删除网页标签') });
      else if (wrong.length > MAX_TAIL) report({ message: 'title', span, fixes: fix('删除这一行') });
      else report({ message: 'tail', data: { wrong }, span, fixes: fix(`删除“${wrong}”`) });
    }
  },
);

/** Half a pair of quotation marks wants its other half, and where that goes the writer has to say. */
function pairsUp(edits: readonly TextEdit[]): boolean {
  const put = edits.map(({ newText }) => newText).join('');
  const count = (mark: string) => put.split(mark).length;
  return ['“”', '‘’', '«»'].every(([open = '', close = '']) => count(open) === count(close));
}

/** In UTF-16 code units; a longer residue is a whole line. */
const MAX_TAIL = 12;
