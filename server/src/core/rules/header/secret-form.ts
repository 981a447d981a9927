import { replaceFix } from '../../edits';
import { readSecrecyMark } from '../../language/paper/secrecy-mark';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'header/secret-form',
    title: '密级和保密期限的写法不规范',
    severity: 'error',
    basis: [
      {
        norm: 'regulation',
        clause: '第九条第二项',
        force: 'mandatory',
        says: '涉密公文根据涉密程度分别标注“绝密”“机密”“秘密”和保密期限。',
      },
      {
        norm: 'format',
        clause: '7.2.2',
        force: 'mandatory',
        says: '保密期限中的数字用阿拉伯数字标注。',
      },
    ],
    genres: 'any',
    fix: 'mixed',
    mention: 'keep',
    explanation:
      '国家秘密的密级只有绝密、机密、秘密三级，与保密期限之间用“★”隔开，期限用阿拉伯数字：秘密★1年。写成“秘密一年”“内部机密”“保密”，都不是规范的国家秘密标志。',
    remedy: '按“密级★期限”标注。请注意：涉密文件不得在连接互联网的计算机上起草和处理。',
    exceptions: [
      {
        text: '“内部资料　注意保存”不是密级标志，不提示。',
        example: {
          text: lines(
            '000012',
            '内部资料　注意保存',
            '清河县人民政府文件',
            '清政发〔2024〕5号',
            '',
            '清河县人民政府关于做好防汛工作的通知',
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
      {
        text: '只标密级、期限还没有填的，不提示。',
        example: {
          text: lines(
            '000012',
            '秘密★××年',
            '清河县人民政府文件',
            '清政发〔2024〕5号',
            '',
            '清河县人民政府关于做好防汛工作的通知',
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
      form: '“{mark}”应当写作“{proper}”。另请注意：涉密文件不得在连接互联网的计算机上处理。',
      level:
        '“{mark}”不是密级，密级只有绝密、机密、秘密三级，请核对后按“秘密★1年”的形式标注。另请注意：涉密文件不得在连接互联网的计算机上处理。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '000012',
            '⟦秘密一年⟧',
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
          fixed: lines(
            '000012',
            '秘密★1年',
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
      ],
      good: [
        {
          text: lines(
            '000012',
            '秘密★1年',
            '清河县人民政府文件',
            '清政发〔2024〕5号',
            '',
            '清河县人民政府关于做好保密工作的通知',
            '',
            '各乡镇人民政府：',
            '　　请做好保密工作，机密一年内不得公开。',
            '　　特此通知。',
            '',
            '清河县人民政府',
            '2024年5月6日',
            '',
          ),
          why: '写法规范；正文里说到密级不看',
        },
      ],
    },
  },
  ({ document, report }) => {
    const { secrecy } = document.header;
    if (!secrecy) return;
    const mark = readSecrecyMark(secrecy.text);
    if (mark?.isProper) return;
    const { span, text } = secrecy;
    if (!mark) {
      report({ message: 'level', data: { mark: text }, span });
      return;
    }
    report({
      message: 'form',
      data: { mark: text, proper: mark.proper },
      span,
      fixes: [replaceFix(`改为“${mark.proper}”`, span, mark.proper, 'safe')],
    });
  },
);
