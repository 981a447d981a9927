import type { NodeKind } from '../../document/types';
import { replaceFix } from '../../edits';
import { personalNumbersIn } from '../../language/words/personal-numbers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'wording/privacy',
    title: '未遮盖的个人信息',
    severity: 'warning',
    basis: [
      {
        norm: 'custom',
        force: 'customary',
        says: '印发、公开的文件不写个人的身份证件号码、手机号码、银行卡号，确需使用的遮盖一部分',
      },
    ],
    genres: 'any',
    fix: 'suggest',
    mention: 'keep',
    explanation:
      '身份证号、银行卡号和个人手机号属于个人信息，随文件印发、公开后难以收回。校验位正确的身份证号和银行卡号才会提示。',
    remedy: '删去，或者遮盖中间几位，如“138****0000”。',
    exceptions: [
      {
        text: '联系人、咨询、举报等公开的联系电话，不提示。',
        example: {
          in: 'notice',
          text: '联系人：李某某，联系电话：13800000000。',
        },
      },
      {
        text: '通讯录、值班表、回执里的手机号码，不提示。',
        example: { in: 'notice', text: '防汛值班表如下。\n　　王某某　13800000000\n　　李某某　13900000000' },
      },
      {
        text: '已经遮盖的号码不提示。',
        example: { in: 'notice', text: '王某某（身份证号110101********0679，手机138****0000）。' },
      },
      {
        text: '单位账号（开户行、对公账户）不提示。',
        example: { in: 'notice', text: '开户行为甲县农商银行，账号101202303404505606。' },
      },
      {
        text: '校验位不符的长数字（文件编号、设备编号）不提示。',
        example: {
          in: 'notice',
          text: '设备编号为110101199003070670。',
        },
      },
    ],
    messages: { number: '这里有完整的{kind}，文件如要印发、公开，建议遮盖为“{masked}”。' },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '申请人张某某（身份证号⟦110101199003070679⟧）的材料已收悉。',
          fixed: '申请人张某某（身份证号110101********0679）的材料已收悉。',
        },
      ],
      good: [],
    },
  },
  ({ document, report }) => {
    const directory = DIRECTORY.test(document.text);
    for (const node of document.children) {
      if (!READ.has(node.kind)) continue;
      for (const { kind, span, masked } of personalNumbersIn(node)) {
        if (directory && kind === '手机号码') continue;
        const fixes = [replaceFix(`改为“${masked}”`, span, masked)];
        report({ message: 'number', data: { kind, masked }, span, fixes });
      }
    }
  },
);

/** The text gives out numbers to be called by. */
const DIRECTORY = /通讯录|值[班守](?:表|安排)|联络员|联系表|联系方式|名册|回执/;
/** Everything that is printed: a list of names is mostly a table. */
const READ: ReadonlySet<NodeKind> = new Set<NodeKind>([
  'paragraph',
  'heading',
  'table',
  'blockQuote',
  'title',
  'attachmentNote',
]);
