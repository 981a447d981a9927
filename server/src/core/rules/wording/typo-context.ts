import type { Mark, Span } from '../../document/types';
import { replaceFix } from '../../edits';
import type { Fix } from '../../findings';
import { speaksFromBefore } from '../../language/dated/writing-time';
import type { Suspicion, TypoDetector } from '../../typos/detect';
import { type PlacedSuspicion, suspicionsIn } from '../../typos/in-document';
import { isInName, knownNames } from '../../typos/known-names';
import { likenessName, phrasesOf } from '../../typos/reasons';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'wording/typo-context',
    title: '与上下文不合的错字',
    severity: 'warning',
    basis: [{ norm: 'custom', force: 'customary', says: '公文用字准确，印发前逐字校对' }],
    genres: 'any',
    fix: 'suggest',
    needs: 'typos',
    // A quotation of some length is read as the draft's own words; short ones the detector leaves alone.
    mention: 'keep',
    yields: true,
    options: {
      doubts: { description: '把握小一些的，也作轻提示。', default: true },
    },
    explanation:
      '拼音、五笔、语音和扫描识别都会把字换成同音或者形近的字，单看每个字都不错，放在一起却不成话。这里拿每个字和它前后的字，' +
      '同一亿多字法规、公文、新闻里的用法相比：照现在的写法没有见过，换一个同音、形近的字就是常见的写法，才提示。两个字一起打错、漏字、' +
      '多字、两个字颠倒，也这样看。',
    remedy:
      '照提示改；如果原来就对（人名、地名、专用的说法），把它加入词表。改不改由您定，不会自动修改。把握小一些的作轻提示，校对时看一眼即可。',
    exceptions: [
      {
        text: '引号、书名号里不到十个字的，表格、代码里的字不看。',
        example: { in: 'notice', text: '“重大事固”这样写不对，事故的故不是这个字。' },
      },
      {
        text: '活动的名称（引号里带破折号的）可以借成语的音，不提示。',
        example: { in: 'notice', text: '“声声不息——地方戏曲进校园”展演定于5月20日举行。' },
      },
      {
        text: '文稿里别处也这样写的，多半是有意的，不提示。',
        example: {
          in: 'notice',
          text: '要启用新系统星禾，登录星禾填报。各校要在星禾里报送，星禾由县教育局管理，有问题到星禾留言。',
        },
      },
      {
        text: '“的地得”“他她它”“在再”“和或及”不在这里提示；两种写法都通行的词（其它、其他）由别的规则管。',
        example: { in: 'notice', text: '要认真的落实责任，在次检查，其它事项另报。' },
      },
      {
        text: '本单位设置里写着的单位、领导姓名和职务不提示。',
        example: {
          in: 'notice',
          text: '请县事固中心派员参加重大事固中心的会议。',
          settings: { organization: { own: [], superiors: [], peers: ['事固中心'], subordinates: [] } },
        },
      },
      {
        text: '1990年以前的文稿用字习惯不同，不看。',
        example: {
          text: '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　要切实履行主体责仁。\n　　特此通知。\n\n甲县教育局\n1982年5月6日\n',
          genre: 'notice',
        },
      },
    ],
    messages: {
      other: '“{own}”多半是“{meant}”之误：“{wrong}”与“{right}”{how}，常见的写法是“{meant}”。',
      missing: '“{own}”中间多半漏了“{right}”，常见的写法是“{meant}”。',
      surplus: '“{own}”多半多了“{wrong}”，常见的写法是“{meant}”。',
      swapped: '“{own}”多半是“{meant}”，两个字的次序颠倒了。',
      otherDoubt: '请看一眼“{own}”：是不是“{meant}”？“{wrong}”与“{right}”{how}。',
      missingDoubt: '请看一眼“{own}”：是不是漏了“{right}”，应为“{meant}”？',
      surplusDoubt: '请看一眼“{own}”：是不是多了“{wrong}”，应为“{meant}”？',
      swappedDoubt: '请看一眼“{own}”：是不是“{meant}”，两个字颠倒了？',
    },
    examples: {
      bad: [
        {
          text: lines(
            '甲县教育局关于做好安全工作的通知',
            '',
            '各学校：',
            '　　要加强安全生产监督管理，坚决遏制重特大事⟦固⟧发生，全面加强党的建⟦没⟧。',
            '　　特此通知。',
            '',
            '甲县教育局',
            '2024年5月6日',
            '',
          ),
          fixed: lines(
            '甲县教育局关于做好安全工作的通知',
            '',
            '各学校：',
            '　　要加强安全生产监督管理，坚决遏制重特大事故发生，全面加强党的建设。',
            '　　特此通知。',
            '',
            '甲县教育局',
            '2024年5月6日',
            '',
          ),
          genre: 'notice',
        },
      ],
      good: [
        {
          text: lines(
            '甲县教育局关于做好安全工作的通知',
            '',
            '各学校：',
            '　　请各校派王渠染、李固同志参加，“事固”两字不要写错。',
            '　　特此通知。',
            '',
            '甲县教育局',
            '2024年5月6日',
            '',
          ),
          why: '人名和引号里举出的字',
          genre: 'notice',
        },
      ],
    },
  },
  ({ file, document, typos, options, organization, terms, report }) => {
    if (!typos || speaksFromBefore(file, document, COUNTED_FROM)) return;
    const names = knownNames(organization, terms);
    const found = suspicionsIn(document, typos).filter(({ span }) => !isInName(file.text, span, names));
    for (const one of found) {
      const { suspicion, shown } = one;
      const [best] = suspicion.meant;
      const { level, kind } = suspicion;
      if (!best || (level === 'hint' && options.doubts === false)) continue;
      if (inTheme(document.marks, file.text, one.span)) continue;
      const phrases = phrasesOf(typos.model, suspicion.site, best.edit);
      // 砚池县 in the title of 砚池县's own paper: who signs it knows the name.
      if (PLACE.test(phrases.own) && document.title?.plain.includes(phrases.own)) continue;
      report({
        message: MESSAGES[level][kind],
        data: {
          ...phrases,
          wrong: suspicion.wrong,
          right: best.text,
          how: likenessName(typos.kindsOf(suspicion.site, best.edit)),
        },
        span: shown,
        severity: level,
        fixes: [...corrections(one, typos), ...everywhere(one, found, phrases.meant)],
      });
    }
  },
);

/** The counts are of texts from about here on; older ones write and name things in their own way. */
const COUNTED_FROM = { year: 1990, month: 1, day: 1 };
/** Another correction is offered where it is not so much less likely (a natural logarithm). */
const NEARLY_AS_LIKELY = 3;
const OFFERED = 3;

const PLACE = /[\u4e00-\u9fff]{2}[省市县区镇乡村州旗]$/;

/** “声声不息——戏曲进校园”: the name of an event plays on a set phrase as it likes. */
function inTheme(marks: readonly Mark[], text: string, { start, end }: Span): boolean {
  return marks.some(
    ({ kind, inner }) =>
      kind === 'quotation' &&
      inner.start <= start &&
      end <= inner.end &&
      text.slice(inner.start, inner.end).includes('——'),
  );
}

const MESSAGES = {
  warning: { one: 'other', two: 'other', missing: 'missing', surplus: 'surplus', swapped: 'swapped' },
  hint: {
    one: 'otherDoubt',
    two: 'otherDoubt',
    missing: 'missingDoubt',
    surplus: 'surplusDoubt',
    swapped: 'swappedDoubt',
  },
} as const;

function corrections({ suspicion, span }: PlacedSuspicion, { model }: TypoDetector): Fix[] {
  const least = (suspicion.meant[0]?.odds ?? 0) - NEARLY_AS_LIKELY;
  return suspicion.meant
    .filter(({ odds }) => odds >= least)
    .slice(0, OFFERED)
    .map(({ text, edit }, index) => ({
      ...replaceFix(`改为“${phrasesOf(model, suspicion.site, edit).meant}”`, span, text),
      preferred: index === 0,
    }));
}

/** The same slip all over the document, mended in one action. */
function everywhere(
  { suspicion, span }: PlacedSuspicion,
  found: readonly PlacedSuspicion[],
  phrase: string,
): Fix[] {
  if (span.start === span.end) return [];
  const isSame = ({ wrong, meant }: Suspicion) =>
    wrong === suspicion.wrong && meant[0]?.text === suspicion.meant[0]?.text;
  const same = found.filter((other) => isSame(other.suspicion));
  if (same.length < 2) return [];
  const newText = suspicion.meant[0]?.text ?? '';
  const edits = same.map((other) => ({ span: other.span, newText }));
  return [{ title: `全文照“${phrase}”改（${same.length}处）`, kind: 'suggest', edits }];
}
