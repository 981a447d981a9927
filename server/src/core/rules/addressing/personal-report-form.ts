import { isPersonName, isPostAndName } from '../../document/organs';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'addressing/personal-report-form',
    title: '以负责人个人名义向上级报送公文',
    severity: 'info',
    basis: [
      {
        norm: 'regulation',
        clause: '第十五条第五项',
        force: 'mandatory',
        says: '除上级机关负责人直接交办事项外，不得以本机关负责人名义向上级机关报送公文。',
      },
    ],
    genres: ['request', 'report'],
    fix: 'none',
    explanation:
      '请示、报告以机关名义报送，署机关名称。除上级机关负责人直接交办的事项外，不以本机关负责人个人的名义报送。',
    remedy: '署名改为机关名称。',
    exceptions: [
      {
        text: '文中写明上级负责人交办、批示的，不提示。',
        example: {
          text: lines(
            '关于校舍修缮情况的报告',
            '',
            '县人民政府：',
            '　　按照李县长5月1日交办要求，现将校舍修缮情况报告如下：',
            '　　一、已修缮校舍12间。',
            '　　特此报告。',
            '',
            '局长　张三',
            '2024年5月6日',
            '',
          ),
        },
      },
      {
        text: '述职报告、个人有关事项报告不是公文，不在此列。',
        example: {
          text: '关于2023年度履职情况的述职报告\n\n县委组织部：\n　　现将一年来履职情况报告如下：\n　　一、坚持学习，落实责任。\n\n张三\n2024年1月6日\n',
        },
      },
    ],
    messages: {
      personal: '{genre}以机关名义报送，这里署名“{name}”，请核对后改署机关名称。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '关于解决校舍修缮经费的请示',
            '',
            '县人民政府：',
            '　　我县部分校舍年久失修，现申请修缮经费50万元。',
            '　　妥否，请批示。',
            '',
            '⟦局长　张三⟧',
            '2024年5月6日',
            '',
          ),
        },
      ],
      good: [],
    },
  },
  ({ document, isGenre, report }) => {
    const { signatures, recipients, paragraphs } = document;
    const [signature, second] = signatures;
    if (!recipients || !signature || second) return;
    if (!isPersonName(signature.text) && !isPostAndName(signature.text)) return;
    if (PERSONAL.test(document.title?.plain ?? '') || paragraphs.some(({ text }) => ASKED.test(text))) return;
    report({
      message: 'personal',
      data: { genre: isGenre('request') ? '请示' : '报告', name: signature.text },
      span: signature.span,
    });
  },
);

/** 请批示 asks for one; 作出批示, 批示要求 tell of one. */
const ASKED = /交办|批示(?:要求|精神|意见)|(?:[作做]出|重要)(?:批示|指示)|按照您/;
/** Papers that a person does answer for. */
const PERSONAL = /述职|述责|述廉|个人|本人|请假|辞职|检讨|思想汇报/;
