import { titleWordsInUse } from '../../language/paper/title-words-in-use';
import { anyOf, inOrder } from '../../language/text/pattern-rows';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'title/duplicate-genre',
    title: '标题文种重复',
    severity: 'error',
    basis: [
      {
        norm: 'regulation',
        clause: '第九条第七项',
        force: 'mandatory',
        says: '标题由发文机关名称、事由和文种组成',
      },
      { norm: 'custom', force: 'customary', says: '文种只写一次，不写“的报告的报告”' },
    ],
    genres: 'statutory',
    fix: 'safe',
    explanation: '标题里文种只在末尾写一次。“情况报告的报告”“的请示的请示”是改写标题时留下的重复，读不通。',
    remedy: '删去前面的一个，如“关于……情况的报告”。',
    exceptions: [
      {
        text: '转发、批转、印发、修改、废止、贯彻另一份文件的（关于贯彻……意见的意见、关于废止……决定的决定），两个文种各有所指，不提示。',
        example: {
          text: lines(
            '清河县人民政府办公室关于转发市防汛指挥部紧急通知的通知',
            '',
            '各乡镇人民政府：',
            '　　现将通知转发给你们，请认真贯彻执行。',
            '',
            '清河县人民政府办公室',
            '2024年5月6日',
            '',
          ),
          genre: 'notice',
        },
      },
      {
        text: '报送调研报告、审计报告等的报告，不提示。',
        example: {
          text: '𠮷河县水利局关于报送可行性研究报告的报告\n\n县人民政府：\n　　现将有关事项说明如下。\n\n𠮷河县水利局\n2024年5月6日\n',
          genre: 'report',
        },
      },
      {
        text: '书名号里的文种不提示。',
        example: {
          text: '关于印发《防汛通知》的通知\n\n各乡镇水利站：\n　　现将有关事项说明如下。\n\n𠮷河县水利局\n2024年5月6日\n',
          genre: 'notice',
        },
      },
    ],
    messages: {
      twice: '标题末尾文种“{genre}”重复，请删去一个。',
    },
    examples: {
      bad: [
        {
          text: '清河县水利局关于防汛情况⟦报告的报告⟧\n\n县人民政府：\n　　现将有关情况报告如下。\n　　特此报告。\n\n清河县水利局\n2024年5月6日\n',
          fixed:
            '清河县水利局关于防汛情况的报告\n\n县人民政府：\n　　现将有关情况报告如下。\n　　特此报告。\n\n清河县水利局\n2024年5月6日\n',
          genre: 'report',
        },
      ],
      good: [],
    },
  },
  ({ document, report }) => {
    const words = titleWordsInUse(document);
    if (!words || ANOTHER.test(words.text)) return;
    const match = TWICE.exec(words.text);
    if (!match || (match[1] === '报告' && COMPOUND.test(words.text.slice(0, match.index)))) return;
    const { text } = words;
    // 的报告的报告 loses 的报告; 情况报告的报告 loses the first 报告.
    const afterDe = text[match.index - 1] === '的' && match[0].includes('的');
    const from = match.index - (afterDe ? 1 : 0);
    const cut = words.span(from, match.index + match[1]!.length);
    report({
      message: 'twice',
      data: { genre: match[1]! },
      span: words.span(match.index, text.length),
      fixes: [{ title: '删去重复的文种', kind: 'safe', edits: [{ span: cut, newText: '' }] }],
    });
  },
);

const TWICE = /(报告|请示|通知|通报|通告|公告|批复|意见|决定|议案|复函|命令)的?\1$/;
/** The first genre's word names another paper. */
const ANOTHER =
  /转发|批转|印发|下发|发布|公布|修改|修订|修正|废止|撤销|取消|暂停|延长|贯彻|落实|执行|实施|补充|更正|解释|批准|通过|征求|采纳|办理|审议|汇总|处理|反馈/;
/** Reports that are papers of their own: 调研报告 …; 情况报告 is none. */
const COMPOUND = anyOf([
  inOrder([
    anyOf([
      /调研|调查|考察|研究|审计|评估|评价|检查|检测|监测|鉴定|述职|述廉|工作|年度|年终|分析|可行性|验收|审查|核查/,
      /自查|总结|整改|影响|履职|质量|统计|巡视|巡察|督查|督察|事故|体检|论证|规划|设计|环评|决算|预算|请示|财务|验资/,
      /专题|核算|披露|报送|呈报|上报|呈送|提交/,
    ]),
    /$/,
  ]),
  /报送|呈报|上报|提交|呈送|编制|编报|撰写/,
]);
