import { replaceFix } from '../../edits';
import { type ListedWord, wordFinder } from '../../language/text/listed-words';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'wording/term-preferred',
    title: '名称有更通行的说法',
    severity: 'hint',
    basis: [{ norm: 'custom', force: 'customary', says: '专业名称和熟语用通行的说法' }],
    genres: 'any',
    fix: 'suggest',
    grain: 'block',
    mention: 'keep',
    explanation: '有的专业名称、熟语有几种说法，其中一种更为通行，读者熟悉，也便于检索。只作建议，不升级。',
    remedy: '可以改为通行的说法；确有来历的别名可以保留。',
    exceptions: [{ text: '引号里提到的不提示。', example: { in: 'notice', text: '“首次效应”是别名。' } }],
    messages: { prefer: '“{word}”通行的说法是“{preferred}”，供参考。' },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '要重视⟦首次效应⟧，做好开场工作。',
          fixed: '要重视首因效应，做好开场工作。',
        },
      ],
      good: [
        {
          in: 'notice',
          text: '要重视首因效应，做好开场工作。',
          why: '已是通行的说法',
        },
      ],
    },
  },
  ({ document, report }) => {
    for (const { entry, word, span } of findTerms(document)) {
      const { preferred } = entry;
      const fixes = [replaceFix(`改为“${preferred}”`, span, preferred)];
      report({ message: 'prefer', data: { word, preferred }, span, fixes });
    }
  },
);

interface Term extends ListedWord {
  readonly preferred: string;
}

const TERMS: readonly Term[] = [
  { words: ['首次效应'], preferred: '首因效应' },
  { words: ['上头千条线'], evenQuoted: true, preferred: '上面千条线' },
  { words: ['从小处下手'], preferred: '从小处着手' },
  { words: ['从大处下手'], unless: /小处着手/, preferred: '从大处着手' },
  { words: ['孚之以威'], preferred: '示之以威' },
  { words: ['马太效益'], preferred: '马太效应' },
  { words: ['鲶鱼效益'], preferred: '鲶鱼效应' },
  { words: ['木桶效益'], preferred: '木桶效应' },
  { words: ['破窗效益'], preferred: '破窗效应' },
  { words: ['晕轮效益'], preferred: '晕轮效应' },
  { words: ['最后一里路'], preferred: '最后一公里' },
  { words: ['一手抓到底'], preferred: '一抓到底' },
  { words: ['三分布置七分落实'], preferred: '一分部署、九分落实' },
];
const findTerms = wordFinder(() => TERMS);
