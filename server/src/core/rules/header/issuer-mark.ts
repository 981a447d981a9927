import { withoutSpace } from '../../document/chars';
import { replaceFix } from '../../edits';
import { mayBeSameOrgan } from '../../language/organs/organ-names';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'header/issuer-mark',
    title: '发文机关标志与署名不符',
    severity: 'info',
    basis: [
      {
        norm: 'regulation',
        clause: '第九条第四项',
        force: 'mandatory',
        says: '发文机关标志由发文机关全称或者规范化简称加“文件”二字组成，也可以只用全称或者规范化简称。',
      },
      {
        norm: 'regulation',
        clause: '第十七条',
        force: 'mandatory',
        says: '部门内设机构除办公厅（室）外不得对外正式行文。',
      },
    ],
    genres: 'statutory',
    fix: 'mixed',
    explanation:
      '发文机关标志用发文机关的全称或者规范化简称，与落款是同一个机关。红头写“市教局文件”这样的口头简称、写内设机构，或者红头是甲机关、' +
      '落款是乙机关，公文的效力就会受到疑问。',
    remedy: '核对发文机关，把标志和署名统一为全称或者规范化简称。',
    exceptions: [
      {
        text: '联合行文（署名几个机关，或者标志有几行）不比较。',
        example: {
          text: lines(
            '云岭市教育局文件',
            '云教发〔2024〕5号',
            '',
            '关于做好𠮷河防汛工作的通知',
            '',
            '各学校：',
            '　　汛期将至，请做好准备。',
            '　　特此通知。',
            '',
            '云岭市教育局',
            '云岭市财政局',
            '2024年5月6日',
            '',
          ),
        },
      },
      {
        text: '一个名称包含另一个名称（“发展改革委文件”与“国家发展改革委”）的，视为规范化简称，不提示。',
        example: {
          text: lines(
            '清河县委文件',
            '云教发〔2024〕5号',
            '',
            '关于做好𠮷河防汛工作的通知',
            '',
            '各学校：',
            '　　汛期将至，请做好准备。',
            '　　特此通知。',
            '',
            '中共清河县委',
            '2024年5月6日',
            '',
          ),
        },
      },
      {
        text: '署名是负责人的，不比较。',
        example: {
          text: lines(
            '云岭市教育局文件',
            '云教发〔2024〕5号',
            '',
            '关于做好防汛工作的通知',
            '',
            '各学校：',
            '　　汛期将至，请做好准备。',
            '　　特此通知。',
            '',
            '局长　张三',
            '2024年5月6日',
            '',
          ),
        },
      },
    ],
    messages: {
      mismatch: '发文机关标志是“{mark}”，落款是“{signature}”，请核对发文机关，两处统一。',
      internal: '“{mark}”是内设机构，内设机构除办公厅（室）外不对外正式行文，请核对以哪个机关的名义发文。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '⟦云岭市教局文件⟧',
            '云教发〔2024〕5号',
            '',
            '关于做好防汛工作的通知',
            '',
            '各学校：',
            '　　汛期将至，请做好防汛准备。',
            '　　特此通知。',
            '',
            '云岭市教育局',
            '2024年5月6日',
            '',
          ),
        },
      ],
      good: [
        {
          text: lines(
            '云岭市教育局文件',
            '云教发〔2024〕5号',
            '',
            '关于做好防汛工作的通知',
            '',
            '各学校：',
            '　　汛期将至，请做好防汛准备。',
            '　　特此通知。',
            '',
            '云岭市教育局',
            '2024年5月6日',
            '',
          ),
          why: '标志与署名一致',
        },
      ],
    },
  },
  ({ document, report }) => {
    const { header, signatures } = document;
    const mark = header.issuerMark;
    if (!mark) return;
    const name = nameOf(mark.text).replace(/文件$/, '');
    if (INTERNAL.test(name)) {
      report({ message: 'internal', data: { mark: name }, span: mark.span });
      return;
    }
    const [signature, second] = signatures;
    const joint = document.children.filter(({ kind }) => kind === 'issuerMark').length > 1;
    if (!signature || second || joint || JOINT.test(mark.text.trim())) return;
    const signed = nameOf(signature.text);
    if (!ORGAN.test(signed) || signed.includes(name) || name.includes(signed) || mayBeSameOrgan(name, signed))
      return;
    const fixed = /文件$/.test(mark.text.trim()) ? `${signed}文件` : signed;
    report({
      message: 'mismatch',
      data: { mark: name, signature: signed },
      span: mark.span,
      fixes: [replaceFix(`标志改为“${fixed}”`, mark.span, fixed)],
      related: [{ span: signature.span, message: '署名' }],
    });
  },
);

/** Not 办公厅 and 办公室, nor 办事处, 管理处, which are organs of their own. */
const INTERNAL = /(?:局|委员会|厅|人民政府|学院|大学|医院|公司)(?!办公|机关)[\u4e00-\u9fff]{2,6}(?:科|股)$/;
const ORGAN = /(?:局|委|会|厅|部|府|室|院|办|署|校|学|司|心|组|处|所|站|镇|乡|社|团|联|协)$/;
const JOINT = /\S\s{1,4}\S{4,}\s{1,4}\S/;

function nameOf(text: string): string {
  return withoutSpace(text).replace(/^[（(]|[）)]$/g, '');
}
