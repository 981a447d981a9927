import { insertAtBodyEnd } from '../../edits';
import { issuersOf } from '../../language/organs/organization-relation';
import { isFinished } from '../../language/paper/finished';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'motion/closing',
    title: '议案没有提请审议的结束语',
    severity: 'info',
    basis: [
      {
        norm: 'regulation',
        clause: '第八条第十三项',
        force: 'mandatory',
        says: '议案适用于各级人民政府按照法律程序向同级人民代表大会或者人民代表大会常务委员会提请审议事项',
      },
      { norm: 'custom', force: 'customary', says: '议案以“现提请审议”“请予审议”收尾' },
    ],
    genres: ['motion'],
    fix: 'suggest',
    explanation: '议案的目的是提请人大或者人大常委会审议，结尾要有明确的提请语，否则只像一份情况说明。',
    remedy: '在文末写“现提请审议。”或者“请予审议。”。',
    exceptions: [
      {
        text: '正文里已写明提请审议、审查、决定的，不提示。',
        example: {
          text: lines(
            '清河县人民政府关于设立生态日的议案',
            '',
            '清河县人民代表大会常务委员会：',
            '　　为弘扬爱河护河的传统，拟将每年5月6日设立为生态日，现提请常委会审议决定。',
            '',
            '清河县人民政府',
            '2024年4月6日',
            '',
          ),
          genre: 'motion',
        },
      },
      {
        text: '人大代表联名的议案和企业、团体内部的议案，不提示。',
        example: {
          text: lines(
            '甲科技股份有限公司董事会关于城市总体规划的议案',
            '',
            '县人大常委会：',
            '　　城市总体规划已经县政府常务会议讨论通过。',
            '',
            '甲科技股份有限公司董事会',
            '2024年5月6日',
            '',
          ),
          genre: 'motion',
        },
      },
      {
        text: '还没有署名和日期的草稿，不提示。',
        example: {
          text: '清河县人民政府关于城市总体规划的议案\n\n县人大常委会：\n　　规划已经编制。\n',
          genre: 'motion',
        },
      },
    ],
    messages: {
      missing: '议案没有提请审议的话，建议在文末写“现提请审议。”。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '清河县人民政府关于设立生态日的⟦议案⟧',
            '',
            '清河县人民代表大会常务委员会：',
            '　　为弘扬爱河护河的传统，拟将每年5月6日设立为生态日。',
            '',
            '清河县人民政府',
            '2024年4月6日',
            '',
          ),
          fixed: lines(
            '清河县人民政府关于设立生态日的议案',
            '',
            '清河县人民代表大会常务委员会：',
            '　　为弘扬爱河护河的传统，拟将每年5月6日设立为生态日。',
            '　　现提请审议。',
            '',
            '清河县人民政府',
            '2024年4月6日',
            '',
          ),
          genre: 'motion',
        },
      ],
      good: [],
    },
  },
  ({ document, file, report }) => {
    const word = document.title?.genreWord;
    if (!word || document.paragraphs.length === 0 || !isFinished(document)) return;
    const issuers = issuersOf(document);
    if (issuers.length > 0 && !issuers.some((issuer) => issuer.includes('政府'))) return;
    if (document.paragraphs.some(({ text }) => SUBMITS.test(text))) return;
    const offer = (sentence: string, preferred: boolean) => {
      const edit = insertAtBodyEnd(file, document, sentence);
      return edit ? [{ title: `补“${sentence}”`, kind: 'suggest' as const, edits: [edit], preferred }] : [];
    };
    report({
      message: 'missing',
      span: word.span,
      fixes: [...offer('现提请审议。', true), ...offer('请予审议。', false)],
    });
  },
);

const SUBMITS =
  /(?:提请|报请|提交|提出)[^。；]{0,40}(?:审议|审查|决定|批准|任免|任命|表决|撤销)|请[^。；]{0,24}(?:审议|审查批准|决定)/;
