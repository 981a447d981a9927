import { maskMentions } from '../../language/text/masked-text';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'fact/claim-unsourced',
    title: '起源、首创的说法没有出处',
    severity: 'hint',
    offByDefault: '这类说法对不对程序无从判断，只能列出来请人核实，默认关闭，定稿核对时打开。',
    basis: [
      { norm: 'regulation', clause: '第十九条第二项', force: 'mandatory', says: '一切从实际出发，内容真实' },
    ],
    genres: 'any',
    fix: 'none',
    grain: 'block',
    toDo: 'verify',
    explanation: '“源自汉朝”“全国首创”“最早提出”这样的断言最容易被人追问，没有出处就站不住。',
    remedy: '核实以后注明出处；核实不了的，改成留有余地的说法。',
    exceptions: [
      {
        text: '同一句里写明出处（据……、见《……》、经……认定）的，不提示。',
        example: { in: 'speech', text: '据县志记载，这门手艺起源于唐朝。' },
      },
      {
        text: '引号里的文字不提示。',
        example: { in: 'speech', text: '有人说“文秘工作源自汉朝”，大家可以查一查。' },
      },
    ],
    messages: { claim: '“{words}”是起源、首创的断言，请核实并注明出处。' },
    examples: {
      bad: [
        {
          text: '在全县秘书工作会上的讲话\n\n同志们：\n　　文秘工作⟦源自汉朝⟧，历史悠久。\n',
          genre: 'speech',
        },
      ],
      good: [
        {
          text: '在全县秘书工作会上的讲话\n\n同志们：\n　　据《周礼》记载，掌书之职源自先秦。我们要用好源自群众的智慧。\n',
          why: '有出处；不是起源的断言',
          genre: 'speech',
        },
      ],
    },
  },
  ({ document, report }) => {
    for (const { sentences } of document.paragraphs) {
      for (const { text, span: at } of sentences) {
        if (SOURCED.test(text)) continue;
        const masked = maskMentions(text, at.start, document.marks);
        for (const match of masked.matchAll(CLAIM)) {
          const start = at.start + match.index;
          const span = { start, end: start + match[0].length };
          report({ message: 'claim', data: { words: match[0] }, span });
        }
      }
    }
  },
);

const ERA =
  '(?:先秦|春秋|战国|秦|汉|[两西东]汉|三国|魏晋|[魏晋隋唐宋元明清]|上古|远古|古代|民国|古希腊|古罗马)';
const CLAIM = new RegExp(
  '(?:源自|起源于|发源于|肇始于|始于)' +
    ERA +
    '(?:朝|代|时期|末年|初年)?|(?:世界|全国|全省|全市|国内|我国|中国)(?:上)?(?:首创|首个|第一个|最早)|属(?:全国|全省|国内|世界)首创',
  'g',
);
const SOURCED = /据|记载|考证|《|经[^，。]{2,20}(?:认定|确认|评定|命名)|被[^，。]{2,20}(?:认定|评为|命名)/;
