import { ANECDOTES } from '../../language/dated/doubtful-history';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'fact/anecdote-unverified',
    title: '故事的真实性存疑',
    severity: 'hint',
    basis: [
      { norm: 'regulation', clause: '第十九条第二项', force: 'mandatory', says: '一切从实际出发，内容真实' },
      { norm: 'custom', force: 'customary', says: '引用传闻，注明是传闻' },
    ],
    genres: 'any',
    fix: 'suggest',
    grain: 'block',
    toDo: 'verify',
    mention: 'keep',
    explanation:
      '有些故事流传很广，却查不到可靠的出处，或已被证明不实。讲话里当作史实来讲，容易被人指出。只查表里收录的几个故事，没有提示不等于真实。',
    remedy: '加上“相传”，或者换一个有出处的例子。',
    exceptions: [
      {
        text: '写明“相传”“据说”“传说”“故事”“寓言”的，不提示。',
        example: { in: 'speech', text: '相传华盛顿小时候砍倒了樱桃树，这个故事说的是诚实。' },
      },
    ],
    messages: { doubtful: '“{name}”的故事{doubt}，建议加上“相传”或换一个例子。' },
    examples: {
      bad: [
        {
          text: '在全县学习会上的讲话\n\n同志们：\n　　⟦华盛顿小时候砍倒了父亲的樱桃树⟧，主动认了错。\n',
          fixed: '在全县学习会上的讲话\n\n同志们：\n　　相传华盛顿小时候砍倒了父亲的樱桃树，主动认了错。\n',
          genre: 'speech',
        },
      ],
      good: [],
    },
  },
  ({ document, report }) => {
    for (const { text, span: at, sentences } of document.paragraphs) {
      for (const { pattern, name, doubt } of ANECDOTES) {
        for (const match of text.matchAll(pattern)) {
          const start = at.start + match.index;
          const sentence = sentences.find(({ span }) => span.start <= start && start < span.end);
          if (TOLD_AS_STORY.test(sentence?.text ?? '')) continue;
          const insert = { start, end: start };
          report({
            message: 'doubtful',
            data: { name, doubt },
            span: { start, end: start + match[0].length },
            fixes: [{ title: '加上“相传”', kind: 'suggest', edits: [{ span: insert, newText: '相传' }] }],
          });
        }
      }
    }
  },
);

const TOLD_AS_STORY = /相传|据说|传说|传闻|故事|寓言|有人说|据传|未必|存疑|不实|虚构/;
