import { titleWordsInUse } from '../../language/paper/title-words-in-use';
import { lines } from '../papers';
import { defineRule } from '../types';

/** More than this are more than two and a half lines in 小标宋 2号. */
const LIMIT = 50;

export default defineRule(
  {
    id: 'title/too-long',
    title: '标题过长',
    severity: 'info',
    basis: [
      {
        norm: 'format',
        clause: '7.3.1',
        force: 'general',
        says: '标题可分一行或多行居中排布，回行时词意完整、排列对称、长短适宜',
      },
      { norm: 'custom', force: 'customary', says: '标题一般不超过三行，约50字' },
    ],
    genres: 'statutory',
    fix: 'none',
    explanation: '标题用二号字，每行约20字，超过50字就排到三行以上，读者一眼看不清主旨。',
    remedy: '删去正文可以交代的时间、范围、依据，只留发文机关、事由和文种。',
    exceptions: [
      {
        text: '转发、印发、修改其他文件的标题，要写明文件名，不提示。',
        example: {
          text: lines(
            '清河县教育局转发市教育局关于认真贯彻落实省教育厅进一步加强全省中小学幼儿园校园安全工作会议精神的实施意见的通知',
            '',
            '各学校：',
            '　　请认真贯彻执行。',
            '',
            '清河县教育局',
            '2024年5月6日',
            '',
          ),
          genre: 'notice',
        },
      },
      {
        text: '几个机关联合行文的，机关名称不计入字数。',
        example: {
          text: lines(
            '清河县教育局、清河县公安局、清河县应急管理局关于进一步加强全县中小学幼儿园校园安全工作确保广大师生员工生命财产安全的通知',
            '',
            '各学校：',
            '　　请做好防范。',
            '',
            '清河县教育局',
            '清河县公安局',
            '清河县应急管理局',
            '2024年5月6日',
            '',
          ),
          genre: 'notice',
        },
      },
      {
        text: '书名号里的文件名和末尾的括注不计入字数。',
        example: {
          text: lines(
            '清河县教育局关于学习《认真贯彻落实会议精神进一步加强全县中小学幼儿园校园安全工作确保广大师生员工生命财产安全》的通知',
            '',
            '各学校：',
            '　　请做好防范。',
            '',
            '清河县教育局',
            '2024年5月6日',
            '',
          ),
          genre: 'notice',
        },
      },
    ],
    messages: {
      long: '标题有{count}字，偏长，建议压缩到{limit}字以内。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '⟦清河县教育局关于认真贯彻落实上级会议精神进一步加强全县中小学幼儿园校园安全工作确保广大师生员工生命财产安全的通知⟧',
            '',
            '各学校：',
            '　　请做好安全工作。',
            '　　特此通知。',
            '',
            '清河县教育局',
            '2024年5月6日',
            '',
          ),
          genre: 'notice',
        },
      ],
      good: [],
    },
  },
  ({ document, report }) => {
    const words = titleWordsInUse(document);
    if (!words || ANOTHER.test(words.text)) return;
    const about = words.text.indexOf('关于');
    const issuer = words.text.slice(0, Math.max(0, about));
    const joint = issuer.includes('、') || document.signatures.length > 1;
    const counted = (joint ? words.text.slice(about) : words.text).replace(/□/g, '');
    const count = [...counted].length;
    if (count <= LIMIT) return;
    report({ message: 'long', data: { count, limit: LIMIT }, span: words.span(0, words.text.length) });
  },
);

const ANOTHER = /转发|批转|印发|发布|公布|修改|修订|废止|撤销|批准|答复|批复|复函|议案|授予|表彰|同意/;
