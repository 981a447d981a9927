import type { Fix } from '../../findings';
import {
  ABOLISHED_MEASURES,
  MISNAMED_LAWS,
  REPEALED_LAWS,
  SHORT_NAMES,
} from '../../language/dated/repealed-laws';
import { sentenceAround, speaksFromBefore, tellsOfPast } from '../../language/dated/writing-time';
import { matchesIn } from '../../language/text/punctuated-text';
import { quotedTitles } from '../../language/text/quoted-titles';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'wording/law-name',
    title: '法律名称有误或已经废止',
    severity: 'warning',
    basis: [
      {
        norm: 'regulation',
        clause: '第十九条第一项',
        force: 'mandatory',
        says: '符合国家法律法规，与现行有关公文相衔接',
      },
      { norm: 'custom', force: 'customary', says: '引用法律写全称，不引用已经废止的法律' },
    ],
    genres: 'any',
    fix: 'mixed',
    mention: 'keep',
    explanation:
      '引用的法律名称写错，或者引用了已经废止的法律，公文就失去了依据。2021年民法典施行后，合同法、物权法、婚姻法等九部法律同时废止。',
    remedy: '核对法律的全称和效力，改引现行法律；处理旧法施行期间的事，请写明年份。',
    exceptions: [
      {
        text: '成文日期早于废止日期的文稿，不提示。',
        example: {
          text: lines(
            '甲县住房城乡建设局关于规范管理的通知',
            '',
            '各有关单位：',
            '　　根据《中华人民共和国合同法》办理。',
            '　　请遵照执行。',
            '',
            '甲县住房城乡建设局',
            '2019年5月6日',
            '',
          ),
          genre: 'notice',
        },
      },
      {
        text: '处理旧法施行期间的事、叙述沿革的句子，不提示。',
        example: {
          text: lines(
            '甲县住房城乡建设局关于规范管理的通知',
            '',
            '各有关单位：',
            '　　该起纠纷发生于2020年5月，适用《中华人民共和国物权法》。',
            '　　请遵照执行。',
            '',
            '甲县住房城乡建设局',
            '2024年5月6日',
            '',
          ),
          genre: 'notice',
        },
      },
      {
        text: '“《安全生产法》”这样省去国名的通行简称，不提示。',
        example: {
          text: lines(
            '甲县住房城乡建设局关于规范管理的通知',
            '',
            '各有关单位：',
            '　　根据《安全生产法》《保密法》《招投标法》办理。',
            '　　请遵照执行。',
            '',
            '甲县住房城乡建设局',
            '2024年5月6日',
            '',
          ),
          genre: 'notice',
        },
      },
      {
        text: '直接引语里的法律名称，不提示。',
        example: {
          text: lines(
            '甲县住房城乡建设局关于规范管理的通知',
            '',
            '各有关单位：',
            '　　来信称“依照《合同法》应予赔偿”。',
            '　　请遵照执行。',
            '',
            '甲县住房城乡建设局',
            '2024年5月6日',
            '',
          ),
          genre: 'notice',
        },
      },
    ],
    messages: {
      repealed: '《{name}》已自{date}起废止，现为{now}，请核对。',
      measure: '“{name}”制度已经废止，请核对。',
      misnamed: '《{name}》不是准确的法律名称，应为《{right}》。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '甲县住房城乡建设局关于规范合同管理的通知',
            '',
            '各有关单位：',
            '　　根据⟦《中华人民共和国合同法》⟧，现就合同管理通知如下。',
            '　　请遵照执行。',
            '',
            '甲县住房城乡建设局',
            '2024年5月6日',
            '',
          ),
          fixed: lines(
            '甲县住房城乡建设局关于规范合同管理的通知',
            '',
            '各有关单位：',
            '　　根据《中华人民共和国民法典》合同编，现就合同管理通知如下。',
            '　　请遵照执行。',
            '',
            '甲县住房城乡建设局',
            '2024年5月6日',
            '',
          ),
          genre: 'notice',
        },
      ],
      good: [
        {
          text: lines(
            '甲县住房城乡建设局关于合同纠纷情况的报告',
            '',
            '县人民政府：',
            '　　该合同签订于2018年，适用当时的《中华人民共和国合同法》。',
            '　　特此报告。',
            '',
            '甲县住房城乡建设局',
            '2024年5月6日',
            '',
          ),
          why: '处理2021年以前的事',
          genre: 'report',
        },
      ],
    },
  },
  ({ document, file, report }) => {
    for (const { block, span, name, before, after } of quotedTitles(document)) {
      const bare = bareName(name);
      const law = Object.hasOwn(REPEALED_LAWS, bare) ? REPEALED_LAWS[bare] : undefined;
      if (law !== undefined) {
        const sentence = sentenceAround(block.text, span.start - block.span.start);
        if (/[原旧老]$/.test(before) || tellsOfPast(sentence, law.repealed)) continue;
        if (speaksFromBefore(file, document, law.repealed)) continue;
        const { year, month, day } = law.repealed;
        // An article's number does not carry over to the new law.
        const cited = /^(?:第|（第|[“"]第)/.test(after);
        const fixes: Fix[] =
          cited || !law.now.startsWith('《')
            ? []
            : [{ title: `改为${law.now}`, kind: 'suggest', edits: [{ span, newText: law.now }] }];
        const date = `${year}年${month}月${day}日`;
        report({
          message: 'repealed',
          data: { name, date, now: law.now },
          span,
          fixes,
          tags: ['deprecated'],
        });
        continue;
      }
      const right = rightName(name);
      if (right === undefined) continue;
      const fix: Fix = {
        title: `改为《${right}》`,
        kind: 'suggest',
        edits: [{ span, newText: `《${right}》` }],
      };
      report({ message: 'misnamed', data: { name, right }, span, fixes: [fix] });
    }
    for (const { pattern, name, abolished } of ABOLISHED_MEASURES) {
      if (!document.text.includes(name)) continue;
      for (const { block, start, span } of matchesIn(document, pattern)) {
        const inQuotation = block.marks.some(
          ({ kind, inner }) => kind !== 'parenthesis' && inner.start <= span.start && span.end <= inner.end,
        );
        if (inQuotation || tellsOfPast(sentenceAround(block.text, start - block.span.start), abolished))
          continue;
        if (speaksFromBefore(file, document, abolished)) continue;
        report({ message: 'measure', data: { name }, span });
      }
    }
  },
);

const COUNTRY = '中华人民共和国';

function bareName(name: string): string {
  return (name.startsWith(COUNTRY) ? name.slice(COUNTRY.length) : name).replace(/（[^（）]{0,12}）$/, '');
}

function rightName(name: string): string | undefined {
  const whole = name.startsWith(COUNTRY);
  const bare = whole ? name.slice(COUNTRY.length) : name;
  const table = whole && Object.hasOwn(SHORT_NAMES, bare) ? SHORT_NAMES : MISNAMED_LAWS;
  const right = Object.hasOwn(table, bare) ? table[bare] : undefined;
  return right === undefined ? undefined : `${whole ? COUNTRY : ''}${right}`;
}
