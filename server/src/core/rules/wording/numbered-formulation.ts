import type { Fix } from '../../findings';
import { NUMBERED_FORMULATIONS, type NumberedFormulation } from '../../language/dated/numbered-formulations';
import { speaksFromBefore } from '../../language/dated/writing-time';
import { type MemberRun, memberRuns } from '../../language/text/member-runs';
import { textBlocks } from '../../language/text/punctuated-text';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'wording/numbered-formulation',
    title: '数字化提法缺项、错序',
    severity: 'warning',
    basis: [
      { norm: 'regulation', clause: '第十九条第三项', force: 'mandatory', says: '表述准确，文字精炼' },
      { norm: 'custom', force: 'customary', says: '固定提法的内容和顺序以首次提出的文件为准' },
    ],
    genres: 'any',
    fix: 'mixed',
    explanation: '“四个意识”“四个自信”“新发展理念”这类提法，内容和顺序都是固定的，少一项、错一位都是差错。',
    remedy: '按提法的固定内容和顺序补齐、调整。',
    exceptions: [
      {
        text: '只列举其中一两项，或者与别的内容并列列举的，不提示。',
        example: {
          text: '甲县机关党委工作总结\n\n　　推进“三会一课”，组织党员大会和党课。\n\n甲县机关党委\n2024年12月20日\n',
          genre: 'work-summary',
        },
      },
      {
        text: '成文日期早于提法提出的文稿，不提示。',
        example: {
          text: '甲县机关党委工作总结\n\n　　坚定道路自信、理论自信、制度自信。\n\n甲县机关党委\n2014年12月20日\n',
          genre: 'work-summary',
        },
      },
      {
        text: '引号里的原话，不提示。',
        example: {
          text: '甲县机关党委工作总结\n\n　　原文写作“政治意识、核心意识、大局意识、看齐意识”。\n\n甲县机关党委\n2024年12月20日\n',
          genre: 'work-summary',
        },
      },
    ],
    messages: {
      order: '“{name}”的顺序是：{all}。',
      missing: '“{name}”缺“{lacking}”，完整内容是：{all}。',
      maybe: '这里像是“{name}”，缺“{lacking}”，请核对。',
      first: '“四个全面”的第一项现为“全面建设社会主义现代化国家”（{source}），请核对。',
    },
    examples: {
      bad: [
        {
          text: '甲县机关党委工作总结\n\n　　党员干部的⟦政治意识、核心意识、大局意识、看齐意识⟧明显增强。\n\n甲县机关党委\n2024年12月20日\n',
          fixed:
            '甲县机关党委工作总结\n\n　　党员干部的政治意识、大局意识、核心意识、看齐意识明显增强。\n\n甲县机关党委\n2024年12月20日\n',
          genre: 'work-summary',
        },
      ],
      good: [
        {
          text: '甲县机关党委工作总结\n\n　　党员干部的政治意识、大局意识、责任意识明显增强。\n\n甲县机关党委\n2024年12月20日\n',
          why: '与别的内容并列，不是在列举“四个意识”',
          genre: 'work-summary',
        },
        {
          text: '甲县机关党委工作总结\n\n　　我们坚持绿色、共享、开放、廉洁的办会理念。\n\n甲县机关党委\n2024年12月20日\n',
          why: '另外的列举',
          genre: 'work-summary',
        },
      ],
    },
  },
  ({ document, file, report }) => {
    const told = NUMBERED_FORMULATIONS.filter((formulation) => mayTell(document.text, formulation));
    for (const block of textBlocks(document)) {
      for (const formulation of told) {
        for (const run of memberRuns(block.text, formulation)) {
          const fault = faultOf(run, formulation);
          if (fault === undefined) continue;
          if (speaksFromBefore(file, document, formulation.since)) continue;
          const { name } = formulation;
          const all = formulation.members.map(([member]) => member).join('、');
          const base = block.span.start;
          const span = { start: base + run.span.start, end: base + run.span.end };
          if (fault.kind === 'order') {
            report({ message: 'order', data: { name, all }, span, fixes: [reorder(run, formulation, base)] });
          } else {
            const lacking = fault.lacking.join('、');
            const message = run.named ? 'missing' : 'maybe';
            const severity = run.named ? 'warning' : 'hint';
            report({ message, data: { name, lacking, all }, span, severity });
          }
        }
      }
      for (const match of block.text.matchAll(OLD_FIRST)) {
        const { since, source } = NUMBERED_FORMULATIONS.find(({ name }) => name === '四个全面')!;
        if (speaksFromBefore(file, document, since)) continue;
        const start = block.span.start + match.index;
        const newText = '全面建设社会主义现代化国家';
        const span = { start, end: start + '全面建成小康社会'.length };
        const fixes: Fix[] = [{ title: `改为“${newText}”`, kind: 'suggest', edits: [{ span, newText }] }];
        report({ message: 'first', data: { source }, span, fixes });
      }
    }
  },
);

/** Two of its members stand in the text: a cheap question, asked before the patterns of forty formulations are made. */
function mayTell(text: string, { members }: NumberedFormulation): boolean {
  let found = 0;
  return members.some((forms) => forms.some((form) => text.includes(form)) && ++found === 2);
}

/** The series of 2014 to 2020. */
const OLD_FIRST = /全面建成小康社会(?=、全面深化改革、全面(?:推进)?依法治国、全面从严治党)/g;

type Fault = { readonly kind: 'order' } | { readonly kind: 'missing'; readonly lacking: readonly string[] };

function faultOf(run: MemberRun, formulation: NumberedFormulation): Fault | undefined {
  const { members, ordered, unmistakable } = formulation;
  const seen = new Set(run.members.map(({ index }) => index));
  if (run.mixed || seen.size !== run.members.length || seen.size < Math.min(3, members.length - 1))
    return undefined;
  if (!run.named && !unmistakable) return undefined;
  if (seen.size === members.length) {
    return ordered && run.members.some(({ index }, place) => index !== place) ? { kind: 'order' } : undefined;
  }
  // A part of the row may well be meant as a part.
  if (!run.named && (seen.size < members.length - 1 || !fullForms(run))) return undefined;
  if (run.named && seen.size * 2 < members.length) return undefined;
  return {
    kind: 'missing',
    lacking: members.filter((_, index) => !seen.has(index)).map(([member]) => member),
  };
}

/** 政治、大局、核心 alone may be anything; 政治意识、大局意识、核心意识 is the row. */
function fullForms({ members }: MemberRun): boolean {
  return members.every(({ form }) => form === 0) && members.every(({ span }) => span.end - span.start > 2);
}

/** Puts the members in order; what stands between them stays. */
function reorder(run: MemberRun, { members }: NumberedFormulation, base: number): Fix {
  const edits = run.members.flatMap(({ index, form, span }, place) => {
    if (index === place) return [];
    const forms = members[place]!;
    const newText = forms[Math.min(form, forms.length - 1)]!;
    return [{ span: { start: base + span.start, end: base + span.end }, newText }];
  });
  return { title: '按固定顺序调整', kind: 'suggest', edits };
}
