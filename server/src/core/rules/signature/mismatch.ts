import { withoutSpace } from '../../document/chars';
import { replaceFix } from '../../edits';
import { predatesRegulation } from '../../language/dated/predates-regulation';
import { mayBeSameOrgan } from '../../language/organs/organ-names';
import { anyOf, inOrder } from '../../language/text/pattern-rows';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'signature/mismatch',
    title: '署名与标题里的发文机关不一致',
    severity: 'warning',
    basis: [
      {
        norm: 'regulation',
        clause: '第九条第十三项',
        force: 'mandatory',
        says: '公文中有发文机关署名的，应当加盖发文机关印章，并与署名机关相符。',
      },
    ],
    genres: [
      'decision',
      'public-notice',
      'opinion',
      'notice',
      'bulletin',
      'report',
      'request',
      'reply',
      'letter',
      'motion',
    ],
    fix: 'suggest',
    explanation:
      '标题里的发文机关、落款的署名和印章应当是同一个机关、同一个名称。标题写“××县人民政府”，落款写“××县政府”，印章就与署名不符。',
    remedy: '核对发文机关，统一为全称或者规范化简称。',
    exceptions: [
      {
        text: '联合行文（几个机关）和以“等”省略的，不比较。',
        example: {
          text: lines(
            '清河县教育局　清河县财政局关于做好𠮷河防汛工作的通知',
            '',
            '各有关单位：',
            '　　汛期将至，请做好准备。',
            '　　特此通知。',
            '',
            '清河县教育局',
            '清河县财政局',
            '2024年5月6日',
            '',
          ),
        },
      },
      {
        text: '规范化简称与全称（“国家发展改革委”与“国家发展和改革委员会”）视为一致。',
        example: {
          text: lines(
            '国家发展改革委关于做好价格工作的通知',
            '',
            '各省、自治区、直辖市发展改革委：',
            '　　请做好价格工作。',
            '　　特此通知。',
            '',
            '国家发展和改革委员会',
            '2024年5月6日',
            '',
          ),
        },
      },
      {
        text: '省略地名的（“县人民政府”与“清河县人民政府”）视为一致。',
        example: {
          text: '清河县发展改革局关于做好𠮷河防汛工作的通知\n\n各有关单位：\n　　汛期将至，请做好准备。\n　　特此通知。\n\n发展和改革局\n2024年5月6日\n',
        },
      },
      {
        text: '由负责人签署的不比较；《条例》施行以前的文件不提示。',
        example: {
          text: '清河县人民政府关于做好𠮷河防汛工作的通知\n\n各有关单位：\n　　汛期将至，请做好准备。\n　　特此通知。\n\n清河县政府\n2004年5月6日\n',
        },
      },
    ],
    messages: {
      mismatch: '标题的发文机关是“{issuer}”，署名是“{signature}”，请核对后统一。',
    },
    examples: {
      bad: [
        {
          text: '清河县人民政府关于做好防汛工作的通知\n\n各乡镇人民政府：\n　　汛期将至，请做好防汛准备。\n　　特此通知。\n\n⟦清河县政府⟧\n2024年5月6日\n',
          fixed:
            '清河县人民政府关于做好防汛工作的通知\n\n各乡镇人民政府：\n　　汛期将至，请做好防汛准备。\n　　特此通知。\n\n清河县人民政府\n2024年5月6日\n',
        },
      ],
      good: [],
    },
  },
  ({ document, genre, report }) => {
    const { title, signatures } = document;
    // A motion is signed by a person as often as by the organ: only where the date closes the tail it is whole.
    if (genre.genre === 'motion' && !document.date) return;
    const [signature, second] = signatures;
    const issuer = title?.issuer;
    if (!issuer || !signature || second || predatesRegulation(document)) return;
    const issuerName = withoutSpace(issuer.text);
    const signed = withoutSpace(signature.text).replace(/^[（(]|[）)]$/g, '');
    if (JOINT.test(issuer.text.trim()) || JOINT.test(signature.text.trim())) return;
    if (!ORGAN.test(signed) || !ORGAN.test(issuerName) || mayBeSameOrgan(issuerName, signed)) return;
    report({
      message: 'mismatch',
      data: { issuer: issuerName, signature: signed },
      span: signature.span,
      fixes: [replaceFix(`署名改为“${issuerName}”`, signature.span, issuerName)],
      related: [{ span: issuer.span, message: '标题里的发文机关' }],
    });
  },
);

const JOINT = /等|、|[\u4e00-\u9fff]{3}\s+[\u4e00-\u9fff]{3}/;
const ORGAN = inOrder([
  anyOf([
    /局|委|委员会|厅|部|政府|办公室|办公厅|院|署|学校|大学|学院|中学|小学|公司|中心|处|所|站|常委会|党委|党组|支部/,
    /协会|学会|联合会|法院|检察院|工会|总会|集团|科/,
  ]),
  /$/,
]);
