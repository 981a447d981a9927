import type { Fix } from '../../findings';
import { titleWordsInUse } from '../../language/paper/title-words-in-use';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'title/inner-punctuation',
    title: '标题中间用了点号',
    severity: 'info',
    basis: [
      {
        norm: 'custom',
        force: 'customary',
        says: '公文标题除法规、规章名称加书名号外，一般不用标点符号',
      },
    ],
    genres: 'statutory',
    fix: 'suggest',
    mention: 'keep',
    explanation: '公文标题一般不用逗号、句号、冒号、分号。两层意思之间空一格或者换行，读起来更清楚。',
    remedy: '把逗号等改为空格，或者改写标题。',
    exceptions: [
      {
        text: '并列用的顿号、引号、书名号、括号、破折号、间隔号都可以用，不提示。',
        example: {
          text: lines(
            '清河县人民政府关于做好春运、春耕工作的通知',
            '',
            '各乡镇人民政府：',
            '　　春运将至，请做好安全工作。',
            '　　特此通知。',
            '',
            '清河县人民政府',
            '2024年1月6日',
            '',
          ),
          genre: 'notice',
        },
      },
      {
        text: '书名号、引号、括号里面的标点不提示。',
        example: {
          text: '关于印发《防汛，靠大家》读本的通知\n\n各乡镇人民政府：\n　　现将有关事项说明如下。\n\n𠮷河县人民政府\n2024年5月6日\n',
          genre: 'notice',
        },
      },
      {
        text: '讲话稿等事务文书的标题不提示。',
        example: { text: '守正创新，开创新局\n\n同志们：\n　　今天我讲三点。\n', genre: 'speech' },
      },
    ],
    messages: {
      mark: '公文标题里一般不用“{mark}”，可以改为空格，或者改写标题。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '清河县人民政府关于做好春运⟦，⟧确保安全的通知',
            '',
            '各乡镇人民政府：',
            '　　春运将至，请做好安全工作。',
            '　　特此通知。',
            '',
            '清河县人民政府',
            '2024年1月6日',
            '',
          ),
          fixed:
            '清河县人民政府关于做好春运　确保安全的通知\n\n各乡镇人民政府：\n　　春运将至，请做好安全工作。\n　　特此通知。\n\n清河县人民政府\n2024年1月6日\n',
          genre: 'notice',
        },
      ],
      good: [],
    },
  },
  ({ document, report }) => {
    const words = titleWordsInUse(document);
    if (!words) return;
    const text = words.text.replace(BRACKETED, (bracket) => '□'.repeat(bracket.length));
    for (const { index, 0: mark } of text.matchAll(POINT)) {
      const span = words.span(index, index + 1);
      const fixes: Fix[] =
        index === text.length - 1
          ? []
          : [{ title: `把“${mark}”改为空格`, kind: 'suggest', edits: [{ span, newText: '　' }] }];
      report({ message: 'mark', data: { mark }, span, fixes });
    }
  },
);

const BRACKETED = /[（([〔【][^（）()[\]〔〕【】]*[）)\]〕】]/g;
/** Not the comma of 10,000, nor the colon of 9:00. */
const POINT = /[，。；：]|(?<!\d)[,;:]|[,;:](?!\d)/g;
