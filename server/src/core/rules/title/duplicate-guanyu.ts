import type { TextEdit } from '../../findings';
import { titleWordsInUse } from '../../language/paper/title-words-in-use';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'title/duplicate-guanyu',
    title: '标题里“关于”重复',
    severity: 'warning',
    basis: [{ norm: 'custom', force: 'customary', says: '一个标题只用一个“关于”' }],
    genres: 'statutory',
    fix: 'suggest',
    explanation:
      '“关于上报关于……情况的报告”两个“关于”套在一起，层次不清。一个标题只用一个“关于”引出事由，报送、上报的意思由文种表达，不必再说。',
    remedy: '只留一个“关于”，删去“上报关于”一类的词。',
    exceptions: [
      {
        text: '书名号、引号里的“关于”是别的文件名，不提示。',
        example: {
          text: lines(
            '清河县水利局关于报送《关于防汛工作情况的报告》的函',
            '',
            '县应急管理局：',
            '　　现将报告送上，请查收。',
            '　　特此函达。',
            '',
            '清河县水利局',
            '2024年5月6日',
            '',
          ),
          genre: 'letter',
        },
      },
      {
        text: '转发、批转、印发另一份文件的标题，另有规则提示。',
        example: {
          text: '关于转发市水利局关于防汛工作意见的通知\n\n各站：\n　　现将有关事项说明如下。\n\n𠮷河县水利局\n2024年5月6日\n',
          genre: 'notice',
        },
      },
      {
        text: '答复、同意另一份来文的（关于……关于……的批复），前后各有所指，不提示。',
        example: {
          text: '关于对县水利局关于修建水库的请示的批复\n\n县水利局：\n　　现将有关事项说明如下。\n\n𠮷河县水利局\n2024年5月6日\n',
          genre: 'reply',
        },
      },
    ],
    messages: {
      twice: '标题里有两个“关于”，建议只保留一个。',
    },
    examples: {
      bad: [
        {
          text: '清河县水利局关于上报⟦关于⟧防汛工作情况的报告\n\n县人民政府：\n　　现将有关情况报告如下。\n　　特此报告。\n\n清河县水利局\n2024年5月6日\n',
          fixed:
            '清河县水利局关于防汛工作情况的报告\n\n县人民政府：\n　　现将有关情况报告如下。\n　　特此报告。\n\n清河县水利局\n2024年5月6日\n',
          genre: 'report',
        },
      ],
      good: [],
    },
  },
  ({ document, report }) => {
    const words = titleWordsInUse(document);
    if (!words || ANOTHER.test(words.text)) return;
    const { text } = words;
    const first = text.indexOf(ABOUT);
    const second = text.indexOf(ABOUT, first + 1);
    if (first < 0 || second < 0 || text[second - 1] === '有') return;
    const between = text.slice(first + ABOUT.length, second);
    // 关于上报关于: the verb goes with the word; elsewhere the second word alone.
    const from = EMPTY_VERB.test(between) ? first + ABOUT.length : second;
    const edits: TextEdit[] = [{ span: words.span(from, second + ABOUT.length), newText: '' }];
    const title = from === second ? '删去后一个“关于”' : `删去“${between}关于”`;
    report({
      message: 'twice',
      span: words.span(second, second + ABOUT.length),
      fixes: [{ title, kind: 'suggest', edits }],
    });
  },
);

const ABOUT = '关于';
const EMPTY_VERB = /^(?:上报|报送|呈报|汇报|报告|请示|请求|申请|下发|发布)?(?:了)?$/;
/** Titles that name another paper without book title marks. */
const ANOTHER =
  /转发|批转|印发|公布|答复|复函|批复|同意|批准|修改|修订|废止|审议|征求|办理|落实|贯彻|执行|实施|提案|建议|通过|议案|解释/;
