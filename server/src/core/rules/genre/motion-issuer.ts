import { isDepartment, issuersOf } from '../../language/organs/organization-relation';
import { anyOf } from '../../language/text/pattern-rows';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'genre/motion-issuer',
    title: '议案的提出者或主送机关不合规定',
    severity: 'error',
    basis: [
      {
        norm: 'regulation',
        clause: '第八条第十三项',
        force: 'mandatory',
        says: '议案适用于各级人民政府按照法律程序向同级人民代表大会或者人民代表大会常务委员会提请审议事项',
      },
    ],
    genres: ['motion'],
    fix: 'none',
    explanation:
      '公文里的议案只有各级人民政府能提出，主送同级人民代表大会或者它的常务委员会。政府部门没有提出议案的职权。',
    remedy: '部门先用请示报政府审议，由政府以自己的名义提出议案，主送同级人大或者人大常委会。',
    exceptions: [
      {
        text: '人大代表、人大专门委员会、法院、检察院依法提出的议案，不提示。',
        example: {
          text: lines(
            '云岭市人民检察院关于提请审议规划草案的议案',
            '',
            '市人大常委会：',
            '　　规划草案已经编制完成。',
            '　　现提请审议。',
            '',
            '云岭市人民检察院',
            '2024年5月6日',
            '',
          ),
          genre: 'motion',
        },
      },
      {
        text: '股东会、职工代表大会、工会、业主大会等组织内部的议案不是公文，不提示。',
        example: {
          text: '关于修改公司章程的议案\n\n各位股东：\n　　现提请审议。\n\n甲科技股份有限公司董事会\n2024年5月6日\n',
          genre: 'motion',
        },
      },
      {
        text: '提出者看不出是哪一类机关的，不提示。',
        example: {
          text: '甲乙关于提请审议规划草案的议案\n\n县人大常委会：\n　　规划草案已经编制完成。\n　　现提请审议。\n\n甲乙\n2024年5月6日\n',
          genre: 'motion',
        },
      },
    ],
    messages: {
      issuer: '“{issuer}”不是人民政府，不能以自己的名义提出议案，请先报政府审议，以政府的名义提出。',
      recipient: '议案主送同级人民代表大会或者它的常务委员会，“{organ}”不能受理议案。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '清河县教育局关于提请审议学校布局规划的议案',
            '',
            '清河县人民代表大会常务委员会：',
            '　　学校布局规划已经编制完成。',
            '　　现提请审议。',
            '',
            '⟦清河县教育局⟧',
            '2024年5月6日',
            '',
          ),
          genre: 'motion',
        },
      ],
      good: [
        {
          text: lines(
            '清河县人民政府关于提请审议学校布局规划的议案',
            '',
            '清河县人民代表大会常务委员会：',
            '　　学校布局规划已经县政府常务会议讨论通过。',
            '　　现提请审议。',
            '',
            '清河县人民政府',
            '2024年5月6日',
            '',
          ),
          why: '政府向同级人大常委会提出',
          genre: 'motion',
        },
      ],
    },
  },
  ({ document, report }) => {
    const organs = document.recipients?.organs ?? [];
    if (PRIVATE.test(document.title?.plain ?? '') || organs.some(({ text }) => PRIVATE.test(text))) return;
    const issuers = issuersOf(document);
    if (issuers.some((issuer) => PRIVATE.test(issuer))) return;
    const department = issuers.find((issuer) => isDepartment(issuer) || OFFICE.test(issuer));
    if (department !== undefined && !issuers.some((issuer) => GOVERNMENT.test(issuer))) {
      const span = (document.signatures.at(-1) ?? document.title?.issuer)?.span;
      if (span) report({ message: 'issuer', data: { issuer: department }, span });
    }
    for (const { text, span } of organs) {
      if (NOT_CONGRESS.test(text)) report({ message: 'recipient', data: { organ: text }, span });
    }
  },
);

const GOVERNMENT = /政府|国务院/;
const OFFICE = /(?:人民政府|[县市区省州]政府)办公[厅室]$|街道办事处$/;
const PRIVATE = anyOf([
  /股东|董事|监事|职工代表|职代会|教代会|工会|业主|会员|理事|公司|集团|协会|学会|社员|合作社|学生|团代|妇代/,
  /专门委员会|法院|检察院|村民|居民|^.{0,20}代表(?!大会)/,
]);
const NOT_CONGRESS = /(?:人民政府|[省市县区州乡镇]政府|[省市县区州]委|党委|局|厅)$/;
