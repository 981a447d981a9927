import { replaceFix } from '../../edits';
import { inOrder } from '../../language/text/pattern-rows';
import { markAround, matchesIn } from '../../language/text/punctuated-text';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'punct/law-title-marks',
    title: '法律法规名称的书名号',
    severity: 'info',
    basis: [
      { norm: 'punctuation', clause: '4.15', force: 'mandatory', says: '书名号标示文件的名称' },
      { norm: 'custom', force: 'customary', says: '引用法律法规全称，用书名号' },
    ],
    genres: 'any',
    fix: 'suggest',
    grain: 'block',
    mention: 'keep',
    explanation: '引用法律、法规的全称，应当加书名号，名称从哪里到哪里一看就明白。',
    remedy: '在法律、法规全称两端加书名号。',
    exceptions: [
      {
        text: '没有写国名的简称（预算法），不提示。',
        example: { in: 'notice', text: '根据预算法和安全生产法办理。' },
      },
      {
        text: '“宪法”泛称时不加书名号，不提示。',
        example: { in: 'notice', text: '根据中华人民共和国宪法制定。' },
      },
    ],
    messages: { marks: '“{name}”是法律法规的全称，应加书名号。' },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '根据⟦中华人民共和国预算法⟧有关规定，严格管理。',
          fixed: '根据《中华人民共和国预算法》有关规定，严格管理。',
        },
      ],
      good: [
        {
          in: 'notice',
          text: '根据《中华人民共和国预算法》和宪法，严格管理。',
          why: '已有书名号，宪法泛称',
        },
      ],
    },
  },
  ({ document, report }) => {
    for (const { match, span, block } of matchesIn(document, LAW)) {
      const name = match[0];
      if (markAround(block, span, ['bookTitle', 'quotation']) || /宪法$/.test(name)) continue;
      const fixes = [replaceFix(`改为“《${name}》”`, span, `《${name}》`, 'suggest')];
      report({ message: 'marks', data: { name }, span, fixes });
    }
  },
);

const LAW = inOrder(
  [
    /(?<=根据|依据|按照|依照|违反|遵守|执行|贯彻|落实|修改|[和、及与])中华人民共和国/,
    /[^，。；：、《》“”（）\s和及与]{1,16}?(?:法典|(?<!办|方|立|司|执|违|合|依|守|普|宪|用)法|条例)/,
    /(?!律|规|院|官|典|人|定|制|令|庭|学|治|草案|修正|实施|的解释|条例|通则|总则)/,
  ],
  'g',
);
