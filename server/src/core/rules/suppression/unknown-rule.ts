import { replaceFix } from '../../edits';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'suppression/unknown-rule',
    title: '关闭注释里的规则编号不存在',
    severity: 'warning',
    basis: [{ norm: 'custom', force: 'customary', says: '编号写错的注释不起作用' }],
    genres: 'any',
    fix: 'mixed',
    mention: 'keep',
    reads: 'switches',
    explanation:
      '关闭注释里写的编号，没有哪条规则叫这个名字，注释因此不起作用。常见的是编号打错，或者理由前面漏了冒号。',
    remedy: '改成正确的编号；多个编号之间用逗号隔开，理由写在冒号后面。',
    exceptions: [
      {
        text: '写一个检查项的名称（如 closing 或 closing/*）表示其中的全部规则，不提示。',
        example: {
          text: lines(
            '甲县教育局关于做好防汛工作的通知',
            '',
            '各学校：',
            '<!-- biganzi-disable closing/*: 保留原样 -->',
            '　　汛期将至，请做好防范。',
            '　　特次通知。',
            '',
            '甲县教育局',
            '2024年5月6日',
            '',
          ),
          genre: 'notice',
        },
      },
    ],
    messages: {
      unknown: '没有“{id}”这条规则，注释没有起作用，请核对编号。',
      near: '没有“{id}”这条规则，注释没有起作用。您要写的是“{near}”吗？',
      words: '“{id}”不是规则编号。如果是理由，请在它前面加上冒号。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '甲县教育局关于做好防汛工作的通知',
            '',
            '各学校：',
            '<!-- biganzi-disable-next-line ⟦punct/exclamations⟧: 照录口号 -->',
            '　　汛期将至，请做好防范。',
            '　　特此通知。',
            '',
            '甲县教育局',
            '2024年5月6日',
            '',
          ),
          fixed: lines(
            '甲县教育局关于做好防汛工作的通知',
            '',
            '各学校：',
            '<!-- biganzi-disable-next-line punct/exclamation: 照录口号 -->',
            '　　汛期将至，请做好防范。',
            '　　特此通知。',
            '',
            '甲县教育局',
            '2024年5月6日',
            '',
          ),
          genre: 'notice',
        },
      ],
      good: [],
    },
  },
  ({ switches, report }) => {
    for (const { known, value, closest, span } of switches) {
      if (known || value === undefined) continue;
      if (HAN.test(value)) report({ message: 'words', data: { id: value }, span });
      else if (closest === undefined) report({ message: 'unknown', data: { id: value }, span });
      else {
        report({
          message: 'near',
          data: { id: value, near: closest },
          span,
          fixes: [replaceFix(`改为“${closest}”`, span, closest)],
        });
      }
    }
  },
);

const HAN = /\p{Script=Han}/u;
