import { maskMentions } from '../../language/text/masked-text';
import { anyOf, inOrder } from '../../language/text/pattern-rows';
import { lines } from '../papers';
import { defineRule } from '../types';

/** 现将××镇……的请示转报你们 */
const FORWARDS =
  /现?将[^，。；]{2,60}?(?:请示|申请|报告|来文|□)[^，。；]{0,12}(?:转报|转呈|转送|呈报|报上|上报|呈上|转上|报送|呈送)/;
const OPINION = anyOf([
  inOrder([
    /(?:我|本)(?:局|县|市|区|镇|乡|厅|委|办|院|校|公司|单位|省)[^，。；]{0,8}/,
    /(?:认为|建议|意见|拟|原则上?同意|同意|研究|审核|审查|初审|核实)/,
  ]),
  /经(?:研究|审核|审查|初审|核实|会商|审议)|拟同意|倾向|意见如下|原则同意|建议(?!书)/,
]);

export default defineRule(
  {
    id: 'request/no-verbatim-forward',
    title: '原文转报下级请示',
    severity: 'warning',
    basis: [
      {
        norm: 'regulation',
        clause: '第十五条第三项',
        force: 'mandatory',
        says: '下级机关的请示事项，如需以本机关名义向上级机关请示，应当提出倾向性意见后上报，不得原文转报',
      },
    ],
    genres: ['request'],
    fix: 'suggest',
    explanation:
      '以本机关名义把下级的请示报给上级，应当先研究，提出自己的倾向性意见。只写“现将××的请示转报，请审批”，等于把矛盾上交。',
    remedy: '写明本机关的研究意见和理由，如“经研究，我局拟同意……，理由是……”。',
    exceptions: [
      {
        text: '报备案的、代上级机关承办转报的，不提示。',
        example: { in: 'request', text: '现将乙镇人民政府的报告报送备案。' },
      },
      {
        text: '已写明“我局认为”“经研究，拟同意”等意见的，不提示。',
        example: {
          text: lines(
            '甲县水利局关于乙镇修建水闸的请示',
            '',
            '市水利局：',
            '　　现将《乙镇人民政府关于修建水闸的请示》转报你们。我局认为该闸确有必要，拟同意修建。',
            '　　妥否，请批示。',
            '',
            '甲县水利局',
            '2024年5月6日',
            '',
          ),
          genre: 'request',
        },
      },
    ],
    messages: {
      forwarded: '这里转报了下级的请示，全文没有本机关的倾向性意见，请补写研究意见和理由，不要原文转报。',
    },
    examples: {
      bad: [
        {
          text: '甲县水利局关于乙镇修建水闸的请示\n\n市水利局：\n　　⟦现将《乙镇人民政府关于修建水闸的请示》转报你们⟧，请审批。\n\n甲县水利局\n2024年5月6日\n',
          fixed: lines(
            '甲县水利局关于乙镇修建水闸的请示',
            '',
            '市水利局：',
            '　　现将《乙镇人民政府关于修建水闸的请示》转报你们，请审批。经研究，我局拟同意〔下级机关〕的意见，理由是〔请写明依据和考虑〕。',
            '',
            '甲县水利局',
            '2024年5月6日',
            '',
          ),
          genre: 'request',
        },
      ],
      good: [],
    },
  },
  (context) => {
    const { document } = context;
    const masked = document.paragraphs.map((p) => maskMentions(p.text, p.span.start, document.marks));
    if (masked.some((text) => OPINION.test(text) || /备案|受[^，。]{2,20}委托/.test(text))) return;
    for (const paragraph of document.paragraphs) {
      for (const sentence of paragraph.sentences) {
        const text = maskMentions(sentence.text, sentence.span.start, document.marks);
        const match = FORWARDS.exec(text);
        if (!match) continue;
        const start = sentence.span.start + match.index;
        const rest =
          /^(?:你们|贵[\p{Script=Han}]|你[\p{Script=Han}])?/u.exec(
            text.slice(match.index + match[0].length),
          )?.[0] ?? '';
        const at = sentence.span.end;
        const newText = '经研究，我局拟同意〔下级机关〕的意见，理由是〔请写明依据和考虑〕。';
        context.report({
          message: 'forwarded',
          span: { start, end: start + match[0].length + rest.length },
          fixes: [
            { title: '插入倾向性意见', kind: 'suggest', edits: [{ span: { start: at, end: at }, newText }] },
          ],
        });
        return;
      }
    }
  },
);
