import { readSecrecyMark, type SecrecyLevel } from '../../language/paper/secrecy-mark';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'header/secret-duration',
    title: '保密期限超过上限',
    severity: 'warning',
    basis: [
      {
        norm: 'secrecy-law',
        clause: '第二十条',
        force: 'mandatory',
        says: '国家秘密的保密期限，除另有规定外，绝密级不超过三十年，机密级不超过二十年，秘密级不超过十年。',
      },
    ],
    genres: 'any',
    fix: 'none',
    mention: 'keep',
    explanation:
      '保密期限除另有规定外有上限：绝密级三十年，机密级二十年，秘密级十年。标注的期限超过上限，多半是密级或者期限写错了。',
    remedy: '核对定密依据，改正密级或者期限；确有另行规定的，可以关闭本条提示。',
    exceptions: [
      {
        text: '标注“长期”或者解密条件的，不提示。',
        example: {
          text: lines(
            '000012',
            '绝密★长期',
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
      long: '“{mark}”的保密期限超过了{level}级的一般上限{limit}年，请核对密级和期限。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '000012',
            '⟦秘密★15年⟧',
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
            '机密★15年',
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
          why: '机密级的上限是二十年',
        },
      ],
    },
  },
  ({ document, report }) => {
    const { secrecy } = document.header;
    const mark = secrecy && readSecrecyMark(secrecy.text);
    if (!secrecy || !mark?.period) return;
    const { count, unit } = mark.period;
    const limit = LIMITS[mark.level];
    const years = count === undefined ? 0 : unit === '年' ? count : unit === '个月' ? count / 12 : 0;
    if (years <= limit) return;
    report({ message: 'long', data: { mark: secrecy.text, level: mark.level, limit }, span: secrecy.span });
  },
);

/** In years. */
const LIMITS: Readonly<Record<SecrecyLevel, number>> = { 绝密: 30, 机密: 20, 秘密: 10 };
