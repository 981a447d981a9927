import { replaceFix } from '../../edits';
import { inOrder } from '../../language/text/pattern-rows';
import { matchesIn } from '../../language/text/punctuated-text';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'punct/mixed-coordinate',
    title: '并列词语之间的顿号和逗号',
    severity: 'info',
    basis: [
      { norm: 'punctuation', clause: '4.5', force: 'mandatory', says: '句子内部并列词语之间的停顿用顿号' },
      { norm: 'custom', force: 'customary', says: '同一层并列，前后用同一种标点' },
    ],
    genres: 'any',
    fix: 'suggest',
    grain: 'block',
    mention: 'keep',
    explanation:
      '同一层的并列词语，前面用顿号、后面改用逗号，层次就乱了；短词并列作主语、宾语、定语的，用顿号更清楚。几个“……的……”并列作宾语，用逗号也可以，只作弱提示。',
    remedy: '同一层的并列词语统一用顿号。',
    exceptions: [
      {
        text: '并列的分句、谓语用逗号是对的，不提示。',
        example: { in: 'notice', text: '要抓好学习、培训，开展检查。' },
      },
      {
        text: '大的并列里套着小的并列，用逗号分出层次的，不提示；只看字数相同、以“等”收尾的。',
        example: {
          in: 'notice',
          text: '要加强教育、管理，统筹推进等各项工作。',
        },
      },
      {
        text: '四字对举（贯彻新理念，构建新格局）不提示。',
        example: {
          in: 'notice',
          text: '要贯彻新理念，构建新格局。',
        },
      },
    ],
    messages: {
      mixed: '“{words}”是同一层并列，前面用顿号，这里也应用顿号。',
      short: '“{words}”是并列的词语，中间建议用顿号。',
    },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '要明确身份、角色⟦，⟧资历等条件。',
          fixed: '要明确身份、角色、资历等条件。',
        },
      ],
      good: [],
    },
  },
  ({ document, report }) => {
    for (const { match, start } of matchesIn(document, MIXED)) {
      const [, before, after] = match;
      if (after!.length !== before!.length || VERB.test(after!)) continue;
      const span = { start: start + before!.length, end: start + before!.length + 1 };
      const data = { words: `${before}，${after}` };
      report({ message: 'mixed', data, span, fixes: [replaceFix('改为顿号', span, '、')] });
    }
    for (const { match, start } of matchesIn(document, OBJECTS)) {
      for (const { index } of match[0].matchAll(/[，,]/g)) {
        const span = { start: start + index, end: start + index + 1 };
        const fixes = [replaceFix('改为顿号', span, '、', 'suggest')];
        const words = match[0].replace(VERB_OF_HAVING, '');
        report({ message: 'short', data: { words }, span, severity: 'hint', fixes });
      }
    }
    for (const pattern of SHORT) {
      for (const { match, start } of matchesIn(document, pattern)) {
        const at = start + match[0].search(/[，,]/);
        const span = { start: at, end: at + 1 };
        const data = { words: match[0].replace(/^以|[的为]$/g, '') + (match[1] ?? '') };
        report({ message: 'short', data, span, fixes: [replaceFix('改为顿号', span, '、', 'suggest')] });
      }
    }
  },
);

/** 、甲乙，丙丁等: the items on both sides of the comma. */
const MIXED =
  /(?<=[\u3400-\u9fff]、)([\u3400-\u9fff]{2,3})[，,]([\u3400-\u9fff]{2,3})(?=等(?![于同级待候到]))/g;
/** The item behind the comma may be a predicate of its own. */
const VERB =
  /^(?:加强|推进|推动|做好|抓好|开展|落实|提高|促进|完善|实施|保障|确保|支持|参与|通过|包括|涉及|就)/;
/** Three objects or more of one verb, each with an attribute. */
const OBJECTS = inOrder(
  [
    /(?:没有|具有|具备|拥有|有着|要有)(?:(?!的)[\u4e00-\u9fff]){2,4}的[\u4e00-\u9fff]{2,8}/,
    /(?:[，,](?:(?!的)[\u4e00-\u9fff]){2,4}的[\u4e00-\u9fff]{2,8}){2,}(?=[，。,])/,
  ],
  'g',
);
const VERB_OF_HAVING = /^(?:没有|具有|具备|拥有|有着|要有)/;
/** Adjectives with one head, objects behind 以, 零, 每一, subjects with an attribute, what one is compared to. */
const SHORT: readonly RegExp[] = [
  /(?<=[\u3400-\u9fff])高[\u3400-\u9fff]{1,3}[，,]高[\u3400-\u9fff]{1,4}的(?=[\u3400-\u9fff])/g,
  /以[\u3400-\u9fff]{4}[，,][\u3400-\u9fff]{4}为/g,
  /零[\u3400-\u9fff]{2}[，,](?=(零[\u3400-\u9fff]{2}))/g,
  /(?<![\u4e00-\u9fff])[\u4e00-\u9fff]{2,3}的(?!时候|人)[\u4e00-\u9fff]{2,4}[，,](?=([\u4e00-\u9fff]{2,3}的[\u4e00-\u9fff]{2,4})(?:要|应|必须|均|须))/g,
  /(?<=[当做是为的])[\u4e00-\u9fff]{2}[团库站桥墙网袋手员兵][，,](?=([\u4e00-\u9fff]{2}[团库站桥墙网袋手员兵])[，。,])/g,
  /每一[\u3400-\u9fff]{2,4}[，,]每一[\u3400-\u9fff]{2,4}(?=进行|都)/g,
];
