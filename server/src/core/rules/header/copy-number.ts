import { replaceFix } from '../../edits';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'header/copy-number',
    title: '涉密公文的份号缺失或写法不规范',
    severity: 'warning',
    basis: [
      { norm: 'regulation', clause: '第九条第一项', force: 'mandatory', says: '涉密公文应当标注份号。' },
      {
        norm: 'format',
        clause: '7.2.1',
        force: 'general',
        says: '份号一般用6位3号阿拉伯数字，顶格编排在版心左上角第一行。',
      },
    ],
    genres: 'any',
    fix: 'mixed',
    mention: 'keep',
    explanation:
      '标了密级的公文每一份都有自己的份号，丢失、泄露时才能查清是哪一份。份号一般用6位阿拉伯数字，不足的前面补零，前面不加“No.”。' +
      '份号位数可以由单位规定，位数不足只作建议。',
    remedy: '在密级上面一行标注份号，如“000012”。',
    exceptions: [
      {
        text: '没有标密级的公文可以没有份号，不提示。',
        example: {
          text: lines(
            '特急',
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
      },
    ],
    messages: {
      missing: '标注了密级“{secrecy}”，还应当在它上面一行标注份号（一般用6位数字，如“000012”）。',
      label: '份号“{number}”直接写数字，建议写作“{fixed}”。',
      digits: '份号一般用6位数字，“{number}”建议写作“{fixed}”。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '⟦No.12⟧',
            '秘密★1年',
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
            '000012',
            '秘密★1年',
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
    const { copyNumber, secrecy } = document.header;
    if (!copyNumber) {
      if (secrecy) report({ message: 'missing', data: { secrecy: secrecy.text }, span: secrecy.span });
      return;
    }
    const { text, span } = copyNumber;
    const digits = /(?<![\d０-９])[\d０-９]+$/.exec(text)?.[0];
    if (digits === undefined || (text === digits && digits.length >= USUAL_DIGITS)) return;
    const fixed = digits.padStart(USUAL_DIGITS, '0');
    report({
      message: text === digits ? 'digits' : 'label',
      data: { number: text, fixed },
      span,
      severity: text === digits ? 'info' : 'warning',
      fixes: [replaceFix(`改为“${fixed}”`, span, fixed, 'safe')],
    });
  },
);

const USUAL_DIGITS = 6;
