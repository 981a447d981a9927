import type { Fix } from '../../findings';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'header/urgency-term',
    title: '紧急程度用语不规范',
    severity: 'warning',
    basis: [
      {
        norm: 'regulation',
        clause: '第九条第三项',
        force: 'mandatory',
        says: '紧急公文分别标注“特急”“加急”，电报分别标注“特提”“特急”“加急”“平急”。',
      },
    ],
    genres: 'any',
    fix: 'suggest',
    mention: 'keep',
    explanation:
      '版头的紧急程度只有“特急”“加急”两种，电报另有“特提”“平急”。写成“紧急”“急件”“火急”，收文机关不知道按哪一级的时限办。',
    remedy: '按办理时限改为“特急”或者“加急”。',
    exceptions: [
      {
        text: '标题里的“紧急通知”、正文里的“紧急情况”不在此列。',
        example: {
          text: lines(
            '特急',
            '清河县人民政府文件',
            '清政发〔2024〕5号',
            '',
            '清河县人民政府关于做好防汛工作的紧急通知',
            '',
            '各乡镇人民政府：',
            '　　近日出现紧急情况，请做好防汛准备。',
            '　　特此通知。',
            '',
            '清河县人民政府',
            '2024年5月6日',
            '',
          ),
        },
      },
      {
        text: '电报的“特提”“平急”不提示。',
        example: {
          text: lines(
            '特提',
            '清河县人民政府文件',
            '清政发〔2024〕5号',
            '',
            '清河县人民政府关于做好𠮷河防汛工作的通知',
            '',
            '各乡镇人民政府：',
            '　　汛期将至，请做好准备。',
            '　　特此通知。',
            '',
            '清河县人民政府',
            '2024年5月6日',
            '',
          ),
        },
      },
    ],
    messages: {
      term: '紧急程度只标“特急”或者“加急”，“{term}”请按办理时限改为其中一种。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '⟦紧急⟧',
            '清河县人民政府文件',
            '清政发〔2024〕5号',
            '',
            '清河县人民政府关于做好防汛工作的通知',
            '',
            '各乡镇人民政府：',
            '　　汛期将至，请做好防汛准备。',
            '　　特此通知。',
            '',
            '清河县人民政府',
            '2024年5月6日',
            '',
          ),
          fixed: lines(
            '加急',
            '清河县人民政府文件',
            '清政发〔2024〕5号',
            '',
            '清河县人民政府关于做好防汛工作的通知',
            '',
            '各乡镇人民政府：',
            '　　汛期将至，请做好防汛准备。',
            '　　特此通知。',
            '',
            '清河县人民政府',
            '2024年5月6日',
            '',
          ),
        },
      ],
      good: [],
    },
  },
  ({ document, report }) => {
    const { urgency } = document.header;
    if (!urgency || PROPER.test(urgency.text.replace(/\s+/g, ''))) return;
    const { span, text } = urgency;
    const terms = /特|火|十万|万分/.test(text) ? ['特急', '加急'] : ['加急', '特急'];
    const fixes: Fix[] = terms.map((newText) => ({
      title: `改为“${newText}”`,
      kind: 'suggest',
      edits: [{ span, newText }],
    }));
    report({ message: 'term', data: { term: text }, span, fixes });
  },
);

const PROPER = /^(?:特急|加急|特提|平急)$/;
