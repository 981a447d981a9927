import { replaceFix } from '../../edits';
import { createFormulationIndex, type FormulationIndex } from '../../formulations/align';
import type { Row } from '../../formulations/rows';
import { lazy } from '../../kept';
import { textBlocks } from '../../language/text/punctuated-text';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'wording/formulation',
    title: '固定表述有错漏',
    severity: 'warning',
    basis: [
      { norm: 'regulation', clause: '第十九条第三项', force: 'mandatory', says: '表述准确，文字精炼' },
      { norm: 'custom', force: 'customary', says: '国名、党名、机关和会议名称、指导思想、固定提法一字不差' },
    ],
    genres: 'any',
    fix: 'mixed',
    grain: 'block',
    mention: 'keep',
    options: {
      rows: {
        description: '本单位要求一字不差的表述（机关全称、领导同志的姓名和职务、活动名称等），五个字以上。',
        default: [],
      },
    },
    explanation:
      '国名、党名、机关和会议的名称、指导思想、固定提法、法律名称，错一个字、漏一个字、多一个字、颠倒两个字都是严重差错，' +
      '通读时却最容易滑过去。这里拿全文和一张表逐字对齐来找。',
    remedy: '按表里的写法改正；本单位自己要求一字不差的表述，写进项目文件的 rows 选项。',
    exceptions: [
      {
        text: '表里另列的相近而正确的写法（地方党委的“三次全会”、“社会主义核心价值体系”），不提示。',
        example: {
          in: 'notice',
          text: '各单位要认真学习贯彻县委十四届三次全会精神。',
        },
      },
      {
        text: '只有数目不同的（十八届、十九届，两个、四个），不在这里提示。',
        example: { in: 'notice', text: '学习贯彻党的十八届、十九届历次全会精神，做到两个维护、四个意识。' },
      },
      {
        text: '只在表述的头尾多字、少字的，可能是别的说法，不提示。',
        example: {
          text: '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　要采取随机抽查等方式。\n　　特此通知。\n\n甲县教育局\n2025年5月6日\n',
          genre: 'notice',
        },
      },
    ],
    messages: {
      slip: '“{wrong}”应为“{right}”（{kind}，{source}），一字不能差。',
      order: '{kind}应为：{right}（{source}）。',
      none: '{source}，请核对“{wrong}”。',
    },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '根据《⟦中国人民共和国⟧义务教育法》有关规定，现就有关事项通知如下。',
          fixed: '根据《中华人民共和国义务教育法》有关规定，现就有关事项通知如下。',
        },
        {
          in: 'notice',
          text: '要深刻领悟⟦“两个确立”的决定意义⟧，做到“两个维护”。',
          fixed: '要深刻领悟“两个确立”的决定性意义，做到“两个维护”。',
        },
      ],
      good: [
        {
          in: 'notice',
          text: '要弘扬社会主义核心价值体系，抓好爱国主义教育。',
          why: '相近而正确的写法',
        },
      ],
    },
  },
  ({ document, options, report }) => {
    const index = indexFor(options.rows);
    for (const block of textBlocks(document)) {
      for (const { start, end, right, kind, source } of index.slipsIn(block.text)) {
        const span = { start: block.span.start + start, end: block.span.start + end };
        const wrong = block.text.slice(start, end);
        if (right === '') {
          report({ message: 'none', data: { wrong, source }, span });
          continue;
        }
        const order = /次序|缺“/.test(kind);
        const fixes = [replaceFix(order ? '按固定的内容和次序改正' : `改为“${right}”`, span, right)];
        report({ message: order ? 'order' : 'slip', data: { wrong, right, kind, source }, span, fixes });
      }
    }
  },
);

/** Made at the first check, not at start-up: the rows are many. */
const common = lazy(() => createFormulationIndex());
const own = new Map<string, FormulationIndex>();

/** The index with an office's own rows; kept, since every check asks for it anew. */
function indexFor(rows: unknown): FormulationIndex {
  const forms = Array.isArray(rows) ? rows.filter((row): row is string => typeof row === 'string') : [];
  if (forms.length === 0) return common();
  const key = forms.join('\n');
  const known = own.get(key);
  if (known) return known;
  own.clear();
  const index = createFormulationIndex(
    forms.map((form): Row => ({ form, kind: '本单位的表述', source: '项目文件' })),
  );
  own.set(key, index);
  return index;
}
