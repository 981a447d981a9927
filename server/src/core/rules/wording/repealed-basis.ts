import type { Mark, Span } from '../../document/types';
import type { Fix } from '../../findings';
import { SUPERSEDED_NORMS } from '../../language/dated/superseded-norms';
import { sentenceAround, speaksFromBefore, tellsOfPast } from '../../language/dated/writing-time';
import { mayMatch, pairsOf } from '../../language/text/pair-set';
import { textBlocks } from '../../language/text/punctuated-text';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'wording/repealed-basis',
    title: '以已停止执行的规范作依据',
    severity: 'error',
    basis: [
      {
        norm: 'regulation',
        clause: '第四十二条',
        force: 'mandatory',
        says: '本条例自2012年7月1日起施行，原党的机关公文处理条例和国家行政机关公文处理办法停止执行',
      },
    ],
    genres: 'any',
    fix: 'suggest',
    mention: 'keep',
    explanation:
      '《国家行政机关公文处理办法》和《中国共产党机关公文处理条例》已于2012年7月1日停止执行，配套的公文格式、标点符号、' +
      '数字用法标准也都换了新版，不能再作依据。',
    remedy: '改引现行的《党政机关公文处理工作条例》和现行标准；引用了条款的，核对新的条次。',
    exceptions: [
      {
        text: '叙述沿革（“原……”“废止”“代替”）的，不提示。',
        example: {
          text: lines(
            '甲县人民政府办公室关于规范公文处理的通知',
            '',
            '各乡镇人民政府：',
            '　　《国家行政机关公文处理办法》已停止执行，请改按《党政机关公文处理工作条例》办理。',
            '　　请遵照执行。',
            '',
            '甲县人民政府办公室',
            '2024年5月6日',
            '',
          ),
          genre: 'notice',
        },
      },
      {
        text: '停止执行以前写成的文稿，不提示。',
        example: {
          text: lines(
            '甲县人民政府办公室关于规范公文处理的通知',
            '',
            '各乡镇人民政府：',
            '　　根据《国家行政机关公文处理办法》办理。',
            '　　请遵照执行。',
            '',
            '甲县人民政府办公室',
            '2008年5月6日',
            '',
          ),
          genre: 'notice',
        },
      },
      {
        text: '直接引语里的，不提示。',
        example: {
          text: lines(
            '甲县人民政府办公室关于规范公文处理的通知',
            '',
            '各乡镇人民政府：',
            '　　有的来文写“根据《国家行政机关公文处理办法》”，应予退回。',
            '　　请遵照执行。',
            '',
            '甲县人民政府办公室',
            '2024年5月6日',
            '',
          ),
          genre: 'notice',
        },
      },
    ],
    messages: {
      basis: '{old}已经停止执行，不能再作依据，现行的是{now}。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '甲县人民政府办公室关于规范公文处理的通知',
            '',
            '各乡镇人民政府：',
            '　　根据⟦《国家行政机关公文处理办法》⟧，现就公文处理工作通知如下。',
            '　　请遵照执行。',
            '',
            '甲县人民政府办公室',
            '2024年5月6日',
            '',
          ),
          fixed: lines(
            '甲县人民政府办公室关于规范公文处理的通知',
            '',
            '各乡镇人民政府：',
            '　　根据《党政机关公文处理工作条例》，现就公文处理工作通知如下。',
            '　　请遵照执行。',
            '',
            '甲县人民政府办公室',
            '2024年5月6日',
            '',
          ),
          genre: 'notice',
        },
      ],
      good: [],
    },
  },
  ({ document, file, report }) => {
    for (const block of textBlocks(document)) {
      // Numbers of standards and of documents are blanked in the block's text.
      const text = file.text.slice(block.span.start, block.span.end);
      for (const { pattern, now, since } of SUPERSEDED_NORMS) {
        if (!mayMatch(pairsOf(text), pattern)) continue;
        for (const match of text.matchAll(pattern)) {
          const start = block.span.start + match.index;
          const span = { start, end: start + match[0].length };
          const sentence = sentenceAround(text, match.index);
          const before = text.slice(Math.max(0, match.index - REACH), match.index);
          const after = text.slice(match.index + match[0].length, match.index + match[0].length + REACH);
          if (!GROUND.test(before) && !ORDAINS.test(after)) continue;
          if (tellsOfPast(sentence.replace(match[0], ''), since)) continue;
          if (isQuoted(block.marks, span)) continue;
          if (speaksFromBefore(file, document, since)) continue;
          const fix: Fix = { title: `改为${now}`, kind: 'suggest', edits: [{ span, newText: now }] };
          report({
            message: 'basis',
            data: { old: match[0], now },
            span,
            fixes: [fix],
            tags: ['deprecated'],
          });
        }
      }
    }
  },
);

const REACH = 40;
const GROUND =
  /(?:根据|依据|依照|按照?|遵照|参照|执行|符合|遵守|遵循|贯彻|落实|对照)(?![^，。；！？]{0,30}[不没])[^。；！？]{0,30}$/;
const ORDAINS = /^(?:（[^（）]{0,30}）)?(?:第[^，。；]{1,12})?(?:明确|已经?|都)?(?:规定|要求)/;

function isQuoted(marks: readonly Mark[], span: Span): boolean {
  return marks.some(
    ({ kind, inner }) => kind === 'quotation' && inner.start <= span.start && span.end <= inner.end,
  );
}
