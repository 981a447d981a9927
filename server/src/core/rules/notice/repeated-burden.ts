import { maskMentions } from '../../language/text/masked-text';
import { anyOf } from '../../language/text/pattern-rows';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'notice/repeated-burden',
    title: '通知加重基层负担',
    severity: 'hint',
    offByDefault: '是否加重负担要看工作实际，机器只能认出字眼，由写作者自己决定要不要这项提醒。',
    basis: [
      {
        norm: 'burden',
        clause: '第三条',
        force: 'mandatory',
        says: '从严控制督查检查考核，不得随意要求填表报数、签订责任书',
      },
      { norm: 'regulation', clause: '第十三条', force: 'mandatory', says: '行文确有必要，讲求实效' },
    ],
    genres: ['notice'],
    fix: 'none',
    explanation:
      '要求每日报送、建台账、签责任书、搞排名通报，常常使基层忙于填表留痕，顾不上抓落实。发通知前想一想这些要求是不是确有必要，能不能合并、减少。',
    remedy: '说明必要性，或者改为按需报送、合并报送，能从已有系统取数的不再要求填报。',
    exceptions: [
      {
        text: '应急、防汛、抗旱、防火、疫情防控等紧急值守的通知不提示。',
        example: {
          text: '甲县防汛指挥部关于做好防汛值守的通知\n\n各乡镇：\n　　请各乡镇每日报送雨情水情。\n　　特此通知。\n\n甲县防汛指挥部\n2024年5月6日\n',
          genre: 'notice',
        },
      },
      {
        text: '说“不要求”“不得”“减少”“取消”这些做法的，不提示。',
        example: {
          text: lines(
            '甲县教育局关于减轻学校负担的通知',
            '',
            '各学校：',
            '　　今后不再要求学校每日报送进展，不得要求签订责任书。',
            '　　特此通知。',
            '',
            '甲县教育局',
            '2024年5月6日',
            '',
          ),
          genre: 'notice',
        },
      },
    ],
    messages: {
      burden: '“{words}”会增加基层的工作量，请考虑是否确有必要，能否改为按需报送。',
    },
    examples: {
      bad: [
        {
          text: '甲县教育局关于做好绿化工作的通知\n\n各学校：\n　　请各学校⟦每日报送⟧进展，并⟦建立台账⟧。\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n',
          genre: 'notice',
        },
      ],
      good: [],
    },
  },
  ({ document, report }) => {
    const title = document.title?.plain ?? '';
    if (URGENT.test(title) || URGENT.test(document.paragraphs[0]?.text ?? '')) return;
    for (const paragraph of document.paragraphs) {
      for (const { clauses } of paragraph.sentences) {
        for (const { text: raw, span } of clauses) {
          const text = maskMentions(raw, span.start, document.marks);
          const match = BURDEN.exec(text);
          if (!match || RELIEF.test(text.slice(0, match.index))) continue;
          const start = span.start + match.index;
          const words = match[0];
          report({ message: 'burden', data: { words }, span: { start, end: start + words.length } });
        }
      }
    }
  },
);

const URGENT = /应急|防汛|抗旱|防火|防台|疫情|抢险|救灾|紧急|值守|值班|事故/;
const BURDEN = anyOf([
  /(?:每日|每天|每周|每旬|逐日|逐周)(?:上报|报送|填报|汇报|报告)/,
  /(?:日|周|旬)(?:报告|报表|报(?!道|刊|纸|社|名))制?|零报告|(?:建立|建好|填写|完善)(?:工作)?台账|工作留痕/,
  /痕迹管理|签到打卡|签订[^，。]{0,8}责任书|一票否决|排名通报|(?:定期)?通报排名|填报[^，。]{0,10}(?:表|系统)/,
]);
const RELIEF = /不|减少|减轻|取消|避免|防止|杜绝|严禁|禁止|清理|停止|精简/;
