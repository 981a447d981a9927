import type { Sentence } from '../../document/types';
import { likeness } from '../../language/text/likeness';
import { maskMentions } from '../../language/text/masked-text';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'minutes/no-discussion-as-decision',
    title: '议定事项写得像讨论意见',
    severity: 'warning',
    offByDefault: '先讨论后议定是正常的叙述顺序，是否同一事项难以可靠判断。',
    basis: [
      { norm: 'regulation', clause: '第十九条第三项', force: 'mandatory', says: '表述准确，文字精炼' },
      { norm: 'custom', force: 'customary', says: '议定事项写确定的结论，不写讨论中的意见' },
    ],
    genres: ['minutes'],
    fix: 'none',
    explanation:
      '纪要里议定的事项要确定，写“争取”“可以考虑”，或者同一件事前面说“决定”、后面又说“建议”，落实的单位不知道要不要办。',
    remedy: '议定了的写“会议议定”“会议同意”，没有议定的写明“会后进一步研究”。',
    exceptions: [
      {
        text: '先写讨论、后写议定的正常顺序，不提示。',
        example: {
          text: '清河县防汛工作专题会议纪要\n\n　　会议建议由县水利局采购防汛物资。\n　　经讨论，会议议定，由县水利局采购防汛物资。\n',
          genre: 'minutes',
        },
      },
      {
        text: '写目标的“争取”（争取年底前完工）前面没有“会议议定”的，不提示。',
        example: {
          text: '清河县防汛工作专题会议纪要\n\n　　5月6日，张三主持召开会议。\n　　会议要求，各单位争取在汛前完工。\n',
          genre: 'minutes',
        },
      },
    ],
    messages: {
      vague: '这里是议定事项，“{word}”不够确定，建议写明结论。',
      again: '前文已对这件事作出决定，这里又写“{word}”，请核对是讨论意见还是议定事项。',
    },
    examples: {
      bad: [
        {
          text: '清河县防汛工作专题会议纪要\n\n　　会议研究了防汛工作。\n　　会议议定，⟦可以考虑⟧由县水利局采购防汛物资。\n',
          genre: 'minutes',
        },
      ],
      good: [],
    },
  },
  ({ document, report }) => {
    const settled: { matter: string; sentence: Sentence }[] = [];
    for (const sentence of document.paragraphs.flatMap(({ sentences }) => sentences)) {
      const text = maskMentions(sentence.text, sentence.span.start, document.marks);
      const decision = SETTLED.exec(text);
      if (decision) {
        const matter = text.slice(decision.index + decision[0].length);
        const vague = VAGUE.exec(matter);
        if (vague) {
          const start = sentence.span.start + decision.index + decision[0].length + vague.index;
          report({
            message: 'vague',
            data: { word: vague[0] },
            span: { start, end: start + vague[0].length },
          });
        }
        settled.push({ matter: matter.slice(0, LONGEST), sentence });
        continue;
      }
      const proposal = PROPOSED.exec(text);
      if (!proposal) continue;
      const matter = text.slice(proposal.index + proposal[0].length).slice(0, LONGEST);
      const earlier = settled.find(
        (other) => matter.length >= SHORTEST && likeness(other.matter, matter) >= ALIKE,
      );
      if (!earlier) continue;
      const start = sentence.span.start + proposal.index;
      report({
        message: 'again',
        data: { word: proposal[0] },
        span: { start, end: start + proposal[0].length },
        related: [{ span: earlier.sentence.span, message: '前文的决定' }],
      });
    }
  },
);

const SETTLED = /会议(?:经研究|一致|原则)?(?:议定|决定|确定|商定|同意)(?:事项)?[，：,:]?/;
const VAGUE =
  /可以?考虑|争取(?!.{0,8}(?:资金|支持|项目|政策))|尽可能|原则上可以|视情(?:况)?(?:再定|研究)|再(?:议|研究|考虑)/;
const PROPOSED = /会议(?:建议|讨论(?:了)?|提议)|(?:有的|部分)(?:同志|单位)建议/;
/** In characters; what two matters are compared by. */
const LONGEST = 60;
const SHORTEST = 8;
const ALIKE = 0.7;
