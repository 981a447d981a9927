import type { Fix } from '../../findings';
import { linesIn } from '../../quotations/in-document';
import { sourceName, workName } from '../../quotations/judge';
import { isMisquoted } from '../../quotations/verdict';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'cite/misquote',
    title: '引文有错字',
    severity: 'warning',
    basis: [
      { norm: 'regulation', clause: '第二十条第四项', force: 'mandatory', says: '引文准确' },
      { norm: 'custom', force: 'customary', says: '引用诗文，文字以通行的本子为准' },
    ],
    genres: 'any',
    fix: 'suggest',
    needs: 'quotations',
    mention: 'keep',
    explanation:
      '引用诗文一字不能错。程序用随附的名句库核对引号里的句子，与通行本只差一两个字的加以提示：形近的字（己和已）、记混的字（坚劲和坚韧），往往就是这样来的。',
    remedy: '改成通行本的字句；有意改动的，写明“化用”“改编”。',
    exceptions: [
      {
        text: '写明化用、改编、套用、仿照的，不提示。',
        example: { in: 'speech', text: '我把古人的话改编一下：“不以物喜，不以位悲。”' },
      },
      {
        text: '通行的异文（不同版本、不同选本）不提示。',
        example: { in: 'speech', text: '“我劝天公重抖擞，不拘一格降人材。”选人用人要有这样的眼光。' },
      },
      {
        text: '没有引号的，只提示形近字的差错。',
        example: { in: 'speech', text: '不以物喜，不以位悲，是一种境界。' },
      },
      {
        text: '库中没有的句子不提示。',
        example: { in: 'speech', text: '“党政办有才人出，各领风骚数几载。”' },
      },
    ],
    messages: {
      slip: '这一句通行的写法是“{line}”（{source}《{work}》），这里“{wrong}”应为“{right}”。',
      missing: '这一句通行的写法是“{line}”（{source}《{work}》），这里少了“{right}”。',
      extra: '这一句通行的写法是“{line}”（{source}《{work}》），这里多了“{wrong}”。',
      several: '这一句通行的写法是“{line}”（{source}《{work}》），这里有{count}处出入。',
    },
    examples: {
      bad: [
        {
          text: '在全县干部大会上的讲话\n\n同志们：\n　　要有“⟦不以物喜，不以已悲⟧”的胸怀。\n',
          fixed: '在全县干部大会上的讲话\n\n同志们：\n　　要有“不以物喜，不以己悲”的胸怀。\n',
          genre: 'speech',
        },
        {
          text: '在全县学习会上的讲话\n\n同志们：\n　　陆游说：“⟦纸上得来终觉浅，绝知此事须躬行⟧。”要把学到的用起来。\n',
          fixed:
            '在全县学习会上的讲话\n\n同志们：\n　　陆游说：“纸上得来终觉浅，绝知此事要躬行。”要把学到的用起来。\n',
          genre: 'speech',
        },
      ],
      good: [],
    },
  },
  ({ document, quotations, report }) => {
    if (!quotations) return;
    for (const line of linesIn(document, quotations)) {
      if (!isMisquoted(line)) continue;
      const { work, slips, span } = line;
      const [slip] = slips;
      const message =
        slips.length > 1 || !slip
          ? 'several'
          : slip.right === ''
            ? 'extra'
            : slip.wrong === ''
              ? 'missing'
              : 'slip';
      const fix: Fix = {
        title: `改为“${line.line}”`,
        kind: 'suggest',
        edits: slips.map((one) => ({ span: one.span, newText: one.right })),
      };
      const source = work.authors.length > 0 ? sourceName(work) : '';
      const data = {
        line: line.line,
        source,
        work: workName(work),
        wrong: slip?.wrong ?? '',
        right: slip?.right ?? '',
        count: slips.length,
      };
      report({ message, data, span, fixes: [fix] });
    }
  },
);
