import type { BodyBlock, OfficialDocument, Paragraph } from '../../document/types';
import { anyOf, inOrder } from '../../language/text/pattern-rows';
import { lines } from '../papers';
import { defineRule } from '../types';

/** Paragraphs in a row without a point of their own. */
const ROW = 3;
/** In UTF-16 code units. */
const UNMARKED = 1500;

export default defineRule(
  {
    id: 'structure/material-stacking',
    title: '材料堆砌',
    severity: 'info',
    offByDefault: '有没有观点句，从文字上只能大致判断，容易打扰；只供打磨讲话和汇报材料时开启。',
    basis: [{ norm: 'textbook', force: 'customary', says: '切忌材料堆砌，层次错落有致' }],
    genres: [
      'speech',
      'experience-sharing',
      'report',
      'work-summary',
      'duty-report',
      'research-report',
      'reflection',
    ],
    fix: 'none',
    explanation:
      '一连几段都以引文、数据、事例开头，没有一句说明观点的话，读的人不知道这些材料要说明什么。通篇一千多字没有一处分层，也抓不住要点。',
    remedy: '每段开头补一句主旨句，再用材料说明；长的文稿用小标题或者“一是、二是”分层。',
    exceptions: [
      {
        text: '资料汇编、简报等别的文种不提示。',
        example: {
          text: '安全工作简报\n\n　　据统计，去年发生事故5起。\n　　例如，甲校食堂失火。\n　　古人说：“居安思危。”大家都听过。\n',
          genre: 'briefing',
        },
      },
      {
        text: '段首有观点句的，不提示。',
        example: {
          text: lines(
            '在安全工作会议上的讲话',
            '',
            '同志们：',
            '　　安全形势依然严峻。据统计，去年发生事故5起。',
            '　　例如，甲校食堂失火。',
            '　　古人说：“居安思危。”大家都听过。',
            '',
          ),
          genre: 'speech',
        },
      },
      {
        text: '有小标题、序号的，不算没有分层。',
        example: {
          text: lines(
            '在安全工作会议上的讲话',
            '',
            '同志们：',
            '　　要重视。',
            `　　一是抓检查${'。要认真排查隐患'.repeat(100)}。`,
            `　　二是抓整改${'。要认真排查隐患'.repeat(100)}。`,
            '',
          ),
          genre: 'speech',
        },
      },
    ],
    messages: {
      row: '连续{count}段都以引文、数据或者事例开头，没有说明观点，建议在段首补一句主旨句。',
      unmarked: '全文约{count}字，没有小标题，也没有“一是、二是”，建议分出层次。',
    },
    examples: {
      bad: [
        {
          text: '在安全工作会议上的讲话\n\n同志们：\n　　⟦据统计，去年发生事故5起。⟧\n　　例如，甲校食堂失火。\n　　古人说：“居安思危。”大家都听过。\n',
          genre: 'speech',
        },
      ],
      good: [],
    },
  },
  ({ document, report }) => {
    for (const row of rowsOfMaterial(document)) {
      const first = row[0]!.sentences[0];
      if (first) report({ message: 'row', data: { count: row.length }, span: first.span });
    }
    const count = document.paragraphs.reduce((sum, { text }) => sum + text.length, 0);
    const first = document.paragraphs[0]?.sentences[0];
    if (count > UNMARKED && first && !hasLayers(document)) {
      report({ message: 'unmarked', data: { count }, span: first.span });
    }
  },
);

const MATERIAL = inOrder([
  /^/,
  anyOf([
    /[“《]|(?:例如|比如|譬如|据(?:统计|调查|了解|测算)|古人(?:云|说)|俗话说|常言道|有这样一个|有一[个位次名])/,
    /[\u4e00-\u9fff]{2,8}(?:曾经?|常)?(?:说过?|讲过?|指出|写道)[：:，]“|截至(?:目前|\d)|(?:19|20)\d{2}年\d{1,2}月/,
  ]),
]);

/** Runs of paragraphs that begin with a quotation, a figure or a case. */
function rowsOfMaterial({ body }: OfficialDocument): Paragraph[][] {
  const rows: Paragraph[][] = [];
  let open: Paragraph[] = [];
  const close = (): void => {
    if (open.length >= ROW) rows.push(open);
    open = [];
  };
  for (const block of body) {
    if (isBare(block) && MATERIAL.test(block.text)) open.push(block);
    else close();
  }
  close();
  return rows;
}

function isBare(block: BodyBlock): block is Paragraph {
  return 'sentences' in block && !block.heading && !block.ordinal;
}

function hasLayers({ headings, paragraphs }: OfficialDocument): boolean {
  if (headings.length > 0) return true;
  return paragraphs.some(
    ({ ordinal, sentences, text }) =>
      ordinal !== undefined ||
      sentences.some((sentence) => sentence.ordinal !== undefined) ||
      LAYER.test(text),
  );
}

/** 首先 and its like inside a sentence, which the tree does not name. */
const LAYER = /[：；，。](?:一是|二是|第一[，是]|首先[，是]|其次|一要|二要|一方面)/;
