import type { Fix } from '../../findings';
import { type CitedTitle, citedTitles, kindOfPaper } from '../../language/paper/cited-papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'cite/duplicate-intro',
    title: '同一文件两次写全称',
    severity: 'hint',
    offByDefault: '公开发布的决定、通知里重复写全称的不少，是否用简称由写的人定，默认关闭。',
    basis: [{ norm: 'regulation', clause: '第十九条', force: 'mandatory', says: '表述准确，文字精练' }],
    genres: 'statutory',
    fix: 'mixed',
    mention: 'keep',
    explanation: '同一个文件在正文里反复写全称，又长又占地方。首次写全称并注明简称，后面用简称，读起来清楚。',
    remedy: '在首次引用处加“（以下简称《通知》）”，后面改用简称。',
    exceptions: [
      '标题不长（二十字以内）的，不提示。',
      '两处相隔很远（三千字以上）的，不提示。',
      '文中引用了几个同类文件，简称会混淆的，只提示，不改。',
    ],
    messages: { again: '《{title}》前面已写过全称，建议首次注明“以下简称《{short}》”，后面用简称。' },
    examples: {
      bad: [
        {
          text: '甲县教育局关于做好防汛工作的通知\n\n各学校：\n　　根据《乙市人民政府关于进一步加强汛期安全防范工作的通知》要求，现通知如下。\n　　一、各校要认真学习⟦《乙市人民政府关于进一步加强汛期安全防范工作的通知》⟧。\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n',
          fixed:
            '甲县教育局关于做好防汛工作的通知\n\n各学校：\n　　根据《乙市人民政府关于进一步加强汛期安全防范工作的通知》（以下简称《通知》）要求，现通知如下。\n　　一、各校要认真学习《通知》。\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n',
          genre: 'notice',
        },
      ],
      good: [
        {
          text: '甲县教育局关于做好防汛工作的通知\n\n各学校：\n　　根据《乙市人民政府关于进一步加强汛期安全防范工作的通知》（以下简称《通知》）要求，现通知如下。\n　　一、各校要认真学习《通知》，落实《防洪法》。《防洪法》是依据。\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n',
          why: '已注明简称；短的标题不必简称',
          genre: 'notice',
        },
      ],
    },
  },
  ({ document, report }) => {
    const titles = citedTitles(document);
    const firsts = new Map<string, CitedTitle>();
    for (const cited of titles) {
      const { title, span } = cited;
      const first = firsts.get(title);
      const kind = kindOfPaper(title);
      if (!first) firsts.set(title, cited);
      if (!first || kind === undefined || kind.length < 2 || title.length <= SHORT) continue;
      if (span.start - first.span.end > FAR || isDefined(first)) continue;
      const isUnmistakable = [...firsts.keys()].every(
        (other) => other === title || kindOfPaper(other) !== kind,
      );
      const again = titles.filter((other) => other.title === title);
      // One finding a paper: the second place carries the fix for all.
      if (again[1] !== cited) continue;
      const fixes: Fix[] = isUnmistakable ? [abbreviate(again, kind)] : [];
      report({ message: 'again', data: { title, short: kind }, span, fixes });
    }
  },
);

const SHORT = 20;
/** In UTF-16 code units. */
const FAR = 3000;

function isDefined({ paragraph, span }: CitedTitle): boolean {
  const at = span.end - paragraph.span.start;
  return /简称/.test(paragraph.text.slice(at, at + 60));
}

function abbreviate([first, ...rest]: readonly CitedTitle[], kind: string): Fix {
  const end = first!.span.end + first!.bracket.length;
  return {
    title: `注明简称《${kind}》，后面用简称`,
    kind: 'suggest',
    edits: [
      { span: { start: end, end }, newText: `（以下简称《${kind}》）` },
      ...rest.map(({ span, bracket }) => ({
        span: { start: span.start, end: span.end + (/\d号/.test(bracket) ? bracket.length : 0) },
        newText: `《${kind}》`,
      })),
    ],
  };
}
