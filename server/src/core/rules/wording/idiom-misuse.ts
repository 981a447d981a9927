import { replaceFix } from '../../edits';
import { wordFinder } from '../../language/text/listed-words';
import { MISUSED_IDIOMS } from '../../language/words/idioms';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'wording/idiom-misuse',
    title: '成语误用',
    severity: 'info',
    basis: [{ norm: 'custom', force: 'customary', says: '成语按通行辞书的意义和字形使用' }],
    genres: 'any',
    borders: 'both',
    fix: 'suggest',
    grain: 'block',
    mention: 'keep',
    explanation:
      '成语望文生义是文稿里最容易闹笑话的地方：“首当其冲”不是“首先”，“差强人意”不是“不能令人满意”，“罄竹难书”不能说功绩，“鼎力相助”' +
      '只能说别人。只在上下文与成语的本义明显矛盾时提示。',
    remedy: '按想表达的意思换用别的词语；提示里给出了可供选择的说法。',
    exceptions: [
      {
        text: '上下文看不出与本义矛盾的，不提示。',
        example: {
          in: 'notice',
          text: '受台风影响，沿海各镇首当其冲。',
        },
      },
      {
        text: '词义已有扩展、辞书已经收录新义的（如“空穴来风”），不提示。',
        example: { in: 'notice', text: '谣言往往空穴来风，各校不要轻信。' },
      },
      {
        text: '引号里提到的，一般不提示；引用之后按错误意义使用的，仍然提示。',
        example: { in: 'notice', text: '“七月流火”指天气转凉。' },
      },
    ],
    messages: { misused: '“{word}”：{means}。这里建议改用“{instead}”一类的说法。' },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '我局将⟦鼎力相助⟧，做好保障工作。',
          fixed: '我局将全力相助，做好保障工作。',
        },
        {
          in: 'notice',
          text: '当前⟦首当其冲⟧的任务是排查隐患。',
          fixed: '当前首要的任务是排查隐患。',
        },
      ],
      good: [
        {
          in: 'notice',
          text: '感谢贵局对我局的鼎力相助。',
          why: '说的是对方',
        },
      ],
    },
  },
  ({ document, report }) => {
    for (const { entry, word, span } of findIdioms(document)) {
      const [first = ''] = entry.instead;
      const fixes = entry.instead.map((other) => replaceFix(`改为“${other}”`, span, other));
      report({ message: 'misused', data: { word, means: entry.means, instead: first }, span, fixes });
    }
  },
);

const findIdioms = wordFinder(() => MISUSED_IDIOMS);
