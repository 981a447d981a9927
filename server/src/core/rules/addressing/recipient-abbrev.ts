import type { Part } from '../../document/types';
import { replaceFix } from '../../edits';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'addressing/recipient-abbrev',
    title: '主送、抄送机关用了口头简称',
    severity: 'warning',
    basis: [
      {
        norm: 'regulation',
        clause: '第九条第八、十六项',
        force: 'mandatory',
        says: '主送机关、抄送机关使用机关全称、规范化简称或者同类型机关统称。',
      },
    ],
    genres: ['decision', 'opinion', 'notice', 'bulletin', 'report', 'request', 'reply', 'motion', 'letter'],
    fix: 'mixed',
    explanation:
      '主送、抄送机关写全称、规范化简称或者“各乡镇人民政府”这样的统称。“市府”“县发改”“人社”是口头说法，正式公文里不用。“市委办”' +
      '“县政府办”是不少地方的规范化简称，只作弱提示。',
    remedy: '改为全称或者规范化简称：县府→县人民政府，发改→发展改革局（委）。',
    exceptions: [
      {
        text: '“各有关单位”是统称，不提示。',
        example: {
          text: lines(
            '清河县教育局关于商请支持校舍修缮的函',
            '',
            '各有关单位：',
            '　　𠮷河学校校舍失修，商请支持修缮经费50万元。',
            '　　请予支持为荷。',
            '',
            '清河县教育局',
            '2024年5月6日',
            '',
          ),
        },
      },
    ],
    messages: {
      known: '“{organ}”是口头简称，请写作“{full}”。',
      unknown: '“{organ}”是口头简称，请写机关的全称或者规范化简称。',
      office: '“{organ}”如果不是本地规定的规范化简称，建议写作“{full}”。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '清河县教育局关于解决校舍修缮经费的请示',
            '',
            '⟦县府⟧：',
            '　　我县部分校舍年久失修，现申请修缮经费50万元。',
            '　　妥否，请批示。',
            '',
            '清河县教育局',
            '2024年5月6日',
            '',
          ),
          fixed: lines(
            '清河县教育局关于解决校舍修缮经费的请示',
            '',
            '县人民政府：',
            '　　我县部分校舍年久失修，现申请修缮经费50万元。',
            '　　妥否，请批示。',
            '',
            '清河县教育局',
            '2024年5月6日',
            '',
          ),
          genre: 'request',
        },
      ],
      good: [
        {
          text: '清河县教育局关于做好校舍检查的通知\n\n各有关单位：\n　　请做好校舍检查。\n　　特此通知。\n\n清河县教育局\n2024年5月6日\n',
          why: '“各有关单位”是统称',
        },
      ],
    },
  },
  ({ document, report }) => {
    const organs: readonly Part[] = [
      ...(document.recipients?.organs ?? []),
      ...(document.copyTo?.organs ?? []),
    ];
    for (const { text, span } of organs) {
      const data = { organ: text };
      if (GOVERNMENT.test(text)) {
        const full = text.replace(/府$/, '人民政府');
        report({
          message: 'known',
          data: { ...data, full },
          span,
          fixes: [replaceFix(`改为“${full}”`, span, full)],
        });
      } else if (OFFICE.test(text)) {
        const full = text
          .replace(/府办$/, '政府办')
          .replace(/政政府/, '政府')
          .replace(/办$/, '办公室');
        report({
          message: 'office',
          data: { ...data, full },
          span,
          severity: 'hint',
          fixes: [replaceFix(`改为“${full}”`, span, full)],
        });
      } else if (DEPARTMENT.test(text)) {
        report({ message: 'unknown', data, span });
      }
    }
  },
);

const PLACE = '[\\u4e00-\\u9fff×]{0,6}[省市县区州旗乡镇]';
const GOVERNMENT = new RegExp(`^(?:${PLACE})府$`);
const OFFICE = new RegExp(`^(?:中共)?(?:${PLACE})(?:委|政?府)办$`);
const DEPARTMENT = new RegExp(
  `^(?:各?(?:${PLACE}))?(?:发改|教体|人社|住建|自规|卫健|文旅|市监|交运|生环|工信|水务|城管|林草|应急|退役军人|农业农村)$`,
);
