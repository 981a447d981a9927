import { withoutSpace } from '../../document/chars';
import { goesDown } from '../../language/organs/sent-as-official';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'addressing/internal-unit-issuer',
    title: '内设机构对外正式行文',
    severity: 'warning',
    basis: [
      {
        norm: 'regulation',
        clause: '第十七条',
        force: 'mandatory',
        says: '部门内设机构除办公厅（室）外不得对外正式行文。',
      },
    ],
    genres: ['decision', 'opinion', 'notice', 'bulletin', 'report', 'request', 'reply', 'letter'],
    fix: 'none',
    explanation:
      '科、股等内设机构没有独立的行文资格，除办公厅（室）外不能对外正式行文。对外发文要以机关或者机关办公室的名义。',
    remedy: '改以机关（或者机关办公室）的名义署名，由机关负责人签发。',
    exceptions: [
      {
        text: '发给本单位内部各科室、所属单位的，不提示。',
        example: {
          text: lines(
            '关于商请支持𠮷河学校修缮的函',
            '',
            '各学校：',
            '　　校舍失修，商请支持修缮经费50万元。',
            '　　请予支持为荷。',
            '',
            '清河县教育局计划财务股',
            '2024年5月6日',
            '',
          ),
        },
      },
      {
        text: '办公厅、办公室可以对外行文，不提示。',
        example: {
          text: '关于商请支持𠮷河学校修缮的函\n\n县财政局：\n　　校舍失修，商请支持修缮经费50万元。\n　　请予支持为荷。\n\n清河县教育局办公室\n2024年5月6日\n',
        },
      },
      {
        text: '“处”可能是独立机关（办事处、管理处），不提示。',
        example: {
          text: lines(
            '关于商请支持𠮷河学校修缮的函',
            '',
            '县财政局：',
            '　　校舍失修，商请支持修缮经费50万元。',
            '　　请予支持为荷。',
            '',
            '清河县公路管理局养护管理处',
            '2024年5月6日',
            '',
          ),
        },
      },
    ],
    messages: {
      internal: '“{unit}”是内设机构，不对外正式行文，请改以“{organ}”或者其办公室的名义发文。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '关于商请支持校舍修缮的函',
            '',
            '县财政局：',
            '　　我县部分校舍年久失修，商请贵局支持修缮经费50万元。',
            '　　请予支持为荷。',
            '',
            '⟦清河县教育局基础教育科⟧',
            '2024年5月6日',
            '',
          ),
        },
      ],
      good: [
        {
          text: '关于做好期末考试工作的通知\n\n各学校：\n　　请做好期末考试工作。\n　　特此通知。\n\n清河县教育局办公室\n2024年5月6日\n',
          why: '办公室可以对外行文',
        },
      ],
    },
  },
  ({ document, report }) => {
    if (!document.recipients || goesDown(document)) return;
    for (const { text, span } of document.signatures) {
      const match = INTERNAL.exec(withoutSpace(text));
      if (!match) continue;
      report({ message: 'internal', data: { unit: match[0], organ: match[1] ?? '' }, span });
    }
  },
);

const INTERNAL =
  /^([\u4e00-\u9fff×]{2,20}?(?:局|委员会|厅|人民政府|管委会))[\u4e00-\u9fff]{2,8}(?<!外|专|内|学|百|本|教)(?:科|股)$/;
