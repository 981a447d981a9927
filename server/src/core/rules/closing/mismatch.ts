import { GENRES, type GenreId } from '@biganzi/shared';
import { contradictsTitle } from '../../analysis/title-contradiction';
import type { Closing } from '../../document/types';
import { deleteClosing, replaceFix } from '../../edits';
import type { Fix } from '../../findings';
import { GENRE_DEFINITIONS } from '../../genres';
import { closingFit } from '../../genres/closing-fit';
import { isSalute } from '../../language/paper/salute';
import { openingOf } from '../../language/paper/transition';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'closing/mismatch',
    title: '结束语与文种不符',
    severity: 'error',
    basis: [
      { norm: 'regulation', clause: '第八条', force: 'mandatory', says: '各文种有各自的适用范围' },
      { norm: 'custom', force: 'customary', says: '结束语与文种相配：通知用“特此通知”，通报用“特此通报”' },
    ],
    genres: 'any',
    fix: 'suggest',
    explanation:
      '“特此通知”“特此公告”“妥否，请批示”各有所属的文种，写错了，收文机关会弄不清这份文件是要执行、要知晓，还是要答复。' +
      '最常见的是套用旧文稿，换了标题，忘了换结束语。',
    remedy: '换成本文种的结束语；不需要结束语的文种，直接删去。',
    exceptions: [
      {
        text: '没有结束语不算错，不提示。',
        example: {
          text: lines(
            '甲县人民政府关于做好防汛工作的通知',
            '',
            '各乡镇人民政府：',
            '　　汛期将至，各单位要做好防范。',
            '　　各单位要高度重视。',
            '',
            '甲县人民政府',
            '2024年5月6日',
            '',
          ),
          genre: 'notice',
        },
      },
      {
        text: '请示、报告、函、批复的结束语各有专条，这里不重复提示。',
        example: {
          text: '甲县水利局关于防汛情况的报告\n\n各乡镇人民政府：\n　　汛期将至，各单位要做好防范。\n　　特此请示。\n\n甲县人民政府\n2024年5月6日\n',
          genre: 'report',
        },
      },
      {
        text: '“此致　敬礼”“谢谢”等客套由“公文里的客套语”提示。',
        example: {
          text: lines(
            '甲县人民政府关于做好防汛工作的通知',
            '',
            '各乡镇人民政府：',
            '　　汛期将至，各单位要做好防范。',
            '　　此致',
            '　　敬礼！',
            '',
            '甲县人民政府',
            '2024年5月6日',
            '',
          ),
          genre: 'notice',
        },
      },
      {
        text: '引号里提到的结束语不提示。',
        example: {
          text: lines(
            '甲县人民政府办公室关于公文写作问题的通报',
            '',
            '各乡镇人民政府：',
            '　　近期检查发现，有的单位在通报末尾写“特此通知。”',
            '　　特此通报。',
            '',
            '甲县人民政府办公室',
            '2024年5月6日',
            '',
          ),
          genre: 'bulletin',
        },
      },
    ],
    messages: {
      replace: '“{formula}”不是{genre}的结束语，建议改为“{instead}”。',
      doubled: '“{formula}”不是{genre}的结束语。开头已写“{opening}”，末尾不必再写结束语，建议删去。',
      remove: '{genre}不用“{formula}”作结束语，建议删去，自然结束。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '甲县人民政府办公室关于值班检查情况的通报',
            '',
            '各乡镇人民政府：',
            '　　近日，县政府办公室对值班情况进行了检查，多数单位在岗在位。',
            '　　⟦特此通知。⟧',
            '',
            '甲县人民政府办公室',
            '2024年5月6日',
            '',
          ),
          fixed: lines(
            '甲县人民政府办公室关于值班检查情况的通报',
            '',
            '各乡镇人民政府：',
            '　　近日，县政府办公室对值班情况进行了检查，多数单位在岗在位。',
            '　　特此通报。',
            '',
            '甲县人民政府办公室',
            '2024年5月6日',
            '',
          ),
          genre: 'bulletin',
        },
        {
          text: '甲县防汛工作会议纪要\n\n　　5月6日，县长主持召开防汛工作会议。会议议定，5月底前完成隐患整改。\n　　⟦特此纪要。⟧\n',
          fixed:
            '甲县防汛工作会议纪要\n\n　　5月6日，县长主持召开防汛工作会议。会议议定，5月底前完成隐患整改。\n',
          genre: 'minutes',
        },
      ],
      good: [
        {
          text: lines(
            '甲县人民政府办公室关于值班检查情况的通报',
            '',
            '各乡镇人民政府：',
            '　　近日，县政府办公室对值班情况进行了检查，多数单位在岗在位。各单位要引以为戒。',
            '',
            '甲县人民政府办公室',
            '2024年5月6日',
            '',
          ),
          why: '没有结束语不等于错',
          genre: 'bulletin',
        },
      ],
    },
  },
  ({ document, file, genre, report }) => {
    const id = genre.genre;
    if (id === 'unknown' || OWN_RULE.has(id)) return;
    if (contradictsTitle(document, genre)) return;
    const last = document.paragraphs.at(-1);
    const fitting = document.closings.some(({ formula }) => closingFit(id, formula) === 'fits');
    for (const closing of document.closings) {
      if (closing.formula.startsWith('致') || isSalute(closing)) continue;
      if (closingFit(id, closing.formula) !== 'wrong') continue;
      // Statutory papers end with the formula; a speech may say 特此 in passing.
      const severity = GENRES[id].family === 'statutory' ? undefined : 'warning';
      const instead = fitting ? undefined : replacementFor(id);
      const data = { formula: closing.text.replace(/。$/, ''), genre: GENRES[id].name };
      const removal: Fix = {
        title: `删去“${closing.text}”`,
        kind: 'suggest',
        edits: [deleteClosing(file, closing)],
      };
      if (instead === undefined || !standsAtEnd(closing, last)) {
        report({ message: 'remove', data, span: closing.span, severity, fixes: [removal] });
        continue;
      }
      const opening = openingOf(document, /^特此(..)。$/.exec(instead)?.[1] ?? '');
      if (opening) {
        report({
          message: 'doubled',
          data: { ...data, opening: opening.text },
          span: closing.span,
          severity,
          fixes: [{ ...removal, preferred: true }, replaceFix(`改为“${instead}”`, closing.span, instead)],
        });
        continue;
      }
      const fix = { ...replaceFix(`改为“${instead}”`, closing.span, instead), preferred: true };
      report({
        message: 'replace',
        data: { ...data, instead: instead.replace(/。$/, '') },
        span: closing.span,
        severity,
        fixes: [fix, removal],
      });
    }
  },
);

/** Their closings have rules of their own. */
const OWN_RULE: ReadonlySet<GenreId> = new Set(['request', 'report', 'letter', 'reply']);

/** Genres that close with a formula of their own; the others end as they end. */
const CLOSES: ReadonlySet<GenreId> = new Set([
  'notice',
  'bulletin',
  'public-notice',
  'proclamation',
  'motion',
  'statement',
  'order',
]);

/** The genre's first formula that is complete as it stands. */
function replacementFor(genre: GenreId): string | undefined {
  if (!CLOSES.has(genre)) return undefined;
  return GENRE_DEFINITIONS[genre].closings.find(({ text }) => text !== undefined && !text.includes('……'))
    ?.text;
}

function standsAtEnd(closing: Closing, last: Closing['paragraph'] | undefined): boolean {
  return last === undefined || closing.paragraph === last;
}
